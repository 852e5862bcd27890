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

/// Reads one [[check.rule]] against the indicators of the form, which are complete by then.
Rule read_rule(DataTable& table, const Form& form);

/// A text without other placeholders than these.
Message read_message(DataTable& table, std::string_view key, std::initializer_list<std::string_view> placeholders);

/// A decimal number written as text.
Decimal read_decimal(DataTable& table, std::string_view key);

/// A cell of the form, written `A01.m`.
CellKey read_cell_key(DataTable& table, std::string_view key, const Form& form);
std::vector<CellKey> read_cell_keys(DataTable& table, std::string_view key, const Form& form);

} // namespace tianbao::form
