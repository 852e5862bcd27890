// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// Sets one section of part/state.tpl in a row's own dictionary; no state is 未填报.
void show_state(html::Dictionary& row, std::optional<State> state);

/// The same where the period's standing counts: without a filing an exempt month is 免报, not 未填报.
void show_state(html::Dictionary& row, std::optional<State> state, period::PeriodStanding standing);

/// Until when the month of an enterprise is due, seen at a moment.
struct DueMoment {
    period::Period period;
    Instant now;
    const period::Calendar& calendar;
    const period::Terms& terms;
};

/// Sets one section of part/due.tpl in a row's own dictionary.
void show_due(html::Dictionary& row, Due due, const DueMoment& moment);

/// Sets one section of part/return_class.tpl.
void show_reason_class(html::Dictionary& row, std::string_view reason_class);

} // namespace tianbao::filing
