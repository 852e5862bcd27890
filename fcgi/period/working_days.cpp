// SPDX-License-Identifier: MPL-2.0
#include "period/working_days.hpp"

#include <algorithm>

namespace tianbao::period {

bool WorkingDays::contains(ShanghaiDay day) const
{
    const auto holds = [&](const Holiday& each) { return day >= each.from && day <= each.to; };
    if (std::any_of(holidays_.begin(), holidays_.end(), holds)) return false;
    const std::chrono::weekday weekday{std::chrono::sys_days(day)};
    return (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) || workdays_.contains(day);
}

ShanghaiDay WorkingDays::after(ShanghaiDay day, int count) const
{
    while (count > 0) {
        day = std::chrono::sys_days(day) + std::chrono::days(1);
        if (contains(day)) --count;
    }
    return day;
}

} // namespace tianbao::period
