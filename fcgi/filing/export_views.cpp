// SPDX-License-Identifier: MPL-2.0
#include "filing/export_views.hpp"

#include "filing/workbook.hpp"
#include "form/message.hpp"
#include "html/names.hpp"
#include "sheet/csv_writer.hpp"
#include "sheet/workbook_writer.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;

/// One field of a line.
struct Value {
    std::string text;
    int decimals = -1; ///< of a figure; -1: a text
};

using Line = std::vector<Value>;

/// A cell of the form, as the versions that word it alike have it.
struct CellColumn {
    std::string key;
    std::string title;
    std::vector<std::string> versions;
};

const form::Form& form_of(const form::FormBook& forms, const std::string& version)
{
    const auto* form = forms.version(version);
    if (!form) throw std::runtime_error("unknown form version " + version);
    return *form;
}

/// "A01 营业收入（本月） 万元"
std::string title_of(const form::Form& form, const form::FormCell& cell)
{
    const auto& indicator = form.indicators[cell.indicator];
    const auto column = form.column_titles.find(cell.column);
    auto title = indicator.code + " " + indicator.name;
    if (indicator.kind != form::Kind::single && column != form.column_titles.end()) title += "（" + column->second + "）";
    return title + (indicator.unit.empty() ? "" : " " + indicator.unit);
}

class Table {
public:
    Table(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history)
        : words_(words), forms_(forms), lines_(history.last())
    {
        std::set<std::string> versions;
        for (const auto* line : lines_) {
            if (versions.insert(line->form_version).second) add_columns(form_of(forms, line->form_version));
        }
    }

    const std::vector<const ExportedSubmission*>& lines() const { return lines_; }

    Line heading() const
    {
        Line line;
        for (const auto name : {kEXPORT_PERIOD, kEXPORT_AT, kEXPORT_BY, kEXPORT_RECEIPT, kEXPORT_NIL}) line.push_back({words_(name)});
        for (const auto& column : columns_) line.push_back({column.title});
        return line;
    }

    Line line(const ExportedSubmission& filed) const
    {
        const auto& form = form_of(forms_, filed.form_version);
        Line line{{filed.period.text()}, {shanghai_text(filed.at)}, {person(filed)}, {filed.receipt_number}, {yes_or_no(filed.nil_declared)}};
        for (const auto& column : columns_) {
            const bool has_it = std::find(column.versions.begin(), column.versions.end(), filed.form_version) != column.versions.end();
            line.push_back(has_it ? value(form, column.key, filed.cells) : Value{});
        }
        return line;
    }

    Line submission_heading() const
    {
        Line line;
        for (const auto name :
             {kEXPORT_PERIOD, kEXPORT_NUMBER, kEXPORT_AT, kEXPORT_BY, kEXPORT_RECEIPT, kEXPORT_FORM, kEXPORT_NIL, kEXPORT_RETURNED, kEXPORT_HASH})
            line.push_back({words_(name)});
        return line;
    }

    Line submission(const ExportedSubmission& filed) const
    {
        return {{filed.period.text()},
                {std::to_string(filed.number), 0},
                {shanghai_text(filed.at)},
                {person(filed)},
                {filed.receipt_number},
                {filed.form_version},
                {yes_or_no(filed.nil_declared)},
                {filed.returned_at ? shanghai_text(*filed.returned_at) : ""},
                {filed.content_hash}};
    }

private:
    void add_columns(const form::Form& form)
    {
        for (const auto& cell : form.cells) {
            const auto title = title_of(form, cell);
            const auto same = std::find_if(columns_.begin(), columns_.end(),
                                           [&](const CellColumn& column) { return column.key == cell.key && column.title == title; });
            if (same != columns_.end()) {
                same->versions.push_back(form.version);
            } else {
                columns_.push_back({cell.key, title, {form.version}});
            }
        }
    }

    std::string yes_or_no(bool yes) const { return words_(yes ? kEXPORT_YES : kEXPORT_NO); }
    std::string person(const ExportedSubmission& filed) const { return filed.imported && filed.by.empty() ? words_(kEXPORT_IMPORTED) : filed.by; }

    Value value(const form::Form& form, const std::string& key, const form::Cells& cells) const
    {
        const std::string text(form::cell_text(cells, key));
        const auto cell = form::CellKey::parse(key);
        const auto& indicator = *form.indicator_of(*cell);
        if (text == form::kNotApplicable) return {words_(kEXPORT_NOT_APPLICABLE)};
        if (indicator.is_numeric()) return {text, indicator.decimals};
        if (!indicator.is_choice()) return {text};
        Value chosen;
        for (std::size_t begin = 0; begin < text.size(); begin = std::min(text.find(',', begin), text.size() - 1) + 1)
            chosen.text += (chosen.text.empty() ? "" : "、") + choice_text(indicator, text.substr(begin, text.find(',', begin) - begin));
        return chosen;
    }

    const html::Words& words_;
    const form::FormBook& forms_;
    std::vector<const ExportedSubmission*> lines_;
    std::vector<CellColumn> columns_;
};

/// Writes one line of a sheet.
void write(sheet::SheetWriter& sheet, int row, const Line& line, const sheet::Format& format)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto& value = line[i];
        const int column = static_cast<int>(i);
        if (value.text.empty()) continue;
        if (value.decimals < 0) {
            sheet.text(row, column, value.text, format);
            continue;
        }
        auto figure = format;
        figure.number_format = value.decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(value.decimals), '0');
        sheet.number(row, column, value.text, figure);
    }
}

constexpr int kDateWidth = 20;

sheet::SheetWriter begin_sheet(sheet::WorkbookWriter& book, const std::string& name, const Line& heading)
{
    auto sheet = book.add_sheet(name);
    sheet.column_width(0, static_cast<int>(heading.size()) - 1, kDateWidth);
    sheet.row_height(0, 48);
    sheet.freeze(1, 1);
    sheet.print({.is_landscape = true, .heading_rows = 1});
    write(sheet, 0, heading, {.ground = sheet::Ground::heading, .is_bold = true, .is_bordered = true, .wraps = true});
    return sheet;
}

void write(sheet::CsvWriter& csv, const Line& line)
{
    for (const auto& value : line) {
        if (value.decimals < 0) {
            csv.field(value.text);
        } else {
            csv.number(value.text);
        }
    }
    csv.end_row();
}

} // namespace

std::string export_workbook(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history, Instant now)
{
    const Table table(words, forms, history);
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::by_rows, history.name, now);
    auto data = begin_sheet(book, words(kEXPORT_SHEET), table.heading());
    int row = 0;
    for (const auto* line : table.lines()) write(data, ++row, table.line(*line), {});
    auto submissions = begin_sheet(book, words(kEXPORT_SUBMISSIONS), table.submission_heading());
    row = 0;
    for (const auto& each : history.submissions) write(submissions, ++row, table.submission(each), {});
    return book.bytes();
}

std::string export_csv(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history)
{
    const Table table(words, forms, history);
    sheet::CsvWriter csv;
    write(csv, table.heading());
    for (const auto* line : table.lines()) write(csv, table.line(*line));
    return csv.text();
}

std::string export_filename(const html::Words& words, const ExportedHistory& history, std::string_view extension)
{
    return form::filled_in(words(kEXPORT_FILE), {{"enterprise", history.name}}) + std::string(extension);
}

} // namespace tianbao::filing
