// SPDX-License-Identifier: MPL-2.0
#include "form/cells.hpp"

#include <algorithm>
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

/// Takes one object whose members are all texts as it is read; anything else ends the reading.
struct TextsOfObject : nlohmann::json_sax<nlohmann::json> {
    Cells cells;
    std::string member;
    int depth = 0;

    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool number_integer(number_integer_t) override { return false; }
    bool number_unsigned(number_unsigned_t) override { return false; }
    bool number_float(number_float_t, const string_t&) override { return false; }
    bool binary(binary_t&) override { return false; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool start_object(std::size_t) override { return ++depth == 1; }
    bool end_object() override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }
    bool key(string_t& name) override
    {
        member = std::move(name);
        return true;
    }
    bool string(string_t& text) override
    {
        if (depth == 0) return false;
        cells.insert_or_assign(cells.end(), std::move(member), std::move(text));
        return true;
    }
};

/// Figures and keys stand in JSON as they are; only what else somebody typed is left to the library.
void add_json(std::string& out, const std::string& text)
{
    const auto is_plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
    if (std::all_of(text.begin(), text.end(), is_plain))
        (out += '"').append(text) += '"';
    else
        out += nlohmann::json(text).dump();
}

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
        std::string out = "{";
        for (const auto& [key, text] : cells) {
            if (out.size() > 1) out += ',';
            add_json(out, key);
            out += ':';
            add_json(out, text);
        }
        return out += '}';
    } catch (const nlohmann::json::type_error&) {
        throw std::invalid_argument("a cell's text is not UTF-8");
    }
}

std::optional<Cells> cells_from_json(std::string_view json)
{
    TextsOfObject texts;
    if (!nlohmann::json::sax_parse(json, &texts)) return std::nullopt;
    return std::move(texts.cells);
}

} // namespace tianbao::form
