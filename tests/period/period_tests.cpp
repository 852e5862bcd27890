// SPDX-License-Identifier: MPL-2.0
#include "period/period.hpp"

#include <boost/test/unit_test.hpp>

using namespace std::chrono_literals;
using tianbao::period::Period;

BOOST_AUTO_TEST_SUITE(period)

BOOST_AUTO_TEST_CASE(a_period_is_written_in_one_way_only)
{
    BOOST_TEST(Period(2026, 10).text() == "2026-10");
    BOOST_TEST(Period(2026, 10).number() == 202610);
    BOOST_TEST((Period::parse("2026-01") == Period(2026, 1)));
    BOOST_TEST((Period::from_number(202612) == Period(2026, 12)));
    for (const auto* text : {"", "2026", "2026-1", "2026-00", "2026-13", "202610", "2026/10", "2026-10 ", " 2026-10", "-026-10", "2026--1", "1999-12",
                             "3000-01", "2026-1a", "２０２６-10"}) {
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!Period::parse(text).has_value());
        }
    }
    for (const int number : {0, 2026, 202600, 202613, -202610, 199912, 300001}) BOOST_TEST(!Period::from_number(number).has_value());
    BOOST_CHECK_THROW(Period(2026, 13), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(months_follow_one_another_over_the_turn_of_the_year)
{
    BOOST_TEST((Period(2026, 12).next() == Period(2027, 1)));
    BOOST_TEST((Period(2027, 1).previous() == Period(2026, 12)));
    BOOST_TEST((Period(2024, 2).year_before() == Period(2023, 2)));
    BOOST_TEST((Period(2026, 9) < Period(2026, 10)));
    BOOST_TEST((Period(2025, 12) < Period(2026, 1)));
    BOOST_TEST(Period(2026, 1).is_january());
    BOOST_TEST(!Period(2026, 12).is_january());
}

BOOST_AUTO_TEST_CASE(a_period_knows_its_first_and_last_day)
{
    BOOST_TEST((Period(2024, 2).last_day() == 2024y / 2 / 29));
    BOOST_TEST((Period(2026, 2).last_day() == 2026y / 2 / 28));
    BOOST_TEST((Period(2026, 12).first_day() == 2026y / 12 / 1));
    BOOST_TEST((Period(2026, 12).last_day() == 2026y / 12 / 31));
    BOOST_TEST((Period::of(2024y / 2 / 29) == Period(2024, 2)));
}

BOOST_AUTO_TEST_SUITE_END()
