// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "period/calendar.hpp"

namespace tianbao::period {

/// Whether the day is one on which most enterprises file and nothing is released, 封网期: the 18th to the 21st, and from two days before a
/// month's last day for filing, should that be another one for all or for one category, to the day after it.
bool is_quiet_day(ShanghaiDay day, const Calendar& calendar);

} // namespace tianbao::period
