// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "period/calendar.hpp"

namespace tianbao::period {

/// "2026-11-20 24:00": the end of a day.
std::string due_text(ShanghaiDay last_day);

/// The values of part/due_day.tpl: until when the period is filed in time, and why that is another day than usual. Without an enterprise's category
/// the rule for all, and the categories whose deadline is another one.
void show_due_day(html::Dictionary& values, Period period, const Calendar& calendar, const Terms& terms = {});

/// Sets one section of part/exemption_class.tpl in a row's own dictionary.
void show_exemption_class(html::Dictionary& row, ExemptionClass exemption_class);

/// EXEMPT_REASON, or EXEMPT_BY_REGISTRY where no officer gave one.
void show_exempt_reason(html::Dictionary& row, const Exemption& exemption);

} // namespace tianbao::period
