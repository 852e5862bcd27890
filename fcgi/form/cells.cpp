// SPDX-License-Identifier: MPL-2.0
#include "form/cells.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace tianbao::form {
namespace {

constexpr std::array<std::pair<Column, std::string_view>, 6> kColumnTexts{{
    {Column::month, "m"},
    {Column::year, "y"},
    {Column::last_year, "py"},
    {Column::end, "e"},
    {Column::last_end, "pe"},
    {Column::value, "v"},
}};

} // namespace

std::string_view column_text(Column column)
{
    return kColumnTexts.at(static_cast<std::size_t>(column)).second;
}

std::optional<Column> parse_column(std::string_view text)
{
    for (const auto& [column, known] : kColumnTexts) {
        if (known == text) return column;
    }
    return std::nullopt;
}

std::string CellKey::text() const
{
    return indicator + "." + std::string(column_text(column));
}

std::optional<CellKey> CellKey::parse(std::string_view text)
{
    const auto point = text.find('.');
    if (point == std::string_view::npos || point == 0) return std::nullopt;
    const auto column = parse_column(text.substr(point + 1));
    if (!column) return std::nullopt;
    return CellKey{std::string(text.substr(0, point)), *column};
}

std::string_view cell_text(const Cells& cells, std::string_view key)
{
    const auto found = cells.find(key);
    return found == cells.end() ? std::string_view{} : std::string_view(found->second);
}

std::string to_json(const Cells& cells)
{
    try {
        return nlohmann::json(cells).dump();
    } catch (const nlohmann::json::type_error&) {
        throw std::invalid_argument("a cell's text is not UTF-8");
    }
}

std::optional<Cells> cells_from_json(std::string_view json)
{
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_object()) return std::nullopt;
    Cells cells;
    for (const auto& [key, value] : parsed.items()) {
        if (!value.is_string()) return std::nullopt;
        cells.emplace(key, value.get<std::string>());
    }
    return cells;
}

} // namespace tianbao::form
