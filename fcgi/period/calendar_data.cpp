// SPDX-License-Identifier: MPL-2.0
#include "period/calendar.hpp"

#include "period/working_days.hpp"
#include "util/data_tree.hpp"

#include <algorithm>

namespace tianbao::period {

namespace {

constexpr std::int64_t kLastDayOfEveryMonth = 28;

DueRule read_rule(DataTable& root)
{
    DueRule rule;
    if (!root.has("rule")) return rule;
    auto table = root.table("rule");
    const auto day = table.number("due_day_of_next_month");
    if (day < 1 || day > kLastDayOfEveryMonth) table.refuse("due_day_of_next_month", "is not a day that every month has, 1 to 28");
    rule.day = std::chrono::day(static_cast<unsigned>(day));
    rule.shift_from_holidays = table.flag("shift_from_holidays");
    rule.shift_from_weekends = table.flag("shift_from_weekends");
    table.done();
    return rule;
}

std::vector<Holiday> read_holidays(DataTable& root)
{
    std::vector<Holiday> holidays;
    for (auto& entry : root.tables("holiday")) {
        Holiday holiday{entry.day("from"), entry.day("to"), entry.text("name")};
        if (holiday.to < holiday.from) entry.refuse("to", "is before the holiday's first day");
        const auto overlaps = [&](const Holiday& each) { return holiday.from <= each.to && each.from <= holiday.to; };
        if (std::any_of(holidays.begin(), holidays.end(), overlaps)) entry.refuse("from", "overlaps another holiday");
        entry.done();
        holidays.push_back(std::move(holiday));
    }
    return holidays;
}

std::set<ShanghaiDay> read_workdays(DataTable& root, const std::vector<Holiday>& holidays)
{
    std::set<ShanghaiDay> workdays;
    for (auto& entry : root.tables("workday")) {
        const auto day = entry.day("day");
        const std::chrono::weekday weekday{std::chrono::sys_days(day)};
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) entry.refuse("day", "is no Saturday or Sunday");
        const auto holds = [&](const Holiday& each) { return day >= each.from && day <= each.to; };
        if (std::any_of(holidays.begin(), holidays.end(), holds)) entry.refuse("day", "lies within a holiday");
        if (!workdays.insert(day).second) entry.refuse("day", "is there before");
        entry.done();
    }
    return workdays;
}

Calendar::Moved read_moved(DataTable& root)
{
    Calendar::Moved moved;
    for (auto& entry : root.tables("moved")) {
        const auto period = Period::parse(entry.text("period"));
        if (!period) entry.refuse("period", "is no month like 2026-10");
        const auto due = entry.day("due");
        if (due < period->next().first_day() || due > period->next().next().last_day()) {
            entry.refuse("due", "is not in the two months after the period");
        }
        if (!moved.emplace(*period, MovedDay{due, entry.text_if("why").value_or("")}).second) entry.refuse("period", "was moved before");
        entry.done();
    }
    return moved;
}

struct CalendarData {
    DueRule rule;
    Calendar::Moved moved;
};

CalendarData read_calendar(DataTable root)
{
    CalendarData read{read_rule(root), {}};
    read.rule.holidays = read_holidays(root);
    read.rule.workdays = read_workdays(root, read.rule.holidays);
    read.moved = read_moved(root);
    root.done();
    return read;
}

Expected<CalendarData, DataFault> read_calendar_file(std::string_view text, const std::string& file)
{
    try {
        const auto data = parse_data(text, file);
        return read_calendar({data, file, {}});
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

} // namespace

Expected<Calendar, DataFault> parse_calendar(std::string_view text, const std::string& file)
{
    auto read = read_calendar_file(text, file);
    if (!read) return Unexpected(read.error());
    return Calendar(std::move(read->rule), std::move(read->moved));
}

Expected<WorkingDays, DataFault> parse_working_days(std::string_view text, const std::string& file)
{
    auto read = read_calendar_file(text, file);
    if (!read) return Unexpected(read.error());
    return WorkingDays(std::move(read->rule.holidays), std::move(read->rule.workdays));
}

} // namespace tianbao::period
