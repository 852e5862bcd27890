// SPDX-License-Identifier: MPL-2.0
#include "filing/filing.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace tianbao;
using namespace tianbao::filing;
using period::Period;
using period::PeriodStanding;

namespace {

const Instant kNow = instant_from_sql("2026-11-18 02:00:00");
const UserId kFiller = UserId::fresh(kNow);
const UserId kOther = UserId::fresh(kNow);
const std::optional<Holder> kHolder = Holder{kFiller, "测试甲", 3};

std::optional<Filing> filing_in(State state)
{
    Filing filing(Period(2026, 10));
    filing.state = state;
    filing.version = 5;
    return filing;
}

} // namespace

BOOST_AUTO_TEST_SUITE(filing_rules)

BOOST_AUTO_TEST_CASE(what_may_be_changed_follows_from_state_right_window_and_version)
{
    struct Row {
        std::optional<Filing> filing;
        const UserId& user;
        PeriodStanding standing;
        int version;
        std::optional<Refusal> refusal;
    };
    const std::vector<Row> rows{
        {std::nullopt, kFiller, PeriodStanding::open, 0, std::nullopt},
        {std::nullopt, kFiller, PeriodStanding::backfill, 0, std::nullopt},
        {std::nullopt, kOther, PeriodStanding::open, 0, Refusal::not_filler},
        {std::nullopt, kFiller, PeriodStanding::not_open, 0, Refusal::not_open},
        {std::nullopt, kFiller, PeriodStanding::view_only, 0, Refusal::not_open},
        {std::nullopt, kFiller, PeriodStanding::before_founding, 0, Refusal::not_open},
        {std::nullopt, kFiller, PeriodStanding::open, 1, Refusal::changed},
        {filing_in(State::draft), kFiller, PeriodStanding::open, 5, std::nullopt},
        {filing_in(State::draft), kFiller, PeriodStanding::open, 4, Refusal::changed},
        {filing_in(State::draft), kFiller, PeriodStanding::open, 6, Refusal::changed},
        {filing_in(State::draft), kFiller, PeriodStanding::view_only, 5, Refusal::not_open},
        {filing_in(State::draft), kOther, PeriodStanding::open, 5, Refusal::not_filler},
        {filing_in(State::submitted), kFiller, PeriodStanding::open, 5, Refusal::already_filed},
        {filing_in(State::submitted), kOther, PeriodStanding::open, 5, Refusal::not_filler},
        {filing_in(State::accepted), kFiller, PeriodStanding::open, 5, Refusal::already_filed},
        {filing_in(State::returned), kFiller, PeriodStanding::open, 5, std::nullopt},
        {filing_in(State::returned), kFiller, PeriodStanding::view_only, 5, std::nullopt},
        {filing_in(State::returned), kFiller, PeriodStanding::view_only, 4, Refusal::changed},
        {filing_in(State::returned), kOther, PeriodStanding::open, 5, Refusal::not_filler},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        BOOST_TEST_CONTEXT("row " << i)
        {
            const auto allowed = may_change(rows[i].filing, kHolder, rows[i].user, rows[i].standing, rows[i].version);
            BOOST_TEST(allowed.has_value() == !rows[i].refusal.has_value());
            if (!allowed && rows[i].refusal) BOOST_TEST((allowed.error() == *rows[i].refusal));
        }
    }
}

BOOST_AUTO_TEST_CASE(without_a_filler_nobody_may_change_anything)
{
    BOOST_TEST((may_change(std::nullopt, std::nullopt, kFiller, PeriodStanding::open, 0).error() == Refusal::not_filler));
}

BOOST_AUTO_TEST_CASE(a_filing_is_due_until_it_is_submitted_where_something_is_asked_for)
{
    for (const std::optional<State> state : {std::optional<State>{}, std::optional{State::draft}}) {
        BOOST_TEST((due_of(state, PeriodStanding::open) == Due::open));
        BOOST_TEST((due_of(state, PeriodStanding::backfill) == Due::open));
        for (const auto standing : {PeriodStanding::not_open, PeriodStanding::view_only, PeriodStanding::before_founding})
            BOOST_TEST((due_of(state, standing) == Due::none));
    }
    for (const auto standing : {PeriodStanding::open, PeriodStanding::view_only}) {
        BOOST_TEST((due_of(State::submitted, standing) == Due::met));
        BOOST_TEST((due_of(State::accepted, standing) == Due::met));
        BOOST_TEST((due_of(State::returned, standing) == Due::mend));
    }
}

BOOST_AUTO_TEST_CASE(differences_name_each_cell_once_with_both_texts)
{
    const form::Cells before{{"A01.m", "1.00"}, {"A01.y", "2.00"}, {"B01.m", "3.00"}};
    const form::Cells after{{"A01.m", "1.00"}, {"A01.y", "2.50"}, {"C01.e", "7"}};
    const auto found = differences(before, after);
    BOOST_REQUIRE_EQUAL(found.size(), 3U);
    BOOST_TEST(found[0].key == "A01.y");
    BOOST_TEST(found[0].before == "2.00");
    BOOST_TEST(found[0].after == "2.50");
    BOOST_TEST(found[1].key == "B01.m");
    BOOST_TEST(found[1].after == "");
    BOOST_TEST(found[2].key == "C01.e");
    BOOST_TEST(found[2].before == "");
}

BOOST_AUTO_TEST_CASE(receipt_numbers_carry_the_period_and_do_not_repeat)
{
    std::set<std::string> numbers;
    for (int i = 0; i < 1000; ++i) numbers.insert(new_receipt_number(Period(2026, 10), kNow));
    BOOST_TEST(numbers.size() == 1000U);
    BOOST_TEST(numbers.begin()->starts_with("202610-"));
    BOOST_TEST(numbers.begin()->size() == 17U);
}

BOOST_AUTO_TEST_CASE(what_comes_first_where_months_go_in_order_is_over_and_was_never_submitted)
{
    const period::Calendar calendar;
    period::Terms terms{std::chrono::year{2026} / 6 / 1}; // asked for from June on
    terms.exemptions.push_back({Period(2026, 7), Period(2026, 7), period::ExemptionClass::exempt, "测试", "测试", {}});
    terms.extensions.emplace(Period(2026, 9), period::Extension{std::chrono::year{2026} / 11 / 18, "测试", "测试", {}});
    std::map<Period, State> states{{Period(2026, 6), State::returned}, {Period(2026, 8), State::draft}, {Period(2026, 10), State::draft}};
    const auto draft = *filing_in(State::draft);
    const auto months = [&](Instant now) { return overdue_before(draft, states, now, calendar, terms); };
    BOOST_TEST((months(kNow) == std::vector{Period(2026, 8)})); // September has until the end of the day
    const auto end_of_day = instant_from_sql("2026-11-18 16:00:00");
    BOOST_TEST((months(end_of_day - std::chrono::microseconds{1}) == std::vector{Period(2026, 8)}));
    BOOST_TEST((months(end_of_day) == std::vector{Period(2026, 8), Period(2026, 9)}));
    states.at(Period(2026, 8)) = State::submitted;
    BOOST_TEST(months(kNow).empty());
    auto returned = *filing_in(State::returned);
    returned.first_submitted_at = kNow;
    states.at(Period(2026, 8)) = State::draft;
    BOOST_TEST(overdue_before(returned, states, kNow, calendar, terms).empty()); // it had its turn
}

BOOST_AUTO_TEST_SUITE_END()
