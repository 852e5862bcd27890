// SPDX-License-Identifier: MPL-2.0
#include "filing/filled_workbook.hpp"

#include "sheet/workbook_writer.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

void put(sheet::Sheet& sheet, int row, int column, const std::string& text)
{
    const auto same = [&](const sheet::Cell& cell) { return cell.row == row && cell.column == column; };
    std::erase_if(sheet.cells, same);
    if (!text.empty()) sheet.cells.push_back({row, column, text});
    std::sort(sheet.cells.begin(), sheet.cells.end(), [](const sheet::Cell& one, const sheet::Cell& other) {
        return std::pair{one.row, one.column} < std::pair{other.row, other.column};
    });
}

int column_of(const std::string& key, int choice)
{
    const auto column = form::CellKey::parse(key).value().column;
    return static_cast<int>(sheet_column(column)) + choice;
}

} // namespace

FilledBook::FilledBook(const std::string& bytes) : book_(sheet::read_workbook(bytes).value()) {}

void FilledBook::type(const std::string& key, const std::string& text, int choice)
{
    put(book_.sheets.at(0), row_of(key.substr(0, 3)), column_of(key, choice), text);
}

void FilledBook::type_at(int row, int column, const std::string& text)
{
    put(book_.sheets.at(0), row, column, text);
}

void FilledBook::insert_row(int row)
{
    for (auto& cell : book_.sheets.at(0).cells) {
        if (cell.row >= row) ++cell.row;
    }
}

void FilledBook::mark(const std::string& name, const std::string& value)
{
    auto& marks = sheet(kMarkSheet);
    for (auto& cell : marks.cells) {
        if (cell.column == 0 && cell.text == name) return put(marks, cell.row, 1, value);
    }
    throw std::out_of_range(name);
}

void FilledBook::add_sheet(const std::string& name, const std::string& text)
{
    book_.sheets.push_back({name, false, {{0, 0, text}}});
}

void FilledBook::drop_sheet(const std::string& name)
{
    std::erase_if(book_.sheets, [&](const sheet::Sheet& each) { return each.name == name; });
}

int FilledBook::row_of(const std::string& code) const
{
    for (const auto& cell : book_.sheets.at(0).cells) {
        if (cell.column == 0 && cell.text == code) return cell.row;
    }
    throw std::out_of_range(code);
}

std::string FilledBook::text(const std::string& key, int choice) const
{
    return std::string(book_.sheets.at(0).text(row_of(key.substr(0, 3)), column_of(key, choice)));
}

std::string FilledBook::save() const
{
    sheet::WorkbookWriter writer(sheet::WorkbookWriter::Order::any, "saved", {});
    for (const auto& each : book_.sheets) {
        auto sheet = writer.add_sheet(each.name);
        for (const auto& cell : each.cells) sheet.number(cell.row, cell.column, cell.text);
        if (each.is_hidden) sheet.hide();
    }
    return writer.bytes();
}

sheet::Sheet& FilledBook::sheet(const std::string& name)
{
    const auto found = std::find_if(book_.sheets.begin(), book_.sheets.end(), [&](const sheet::Sheet& each) { return each.name == name; });
    if (found == book_.sheets.end()) throw std::out_of_range(name);
    return *found;
}

} // namespace tianbao::filing
