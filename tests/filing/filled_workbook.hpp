// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/workbook.hpp"
#include "sheet/workbook.hpp"

#include <string>
#include <vector>

namespace tianbao::filing {

/// What somebody does to a workbook with a spreadsheet program: reads it, types into its cells, saves it.
class FilledBook {
public:
    explicit FilledBook(const std::string& bytes);

    /// Types into the cell of the form ("A01.m", in the row of its code); of several choices into their first, second, third column.
    void type(const std::string& key, const std::string& text, int choice = 0);
    /// Types anywhere on the sheet to fill.
    void type_at(int row, int column, const std::string& text);
    /// An empty row, above that one.
    void insert_row(int row);
    /// Replaces a value of the hidden sheet.
    void mark(const std::string& name, const std::string& value);
    void add_sheet(const std::string& name, const std::string& text);
    void drop_sheet(const std::string& name);

    int row_of(const std::string& code) const;
    /// What stands in the cell of the form.
    std::string text(const std::string& key, int choice = 0) const;
    const sheet::Workbook& book() const { return book_; }
    std::string save() const;

private:
    sheet::Sheet& sheet(const std::string& name);

    sheet::Workbook book_;
};

} // namespace tianbao::filing
