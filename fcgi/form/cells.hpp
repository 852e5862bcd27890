// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::form {

/// A column of an indicator, 栏: m 本月, y 本年累计, py 上年同期累计, e 期末, pe 上年同期末, v a single value.
enum class Column { month, year, last_year, end, last_end, value };

/// `m`, `y`, `py`, `e`, `pe`, `v`.
std::string_view column_text(Column column);
std::optional<Column> parse_column(std::string_view text);

/// The place of one cell, 单元格: indicator and column, written `A01.m`.
struct CellKey {
    std::string indicator;
    Column column;

    std::string text() const;
    /// Checks the column, not whether a form has the indicator.
    static std::optional<CellKey> parse(std::string_view text);
    friend auto operator<=>(const CellKey&, const CellKey&) = default;
};

/// What a filing holds: text by cell key, as typed or canonical. An empty cell has no entry.
using Cells = std::map<std::string, std::string, std::less<>>;

/// 不适用: the text of a submitted cell whose indicator does not apply to the enterprise.
inline constexpr std::string_view kNotApplicable = "n/a";

/// The text of a cell; empty when there is none.
std::string_view cell_text(const Cells& cells, std::string_view key);

/// Canonical JSON: keys sorted, no blanks, UTF-8. Throws std::invalid_argument when a text is not UTF-8.
std::string to_json(const Cells& cells);

/// Nothing unless the text is a JSON object that holds texts only.
std::optional<Cells> cells_from_json(std::string_view json);

} // namespace tianbao::form
