// SPDX-License-Identifier: MPL-2.0
#include "period/calendar.hpp"

#include "period/working_days.hpp"
#include "util/data_tree.hpp"

#include <algorithm>

namespace tianbao::period {

namespace {

constexpr std::int64_t kLastDayOfEveryMonth = 28;

/// "17:00": 00:01 to 24:00, which ends the day.
std::optional<std::chrono::minutes> read_time(std::string_view text)
{
    const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !is_digit(0) || !is_digit(1) || !is_digit(3) || !is_digit(4)) return std::nullopt;
    const int hours = (text[0] - '0') * 10 + text[1] - '0';
    const int minutes = (text[3] - '0') * 10 + text[4] - '0';
    const std::chrono::minutes time{hours * 60 + minutes};
    if (minutes > 59 || time < std::chrono::minutes{1} || time > std::chrono::hours{24}) return std::nullopt;
    return time;
}

/// The keys that every rule has.
DueRule rule_of(DataTable& table)
{
    DueRule rule;
    const auto day = table.number("due_day_of_next_month");
    if (day < 1 || day > kLastDayOfEveryMonth) table.refuse("due_day_of_next_month", "is not a day that every month has, 1 to 28");
    rule.day = std::chrono::day(static_cast<unsigned>(day));
    rule.shift_from_holidays = table.flag("shift_from_holidays");
    rule.shift_from_weekends = table.flag("shift_from_weekends");
    if (const auto text = table.text_if("due_time")) {
        const auto time = read_time(*text);
        if (!time) table.refuse("due_time", "is no time of a day like 17:00, 00:01 to 24:00");
        rule.time = *time;
    }
    return rule;
}

DueRule read_rule(DataTable& root)
{
    if (!root.has("rule")) return {};
    auto table = root.table("rule");
    auto rule = rule_of(table);
    table.done();
    return rule;
}

/// `forms`: none: which versions there are is not known, and not asked.
std::vector<GroupRule> read_groups(DataTable& root, const FormMonths* forms)
{
    std::vector<GroupRule> groups;
    std::set<std::pair<std::string, std::string>> seen;
    for (auto& entry : root.tables("group_rule")) {
        GroupRule group;
        const auto category = entry.text_if("category").value_or("");
        const auto form = entry.text_if("form").value_or("");
        if (category.empty() && form.empty()) entry.refuse("names neither a category nor a form: [rule] holds for all");
        if (!category.empty() && !(group.category = enterprise::category_from(category)))
            entry.refuse("category", "is none of specialised, nurtured, other");
        if (!form.empty() && forms) {
            const auto found = forms->find(form);
            if (found == forms->end()) entry.refuse("form", "is no version of the form");
            group.months = found->second;
        }
        if (!seen.emplace(category, form).second) entry.refuse("has a rule before it for the same");
        group.rule = rule_of(entry);
        entry.done();
        groups.push_back(std::move(group));
    }
    return groups;
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
    std::vector<GroupRule> groups;
};

CalendarData read_calendar(DataTable root, const FormMonths* forms)
{
    CalendarData read{read_rule(root), {}, read_groups(root, forms)};
    read.rule.holidays = read_holidays(root);
    read.rule.workdays = read_workdays(root, read.rule.holidays);
    for (auto& group : read.groups) {
        group.rule.holidays = read.rule.holidays;
        group.rule.workdays = read.rule.workdays;
    }
    read.moved = read_moved(root);
    root.done();
    return read;
}

Expected<CalendarData, DataFault> read_calendar_file(std::string_view text, const std::string& file, const FormMonths* forms)
{
    try {
        const auto data = parse_data(text, file);
        return read_calendar({data, file, {}}, forms);
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

} // namespace

Expected<Calendar, DataFault> parse_calendar(std::string_view text, const std::string& file, const FormMonths& forms)
{
    auto read = read_calendar_file(text, file, &forms);
    if (!read) return Unexpected(read.error());
    return Calendar(std::move(read->rule), std::move(read->moved), std::move(read->groups));
}

Expected<WorkingDays, DataFault> parse_working_days(std::string_view text, const std::string& file)
{
    auto read = read_calendar_file(text, file, nullptr);
    if (!read) return Unexpected(read.error());
    return WorkingDays(std::move(read->rule.holidays), std::move(read->rule.workdays));
}

} // namespace tianbao::period
