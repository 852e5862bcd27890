// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "period/calendar.hpp"

namespace tianbao::period {

/// 工作日: the days on which offices work, by the holidays and the working weekends of the calendar.
class WorkingDays {
public:
    WorkingDays() = default;
    WorkingDays(std::vector<Holiday> holidays, std::set<ShanghaiDay> workdays) : holidays_(std::move(holidays)), workdays_(std::move(workdays)) {}

    /// No holiday, and no weekend but one that was made a working day.
    bool contains(ShanghaiDay day) const;
    /// The `count`-th working day after the day.
    ShanghaiDay after(ShanghaiDay day, int count) const;

private:
    std::vector<Holiday> holidays_;
    std::set<ShanghaiDay> workdays_;
};

/// Reads conf/reference/calendar.toml, and refuses what parse_calendar() refuses.
Expected<WorkingDays, DataFault> parse_working_days(std::string_view text, const std::string& file);

} // namespace tianbao::period
