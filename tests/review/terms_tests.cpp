// SPDX-License-Identifier: MPL-2.0
#include "review/terms.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

using namespace tianbao;
using namespace tianbao::review;
using period::Period;

const Instant kNow = shanghai_midnight(std::chrono::year{2026} / 11 / 17);
const std::string kReason = "受台风影响停电三日";

bool refuses(const ExtensionForm& form, ExtensionRefusal refusal, const period::Calendar& calendar = {})
{
    const auto read = read_extension(form, calendar, kNow);
    return !read && std::find(read.error().begin(), read.error().end(), refusal) != read.error().end();
}

bool extends(const std::string& period, const std::string& until)
{
    return read_extension({period, until, kReason}, {}, kNow).has_value();
}

bool refuses(const ExemptionForm& form, ExemptionRefusal refusal, const std::vector<period::Exemption>& others = {})
{
    const auto read = read_exemption(form, others, kNow);
    return !read && std::find(read.error().begin(), read.error().end(), refusal) != read.error().end();
}

bool exempts(const std::string& first, const std::string& last, const std::vector<period::Exemption>& others = {})
{
    return read_exemption({first, last, "exempt", kReason}, others, kNow).has_value();
}

period::Exemption running(Period first, std::optional<Period> last)
{
    return {first, last, period::ExemptionClass::exempt, kReason, "测试区管", {}};
}

std::string letters(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "字";
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(terms_rules)

BOOST_AUTO_TEST_CASE(an_extension_lies_after_the_calendars_last_day_and_within_six_months)
{
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2026-11-20", kReason}, ExtensionRefusal::until_not_later));
    BOOST_TEST(extends("2026-10", "2026-11-21"));
    BOOST_TEST(extends("2026-10", "2027-05-20"));
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2027-05-21", kReason}, ExtensionRefusal::until_too_far));
}

BOOST_AUTO_TEST_CASE(an_extension_counts_from_the_day_that_the_calendar_moved)
{
    const period::Calendar moved(period::DueRule{}, {{Period{2026, 10}, {std::chrono::year{2026} / 11 / 30, "测试"}}});
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2026-11-30", kReason}, ExtensionRefusal::until_not_later, moved));
    BOOST_TEST(!refuses(ExtensionForm{"2026-10", "2026-12-01", kReason}, ExtensionRefusal::until_not_later, moved));
}

BOOST_AUTO_TEST_CASE(an_extension_does_not_end_in_the_past)
{
    BOOST_TEST(refuses(ExtensionForm{"2026-09", "2026-11-16", kReason}, ExtensionRefusal::until_past));
    BOOST_TEST(extends("2026-09", "2026-11-17"));
}

BOOST_AUTO_TEST_CASE(an_extension_is_for_a_period_that_can_be_filed_or_comes_next)
{
    BOOST_TEST((extendable_periods(kNow).front() == Period{2026, 11}));
    BOOST_TEST((extendable_periods(kNow).back() == Period{2025, 1}));
    BOOST_TEST(extends("2026-11", "2026-12-25"));
    BOOST_TEST(refuses(ExtensionForm{"2026-12", "2027-02-01", kReason}, ExtensionRefusal::period_unknown));
    BOOST_TEST(refuses(ExtensionForm{"2024-12", "2026-12-01", kReason}, ExtensionRefusal::period_unknown));
    BOOST_TEST(refuses(ExtensionForm{"", "2026-12-01", kReason}, ExtensionRefusal::period_unknown));
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_with_an_extension_is_said_at_once)
{
    const auto read = read_extension({"", "明天", "短"}, {}, kNow);
    BOOST_TEST((read.error() == std::vector{ExtensionRefusal::period_unknown, ExtensionRefusal::until_unreadable, ExtensionRefusal::reason_short}));
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2026-02-30", kReason}, ExtensionRefusal::until_unreadable));
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2026-11-25", " \n"}, ExtensionRefusal::reason_missing));
    BOOST_TEST(!refuses(ExtensionForm{"2026-10", "2026-11-25", letters(500)}, ExtensionRefusal::reason_long));
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2026-11-25", letters(501)}, ExtensionRefusal::reason_long));
    BOOST_TEST(refuses(ExtensionForm{"2026-10", "2026-11-25", letters(5)}, ExtensionRefusal::reason_short));
    BOOST_TEST(!refuses(ExtensionForm{"2026-10", "2026-11-25", letters(6)}, ExtensionRefusal::reason_short));
}

BOOST_AUTO_TEST_CASE(six_months_after_the_end_of_august_is_the_end_of_february)
{
    const period::Calendar moved(period::DueRule{}, {{Period{2026, 7}, {std::chrono::year{2026} / 8 / 31, {}}}});
    BOOST_TEST(read_extension({"2026-07", "2027-02-28", kReason}, moved, kNow).has_value());
    BOOST_TEST(refuses(ExtensionForm{"2026-07", "2027-03-01", kReason}, ExtensionRefusal::until_too_far, moved));
}

BOOST_AUTO_TEST_CASE(an_exemption_begins_between_2012_and_a_year_from_now)
{
    BOOST_TEST(exempts("2012-01", "2012-01"));
    BOOST_TEST(refuses(ExemptionForm{"2011-12", "", "exempt", kReason}, ExemptionRefusal::first_out_of_range));
    BOOST_TEST(exempts("2027-10", ""));
    BOOST_TEST(refuses(ExemptionForm{"2027-11", "", "exempt", kReason}, ExemptionRefusal::first_out_of_range));
    BOOST_TEST(refuses(ExemptionForm{"三月", "", "exempt", kReason}, ExemptionRefusal::first_unreadable));
    BOOST_TEST(refuses(ExemptionForm{"2026-03", "2026-13", "exempt", kReason}, ExemptionRefusal::last_unreadable));
    BOOST_TEST(refuses(ExemptionForm{"2026-03", "2026-02", "exempt", kReason}, ExemptionRefusal::last_before_first));
    BOOST_TEST(refuses(ExemptionForm{"2026-03", "", "holiday", kReason}, ExemptionRefusal::class_missing));
    BOOST_TEST(refuses(ExemptionForm{"2026-03", "", "exempt", ""}, ExemptionRefusal::reason_missing));
}

BOOST_AUTO_TEST_CASE(exemptions_share_no_month)
{
    const std::vector<period::Exemption> spring{running({2026, 3}, Period{2026, 5})};
    BOOST_TEST(exempts("2026-01", "2026-02", spring));
    BOOST_TEST(refuses(ExemptionForm{"2026-01", "2026-03", "exempt", kReason}, ExemptionRefusal::overlaps, spring));
    BOOST_TEST(refuses(ExemptionForm{"2026-04", "2026-04", "exempt", kReason}, ExemptionRefusal::overlaps, spring));
    BOOST_TEST(refuses(ExemptionForm{"2026-05", "", "exempt", kReason}, ExemptionRefusal::overlaps, spring));
    BOOST_TEST(refuses(ExemptionForm{"2026-01", "", "exempt", kReason}, ExemptionRefusal::overlaps, spring));
    BOOST_TEST(exempts("2026-06", "", spring));
    const std::vector<period::Exemption> open{running({2026, 3}, {})};
    BOOST_TEST(exempts("2026-01", "2026-02", open));
    BOOST_TEST(refuses(ExemptionForm{"2027-01", "2027-01", "exempt", kReason}, ExemptionRefusal::overlaps, open));
}

BOOST_AUTO_TEST_CASE(an_exemption_is_ended_earlier_never_later)
{
    const auto spring = running({2026, 3}, Period{2026, 5});
    BOOST_TEST((read_end({"2026-03", "2026-04"}, spring).value() == Period{2026, 4}));
    BOOST_TEST((read_end({"2026-03", "2026-03"}, spring).value() == Period{2026, 3}));
    BOOST_TEST((read_end({"2026-03", "2026-02"}, spring).error() == EndRefusal::last_before_first));
    BOOST_TEST((read_end({"2026-03", "2026-05"}, spring).error() == EndRefusal::last_not_earlier));
    BOOST_TEST((read_end({"2026-03", "五月"}, spring).error() == EndRefusal::last_unreadable));
    BOOST_TEST(read_end({"2026-03", "2030-01"}, running({2026, 3}, {})).has_value());
}

BOOST_AUTO_TEST_CASE(terms_run_out_by_themselves)
{
    const auto midnight = shanghai_midnight(std::chrono::year{2026} / 11 / 26);
    const period::Extension extension{std::chrono::year{2026} / 11 / 25, kReason, "测试区管", {}};
    BOOST_TEST(!is_expired(extension, midnight - std::chrono::microseconds{1}));
    BOOST_TEST(is_expired(extension, midnight));
    BOOST_TEST((standing_of(running({2026, 11}, {}), kNow) == ExemptionStanding::to_come));
    BOOST_TEST((standing_of(running({2026, 10}, {}), kNow) == ExemptionStanding::running));
    BOOST_TEST((standing_of(running({2026, 1}, Period{2026, 10}), kNow) == ExemptionStanding::running));
    BOOST_TEST((standing_of(running({2026, 1}, Period{2026, 9}), kNow) == ExemptionStanding::over));
}

BOOST_AUTO_TEST_CASE(of_some_months_only_what_holds_in_them_is_left)
{
    period::Terms terms;
    const period::Extension extension{std::chrono::year{2026} / 11 / 25, kReason, "测试区管", {}};
    terms.extensions = {{{2026, 9}, extension}, {{2026, 10}, extension}};
    terms.exemptions = {running({2025, 1}, Period{2025, 12}), running({2026, 3}, Period{2026, 6}), running({2026, 8}, {})};
    const auto left = within(terms, {Period{2026, 4}, Period{2026, 5}, Period{2026, 9}});
    BOOST_TEST(left.extensions.size() == 1U);
    BOOST_TEST(left.extensions.contains(Period{2026, 9}));
    BOOST_REQUIRE(left.exemptions.size() == 2U);
    BOOST_TEST((left.exemptions[0].first == Period{2026, 4} && left.exemptions[0].last == Period{2026, 5}));
    BOOST_TEST((left.exemptions[1].first == Period{2026, 9} && left.exemptions[1].last == Period{2026, 9}));
    BOOST_TEST(within(terms, {}).exemptions.empty());
}

BOOST_AUTO_TEST_SUITE_END()
