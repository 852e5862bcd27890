// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// Sets one section of part/state.tpl in a row's own dictionary; no state is 未填报.
void show_state(html::Dictionary& row, std::optional<State> state);

/// The same where the period's standing counts: without a filing an exempt month is 免报, not 未填报.
void show_state(html::Dictionary& row, std::optional<State> state, period::PeriodStanding standing);

/// Sets one section of part/due.tpl in a row's own dictionary. `days_left` as period::days_left gives it.
void show_due(html::Dictionary& row, Due due, int days_left);

/// Sets one section of part/return_class.tpl.
void show_reason_class(html::Dictionary& row, std::string_view reason_class);

} // namespace tianbao::filing
