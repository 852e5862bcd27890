// SPDX-License-Identifier: MPL-2.0
#include "sheet/line.hpp"

namespace tianbao::sheet {

namespace {

constexpr int kTableColumnWidth = 20;
constexpr int kHeadingPoints = 48;

std::string figure_format(int decimals)
{
    return decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(decimals), '0');
}

} // namespace

SheetWriter add_table(WorkbookWriter& book, const std::string& name, const Line& heading)
{
    auto sheet = book.add_sheet(name);
    sheet.column_width(0, static_cast<int>(heading.size()) - 1, kTableColumnWidth);
    sheet.row_height(0, kHeadingPoints);
    sheet.freeze(1, 1);
    sheet.print({.is_landscape = true, .heading_rows = 1});
    write_line(sheet, 0, heading, {.ground = Ground::heading, .is_bold = true, .is_bordered = true, .wraps = true});
    return sheet;
}

void write_line(SheetWriter& sheet, int row, const Line& line, const Format& format)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto& field = line[i];
        const int column = static_cast<int>(i);
        if (field.text.empty()) continue;
        if (field.decimals < 0) {
            sheet.text(row, column, field.text, format);
            continue;
        }
        auto figure = format;
        figure.number_format = figure_format(field.decimals);
        sheet.number(row, column, field.text, figure);
    }
}

void write_line(CsvWriter& csv, const Line& line)
{
    for (const auto& field : line) {
        if (field.decimals < 0) {
            csv.field(field.text);
        } else {
            csv.number(field.text);
        }
    }
    csv.end_row();
}

} // namespace tianbao::sheet
