// SPDX-License-Identifier: MPL-2.0
#include "period/calendar.hpp"

#include <boost/test/unit_test.hpp>

#include "util/source_file.hpp"

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace tianbao;
using namespace tianbao::period;

namespace {

/// That time of day in Shanghai.
Instant shanghai(year_month_day day, microseconds time = 0us)
{
    return Instant(sys_days(day)) - 8h + time;
}

constexpr auto kLastMicrosecond = 24h - 1us;

Calendar moved(std::string_view toml)
{
    return parse_calendar(toml, "calendar.toml").value();
}

std::string fault(std::string_view toml)
{
    return parse_calendar(toml, "calendar.toml").error().text();
}

} // namespace

BOOST_AUTO_TEST_SUITE(calendar)

BOOST_AUTO_TEST_CASE(a_period_is_due_when_the_20th_of_the_next_month_ends_in_shanghai)
{
    const Calendar plain;
    struct Case {
        Period period;
        year_month_day last_day;
    };
    for (const auto& [period, last_day] : {
             Case{{2026, 10}, 2026y / 11 / 20},
             Case{{2026, 11}, 2026y / 12 / 20},
             Case{{2026, 12}, 2027y / 1 / 20},
             Case{{2027, 1}, 2027y / 2 / 20},
             Case{{2024, 1}, 2024y / 2 / 20},
             Case{{2024, 2}, 2024y / 3 / 20},
         }) {
        BOOST_TEST_CONTEXT(period.text())
        {
            BOOST_TEST((plain.due_day(period) == last_day));
            BOOST_TEST((due_at(period, plain) == shanghai(last_day, 24h)));
            BOOST_TEST(!is_late(shanghai(last_day, kLastMicrosecond), period, plain));
            BOOST_TEST(is_late(shanghai(last_day, 24h), period, plain));
        }
    }
    BOOST_TEST((due_at({2026, 10}, plain) == Instant(sys_days(2026y / 11 / 20)) + 16h));
}

BOOST_AUTO_TEST_CASE(days_left_are_calendar_days_in_shanghai)
{
    const Calendar plain;
    const Period october{2026, 10};
    BOOST_TEST(days_left(shanghai(2026y / 11 / 17), october, plain) == 3);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 17, kLastMicrosecond), october, plain) == 3);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 19, kLastMicrosecond), october, plain) == 1);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 20), october, plain) == 0);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 20, kLastMicrosecond), october, plain) == 0);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 21), october, plain) == -1);
    BOOST_TEST(days_left(shanghai(2024y / 2 / 28), {2024, 2}, plain) == 21);
}

BOOST_AUTO_TEST_CASE(the_current_period_changes_at_midnight_in_shanghai)
{
    BOOST_TEST((current_period(shanghai(2026y / 11 / 1) - 1us) == Period(2026, 9)));
    BOOST_TEST((current_period(shanghai(2026y / 11 / 1)) == Period(2026, 10)));
    BOOST_TEST((current_period(shanghai(2027y / 1 / 1) - 1us) == Period(2026, 11)));
    BOOST_TEST((current_period(shanghai(2027y / 1 / 1)) == Period(2026, 12)));
    BOOST_TEST((current_period(shanghai(2024y / 2 / 29, kLastMicrosecond)) == Period(2024, 1)));
    BOOST_TEST((current_period(shanghai(2024y / 3 / 1)) == Period(2024, 2)));
}

BOOST_AUTO_TEST_CASE(a_period_may_be_filed_from_january_of_last_year_to_last_month)
{
    const Calendar plain;
    struct Case {
        Instant now;
        Period period;
        PeriodStanding expected;
    };
    using enum PeriodStanding;
    const auto november_20 = 2026y / 11 / 20;
    for (const auto& [now, period, expected] : {
             Case{shanghai(2026y / 11 / 1) - 1us, {2026, 10}, not_open},
             Case{shanghai(2026y / 11 / 1), {2026, 10}, open},
             Case{shanghai(november_20, kLastMicrosecond), {2026, 10}, open},
             Case{shanghai(november_20, 24h), {2026, 10}, backfill},
             Case{shanghai(november_20), {2026, 9}, backfill},
             Case{shanghai(november_20), {2025, 1}, backfill},
             Case{shanghai(november_20), {2024, 12}, view_only},
             Case{shanghai(november_20), {2012, 1}, view_only},
             Case{shanghai(november_20), {2011, 12}, not_open},
             Case{shanghai(november_20), {2026, 11}, not_open},
             Case{shanghai(2027y / 1 / 1) - 1us, {2025, 1}, backfill},
             Case{shanghai(2027y / 1 / 1), {2025, 12}, view_only},
             Case{shanghai(2027y / 1 / 1), {2026, 1}, backfill},
             Case{shanghai(2027y / 1 / 1), {2026, 12}, open},
             Case{shanghai(2027y / 1 / 1) - 1us, {2026, 12}, not_open},
             Case{shanghai(2024y / 2 / 29, kLastMicrosecond), {2024, 2}, not_open},
             Case{shanghai(2024y / 3 / 1), {2024, 2}, open},
         }) {
        BOOST_TEST_CONTEXT(period.text())
        {
            BOOST_TEST((standing(period, now, plain, std::nullopt) == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_enterprise_counts_from_the_month_of_its_founding)
{
    const Calendar plain;
    const auto now = shanghai(2026y / 11 / 10);
    using enum PeriodStanding;
    BOOST_TEST((standing({2026, 9}, now, plain, 2026y / 9 / 30) == backfill));
    BOOST_TEST((standing({2026, 9}, now, plain, 2026y / 9 / 1) == backfill));
    BOOST_TEST((standing({2026, 9}, now, plain, 2026y / 10 / 1) == before_founding));
    BOOST_TEST((standing({2026, 10}, now, plain, 2026y / 10 / 31) == open));
    BOOST_TEST((standing({2015, 5}, now, plain, 2020y / 1 / 1) == before_founding));
    BOOST_TEST((standing({2026, 11}, now, plain, 2026y / 12 / 1) == not_open));
}

BOOST_AUTO_TEST_CASE(only_open_and_late_periods_can_be_filled)
{
    BOOST_TEST(is_fillable(PeriodStanding::open));
    BOOST_TEST(is_fillable(PeriodStanding::backfill));
    BOOST_TEST(!is_fillable(PeriodStanding::not_open));
    BOOST_TEST(!is_fillable(PeriodStanding::view_only));
    BOOST_TEST(!is_fillable(PeriodStanding::before_founding));
}

BOOST_AUTO_TEST_CASE(a_moved_due_day_holds_for_its_period_alone)
{
    const auto calendar = moved("[[moved]]\nperiod = \"2026-01\"\ndue = 2026-02-27\nwhy = \"测试\"\n");
    BOOST_TEST((calendar.due_day({2026, 1}) == 2026y / 2 / 27));
    BOOST_TEST(calendar.is_moved({2026, 1}));
    BOOST_TEST((calendar.due_day({2026, 2}) == 2026y / 3 / 20));
    BOOST_TEST(!is_late(shanghai(2026y / 2 / 27, kLastMicrosecond), {2026, 1}, calendar));
    BOOST_TEST(is_late(shanghai(2026y / 2 / 28), {2026, 1}, calendar));
    BOOST_TEST(days_left(shanghai(2026y / 2 / 21), {2026, 1}, calendar) == 6);
    BOOST_TEST((standing({2026, 1}, shanghai(2026y / 2 / 25), calendar, std::nullopt) == PeriodStanding::open));
}

BOOST_AUTO_TEST_CASE(a_wrong_calendar_is_refused_with_file_and_line)
{
    BOOST_TEST(fault("[[moved]]\nperiod = \"2026-13\"\ndue = 2026-02-27\n").starts_with("calendar.toml:2: moved.period"));
    BOOST_TEST(fault("[[moved]]\nperiod = \"2026-01\"\ndue = 2026-01-31\n").starts_with("calendar.toml:3: moved.due"));
    BOOST_TEST(fault("[[moved]]\nperiod = \"2026-01\"\ndue = 2026-04-01\n").starts_with("calendar.toml:3: moved.due"));
    BOOST_TEST(fault("[[moved]]\nperiod = \"2026-01\"\ndue = \"soon\"\n").starts_with("calendar.toml:3: moved.due"));
    BOOST_TEST(fault("[[moved]]\nperiod = \"2026-01\"\n").starts_with("calendar.toml:1: moved.due: is missing"));
    BOOST_TEST(fault("[[moved]]\nperiod = \"2026-01\"\ndue = 2026-02-27\n[[moved]]\nperiod = \"2026-01\"\ndue = 2026-02-26\n")
                   .starts_with("calendar.toml:5: moved.period"));
    BOOST_TEST(fault("due_day = 20\n").starts_with("calendar.toml:1: due_day"));
    BOOST_TEST(fault("[[moved\n").starts_with("calendar.toml:1: "));
}

BOOST_AUTO_TEST_CASE(the_shipped_calendar_is_read)
{
    BOOST_TEST(parse_calendar(source_file("conf/reference/calendar.toml"), "conf/calendar.toml").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
