// SPDX-License-Identifier: MPL-2.0
#include "period/working_days.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::period;
using std::chrono::year;

BOOST_AUTO_TEST_SUITE(working_days)

BOOST_AUTO_TEST_CASE(weekends_and_holidays_are_no_working_days_but_those_made_so)
{
    const auto days =
        parse_working_days("[[holiday]]\nfrom = 2026-10-01\nto = 2026-10-07\nname = \"测试节\"\n[[workday]]\nday = 2026-10-10\n", "calendar.toml");
    BOOST_REQUIRE(days.has_value());
    BOOST_TEST(days->contains(year{2026} / 9 / 30));
    BOOST_TEST(!days->contains(year{2026} / 10 / 1));
    BOOST_TEST(!days->contains(year{2026} / 10 / 7));
    BOOST_TEST(days->contains(year{2026} / 10 / 8));
    BOOST_TEST(days->contains(year{2026} / 10 / 10));  // a Saturday
    BOOST_TEST(!days->contains(year{2026} / 10 / 11)); // a Sunday
    BOOST_TEST((days->after(year{2026} / 9 / 30, 1) == year{2026} / 10 / 8));
    BOOST_TEST((days->after(year{2026} / 9 / 30, 4) == year{2026} / 10 / 12));
    BOOST_TEST((days->after(year{2026} / 9 / 30, 0) == year{2026} / 9 / 30));
}

BOOST_AUTO_TEST_CASE(the_calendar_that_is_shipped_tells_them_and_a_bad_one_is_refused)
{
    BOOST_TEST(parse_working_days(source_file("conf/reference/calendar.toml"), "calendar.toml").has_value());
    BOOST_TEST(!parse_working_days("[[workday]]\nday = 2026-10-12\n", "calendar.toml").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
