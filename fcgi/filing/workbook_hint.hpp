// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/sheet_formula.hpp"

#include <string>

namespace tianbao::filing {

/// What every hint begins with.
inline constexpr const char* kHintBullet = "●";

/// The formula of an indicator's 审核提示: what the checks that a spreadsheet can compute say of the row, one after the other; empty
/// for a row with none. Made from the form's definition: required cells, numbers and their decimals, and every rule that is a formula
/// and stands at this indicator, as far as what it compares with is known in `context`. A rule says something only when all
/// its figures are there. It is a hint: what decides is evaluate().
std::string hint_formula(const form::Form& form, const form::Indicator& indicator, const form::Context& context, const SheetPlaces& places);

} // namespace tianbao::filing
