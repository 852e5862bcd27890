// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "form/form.hpp"
#include "util/data_tree.hpp"

// Reading a definition file; all of it throws DataRefused, which load_form() turns into its answer.
namespace tianbao::form {

/// The value that a closed word of the definition stands for.
template <class T>
T word(DataTable& table, std::string_view key, std::initializer_list<std::pair<std::string_view, T>> words)
{
    const auto text = table.text(key);
    for (const auto& [known, value] : words) {
        if (known == text) return value;
    }
    table.refuse(key, "unknown word " + text);
}

/// Reads one [[check.rule]] against the indicators of the form, which are complete by then: a rule for each of what it is
/// written about.
std::vector<Rule> read_rules(DataTable& table, const Form& form);

/// Reads a rule of kind formula.
std::vector<Rule> read_formula_rules(DataTable& table, const Form& form);

/// A text without figures, in which the names of cells and indicators are filled in.
std::string read_plain_message(DataTable& table, std::string_view key, const Form& form);

/// A text without other placeholders than these.
Message read_message(DataTable& table, std::string_view key, std::initializer_list<std::string_view> placeholders);

/// A decimal number written as text.
Decimal read_decimal(DataTable& table, std::string_view key);

/// Columns by their letters, at least one.
std::vector<Column> read_columns(DataTable& table, std::string_view key);

/// Codes of indicators with numbers; `flow`, `stock`, `money_flow` and `money_stock` stand for all such. Without those of the
/// list `except`.
std::vector<std::string> read_numeric_indicators(DataTable& table, std::string_view key, const Form& form);

/// A cell of the form, written `A01.m`.
CellKey read_cell_key(DataTable& table, std::string_view key, const Form& form);
std::vector<CellKey> read_cell_keys(DataTable& table, std::string_view key, const Form& form);

/// A whole number between the two.
int read_number_within(DataTable& table, std::string_view key, int least, int most);

} // namespace tianbao::form
