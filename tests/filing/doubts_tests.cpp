// SPDX-License-Identifier: MPL-2.0
#include "filing/doubts.hpp"

#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;
using period::Period;

namespace {

const Instant kEarlier{std::chrono::sys_days{std::chrono::year{2026} / 5 / 10}};
const Instant kLater = kEarlier + std::chrono::microseconds{1};

const form::FormBook& book()
{
    static const auto forms = form::FormBook::load({{source_file("conf/forms/qyjc-m1-2012.toml"), "form.toml"}}).value();
    return forms;
}

FiledMonth filed(Period period, form::Cells cells, Instant at)
{
    return {period, "2012", std::move(cells), false, at};
}

using Places = std::vector<std::string>;

/// April, filed before March was: `year` for April's A01.y, 30.00 for March's, 10.00 for April's month.
Places doubts_for(const std::string& year, Instant march_at = kLater)
{
    return doubts_of(filed({2026, 4}, {{"A01.m", "10.00"}, {"A01.y", year}}, kEarlier), filed({2026, 3}, {{"A01.y", "30.00"}}, march_at), {}, "C",
                     book());
}

} // namespace

BOOST_AUTO_TEST_SUITE(doubts)

BOOST_AUTO_TEST_CASE(a_cumulative_figure_that_does_not_follow_from_the_month_before_is_doubtful)
{
    BOOST_TEST(doubts_for("40.00").empty());
    BOOST_TEST(doubts_for("40.02").empty()); // a hundredth for each term
    BOOST_TEST((doubts_for("40.03") == Places{"A01.y"}));
    BOOST_TEST(doubts_for("39.98").empty());
    BOOST_TEST((doubts_for("39.97") == Places{"A01.y"}));
}

BOOST_AUTO_TEST_CASE(what_was_submitted_after_the_month_before_was_decided_then)
{
    BOOST_TEST(doubts_for("99.00", kEarlier).empty());
    BOOST_TEST(doubts_for("99.00", kEarlier - std::chrono::hours{1}).empty());
    BOOST_TEST((doubts_for("99.00", kLater) == Places{"A01.y"}));
}

BOOST_AUTO_TEST_CASE(only_the_checks_of_cumulative_figures_count)
{
    // 营业成本 above 营业收入 and a missing month before fail or are not evaluated, but say nothing about what was filed since
    const auto month = filed({2026, 4}, {{"A01.m", "10.00"}, {"A01.y", "40.00"}, {"B01.y", "90.00"}}, kEarlier);
    BOOST_TEST(doubts_of(month, filed({2026, 3}, {{"A01.y", "30.00"}}, kLater), {}, "C", book()).empty());
    BOOST_TEST(doubts_of(month, filed({2026, 3}, {}, kLater), {}, "C", book()).empty());
}

BOOST_AUTO_TEST_CASE(every_flow_is_looked_at_and_january_begins_anew)
{
    const form::Cells before{{"A01.y", "30.00"}, {"B07.y", "-5.00"}, {"D01.y", "1.0000"}};
    const form::Cells after{{"A01.m", "10.00"}, {"A01.y", "40.00"}, {"B07.m", "-1.00"}, {"B07.y", "6.00"}, {"D01.m", "0.5000"}, {"D01.y", "1.7000"}};
    BOOST_TEST((doubts_of(filed({2026, 4}, after, kEarlier), filed({2026, 3}, before, kLater), {}, "C", book()) == Places{"B07.y", "D01.y"}));
    BOOST_TEST(doubts_of(filed({2027, 1}, after, kEarlier), filed({2026, 12}, before, kLater), {}, "C", book()).empty());
}

BOOST_AUTO_TEST_CASE(a_figure_goes_on_from_a_doubtful_one_unless_it_is_another_or_none)
{
    const auto before = filed({2026, 3}, {{"A01.y", "30.00"}, {"B07.y", "5.00"}}, kEarlier);
    const Places doubts{"A01.y", "B07.y", "D01.y"};
    const form::Cells cells{{"A01.m", "10.00"}, {"A01.y", "40.00"}, {"B07.m", "1.00"}, {"B07.y", "9.00"}};
    BOOST_TEST((doubts_of(filed({2026, 4}, cells, kLater), before, doubts, "C", book()) == Places{"A01.y"}));
    BOOST_TEST((doubts_going_on(filed({2026, 4}, cells, kLater), {}, before, doubts, "C", book()) == Places{"A01.y"}));
    BOOST_TEST((doubts_going_on(filed({2026, 4}, cells, kLater), {"A01.y", "B07.y"}, before, {}, "C", book()) == Places{"B07.y"}));
    BOOST_TEST(doubts_of(filed({2027, 1}, cells, kLater), filed({2026, 12}, before.cells, kEarlier), doubts, "C", book()).empty());
}

BOOST_AUTO_TEST_CASE(a_form_that_the_book_does_not_have_is_a_fault)
{
    auto month = filed({2026, 4}, {}, kEarlier);
    month.form_version = "1999";
    BOOST_CHECK_THROW(doubts_of(month, filed({2026, 3}, {}, kLater), {}, "C", book()), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
