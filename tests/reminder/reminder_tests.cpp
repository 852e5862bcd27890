// SPDX-License-Identifier: MPL-2.0
#include "reminder/recipients.hpp"
#include "reminder/reminder.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::reminder;

constexpr std::chrono::year k2026{2026};

/// "21:00:00" of 2026-11-17 in Shanghai.
Instant at(int hour, int minute, int second)
{
    return shanghai_midnight(k2026 / 11 / 17) + std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

std::string steps_text(const std::vector<Step>& steps)
{
    std::string text;
    for (const auto& step : steps)
        text += std::string(word_of(step.kind)) + std::to_string(step.days) + "=" + day_text(step.due_day ? *step.due_day : *step.returned_on) + " ";
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reminder_rules)

BOOST_AUTO_TEST_CASE(days_are_read_strictly_however_they_are_parted)
{
    BOOST_TEST(days_text(read_days("10, 5, 1").value()) == "10, 5, 1");
    BOOST_TEST(days_text(read_days("10，5、1").value()) == "10, 5, 1");
    BOOST_TEST(days_text(read_days(" １０ 5 ").value()) == "10, 5");
    BOOST_TEST(read_days("").value().empty());
    for (const auto* bad : {"0", "32", "-1", "1, 1", "a", "1.5", "1 2 3 4 5 6 7 8 9", "99999999999"}) BOOST_TEST(!read_days(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(quiet_hours_begin_and_end_to_the_second)
{
    const QuietHours hours;
    BOOST_TEST(!is_quiet(at(20, 59, 59), hours));
    BOOST_TEST(is_quiet(at(21, 0, 0), hours));
    BOOST_TEST(is_quiet(at(0, 0, 0), hours));
    BOOST_TEST(is_quiet(at(7, 59, 59), hours));
    BOOST_TEST(!is_quiet(at(8, 0, 0), hours));
    BOOST_TEST((next_loud(at(20, 59, 59), hours) == at(20, 59, 59)));
    BOOST_TEST((next_loud(at(21, 0, 0), hours) == at(8, 0, 0) + std::chrono::hours{24}));
    BOOST_TEST((next_loud(at(7, 59, 59), hours) == at(8, 0, 0)));
    BOOST_TEST(!is_quiet(at(3, 0, 0), {std::chrono::minutes{60}, std::chrono::minutes{60}}));
    BOOST_TEST(is_quiet(at(12, 30, 0), {std::chrono::minutes{12 * 60}, std::chrono::minutes{13 * 60}}));
}

BOOST_AUTO_TEST_CASE(a_failed_mail_is_tried_later_each_time_and_never_in_quiet_hours)
{
    const QuietHours hours;
    BOOST_TEST((next_attempt(1, at(10, 0, 0), hours) == at(10, 5, 0)));
    BOOST_TEST((next_attempt(2, at(10, 0, 0), hours) == at(10, 15, 0)));
    BOOST_TEST((next_attempt(5, at(8, 0, 0), hours) == at(20, 0, 0)));
    BOOST_TEST((next_attempt(4, at(18, 0, 0), hours) == at(8, 0, 0) + std::chrono::hours{24}));
}

BOOST_AUTO_TEST_CASE(a_day_has_the_steps_that_count_to_and_from_it)
{
    const Plan plan{{10, 1}, {3}, {5}, {}, 0};
    BOOST_TEST(steps_text(steps_on(k2026 / 11 / 19, plan)) ==
               "before_due10=2026-11-29 before_due1=2026-11-20 after_due3=2026-11-16 after_return5=2026-11-14 ");
    const period::Calendar calendar;
    BOOST_TEST(periods_due_on(k2026 / 11 / 20, calendar).size() == 1U);
    BOOST_TEST(periods_due_on(k2026 / 11 / 20, calendar).front().text() == "2026-10");
    BOOST_TEST(periods_due_on(k2026 / 11 / 21, calendar).empty());
    const auto two = period::parse_calendar("[[group_rule]]\ncategory = \"other\"\ndue_day_of_next_month = 21\n", "calendar.toml").value();
    BOOST_TEST(periods_due_on(k2026 / 11 / 20, two).size() == 1U);
    BOOST_TEST(periods_due_on(k2026 / 11 / 21, two).size() == 1U);
    BOOST_TEST(periods_due_on(k2026 / 11 / 22, two).empty());
}

BOOST_AUTO_TEST_CASE(a_plan_comes_back_with_all_that_is_wrong)
{
    const auto good = read_plan({"10 5 1", "1,3", "", "请按时填报", "2"});
    BOOST_REQUIRE(good.has_value());
    BOOST_TEST(good->after_return.empty());
    BOOST_TEST(good->version == 2);
    const auto bad = read_plan({"0", "x", "40", std::string(301, 'a'), ""});
    BOOST_REQUIRE(!bad.has_value());
    BOOST_TEST(bad.error().size() == 4U);
}

BOOST_AUTO_TEST_CASE(what_is_filled_in_is_not_looked_through_again)
{
    BOOST_TEST(filled("{a} {b} {c} {", {{"a", "{b}"}, {"b", "2"}}) == "{b} 2 {c} {");
}

BOOST_AUTO_TEST_CASE(codes_are_found_in_whatever_parts_them)
{
    BOOST_TEST(read_codes("91310101MA1K00015A，91310115MA1H000200\n91310101MA1K00015A x 123") == "91310101MA1K00015A,91310115MA1H000200");
    BOOST_TEST(read_codes("").empty());
    BOOST_TEST(read_codes("９１３１０１０１ＭＡ１Ｋ０００１５Ａ 91310115ma1h000200") == "91310101MA1K00015A,91310115MA1H000200");
}

BOOST_AUTO_TEST_CASE(codes_that_do_not_say_who_is_meant_are_a_fault)
{
    for (const auto* fine : {"", "  \n", "91310101MA1K00015A", "企业一 91310101MA1K00015A 123"}) BOOST_TEST(!fault_of_codes(fine).has_value(), fine);
    for (const auto* none : {"91310101MA1K00015", "测试企业一", "91310101MA1K00015A91310115MA1H000200", "?"})
        BOOST_TEST((fault_of_codes(none) == CodesFault::none_read), none);
    std::string many;
    for (std::size_t i = 0; i < kMostCodes; ++i) many += std::to_string(100000000000000000 + static_cast<long long>(i)) + "\n";
    BOOST_TEST(!fault_of_codes(many + many).has_value(), "each counts once");
    BOOST_TEST((fault_of_codes(many + "91310101MA1K00015A") == CodesFault::too_many));
    BOOST_TEST(read_codes(many + "91310101MA1K00015A").find("MA1K") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(recipients_are_kept_as_they_were)
{
    Recipients whom({2026, 10});
    whom.state = "draft";
    whom.name = "测试\"企业";
    whom.due_day = k2026 / 11 / 20;
    whom.calendar_due = k2026 / 11 / 20;
    whom.overdue_on = k2026 / 11 / 21;
    whom.group_due = {{"specialised", k2026 / 11 / 15}};
    const auto kept = recipients_from_json(to_json(whom));
    BOOST_TEST(to_json(kept) == to_json(whom));
    BOOST_TEST((kept.due_day == whom.due_day));
    BOOST_TEST((kept.group_due == whom.group_due));
    BOOST_TEST(!kept.returned_on.has_value());
}

BOOST_AUTO_TEST_CASE(a_category_is_overdue_from_its_rules_time_on)
{
    period::DueRule until_five{.day = std::chrono::day{20}, .time = std::chrono::hours{17}};
    const period::Calendar calendar({}, {}, {{enterprise::Category::specialised, {}, until_five}});
    const auto at = [&](int hour) {
        Recipients whom({2026, 10});
        measure_overdue(calendar, shanghai_midnight(k2026 / 11 / 20) + std::chrono::hours{hour}, whom);
        BOOST_TEST((whom.overdue_on == k2026 / 11 / 20));
        BOOST_TEST((whom.calendar_due == k2026 / 11 / 20));
        return whom.group_due;
    };
    BOOST_TEST(at(16).empty());
    BOOST_TEST((at(17) == std::map<std::string, ShanghaiDay>{{"specialised", k2026 / 11 / 19}}));
}

BOOST_AUTO_TEST_SUITE_END()
