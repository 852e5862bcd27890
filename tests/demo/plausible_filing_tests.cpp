// SPDX-License-Identifier: MPL-2.0
#include "demo/plausible_filing.hpp"

#include "app.hpp"
#include "form/evaluation.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

BOOST_AUTO_TEST_SUITE(plausible_filings)

BOOST_AUTO_TEST_CASE(every_month_since_2012_passes_every_hard_check)
{
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    for (const auto* section : {"C", "F"}) {
        const demo::Scale scale{123456, 77, section, 9};
        std::optional<form::Cells> previous;
        for (period::Period period(2012, 1); period <= period::Period(2026, 12); period = period.next()) {
            const auto& form = *forms.form_for(period);
            auto cells = demo::plausible_cells(form, scale, period);
            const auto report = form::evaluate(form, cells, {period, section, previous, false});
            BOOST_TEST(report.is_submittable(),
                       section << " " << period.text() << " " << (report.is_submittable() ? "" : report.findings.front().message));
            previous = std::move(cells);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
