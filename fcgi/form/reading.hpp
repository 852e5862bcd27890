// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "form/cells.hpp"
#include "form/form.hpp"
#include "util/decimal.hpp"
#include "util/expected.hpp"

namespace tianbao::form {

/// Why the text of a cell is not what its indicator takes.
enum class CellFault {
    not_a_number,
    exponent,
    too_many_decimals,
    not_whole,
    too_large,
    too_long,
    unknown_choice,
    too_many_choices,
    doubled_choice,
    not_alone,
};

/// What a filled cell says. Only the member of the indicator's type means something.
struct CellContent {
    Decimal number;
    std::vector<int> options;
    std::string canonical;
};

/// Reads the text of a cell that is not blank.
Expected<CellContent, CellFault> read_cell(const Form& form, const Indicator& indicator, std::string_view text);

/// How a cell stands: empty, 0 and 不适用 are three different things.
enum class CellState {
    empty,
    filled,
    faulty,         ///< filled with what cannot be read; takes part in no check but its own
    not_applicable, ///< its indicator is not for this enterprise, and it is empty
    unwanted,       ///< its indicator is not for this enterprise, but it is filled
};

struct CellReading {
    CellState state = CellState::empty;
    CellContent content;
    std::optional<CellFault> fault; ///< set when faulty
};

/// All cells of a filing as read, 取数.
class Readings {
public:
    /// The form must outlive the readings.
    Readings(const Form& form, const Cells& cells, bool industrial);

    const CellReading& at(std::size_t slot) const { return readings_[slot]; }
    /// The reading of a cell that the form has. Throws std::bad_optional_access for others.
    const CellReading& at(const CellKey& key) const { return at(form_->slot_of(key).value()); }
    /// The number of a filled numeric cell.
    std::optional<Decimal> number(std::size_t slot) const;
    bool has_option(std::size_t slot, int option) const;
    /// Whether the indicator's cells must be filled, given the others.
    bool is_required(const Indicator& indicator) const;
    bool is_required(std::size_t slot) const { return is_required(form_->indicator_at(slot)); }

private:
    const Form* form_;
    bool industrial_;
    std::vector<CellReading> readings_; // by slot
};

/// The numbers of another filing of the enterprise, for comparison, 对照报表.
class ReferenceFiling {
public:
    ReferenceFiling(const Form& form, const Cells& cells);

    /// Nothing where the filing has no number.
    std::optional<Decimal> number(std::size_t slot) const { return numbers_[slot]; }

private:
    std::vector<std::optional<Decimal>> numbers_; // by slot
};

/// Whether the indicator is for enterprises of that kind at all.
bool applies(const Indicator& indicator, bool industrial);

} // namespace tianbao::form
