// SPDX-License-Identifier: MPL-2.0
#include "filing/trial_repository.hpp"

#include "form/quiet_filing.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using period::Period;

struct Trials : support::Site {
    db::Pool& pool = database.pool();
    UserId filler = support::add_user(pool, "测试甲");
    filing::Basis basis{forms, sizes};
    filing::TrialRepository repository{pool.read()};
    const Period october{2026, 10};

    void submit(const std::string& uscc, Period period, const form::Cells& cells)
    {
        auto known = enterprises.find(uscc);
        if (known == enterprises.end()) known = enterprises.emplace(uscc, support::add_enterprise(pool, uscc, "测试企业" + uscc)).first;
        support::add_submitted(pool, known->second, period, filler, cells, "2012");
    }

    filing::Trial over(Period period, int at_once = 500)
    {
        filing::Trial trial(basis, *forms.version("2012"), period);
        std::string after;
        for (auto filed = repository.filed(period, after, at_once); !filed.empty(); filed = repository.filed(period, after, at_once)) {
            for (const auto& filing : filed) trial.add(filing);
            after = filed.back().enterprise.id.text();
        }
        return trial;
    }

    std::map<std::string, EnterpriseId> enterprises;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(trials, Trials)

BOOST_AUTO_TEST_CASE(every_check_is_counted_over_what_was_filed_for_the_month)
{
    submit("100000000000000001", october, form::quiet_cells());
    submit("100000000000000001", october.previous(), form::quiet_previous());
    submit("100000000000000001", october.year_before(), form::quiet_last_year());
    submit("100000000000000002", october, form::changed(form::quiet_cells(), {{"A01.m", "0"}}));
    submit("100000000000000003", october, form::changed(form::quiet_cells(), {{"B03.m", "abc"}}));
    submit("100000000000000004", october.previous(), form::quiet_cells());
    support::add_draft(pool, support::add_enterprise(pool, "100000000000000005", "测试企业五"), october, form::quiet_cells());

    for (const int at_once : {1, 2, 500}) {
        const auto trial = over(october, at_once);
        BOOST_TEST(trial.filings() == 3); // neither drafts nor other months
        BOOST_TEST(trial.refused() == 2);
        const auto& counts = trial.counts();
        BOOST_TEST(counts.size() == forms.version("2012")->checks.size());
        BOOST_TEST(counts.at("R02").fails == 1);
        BOOST_TEST(counts.at("R02").holds == 2);
        BOOST_TEST(counts.at("Q18").fails == 1);
        BOOST_TEST(counts.at("Q04").holds == 1); // the first has last year's filing
        BOOST_TEST(counts.at("Q04").not_evaluated == 2);
        for (const auto& [check, count] : counts) BOOST_TEST(count.holds + count.fails + count.not_evaluated == 3, check);
    }
    const auto text = over(october).text();
    BOOST_TEST(text.starts_with("2026-10: 3 filings, 2 would be refused\nR01      holds      3  fails      0  not evaluated      0  必填项\n"));
    BOOST_TEST(over({2026, 1}).filings() == 0);
}

BOOST_AUTO_TEST_CASE(usual_ranges_are_the_enterprises_own_as_they_were_drawn_for_the_month)
{
    submit("100000000000000001", october, form::quiet_cells()); // A01.m is 1000.00
    submit("100000000000000002", october, form::quiet_cells());
    submit("100000000000000003", october, form::quiet_cells());
    const auto draw = [&](const std::string& uscc, Period period, const char* low, const char* high) {
        const auto number = [](const char* text) { return Decimal::parse(text, Decimal::kDecimals).value(); };
        const form::UsualRanges ranges{{"A01.m", {number(low), number(high), number(low), number("1"), 12, false}}};
        pool.read().execute(db::Sql{"INSERT INTO usual_range (enterprise_id, period, ranges) VALUES (?, ?, ?)"}, enterprises.at(uscc), period.number(),
                            form::usual_ranges_json(ranges));
    };
    draw("100000000000000001", october, "100", "999.99");
    draw("100000000000000002", october, "100", "1000");
    draw("100000000000000003", october.previous(), "100", "200"); // of another month
    const auto count = over(october).counts().at("Q23");
    BOOST_TEST(count.fails == 1);
    BOOST_TEST(count.holds + count.not_evaluated == 2);
}

BOOST_AUTO_TEST_SUITE_END()
