// SPDX-License-Identifier: MPL-2.0
#include "period/quiet_days.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

namespace {

bool is_quiet(const char* day, const period::Calendar& calendar = {})
{
    return period::is_quiet_day(parse_day(day).value(), calendar);
}

} // namespace

BOOST_AUTO_TEST_SUITE(period_quiet_days)

BOOST_AUTO_TEST_CASE(nothing_is_released_from_the_18th_to_the_21st)
{
    for (const auto* day : {"2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-02-18", "2027-01-21"}) BOOST_TEST(is_quiet(day), day);
    for (const auto* day : {"2026-11-17", "2026-11-22", "2026-11-01", "2026-11-30", "2026-12-31"}) BOOST_TEST(!is_quiet(day), day);
}

BOOST_AUTO_TEST_CASE(nor_around_a_last_day_that_was_moved)
{
    const period::Calendar calendar({}, {{period::Period(2026, 9), {parse_day("2026-10-28").value(), ""}}, {period::Period(2026, 10), {parse_day("2026-12-01").value(), ""}}});
    for (const auto* day : {"2026-10-26", "2026-10-28", "2026-10-29", "2026-10-20", "2026-11-29", "2026-12-01", "2026-12-02"}) BOOST_TEST(is_quiet(day, calendar), day);
    for (const auto* day : {"2026-10-25", "2026-10-30", "2026-11-28", "2026-12-03"}) BOOST_TEST(!is_quiet(day, calendar), day);
}

BOOST_AUTO_TEST_CASE(nor_around_the_last_day_of_one_category)
{
    const period::Calendar calendar({}, {}, {{enterprise::Category::nurtured, {}, period::DueRule{.day = std::chrono::day{10}}}});
    for (const auto* day : {"2026-11-08", "2026-11-10", "2026-11-11", "2026-11-20"}) BOOST_TEST(is_quiet(day, calendar), day);
    for (const auto* day : {"2026-11-07", "2026-11-12"}) BOOST_TEST(!is_quiet(day, calendar), day);
}

BOOST_AUTO_TEST_CASE(the_day_is_that_of_a_clock_in_shanghai)
{
    const auto evening = instant_from_sql("2026-11-17 16:30:00.000000"); // half past midnight there
    BOOST_TEST(period::is_quiet_day(shanghai_day(evening), {}));
    BOOST_TEST(!period::is_quiet_day(shanghai_day(evening - std::chrono::hours{1}), {}));
}

BOOST_AUTO_TEST_SUITE_END()
