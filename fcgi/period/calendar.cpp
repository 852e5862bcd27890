// SPDX-License-Identifier: MPL-2.0
#include "period/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tianbao::period {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

const Holiday* holiday_on(const DueRule& rule, ShanghaiDay day)
{
    const auto found =
        std::find_if(rule.holidays.begin(), rule.holidays.end(), [&](const Holiday& each) { return day >= each.from && day <= each.to; });
    return found == rule.holidays.end() ? nullptr : &*found;
}

bool is_free_weekend(const DueRule& rule, ShanghaiDay day)
{
    const std::chrono::weekday weekday{sys_days(day)};
    return (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) && !rule.workdays.contains(day);
}

ShanghaiDay day_after(ShanghaiDay day)
{
    return sys_days(day) + days(1);
}

bool founded_after(Period period, std::optional<ShanghaiDay> founded_on)
{
    return founded_on && period.last_day() < *founded_on;
}

} // namespace

std::string time_text(std::chrono::minutes time)
{
    return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

std::string text_of(const Deadline& deadline)
{
    return day_text(deadline.day) + " " + time_text(deadline.time);
}

const DueRule& Calendar::rule_for(Period period, Group group) const
{
    const auto found = std::find_if(groups_.begin(), groups_.end(), [&](const GroupRule& each) {
        const bool is_of_form = !each.months || (period >= each.months->first && (!each.months->last || period <= *each.months->last));
        return is_of_form && (!each.category || each.category == group);
    });
    return found == groups_.end() ? rule_ : found->rule;
}

/// What first moved the day is what people are told, also when a weekend follows a holiday.
Calendar::Due Calendar::due(Period period, const DueRule& rule) const
{
    const auto next = period.next().first_day();
    const ShanghaiDay by_rule = next.year() / next.month() / rule.day;
    if (const auto moved = moved_.find(period); moved != moved_.end()) {
        if (moved->second.due == by_rule) return {by_rule, {}};
        return {moved->second.due, Move{by_rule, MoveCause::centre, moved->second.why}};
    }
    Due due{by_rule, {}};
    while (true) {
        const auto* holiday = rule.shift_from_holidays ? holiday_on(rule, due.day) : nullptr;
        if (!holiday && !(rule.shift_from_weekends && is_free_weekend(rule, due.day))) return due;
        if (!due.move) due.move = holiday ? Move{by_rule, MoveCause::holiday, holiday->name} : Move{by_rule, MoveCause::weekend, {}};
        due.day = day_after(holiday ? holiday->to : due.day);
    }
}

Deadline Calendar::deadline(Period period, Group group) const
{
    const auto& rule = rule_for(period, group);
    return {due(period, rule).day, rule.time};
}

std::optional<Move> Calendar::move_of(Period period, Group group) const
{
    return due(period, rule_for(period, group)).move;
}

Deadline later_of(const Deadline& deadline, const std::optional<ShanghaiDay>& extended_until)
{
    return extended_until ? std::max(deadline, Deadline(*extended_until)) : deadline;
}

Deadline deadline(Period period, const Calendar& calendar, const Terms& terms)
{
    const auto* extension = terms.extension(period);
    return later_of(calendar.deadline(period, terms.group(period)), extension ? std::optional{extension->until} : std::nullopt);
}

ShanghaiDay due_day(Period period, const Calendar& calendar, const Terms& terms)
{
    return deadline(period, calendar, terms).day;
}

Instant due_at(Period period, const Calendar& calendar, const Terms& terms)
{
    return due_at(deadline(period, calendar, terms));
}

Instant due_at(const Deadline& deadline)
{
    return shanghai_midnight(deadline.day) + deadline.time;
}

Instant due_for_all_at(Period period, const Calendar& calendar)
{
    Deadline last;
    for (const auto category : enterprise::kAllCategories) last = std::max(last, calendar.deadline(period, category));
    return due_at(last);
}

std::string groups_over(Instant now, Period period, const Calendar& calendar)
{
    std::string words;
    for (const auto category : enterprise::kAllCategories) {
        if (now < due_at(calendar.deadline(period, category))) continue;
        if (!words.empty()) words += ",";
        words += enterprise::word_of(category);
    }
    return words;
}

bool is_late(Instant at, Period period, const Calendar& calendar, const Terms& terms)
{
    return at >= due_at(period, calendar, terms);
}

int days_left(Instant now, Period period, const Calendar& calendar, const Terms& terms)
{
    const auto due = std::chrono::sys_days(due_day(period, calendar, terms));
    const auto left = static_cast<int>((due - std::chrono::sys_days(shanghai_day(now))).count());
    return left == 0 && is_late(now, period, calendar, terms) ? -1 : left;
}

Period current_period(Instant now)
{
    return Period::of(shanghai_day(now)).previous();
}

PeriodStanding standing(Period period, Instant now, const Calendar& calendar, const Terms& terms)
{
    if (period > current_period(now) || period < first_period()) return PeriodStanding::not_open;
    if (founded_after(period, terms.founded_on)) return PeriodStanding::before_founding;
    if (terms.exemption(period)) return PeriodStanding::exempt;
    const int this_year = static_cast<int>(shanghai_day(now).year());
    if (period < Period(this_year - 1, 1)) return PeriodStanding::view_only;
    return is_late(now, period, calendar, terms) ? PeriodStanding::backfill : PeriodStanding::open;
}

bool is_fillable(PeriodStanding standing)
{
    switch (standing) {
    case PeriodStanding::open:
    case PeriodStanding::backfill:
        return true;
    case PeriodStanding::not_open:
    case PeriodStanding::view_only:
    case PeriodStanding::before_founding:
    case PeriodStanding::exempt:
        return false;
    }
    return false;
}

} // namespace tianbao::period
