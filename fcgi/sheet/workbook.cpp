// SPDX-License-Identifier: MPL-2.0
#include "sheet/workbook.hpp"

#include "sheet/archive.hpp"
#include "sheet/package.hpp"
#include "sheet/sheet_reader.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <optional>

namespace tianbao::sheet {

namespace {

using namespace std::string_view_literals;

constexpr auto kZipSignature = "PK\x03\x04"sv;
constexpr auto kCompoundSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
/// The stream in which an encrypted workbook stands, as its container names it.
constexpr auto kEncryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

} // namespace

std::optional<WorkbookFault> fault_at_first_sight(std::string_view bytes)
{
    if (bytes.starts_with(kZipSignature)) return std::nullopt;
    if (bytes.starts_with(kCompoundSignature))
        return bytes.find(kEncryptedStream) != std::string_view::npos ? WorkbookFault::encrypted : WorkbookFault::former_format;
    const auto has_binary = std::any_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return bytes.empty() || has_binary ? WorkbookFault::not_a_workbook : WorkbookFault::plain_text;
}

Expected<Shared, WorkbookFault> read_shared(Archive& archive, const Package& package, const WorkbookLimits& limits)
{
    Shared shared;
    if (!package.shared_texts.empty()) {
        if (const auto read = read_shared_texts(archive, package.shared_texts, limits, shared); !read) return Unexpected<WorkbookFault>(read.error());
    }
    if (!package.styles.empty()) {
        if (const auto read = read_styles(archive, package.styles, shared); !read) return Unexpected<WorkbookFault>(read.error());
    }
    return shared;
}

std::string_view Sheet::text(int row, int column) const
{
    const auto place = std::pair{row, column};
    const auto found = std::lower_bound(cells.begin(), cells.end(), place, [](const Cell& cell, const std::pair<int, int>& at) {
        return std::pair{cell.row, cell.column} < at;
    });
    return found != cells.end() && found->row == row && found->column == column ? std::string_view{found->text} : std::string_view{};
}

const Sheet* Workbook::sheet(std::string_view name) const
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

Expected<Workbook, WorkbookFault> read_workbook(std::string_view bytes, const WorkbookLimits& limits)
{
    if (bytes.size() > limits.packed) return Unexpected<WorkbookFault>(WorkbookFault::too_large);
    if (const auto fault = fault_at_first_sight(bytes)) return Unexpected<WorkbookFault>(*fault);
    auto archive = Archive::open(bytes, limits);
    if (!archive) return Unexpected<WorkbookFault>(archive.error());
    const auto package = find_parts(*archive, limits);
    if (!package) return Unexpected<WorkbookFault>(package.error());
    const auto shared = read_shared(*archive, *package, limits);
    if (!shared) return Unexpected<WorkbookFault>(shared.error());

    Workbook workbook;
    Used used;
    for (const auto& part : package->sheets) {
        workbook.sheets.push_back({part.name, part.is_hidden, {}});
        if (part.entry.empty()) continue;
        auto cells = read_cells(*archive, part.entry, limits, *shared, used);
        if (!cells) return Unexpected<WorkbookFault>(cells.error());
        workbook.sheets.back().cells = std::move(*cells);
    }
    return workbook;
}

std::string place_name(int row, int column)
{
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(row + 1);
}

} // namespace tianbao::sheet
