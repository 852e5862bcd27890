// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder.hpp"

#include "util/text.hpp"
#include "util/whole_number.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tianbao::reminder {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr std::array kPauses{minutes{5}, minutes{15}, minutes{60}, minutes{4 * 60}, minutes{12 * 60}};
constexpr minutes kDay{24 * 60};

/// Since midnight in Shanghai.
std::chrono::microseconds time_of_day(Instant at)
{
    return at - shanghai_midnight(shanghai_day(at));
}

void add_steps(std::vector<Step>& steps, Kind kind, const std::vector<int>& plan, ShanghaiDay day)
{
    for (const int count : plan) {
        Step step{kind, count, {}, {}};
        if (kind == Kind::before_due) step.due_day = sys_days(day) + days(count);
        if (kind == Kind::after_due) step.due_day = sys_days(day) - days(count);
        if (kind == Kind::after_return) step.returned_on = sys_days(day) - days(count);
        steps.push_back(step);
    }
}

} // namespace

std::string_view word_of(Kind kind)
{
    switch (kind) {
    case Kind::before_due:
        return "before_due";
    case Kind::after_due:
        return "after_due";
    case Kind::after_return:
        return "after_return";
    case Kind::hand:
        return "hand";
    }
    throw std::logic_error("no such kind");
}

std::optional<Kind> kind_from(std::string_view word)
{
    for (const auto one : {Kind::before_due, Kind::after_due, Kind::after_return, Kind::hand}) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

std::optional<std::vector<int>> read_days(std::string_view text)
{
    auto typed = nfkc(text);
    std::replace_if(
        typed.begin(), typed.end(), [](char c) { return c == ',' || c == '\n' || c == '\t'; }, ' ');
    const std::string_view enumeration_comma = "\u3001"; // between words of a list
    for (auto at = typed.find(enumeration_comma); at != std::string::npos; at = typed.find(enumeration_comma))
        typed.replace(at, enumeration_comma.size(), " ");
    std::vector<int> found;
    for (std::string_view left = trimmed(typed); !left.empty(); left = trimmed(left)) {
        const auto end = std::min(left.find(' '), left.size());
        const auto number = whole_number(left.substr(0, end));
        if (!number || *number < 1 || *number > kMostDays || std::find(found.begin(), found.end(), *number) != found.end()) return std::nullopt;
        found.push_back(*number);
        left.remove_prefix(end);
    }
    if (found.size() > kMostSteps) return std::nullopt;
    return found;
}

std::string days_text(const std::vector<int>& counts)
{
    std::string text;
    for (const int count : counts) text += (text.empty() ? "" : ", ") + std::to_string(count);
    return text;
}

Expected<Plan, std::vector<PlanFault>> read_plan(const PlanForm& form)
{
    std::vector<PlanFault> faults;
    Plan plan;
    const auto take = [&](std::string_view typed, std::vector<int>& into, PlanFault fault) {
        if (auto found = read_days(typed)) {
            into = std::move(*found);
        } else {
            faults.push_back(fault);
        }
    };
    take(form.before_due, plan.before_due, PlanFault::before_due);
    take(form.after_due, plan.after_due, PlanFault::after_due);
    take(form.after_return, plan.after_return, PlanFault::after_return);
    plan.note = normalised_lines(form.note);
    if (code_points(plan.note) > kLongestNote) faults.push_back(PlanFault::note_long);
    plan.version = whole_number(form.version).value_or(0);
    if (!faults.empty()) return Unexpected<std::vector<PlanFault>>(std::move(faults));
    return plan;
}

std::optional<minutes> read_clock(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = whole_number(text.substr(0, 2));
    const auto minute = whole_number(text.substr(3));
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59) return std::nullopt;
    return minutes{*hour * 60 + *minute};
}

bool is_quiet(Instant now, const QuietHours& hours)
{
    const auto time = time_of_day(now);
    if (hours.from <= hours.until) return time >= hours.from && time < hours.until;
    return time >= hours.from || time < hours.until;
}

Instant next_loud(Instant now, const QuietHours& hours)
{
    if (!is_quiet(now, hours)) return now;
    const auto midnight = shanghai_midnight(shanghai_day(now));
    const auto end = midnight + hours.until;
    return end > now ? end : end + kDay;
}

Instant next_attempt(int attempts, Instant now, const QuietHours& hours)
{
    const auto step = static_cast<std::size_t>(std::clamp(attempts, 1, static_cast<int>(kPauses.size()))) - 1;
    return next_loud(now + kPauses.at(step), hours);
}

std::vector<Step> steps_on(ShanghaiDay day, const Plan& plan)
{
    std::vector<Step> steps;
    add_steps(steps, Kind::before_due, plan.before_due, day);
    add_steps(steps, Kind::after_due, plan.after_due, day);
    add_steps(steps, Kind::after_return, plan.after_return, day);
    return steps;
}

/// A last day lies in one of the two months after its period.
std::vector<period::Period> periods_due_on(ShanghaiDay day, const period::Calendar& calendar)
{
    std::vector<period::Period> found;
    auto period = period::Period::of(day).previous().previous();
    for (int i = 0; i < 3; ++i, period = period.next()) {
        const auto is_due = [&](enterprise::Category category) { return calendar.due_day(period, category) == day; };
        if (std::ranges::any_of(enterprise::kAllCategories, is_due)) found.push_back(period);
    }
    return found;
}

std::string filled(std::string_view text, const std::map<std::string, std::string, std::less<>>& values)
{
    std::string result;
    while (!text.empty()) {
        const auto open = std::min(text.find('{'), text.size());
        result += text.substr(0, open);
        text.remove_prefix(open);
        const auto close = text.find('}');
        const auto found = close == std::string_view::npos ? values.end() : values.find(text.substr(1, close - 1));
        if (found != values.end()) {
            result += found->second;
            text.remove_prefix(close + 1);
        } else if (!text.empty()) {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

} // namespace tianbao::reminder
