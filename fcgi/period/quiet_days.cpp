// SPDX-License-Identifier: MPL-2.0
#include "period/quiet_days.hpp"

namespace tianbao::period {

namespace {

constexpr std::chrono::day kFirst{18};
constexpr std::chrono::day kLast{21};
constexpr std::chrono::days kBefore{2};
constexpr std::chrono::days kAfter{1};

} // namespace

bool is_quiet_day(ShanghaiDay day, const Calendar& calendar)
{
    if (day.day() >= kFirst && day.day() <= kLast) return true;
    const std::chrono::sys_days at{day};
    // a period's last day lies in the two months after it, so each of the three periods before may have it now
    auto period = Period(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())));
    for (int months = 0; months < 3; ++months) {
        period = period.previous();
        for (const auto category : enterprise::kAllCategories) {
            const std::chrono::sys_days due{calendar.due_day(period, category)};
            if (at >= due - kBefore && at <= due + kAfter) return true;
        }
    }
    return false;
}

} // namespace tianbao::period
