// SPDX-License-Identifier: MPL-2.0
#include "util/csv.hpp"

#include <algorithm>

namespace tianbao {
namespace {

std::vector<std::string> split(std::string_view line)
{
    std::vector<std::string> fields;
    for (;;) {
        const auto comma = line.find(',');
        fields.emplace_back(line.substr(0, comma));
        if (comma == std::string_view::npos) return fields;
        line.remove_prefix(comma + 1);
    }
}

/// Takes the first line off the text.
std::string_view next_line(std::string_view& text)
{
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

} // namespace

std::vector<CsvRow> parse_csv(std::string_view text, const std::string& file, const std::vector<std::string>& columns)
{
    std::vector<CsvRow> rows;
    bool named = false;
    for (int number = 1; !text.empty(); ++number) {
        const auto line = next_line(text);
        if (line.empty() || line.front() == '#') continue;
        CsvRow row{file, number, split(line)};
        if (line.find('"') != std::string_view::npos) row.refuse("quotes are not known here");
        if (!named && row.fields != columns) row.refuse("the columns are not those expected");
        if (row.fields.size() != columns.size()) row.refuse("has not as many fields as columns");
        if (named) rows.push_back(std::move(row));
        named = true;
    }
    if (!named) throw DataRefused{{file, 1, "has no line of column names"}};
    return rows;
}

} // namespace tianbao
