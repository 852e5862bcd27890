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
            BOOST_TEST((standing(period, now, plain, {}) == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_enterprise_counts_from_the_month_of_its_founding)
{
    const Calendar plain;
    const auto now = shanghai(2026y / 11 / 10);
    using enum PeriodStanding;
    BOOST_TEST((standing({2026, 9}, now, plain, Terms{2026y / 9 / 30}) == backfill));
    BOOST_TEST((standing({2026, 9}, now, plain, Terms{2026y / 9 / 1}) == backfill));
    BOOST_TEST((standing({2026, 9}, now, plain, Terms{2026y / 10 / 1}) == before_founding));
    BOOST_TEST((standing({2026, 10}, now, plain, Terms{2026y / 10 / 31}) == open));
    BOOST_TEST((standing({2015, 5}, now, plain, Terms{2020y / 1 / 1}) == before_founding));
    BOOST_TEST((standing({2026, 11}, now, plain, Terms{2026y / 12 / 1}) == not_open));
}

BOOST_AUTO_TEST_CASE(only_open_and_late_periods_can_be_filled)
{
    BOOST_TEST(is_fillable(PeriodStanding::open));
    BOOST_TEST(is_fillable(PeriodStanding::backfill));
    BOOST_TEST(!is_fillable(PeriodStanding::not_open));
    BOOST_TEST(!is_fillable(PeriodStanding::view_only));
    BOOST_TEST(!is_fillable(PeriodStanding::before_founding));
    BOOST_TEST(!is_fillable(PeriodStanding::exempt));
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
    BOOST_TEST((standing({2026, 1}, shanghai(2026y / 2 / 25), calendar, {}) == PeriodStanding::open));
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

BOOST_AUTO_TEST_CASE(a_wrong_rule_or_holiday_is_refused_with_file_and_line)
{
    const std::string rule = "[rule]\ndue_day_of_next_month = 20\n";
    BOOST_TEST(fault("[rule]\nshift_from_holidays = true\n").starts_with("calendar.toml:1: rule.due_day_of_next_month: is missing"));
    BOOST_TEST(fault("[rule]\ndue_day_of_next_month = 0\n").starts_with("calendar.toml:2: rule.due_day_of_next_month"));
    BOOST_TEST(fault("[rule]\ndue_day_of_next_month = 29\n").starts_with("calendar.toml:2: rule.due_day_of_next_month"));
    BOOST_TEST(fault(rule + "shift_from_holidays = \"on\"\n").starts_with("calendar.toml:3: rule.shift_from_holidays"));
    BOOST_TEST(fault(rule + "shift = true\n").starts_with("calendar.toml:3: rule.shift"));
    BOOST_TEST(fault("[[holiday]]\nfrom = 2026-10-01\nto = 2026-09-30\nname = \"测试\"\n").starts_with("calendar.toml:3: holiday.to"));
    BOOST_TEST(fault("[[holiday]]\nfrom = 2026-10-01\nto = 2026-10-07\n").starts_with("calendar.toml:1: holiday.name: is missing"));
    BOOST_TEST(fault("[[holiday]]\nfrom = 2026-10-01\nto = 2026-10-07\nname = \"测试\"\n"
                     "[[holiday]]\nfrom = 2026-10-07\nto = 2026-10-08\nname = \"测试\"\n")
                   .starts_with("calendar.toml:6: holiday.from"));
    BOOST_TEST(fault("[[workday]]\nday = 2026-10-09\n").starts_with("calendar.toml:2: workday.day: is no Saturday"));
    BOOST_TEST(fault("[[workday]]\nday = 2026-10-10\n[[workday]]\nday = 2026-10-10\n").starts_with("calendar.toml:4: workday.day"));
    BOOST_TEST(fault("[[workday]]\nday = 2026-10-04\n[[holiday]]\nfrom = 2026-10-01\nto = 2026-10-07\nname = \"测试\"\n")
                   .starts_with("calendar.toml:2: workday.day: lies within"));
    BOOST_TEST(fault("[[holiday]]\nfrom = 2027-02-29\nto = 2027-03-01\nname = \"测试\"\n").starts_with("calendar.toml:2: "));
}

BOOST_AUTO_TEST_CASE(the_rules_day_of_the_next_month_is_data)
{
    const auto fifth = moved("[rule]\ndue_day_of_next_month = 5\n");
    BOOST_TEST((fifth.due_day({2026, 12}) == 2027y / 1 / 5));
    const auto last = moved("[rule]\ndue_day_of_next_month = 28\n");
    BOOST_TEST((last.due_day({2027, 1}) == 2027y / 2 / 28));
    BOOST_TEST((last.due_day({2028, 1}) == 2028y / 2 / 28));
}

BOOST_AUTO_TEST_CASE(a_due_day_within_a_holiday_becomes_the_first_day_after_it)
{
    const std::string holiday = "[[holiday]]\nfrom = 2026-02-15\nto = 2026-02-20\nname = \"测试节\"\n";
    const auto on = moved("[rule]\ndue_day_of_next_month = 20\nshift_from_holidays = true\n" + holiday);
    BOOST_TEST((on.due_day({2026, 1}) == 2026y / 2 / 21));
    BOOST_REQUIRE(on.move_of({2026, 1}).has_value());
    BOOST_TEST((on.move_of({2026, 1})->from == 2026y / 2 / 20));
    BOOST_TEST((on.move_of({2026, 1})->cause == MoveCause::holiday));
    BOOST_TEST(on.move_of({2026, 1})->why == "测试节");
    BOOST_TEST(!is_late(shanghai(2026y / 2 / 21, kLastMicrosecond), {2026, 1}, on));
    BOOST_TEST(is_late(shanghai(2026y / 2 / 22), {2026, 1}, on));

    const auto off = moved("[rule]\ndue_day_of_next_month = 20\nshift_from_holidays = false\n" + holiday);
    BOOST_TEST((off.due_day({2026, 1}) == 2026y / 2 / 20));
    BOOST_TEST(!off.is_moved({2026, 1}));
    // the days beside the holiday are no days off
    BOOST_TEST(!moved("[rule]\ndue_day_of_next_month = 14\nshift_from_holidays = true\n" + holiday).is_moved({2026, 1}));
    BOOST_TEST((moved("[rule]\ndue_day_of_next_month = 15\nshift_from_holidays = true\n" + holiday).due_day({2026, 1}) == 2026y / 2 / 21));
    BOOST_TEST(!moved("[rule]\ndue_day_of_next_month = 21\nshift_from_holidays = true\n" + holiday).is_moved({2026, 1}));
}

BOOST_AUTO_TEST_CASE(weekends_count_as_days_off_only_when_the_rule_says_so)
{
    // 2026-06-20 is a Saturday, 2026-09-20 a Sunday on which people work
    const std::string work = "[[workday]]\nday = 2026-09-20\n";
    const auto on = moved("[rule]\ndue_day_of_next_month = 20\nshift_from_weekends = true\n" + work);
    BOOST_TEST((on.due_day({2026, 5}) == 2026y / 6 / 22));
    BOOST_TEST((on.move_of({2026, 5})->cause == MoveCause::weekend));
    BOOST_TEST(!on.is_moved({2026, 8}));
    BOOST_TEST(!on.is_moved({2026, 10}));
    const auto off = moved("[rule]\ndue_day_of_next_month = 20\n" + work);
    BOOST_TEST((off.due_day({2026, 5}) == 2026y / 6 / 20));
    // a weekend after a holiday is passed too, the holiday is what is told
    const auto both = moved("[rule]\ndue_day_of_next_month = 20\nshift_from_holidays = true\nshift_from_weekends = true\n"
                            "[[holiday]]\nfrom = 2026-11-18\nto = 2026-11-20\nname = \"测试节\"\n");
    BOOST_TEST((both.due_day({2026, 10}) == 2026y / 11 / 23));
    BOOST_TEST((both.move_of({2026, 10})->cause == MoveCause::holiday));
}

BOOST_AUTO_TEST_CASE(a_day_moved_by_the_centre_goes_before_the_rule)
{
    const auto calendar = moved("[rule]\ndue_day_of_next_month = 20\nshift_from_holidays = true\n"
                                "[[holiday]]\nfrom = 2026-02-15\nto = 2026-02-23\nname = \"测试节\"\n"
                                "[[moved]]\nperiod = \"2026-01\"\ndue = 2026-02-27\nwhy = \"测试\"\n"
                                "[[moved]]\nperiod = \"2026-02\"\ndue = 2026-03-20\n");
    BOOST_TEST((calendar.due_day({2026, 1}) == 2026y / 2 / 27));
    BOOST_TEST((calendar.move_of({2026, 1})->cause == MoveCause::centre));
    BOOST_TEST(calendar.move_of({2026, 1})->why == "测试");
    BOOST_TEST(!calendar.is_moved({2026, 2})); // moved to where it was
}

BOOST_AUTO_TEST_CASE(the_shipped_calendar_moves_the_days_of_2026_that_fall_into_holidays)
{
    const auto calendar = moved(source_file("conf/reference/calendar.toml"));
    BOOST_TEST((calendar.due_day({2026, 1}) == 2026y / 2 / 24));
    BOOST_TEST((calendar.due_day({2026, 5}) == 2026y / 6 / 22));
    BOOST_TEST((calendar.due_day({2026, 8}) == 2026y / 9 / 20));
    BOOST_TEST((calendar.due_day({2026, 10}) == 2026y / 11 / 20));
    for (const int month : {2, 3, 4, 6, 7, 8, 9, 10, 11, 12}) BOOST_TEST(!calendar.is_moved({2026, month}), month);
}

BOOST_AUTO_TEST_SUITE_END()
