// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/csv_writer.hpp"
#include "sheet/workbook_writer.hpp"

#include <string>
#include <vector>

namespace tianbao::sheet {

/// One field of a table's line.
struct Field {
    std::string text;
    int decimals = -1; ///< of a figure; -1: a text
};

/// One line of a table that is written both as a workbook and as comma-separated text.
using Line = std::vector<Field>;

/// A sheet that begins with a heading, which stays in sight and is printed on each page.
SheetWriter add_table(WorkbookWriter& book, const std::string& name, const Line& heading);

/// Figures as numbers; empty fields stay empty.
void write_line(SheetWriter& sheet, int row, const Line& line, const Format& format = {});
void write_line(CsvWriter& csv, const Line& line);

} // namespace tianbao::sheet
