// SPDX-License-Identifier: MPL-2.0
#include "period/calendar.hpp"

#include "util/data_tree.hpp"

namespace tianbao::period {
namespace {

constexpr std::chrono::day kDueDay{20};

Calendar::Moved read_moved(DataTable root)
{
    Calendar::Moved moved;
    for (auto& entry : root.tables("moved")) {
        const auto period = Period::parse(entry.text("period"));
        if (!period) entry.refuse("period", "is no month like 2026-10");
        const auto due = entry.day("due");
        entry.text_if("why");
        if (due < period->next().first_day() || due > period->next().next().last_day()) {
            entry.refuse("due", "is not in the two months after the period");
        }
        if (!moved.emplace(*period, due).second) entry.refuse("period", "was moved before");
        entry.done();
    }
    root.done();
    return moved;
}

bool founded_after(Period period, std::optional<ShanghaiDay> founded_on)
{
    return founded_on && period.last_day() < *founded_on;
}

} // namespace

ShanghaiDay Calendar::due_day(Period period) const
{
    if (const auto found = moved_.find(period); found != moved_.end()) return found->second;
    const auto next = period.next().first_day();
    return next.year() / next.month() / kDueDay;
}

Expected<Calendar, DataFault> parse_calendar(std::string_view text, const std::string& file)
{
    try {
        const auto data = parse_data(text, file);
        return Calendar(read_moved({data, file, {}}));
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

Instant due_at(Period period, const Calendar& calendar)
{
    return shanghai_midnight(std::chrono::sys_days(calendar.due_day(period)) + std::chrono::days(1));
}

bool is_late(Instant at, Period period, const Calendar& calendar)
{
    return at >= due_at(period, calendar);
}

int days_left(Instant now, Period period, const Calendar& calendar)
{
    const auto due = std::chrono::sys_days(calendar.due_day(period));
    return static_cast<int>((due - std::chrono::sys_days(shanghai_day(now))).count());
}

Period current_period(Instant now)
{
    return Period::of(shanghai_day(now)).previous();
}

PeriodStanding standing(Period period, Instant now, const Calendar& calendar, std::optional<ShanghaiDay> founded_on)
{
    if (period > current_period(now) || period < first_period()) return PeriodStanding::not_open;
    if (founded_after(period, founded_on)) return PeriodStanding::before_founding;
    const int this_year = static_cast<int>(shanghai_day(now).year());
    if (period < Period(this_year - 1, 1)) return PeriodStanding::view_only;
    return is_late(now, period, calendar) ? PeriodStanding::backfill : PeriodStanding::open;
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
        return false;
    }
    return false;
}

} // namespace tianbao::period
