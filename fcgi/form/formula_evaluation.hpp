// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "form/formula.hpp"
#include "form/reading.hpp"
#include "util/expected.hpp"

namespace tianbao::form {

/// Why a formula has no value.
enum class Missing {
    absent,       ///< a cell is left empty as it may be, or does not apply: the rule says nothing
    unreadable,   ///< a cell that should be filled is empty or cannot be read, or a division by zero
    no_reference, ///< another filing is missing, or has no number there
};

/// All that formulas are computed from, 取数环境.
struct Figures {
    const Readings& now;
    const ReferenceFiling* month_before; ///< nullptr: there is none
    const ReferenceFiling* year_before;
    Decimal tolerance;
    int months; ///< of the year up to the period
    bool industrial;
    bool specialised;
};

/// The number of a cell; why there is none.
Expected<Decimal, Missing> number_in(const Figures& figures, std::size_t slot, Filed filed);

/// Whether the condition holds, computed exactly. Operands are looked at from the left, the second of `and` and `or` only
/// when the first leaves the question open; the first that is missing decides.
Expected<bool, Missing> truth(const Formula& condition, const Figures& figures);

/// The value times `factor` with that many decimals, rounded half away from zero, and the unit; `—` when there is none.
std::string rounded_text(const Formula& number, int decimals, int factor, std::string_view unit, const Figures& figures);

} // namespace tianbao::form
