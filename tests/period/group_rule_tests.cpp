// SPDX-License-Identifier: MPL-2.0
// Due rules of a category of enterprises and of a version of the form, on both sides of every bound.
#include "period/calendar.hpp"

#include <boost/test/unit_test.hpp>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace tianbao;
using namespace tianbao::period;
using enterprise::Category;

namespace {

const FormMonths kForms{{"2012", {{2012, 1}, Period{2026, 9}}}, {"2026", {{2026, 10}, std::nullopt}}};

constexpr const char* kRules = "[rule]\ndue_day_of_next_month = 20\n"
                               "[[group_rule]]\ncategory = \"specialised\"\nform = \"2026\"\ndue_day_of_next_month = 15\ndue_time = \"17:00\"\n"
                               "[[group_rule]]\ncategory = \"specialised\"\ndue_day_of_next_month = 10\nshift_from_holidays = true\n"
                               "[[group_rule]]\nform = \"2026\"\ndue_day_of_next_month = 25\nshift_from_weekends = true\n"
                               "[[holiday]]\nfrom = 2026-09-10\nto = 2026-09-11\nname = \"测试节\"\n";

Calendar calendar_of(std::string_view toml)
{
    return parse_calendar(toml, "calendar.toml", kForms).value();
}

std::string fault(std::string_view toml)
{
    return parse_calendar(toml, "calendar.toml", kForms).error().text();
}

Instant shanghai(year_month_day day, microseconds time = 0us)
{
    return Instant(sys_days(day)) - 8h + time;
}

Terms of(Category category, enterprise::GroupSteps steps = {})
{
    Terms terms;
    terms.category = category;
    terms.groups = std::move(steps);
    return terms;
}

} // namespace

BOOST_AUTO_TEST_SUITE(group_rules)

BOOST_AUTO_TEST_CASE(of_the_rules_that_fit_the_first_holds_and_else_that_for_all)
{
    const auto calendar = calendar_of(kRules);
    struct Case {
        Period period;
        Group group;
        std::string_view due;
    };
    for (const auto& [period, group, due] : {
             Case{{2026, 10}, Category::specialised, "2026-11-15 17:00"},
             Case{{2026, 9}, Category::specialised, "2026-10-10 24:00"},
             Case{{2026, 8}, Category::specialised, "2026-09-12 24:00"}, // moved by the holiday
             Case{{2026, 9}, Category::other, "2026-10-20 24:00"},
             Case{{2026, 9}, std::nullopt, "2026-10-20 24:00"},
             Case{{2026, 10}, Category::other, "2026-11-25 24:00"},
             Case{{2026, 10}, std::nullopt, "2026-11-25 24:00"},
             Case{{2026, 12}, Category::nurtured, "2027-01-25 24:00"},
             Case{{2027, 3}, Category::nurtured, "2027-04-26 24:00"}, // 2027-04-25 is a Sunday
             Case{{2027, 3}, Category::specialised, "2027-04-15 17:00"},
         }) {
        BOOST_TEST_CONTEXT(period.text())
        {
            BOOST_TEST(text_of(calendar.deadline(period, group)) == due);
        }
    }
    BOOST_TEST((calendar.move_of({2026, 8}, Category::specialised)->cause == MoveCause::holiday));
    BOOST_TEST(!calendar.move_of({2026, 8}, Category::other).has_value());
}

BOOST_AUTO_TEST_CASE(the_rules_time_of_the_day_is_the_first_instant_that_is_too_late)
{
    const auto calendar = calendar_of(kRules);
    const Period october{2026, 10};
    const auto specialised = of(Category::specialised);
    BOOST_TEST(!is_late(shanghai(2026y / 11 / 15, 17h - 1us), october, calendar, specialised));
    BOOST_TEST(is_late(shanghai(2026y / 11 / 15, 17h), october, calendar, specialised));
    BOOST_TEST(days_left(shanghai(2026y / 11 / 15, 17h - 1us), october, calendar, specialised) == 0);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 15, 17h), october, calendar, specialised) == -1);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 16), october, calendar, specialised) == -1);
    BOOST_TEST(days_left(shanghai(2026y / 11 / 14), october, calendar, specialised) == 1);
    BOOST_TEST((standing(october, shanghai(2026y / 11 / 15, 17h - 1us), calendar, specialised) == PeriodStanding::open));
    BOOST_TEST((standing(october, shanghai(2026y / 11 / 15, 17h), calendar, specialised) == PeriodStanding::backfill));
    BOOST_TEST((standing(october, shanghai(2026y / 11 / 26) - 1us, calendar, of(Category::other)) == PeriodStanding::open));
    BOOST_TEST((standing(october, shanghai(2026y / 11 / 26), calendar, of(Category::other)) == PeriodStanding::backfill));
}

BOOST_AUTO_TEST_CASE(an_enterprise_is_due_by_its_category_of_the_month_that_is_filed)
{
    const auto calendar = calendar_of(kRules);
    // specialised from September 2026 on, whatever it is now
    const auto terms = of(Category::other, {{std::nullopt, Category::other}, {Period{2026, 9}, Category::specialised}});
    BOOST_TEST((due_day({2026, 8}, calendar, terms) == 2026y / 9 / 20));
    BOOST_TEST((due_day({2026, 9}, calendar, terms) == 2026y / 10 / 10));
    BOOST_TEST((due_day({2026, 10}, calendar, terms) == 2026y / 11 / 15));
}

BOOST_AUTO_TEST_CASE(an_extension_lasts_to_the_end_of_its_day_and_never_shortens)
{
    const auto calendar = calendar_of(kRules);
    auto terms = of(Category::specialised);
    terms.extensions.emplace(Period{2026, 10}, Extension{2026y / 11 / 15, "测试原因", "测试区管", {}});
    BOOST_TEST(text_of(deadline({2026, 10}, calendar, terms)) == "2026-11-15 24:00");
    terms.extensions.at({2026, 10}).until = 2026y / 11 / 14;
    BOOST_TEST(text_of(deadline({2026, 10}, calendar, terms)) == "2026-11-15 17:00");
}

BOOST_AUTO_TEST_CASE(a_day_moved_by_the_centre_is_every_categorys_at_its_rules_time)
{
    const auto calendar = calendar_of(std::string(kRules) + "[[moved]]\nperiod = \"2026-10\"\ndue = 2026-11-27\n");
    BOOST_TEST(text_of(calendar.deadline({2026, 10}, Category::specialised)) == "2026-11-27 17:00");
    BOOST_TEST(text_of(calendar.deadline({2026, 10}, Category::other)) == "2026-11-27 24:00");
}

BOOST_AUTO_TEST_CASE(a_period_is_over_for_one_category_after_the_other)
{
    const auto calendar = calendar_of(kRules);
    const Period october{2026, 10};
    BOOST_TEST(groups_over(shanghai(2026y / 11 / 15, 17h - 1us), october, calendar) == "");
    BOOST_TEST(groups_over(shanghai(2026y / 11 / 15, 17h), october, calendar) == "specialised");
    BOOST_TEST(groups_over(shanghai(2026y / 11 / 26) - 1us, october, calendar) == "specialised");
    BOOST_TEST(groups_over(shanghai(2026y / 11 / 26), october, calendar) == "specialised,nurtured,other");
    BOOST_TEST((due_for_all_at(october, calendar) == shanghai(2026y / 11 / 26)));
}

BOOST_AUTO_TEST_CASE(a_wrong_rule_is_refused_with_file_and_line)
{
    const std::string day = "due_day_of_next_month = 10\n";
    const std::string of_category = "[[group_rule]]\ncategory = \"specialised\"\n";
    BOOST_TEST(fault("[[group_rule]]\n" + day).starts_with("calendar.toml:1: group_rule"));
    BOOST_TEST(fault("[[group_rule]]\ncategory = \"large\"\n" + day).starts_with("calendar.toml:2: group_rule.category"));
    BOOST_TEST(fault("[[group_rule]]\nform = \"2013\"\n" + day).starts_with("calendar.toml:2: group_rule.form"));
    BOOST_TEST(fault(of_category).starts_with("calendar.toml:1: group_rule.due_day_of_next_month: is missing"));
    BOOST_TEST(fault(of_category + "due_day_of_next_month = 29\n").starts_with("calendar.toml:3: group_rule.due_day_of_next_month"));
    BOOST_TEST(fault(of_category + day + "due_hour = 3\n").starts_with("calendar.toml:4: group_rule.due_hour"));
    BOOST_TEST(fault(of_category + day + of_category + day).starts_with("calendar.toml:4: group_rule"));
    for (const auto* time : {"00:00", "24:01", "17:60", "7:00", "17.00", "1７:00", ""})
        BOOST_TEST(fault(of_category + day + "due_time = \"" + time + "\"\n").starts_with("calendar.toml:4: group_rule.due_time"), time);
    for (const auto* time : {"00:01", "23:59", "24:00"})
        BOOST_TEST(parse_calendar(of_category + day + "due_time = \"" + time + "\"\n", "calendar.toml", kForms).has_value(), time);
    BOOST_TEST(fault("[rule]\n" + day + "due_time = \"25:00\"\n").starts_with("calendar.toml:3: rule.due_time"));
}

BOOST_AUTO_TEST_SUITE_END()
