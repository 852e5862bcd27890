// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/adjustment.hpp"
#include "form/form.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// Fills part/adjustments.tpl: all that were ever set, the latest first; nothing when there are none.
void show_adjustments(html::Dictionary& values, const form::Form& form, const std::vector<Adjustment>& adjustments);

/// One row of part/adjustments.tpl.
void show_adjustment(html::Dictionary& row, const form::Form& form, const Adjustment& adjustment);

/// Beside a cell of that submission: CELL_ADJUSTED, when there is an adjustment.
void show_adjusted_cell(html::Dictionary& cell, const std::vector<Adjustment>& adjustments, int number, std::string_view place);

} // namespace tianbao::filing
