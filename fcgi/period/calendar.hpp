// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "period/period.hpp"
#include "util/data_fault.hpp"
#include "util/expected.hpp"
#include "util/time.hpp"

namespace tianbao::period {

/// The last day for filing each period, 报送日历: the 20th of the next month unless the service centre moved it.
class Calendar {
public:
    /// Due days moved from the 20th, by period.
    using Moved = std::map<Period, ShanghaiDay>;

    Calendar() = default;
    explicit Calendar(Moved moved) : moved_(std::move(moved)) {}

    ShanghaiDay due_day(Period period) const;
    bool is_moved(Period period) const { return moved_.contains(period); }

private:
    Moved moved_;
};

/// Reads conf/reference/calendar.toml. A moved day must lie in one of the two months after its period.
Expected<Calendar, DataFault> parse_calendar(std::string_view text, const std::string& file);

/// The first instant that is too late: midnight in Shanghai after the due day.
Instant due_at(Period period, const Calendar& calendar);

/// Whether what is filed at that instant is a late filing, 补填.
bool is_late(Instant at, Period period, const Calendar& calendar);

/// Shanghai calendar days to the due day: 0 on the due day itself, negative when it is over.
int days_left(Instant now, Period period, const Calendar& calendar);

/// Last month in Shanghai: the period that is due next or was due last.
Period current_period(Instant now);

/// What may be done with a period, 报表期状态.
enum class PeriodStanding {
    not_open,        ///< has not ended yet, or lies before 2012
    open,            ///< may be filed in time
    backfill,        ///< may be filed, late (补填)
    view_only,       ///< older than January of last year
    before_founding, ///< the enterprise did not exist in that month; not asked for
};

/// An enterprise counts from the month of its founding; without a known day it counts always.
PeriodStanding standing(Period period, Instant now, const Calendar& calendar, std::optional<ShanghaiDay> founded_on);

/// Whether a draft may be saved and submitted.
bool is_fillable(PeriodStanding standing);

} // namespace tianbao::period
