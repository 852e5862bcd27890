// SPDX-License-Identifier: MPL-2.0
#include "home/home_views.hpp"

#include "html/names.hpp"
#include "period/due_views.hpp"

namespace tianbao::home {

namespace names = html::names;

void show_current_period(html::Dictionary& values, period::Period period, const period::Calendar& calendar)
{
    values.show(names::kMAIN_HOME);
    values.set(names::kNOW_YEAR, std::to_string(period.year()));
    values.set(names::kNOW_MONTH, std::to_string(period.month()));
    period::show_due_day(values, period, calendar);
}

} // namespace tianbao::home
