// SPDX-License-Identifier: MPL-2.0
#include "filing/export_views.hpp"

#include "filing/cell_table_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "form/message.hpp"
#include "html/names.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;
using sheet::Line;

class Table {
public:
    Table(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history)
        : words_(words), history_(history), cells_(words, forms), forms_(forms)
    {
        for (const auto& each : history.submissions) cells_.add_version(each.form_version);
    }

    Line heading() const
    {
        Line line;
        for (const auto name : {kEXPORT_PERIOD, kEXPORT_NUMBER, kEXPORT_LAST, kEXPORT_AT, kEXPORT_BY, kEXPORT_RECEIPT, kEXPORT_NIL, kEXPORT_SIGNED_NAME,
                                kEXPORT_SIGNED_POST, kEXPORT_DECLARATION_VERSION, kEXPORT_DECLARATION, kEXPORT_ADJUSTED})
            line.push_back({words_(name)});
        cells_.append_heading(line);
        return line;
    }

    /// Of the submission at that place in the history.
    Line line(std::size_t place) const
    {
        const auto& filed = history_.submissions.at(place);
        Line line{{filed.period.text()},
                  {std::to_string(filed.number), 0},
                  {yes_or_no(history_.is_last_of_its_period(place))},
                  {shanghai_text(filed.at)},
                  {person(filed)},
                  {filed.receipt_number},
                  {yes_or_no(filed.nil_declared)},
                  {filed.signed_name},
                  {filed.signed_post},
                  {filed.declaration_version},
                  {declaration(filed)},
                  {adjusted_text(filed)}};
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

    /// Empty where the form has another one by now.
    std::string declaration(const ExportedSubmission& filed) const
    {
        const auto* form = forms_.version(filed.form_version);
        return form && form->declaration.version == filed.declaration_version ? form->declaration.text : std::string{};
    }

    /// "A01.m=1200.00; A01.y=…", as officers export it.
    std::string adjusted_text(const ExportedSubmission& filed) const
    {
        std::map<std::string, std::string> values;
        for (const auto& [period, adjustment] : history_.adjustments)
            if (period == filed.period && adjustment.number == filed.number && adjustment.standing == Adjustment::Standing::stands)
                values.emplace(adjustment.place, adjustment.value);
        std::string text;
        for (const auto& [place, value] : values) text += (text.empty() ? "" : "; ") + place + "=" + value;
        return text;
    }

    const html::Words& words_;
    const ExportedHistory& history_;
    CellTable cells_;
    const form::FormBook& forms_;
};

Line explanation_heading(const html::Words& words)
{
    Line line;
    for (const auto name :
         {kEXPORT_PERIOD, kEXPORT_NUMBER, kEXPORT_CHECK, kEXPORT_CHECK_TITLE, kEXPORT_PLACE, kEXPORT_CELL, kEXPORT_EXPLANATION})
        line.push_back({words(name)});
    return line;
}

Line explanation_line(const html::Words& words, const form::FormBook& forms, const ExportedSubmission& filed, const form::Explanation& said)
{
    const auto* form = forms.version(filed.form_version);
    if (!form) throw std::runtime_error("an explanation is of no form");
    const auto check = std::find_if(form->checks.begin(), form->checks.end(), [&](const form::Check& each) { return each.id == said.check; });
    return {{filed.period.text()},
            {std::to_string(filed.number), 0},
            {said.check},
            {check == form->checks.end() ? "" : check->title},
            {said.place},
            {said.place.empty() ? words(kEXPORT_WHOLE_FORM) : cell_name(*form, said.place)},
            {said.text}};
}

/// "Q06 A01.m: …", a line each.
std::string explanations_text(const ExportedSubmission& filed)
{
    std::string text;
    for (const auto& said : filed.explanations)
        text += (text.empty() ? "" : "\n") + said.check + (said.place.empty() ? "" : " " + said.place) + ": " + said.text;
    return text;
}

html::Name standing_words(Adjustment::Standing standing)
{
    switch (standing) {
    case Adjustment::Standing::stands:
        return kEXPORT_STANDS;
    case Adjustment::Standing::replaced:
        return kEXPORT_REPLACED;
    case Adjustment::Standing::withdrawn:
        return kEXPORT_WITHDRAWN;
    case Adjustment::Standing::overtaken:
        return kEXPORT_OVERTAKEN;
    }
    throw std::logic_error("no such standing");
}

Line adjustment_heading(const html::Words& words)
{
    Line line;
    for (const auto name : {kEXPORT_PERIOD, kEXPORT_NUMBER, kEXPORT_PLACE, kEXPORT_CELL, kEXPORT_FILED, kEXPORT_VALUE, kEXPORT_REASON, kEXPORT_SET_AT,
                            kEXPORT_SET_BY, kEXPORT_STANDING, kEXPORT_ENDED_AT, kEXPORT_ENDED_BY, kEXPORT_END_REASON})
        line.push_back({words(name)});
    return line;
}

Line adjustment_line(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history, const ExportedAdjustment& exported)
{
    const auto& [period, adjustment] = exported;
    const auto* filed = history.submission(period, adjustment.number);
    const auto* form = filed ? forms.version(filed->form_version) : nullptr;
    if (!form) throw std::runtime_error("an adjustment stands beside no submission");
    const auto cell = form::CellKey::parse(adjustment.place);
    const auto* indicator = cell ? form->indicator_of(*cell) : nullptr;
    const int decimals = indicator ? indicator->decimals : -1;
    return {{period.text()},
            {std::to_string(adjustment.number), 0},
            {adjustment.place},
            {cell_name(*form, adjustment.place)},
            {adjustment.filed, decimals},
            {adjustment.value, decimals},
            {adjustment.reason},
            {shanghai_text(adjustment.at)},
            {adjustment.by},
            {words(standing_words(adjustment.standing))},
            {adjustment.ended_at ? shanghai_text(*adjustment.ended_at) : ""},
            {adjustment.ended_by},
            {adjustment.end_reason}};
}

} // namespace

std::string export_workbook(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history, Instant now)
{
    const Table table(words, forms, history);
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::by_rows, history.name, now);
    auto data = sheet::add_table(book, words(kEXPORT_SHEET), table.heading());
    int row = 0;
    for (std::size_t place = 0; place < history.submissions.size(); ++place) sheet::write_line(data, ++row, table.line(place));
    auto submissions = sheet::add_table(book, words(kEXPORT_SUBMISSIONS), table.submission_heading());
    row = 0;
    for (const auto& each : history.submissions) sheet::write_line(submissions, ++row, table.submission(each));
    auto explanations = sheet::add_table(book, words(kEXPORT_EXPLANATIONS), explanation_heading(words));
    row = 0;
    for (const auto& each : history.submissions) {
        for (const auto& said : each.explanations) sheet::write_line(explanations, ++row, explanation_line(words, forms, each, said));
    }
    auto adjustments = sheet::add_table(book, words(kEXPORT_ADJUSTMENTS), adjustment_heading(words));
    row = 0;
    for (const auto& each : history.adjustments) sheet::write_line(adjustments, ++row, adjustment_line(words, forms, history, each));
    return book.bytes();
}

std::string export_csv(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history)
{
    const Table table(words, forms, history);
    sheet::CsvWriter csv;
    auto heading = table.heading();
    heading.push_back({words(kEXPORT_EXPLANATION)});
    sheet::write_line(csv, heading);
    for (std::size_t place = 0; place < history.submissions.size(); ++place) {
        auto line = table.line(place);
        line.push_back({explanations_text(history.submissions[place])});
        sheet::write_line(csv, line);
    }
    return csv.text();
}

std::string export_filename(const html::Words& words, const ExportedHistory& history, std::string_view extension)
{
    return form::filled_in(words(kEXPORT_FILE), {{"enterprise", history.name}}) + std::string(extension);
}

} // namespace tianbao::filing
