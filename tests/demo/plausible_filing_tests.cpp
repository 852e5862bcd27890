// SPDX-License-Identifier: MPL-2.0
#include "demo/plausible_filing.hpp"

#include "app.hpp"
#include "form/evaluation.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>

using namespace tianbao;

BOOST_AUTO_TEST_SUITE(plausible_filings)

BOOST_AUTO_TEST_CASE(no_check_objects_to_any_month_since_2012)
{
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    for (const auto* section : {"C", "F"}) {
        const demo::Scale scale{123456, 77, section, 9};
        std::map<period::Period, form::Cells> filed;
        const auto filed_for = [&](period::Period period) {
            const auto found = filed.find(period);
            return found == filed.end() ? std::nullopt : std::optional(found->second);
        };
        for (period::Period period(2012, 1); period <= period::Period(2026, 12); period = period.next()) {
            const auto& form = *forms.form_for(period);
            auto cells = demo::plausible_cells(form, scale, period);
            const form::Context context{.period = period,
                                        .section = section,
                                        .previous = filed_for(period.previous()),
                                        .last_year = filed_for(period.year_before()),
                                        .category = enterprise::Category::specialised};
            for (const auto& finding : form::evaluate(form, cells, context).findings) {
                BOOST_TEST((finding.verdict != form::Verdict::fails),
                           section << " " << period.text() << " " << finding.check << " " << finding.message);
            }
            filed.emplace(period, std::move(cells));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
