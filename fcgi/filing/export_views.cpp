// SPDX-License-Identifier: MPL-2.0
#include "filing/export_views.hpp"

#include "filing/cell_table_views.hpp"
#include "form/message.hpp"
#include "html/names.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;
using sheet::Line;

class Table {
public:
    Table(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history)
        : words_(words), cells_(words, forms), lines_(history.last())
    {
        for (const auto* line : lines_) cells_.add_version(line->form_version);
    }

    const std::vector<const ExportedSubmission*>& lines() const { return lines_; }

    Line heading() const
    {
        Line line;
        for (const auto name : {kEXPORT_PERIOD, kEXPORT_AT, kEXPORT_BY, kEXPORT_RECEIPT, kEXPORT_NIL}) line.push_back({words_(name)});
        cells_.append_heading(line);
        return line;
    }

    Line line(const ExportedSubmission& filed) const
    {
        Line line{{filed.period.text()}, {shanghai_text(filed.at)}, {person(filed)}, {filed.receipt_number}, {yes_or_no(filed.nil_declared)}};
        cells_.append_cells(line, filed.form_version, filed.cells);
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
    std::string yes_or_no(bool yes) const { return words_(yes ? kEXPORT_YES : kEXPORT_NO); }
    std::string person(const ExportedSubmission& filed) const { return filed.imported && filed.by.empty() ? words_(kEXPORT_IMPORTED) : filed.by; }

    const html::Words& words_;
    CellTable cells_;
    std::vector<const ExportedSubmission*> lines_;
};

} // namespace

std::string export_workbook(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history, Instant now)
{
    const Table table(words, forms, history);
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::by_rows, history.name, now);
    auto data = sheet::add_table(book, words(kEXPORT_SHEET), table.heading());
    int row = 0;
    for (const auto* line : table.lines()) sheet::write_line(data, ++row, table.line(*line));
    auto submissions = sheet::add_table(book, words(kEXPORT_SUBMISSIONS), table.submission_heading());
    row = 0;
    for (const auto& each : history.submissions) sheet::write_line(submissions, ++row, table.submission(each));
    return book.bytes();
}

std::string export_csv(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history)
{
    const Table table(words, forms, history);
    sheet::CsvWriter csv;
    sheet::write_line(csv, table.heading());
    for (const auto* line : table.lines()) sheet::write_line(csv, table.line(*line));
    return csv.text();
}

std::string export_filename(const html::Words& words, const ExportedHistory& history, std::string_view extension)
{
    return form::filled_in(words(kEXPORT_FILE), {{"enterprise", history.name}}) + std::string(extension);
}

} // namespace tianbao::filing
