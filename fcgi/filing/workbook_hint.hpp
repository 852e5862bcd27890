// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/sheet_formula.hpp"

#include <set>
#include <string>

namespace tianbao::filing {

/// What every hint begins with.
inline constexpr const char* kHintBullet = "●";

/// The checks that the hints of a template leave out, wholly or in part, by their ids: what is left out is told.
struct Unhinted {
    std::set<std::string, std::less<>> too_long;     ///< more than a formula may have
    std::set<std::string, std::less<>> no_reference; ///< what they compare with is not known
};

/// The formula of an indicator's 审核提示: what the checks say of the row, one after the other; empty for a row with none. Made from the form's
/// definition: every rule that stands at this indicator, as far as what it compares with is known in `context`; what is left out is added to
/// `unhinted`. A rule says something only when all its figures are there. It is a hint: what decides is evaluate().
std::string hint_formula(const form::Form& form, const form::Indicator& indicator, const form::Context& context, const SheetPlaces& places,
                         Unhinted& unhinted);

/// The same of the rules that are about the form as a whole.
std::string whole_form_hint(const form::Form& form, const form::Context& context, const SheetPlaces& places, Unhinted& unhinted);

} // namespace tianbao::filing
