// SPDX-License-Identifier: MPL-2.0
#include "review/adjusting.hpp"

#include "form/reading.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::review {

namespace {

using Refusal = AdjustmentRefusal;

std::optional<Refusal> fault_of_adjustment(std::string_view reason)
{
    const auto length = code_points(reason);
    if (length == 0) return Refusal::reason_missing;
    if (length < kShortestReason) return Refusal::reason_short;
    if (length > kLongestAdjustmentReason) return Refusal::reason_long;
    return std::nullopt;
}

Refusal refusal_of(form::CellFault fault)
{
    switch (fault) {
    case form::CellFault::too_many_decimals:
        return Refusal::value_decimals;
    case form::CellFault::not_whole:
        return Refusal::value_fraction;
    case form::CellFault::too_large:
        return Refusal::value_large;
    case form::CellFault::not_a_number:
    case form::CellFault::exponent:
    case form::CellFault::too_long:
    case form::CellFault::unknown_choice:
    case form::CellFault::too_many_choices:
    case form::CellFault::doubled_choice:
    case form::CellFault::not_alone:
        return Refusal::value_no_number;
    }
    throw std::logic_error("no such fault");
}

/// The number as the form writes it.
Expected<std::string, Refusal> value_of(std::string_view typed, const form::Form& form, const form::CellKey& cell, std::string_view filed)
{
    if (trimmed(typed).empty()) return Unexpected(Refusal::value_missing);
    const auto& indicator = *form.indicator_of(cell);
    const auto read = form::read_cell(form, indicator, typed);
    if (!read) return Unexpected(refusal_of(read.error()));
    if (read->number < Decimal() && !form::may_be_negative(form, indicator, cell.column)) return Unexpected(Refusal::value_negative);
    const auto before = Decimal::parse(filed, Decimal::kDecimals);
    if (before && *before == read->number) return Unexpected(Refusal::value_as_filed);
    return read->canonical;
}

} // namespace

std::vector<form::CellKey> adjustable_cells(const form::Form& form, const form::Cells& filed)
{
    std::vector<form::CellKey> cells;
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot)
        if (form.indicator_at(slot).is_numeric() && form::cell_text(filed, form.cells[slot].key) != form::kNotApplicable)
            cells.push_back(form.key_at(slot));
    return cells;
}

Expected<CheckedAdjustment, std::vector<AdjustmentRefusal>> read_adjustment(const AdjustmentForm& typed, const form::Form& form,
                                                                            const form::Cells& filed)
{
    std::vector<Refusal> refusals;
    CheckedAdjustment checked{typed.place, std::string(form::cell_text(filed, typed.place)), {}, normalised_lines(typed.reason)};
    const auto cells = adjustable_cells(form, filed);
    const auto cell = std::find_if(cells.begin(), cells.end(), [&](const form::CellKey& each) { return each.text() == typed.place; });
    if (cell == cells.end()) {
        refusals.push_back(Refusal::place_missing);
        if (trimmed(typed.value).empty()) refusals.push_back(Refusal::value_missing);
    } else if (auto value = value_of(typed.value, form, *cell, checked.filed)) {
        checked.value = std::move(*value);
    } else {
        refusals.push_back(value.error());
    }
    if (const auto fault = fault_of_adjustment(checked.reason)) refusals.push_back(*fault);
    if (!refusals.empty()) return Unexpected(std::move(refusals));
    return checked;
}

Expected<std::string, AdjustmentRefusal> read_withdrawal(std::string_view typed)
{
    auto reason = normalised_lines(typed);
    if (const auto fault = fault_of_adjustment(reason)) return Unexpected(*fault);
    return reason;
}

bool may_undo(const filing::Adjustment& adjustment, Level level)
{
    return level == Level::centre || !adjustment.is_of_centre;
}

} // namespace tianbao::review
