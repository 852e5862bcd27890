// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_paper_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "filing/submission_views.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;

constexpr int kAnswerLines = 4; ///< that a text may be written on by hand
constexpr std::size_t kMostOfFigure = 40; ///< code points that are drawn of what a draft has for a number
constexpr const char* kNoCell = "—";

std::string value_of(const PaperSheet& sheet, const form::Indicator& indicator, form::Column column)
{
    return sheet.cells ? std::string(form::cell_text(*sheet.cells, indicator.cell(column).text())) : std::string{};
}

/// Facts two to a row, a wide one alone.
void draw_facts(pdf::Paper& paper, PaperWords& words, const std::vector<PaperFact>& facts)
{
    pdf::Row row;
    for (const auto& fact : facts) {
        row.cells.push_back(words.name(fact.name));
        row.cells.push_back({fact.text, pdf::Align::left, fact.is_wide ? 3 : 1});
        if (!fact.is_wide && row.cells.size() < 4) continue;
        paper.row(row);
        row.cells.clear();
    }
}

void draw_head(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    paper.title(form.title);
    paper.paragraph(form_line(words, form), {8.5, false, true}, pdf::Align::centre);
    paper.gap(6);
    paper.begin_table({{17, 35, 20, 28}, {}});
    draw_facts(paper, words, head_facts(words, sheet));
    paper.end_table();
}

std::string figure_of(const PaperSheet& sheet, const form::Indicator& indicator, form::Column column)
{
    return indicator.has_column(column) ? drawn(sheet, figure_text(value_of(sheet, indicator, column)), kMostOfFigure) : std::string(kNoCell);
}

/// The three places of an indicator with numbers, whatever columns it has.
std::vector<std::string> figures_of(const PaperSheet& sheet, const form::Indicator& indicator)
{
    switch (indicator.kind) {
    case form::Kind::flow:
        return {figure_of(sheet, indicator, form::Column::month), figure_of(sheet, indicator, form::Column::year),
                figure_of(sheet, indicator, form::Column::last_year)};
    case form::Kind::stock:
        return {kNoCell, figure_of(sheet, indicator, form::Column::end), figure_of(sheet, indicator, form::Column::last_end)};
    case form::Kind::single:
        return {figure_of(sheet, indicator, form::Column::value), kNoCell, kNoCell};
    }
    throw std::logic_error("no such kind");
}

void draw_figures(pdf::Paper& paper, PaperWords& words, const form::Form& form, const form::Section& section, const PaperSheet& sheet)
{
    auto heading = words.heading({kPAPER_CODE, kPAPER_INDICATOR, kPAPER_UNIT, kPAPER_FIRST, kPAPER_SECOND, kPAPER_THIRD});
    for (std::size_t i = 3; i < heading.size(); ++i) heading[i].align = pdf::Align::right;
    paper.begin_table({{6, 34, 10, 17, 17, 17}, std::move(heading)});
    for (const auto& indicator : form.indicators) {
        if (indicator.section != section.code) continue;
        pdf::Row row{{{indicator.code}, {indicator.name}, {indicator.unit}}};
        if (value_of(sheet, indicator, indicator.columns().front()) == form::kNotApplicable) {
            row.cells.push_back({words(kPAPER_NOT_APPLICABLE), pdf::Align::centre, 3});
        } else {
            for (auto& figure : figures_of(sheet, indicator)) row.cells.push_back({std::move(figure), pdf::Align::right});
        }
        paper.row(row);
    }
    paper.end_table();
}

bool is_chosen(std::string_view codes, int code)
{
    return ("," + std::string(codes) + ",").find("," + std::to_string(code) + ",") != std::string::npos;
}

std::string options_text(PaperWords& words, const form::Indicator& indicator, std::string_view codes)
{
    std::string text;
    for (const auto& choice : indicator.choices)
        text += (text.empty() ? "" : "   ") + words(is_chosen(codes, choice.code) ? kPAPER_CHOSEN : kPAPER_NOT_CHOSEN, {{"option", choice.label}});
    return text;
}

void draw_questions(pdf::Paper& paper, PaperWords& words, const form::Form& form, const form::Section& section, const PaperSheet& sheet)
{
    paper.begin_table({{6, 34, 61}, words.heading({kPAPER_CODE, kPAPER_INDICATOR, kPAPER_ANSWER})});
    for (const auto& indicator : form.indicators) {
        if (indicator.section != section.code) continue;
        const auto value = value_of(sheet, indicator, form::Column::value);
        const auto text = value == form::kNotApplicable ? words(kPAPER_NOT_APPLICABLE)
                          : indicator.is_choice()       ? options_text(words, indicator, value)
                                                        : drawn(sheet, value, indicator.max_length);
        paper.row({{{indicator.code}, {indicator.name}, {text}}, indicator.is_choice() ? 1 : kAnswerLines});
    }
    paper.end_table();
}

void draw_sections(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    for (const auto& section : form.sections) {
        paper.heading(section.code + " " + section.title);
        const bool has_figures = std::any_of(form.indicators.begin(), form.indicators.end(), [&](const form::Indicator& indicator) {
            return indicator.section == section.code && indicator.is_numeric();
        });
        if (has_figures) {
            draw_figures(paper, words, form, section, sheet);
        } else {
            draw_questions(paper, words, form, section, sheet);
        }
    }
}

void draw_foot(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    paper.gap(4);
    paper.paragraph(declaration_text(words, form, sheet));
    paper.gap(4);
    paper.begin_table({{17, 33, 17, 33}, {}});
    draw_facts(paper, words, foot_facts(sheet));
    paper.end_table();
}

void draw_table(pdf::Paper& paper, PaperWords& words, const PaperTable& table)
{
    const auto align_of = [&](std::size_t place) { return table.columns[place].is_figure ? pdf::Align::right : pdf::Align::left; };
    pdf::Table shape;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        shape.shares.push_back(table.columns[place].share);
        shape.heading.push_back(words.name(table.columns[place].name));
        shape.heading.back().align = align_of(place);
    }
    paper.heading(words(table.title));
    paper.begin_table(std::move(shape));
    for (const auto& line : table.rows) {
        pdf::Row row;
        for (std::size_t place = 0; place < line.size(); ++place) row.cells.push_back({line[place], align_of(place)});
        paper.row(row);
    }
    paper.end_table();
}

} // namespace

void draw_form(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    const auto left = sheet.enterprise.empty() ? form.title : sheet.enterprise + " " + sheet.uscc;
    const auto& mark = sheet.receipt_number.empty() ? sheet.state : sheet.receipt_number;
    paper.begin(left, sheet.period ? period_text(words, sheet.period) + "  " + mark : std::string{});
    draw_head(paper, words, form, sheet);
    draw_sections(paper, words, form, sheet);
    draw_foot(paper, words, form, sheet);
    for (const auto& table : paper_tables(words, form, sheet)) draw_table(paper, words, table);
}

std::string blank_paper(const html::Words& all_words, const form::Form& form, Instant now)
{
    PaperWords words(all_words);
    const auto title = words(kPAPER_BLANK_TITLE, {{"form", form.title}});
    return pdf::bytes(paper_properties(words, title, now), [&](pdf::Paper& paper) { draw_form(paper, words, form, {}); });
}

std::string blank_paper_name(const html::Words& words, const form::Form& form)
{
    return form::filled_in(words(kPAPER_BLANK_FILE), {{"form", form.title}, {"version", form.version}});
}

std::string filing_paper(const html::Words& all_words, const form::Form& form, const Folder& folder, const Submission* submission, Instant now)
{
    PaperWords words(all_words);
    const auto& period = folder.filing->period;
    const auto title = words(kPAPER_FILING_TITLE, {{"form", form.title},
                                                   {"year", std::to_string(period.year())},
                                                   {"month", std::to_string(period.month())},
                                                   {"enterprise", folder.enterprise.name}});
    const auto sheet = filing_sheet(words, folder, submission);
    return pdf::bytes(paper_properties(words, title, now), [&](pdf::Paper& paper) { draw_form(paper, words, form, sheet); });
}

std::string filing_paper_name(const html::Words& words, const Folder& folder)
{
    return form::filled_in(words(kPAPER_FILING_FILE), {{"period", folder.filing->period.text()}, {"enterprise", folder.enterprise.name}});
}

} // namespace tianbao::filing
