// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/adjustment.hpp"
#include "form/form.hpp"
#include "review/review.hpp"

namespace tianbao::review {

/// What an officer typed to set a 核定值.
struct AdjustmentForm {
    std::string place; ///< A01.m
    std::string value;
    std::string reason;
};

/// One that can be stored.
struct CheckedAdjustment {
    std::string place;
    std::string filed;
    std::string value; ///< as the form writes it
    std::string reason;
};

enum class AdjustmentRefusal {
    place_missing, ///< no cell of the form that holds a number
    value_missing,
    value_no_number,
    value_decimals,
    value_fraction, ///< of an indicator that is counted
    value_large,
    value_negative,
    value_as_filed,
    reason_missing,
    reason_short,
    reason_long,
};

inline constexpr std::size_t kLongestAdjustmentReason = 500; ///< code points; at least kShortestReason

/// The cells that can have one: they hold numbers, and their indicator is for the enterprise.
std::vector<form::CellKey> adjustable_cells(const form::Form& form, const form::Cells& filed);

/// What was typed, checked as the form checks a filing's cell, or all that is wrong with it.
Expected<CheckedAdjustment, std::vector<AdjustmentRefusal>> read_adjustment(const AdjustmentForm& typed, const form::Form& form,
                                                                            const form::Cells& filed);

/// Why an adjustment is withdrawn, or what is wrong with the reason.
Expected<std::string, AdjustmentRefusal> read_withdrawal(std::string_view typed);

/// Whether an officer of that level may replace or withdraw it: what the centre set, the centre undoes.
bool may_undo(const filing::Adjustment& adjustment, Level level);

} // namespace tianbao::review
