// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "period/calendar.hpp"

namespace tianbao::home {

/// The head of the home page: which period is to be filed, until when.
void show_current_period(html::Dictionary& values, period::Period period, const period::Calendar& calendar);

} // namespace tianbao::home
