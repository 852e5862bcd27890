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

/// A draft holds whatever was typed, up to 12,000 bytes in each cell: lines without end are no reason for a thousand pages. What was submitted has
/// passed the form's checks and is drawn whole.
std::string drawn(const PaperSheet& sheet, std::string text, std::size_t most)
{
    if (!sheet.receipt_number.empty() || code_points(text) <= most) return text;
    std::size_t count = 0;
    const auto is_too_many = [&](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80 && count++ == most; };
    text.erase(std::find_if(text.begin(), text.end(), is_too_many), text.end());
    return text + "…";
}

std::string value_of(const PaperSheet& sheet, const form::Indicator& indicator, form::Column column)
{
    return sheet.cells ? std::string(form::cell_text(*sheet.cells, indicator.cell(column).text())) : std::string{};
}

std::string period_text(PaperWords& words, const std::optional<period::Period>& period)
{
    if (!period) return words(kPAPER_MONTH_BLANK);
    return words(kPAPER_MONTH, {{"year", std::to_string(period->year())}, {"month", std::to_string(period->month())}});
}

html::Name nil_words(const std::optional<bool>& declared)
{
    if (!declared) return kPAPER_NIL_BLANK;
    return *declared ? kPAPER_NIL_YES : kPAPER_NIL_NO;
}

void draw_head(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    paper.title(form.title);
    paper.paragraph(words(kPAPER_FORM_LINE, {{"code", form.code}, {"version", form.version}}), {8.5, false, true}, pdf::Align::centre);
    paper.gap(6);
    paper.begin_table({{17, 35, 20, 28}, {}});
    paper.row({{words.name(kPAPER_ENTERPRISE), {sheet.enterprise}, words.name(kPAPER_USCC), {sheet.uscc}}});
    paper.row({{words.name(kPAPER_PERIOD), {period_text(words, sheet.period)}, words.name(kPAPER_STATE), {sheet.state}}});
    paper.row({{words.name(kPAPER_RECEIPT), {sheet.receipt_number}, words.name(kPAPER_AT), {sheet.submitted_at}}});
    paper.row({{words.name(kPAPER_NIL), {words(nil_words(sheet.nil_declared)), pdf::Align::left, 3}}});
    paper.row({{words.name(kPAPER_HASH), {sheet.content_hash, pdf::Align::left, 3}}});
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

/// The form's own wording where it is the one that was declared.
void draw_foot(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    const bool is_own = sheet.declaration_version.empty() || sheet.declaration_version == form.declaration.version;
    const auto& version = sheet.declaration_version.empty() ? form.declaration.version : sheet.declaration_version;
    paper.gap(4);
    paper.paragraph(words(kPAPER_DECLARATION, {{"version", version}, {"text", is_own ? form.declaration.text : std::string{}}}));
    paper.gap(4);
    paper.begin_table({{17, 33, 17, 33}, {}});
    paper.row({{words.name(kPAPER_HEAD_OF_UNIT), {""}, words.name(kPAPER_FILLER), {sheet.filler}}});
    paper.row({{words.name(kPAPER_TELEPHONE), {""}, words.name(kPAPER_POST), {sheet.post}}});
    paper.end_table();
}

std::string place_name(PaperWords& words, const form::Form& form, const std::string& place)
{
    return place.empty() ? words(kPAPER_WHOLE_FORM) : cell_name(form, place);
}

void draw_explanations(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    if (sheet.explanations.empty()) return;
    paper.heading(words(kPAPER_EXPLANATIONS));
    paper.begin_table({{24, 26, 51}, words.heading({kPAPER_CHECK, kPAPER_INDICATOR, kPAPER_EXPLANATION})});
    for (const auto& said : sheet.explanations)
        paper.row({{{said.check + " " + check_title(form, said.check)},
                    {place_name(words, form, said.place)},
                    {drawn(sheet, said.text, form::kLongestExplanation)}}});
    paper.end_table();
}

void draw_marks(pdf::Paper& paper, PaperWords& words, const form::Form& form, const std::vector<Mark>& marks)
{
    if (marks.empty()) return;
    paper.heading(words(kPAPER_MARKS));
    paper.begin_table({{24, 38, 38}, words.heading({kPAPER_INDICATOR, kPAPER_MARK, kPAPER_MARK_ANSWER})});
    for (const auto& mark : marks) paper.row({{{cell_name(form, mark.place)}, {mark.note}, {mark.answer}}});
    paper.end_table();
}

html::Name standing_name(Adjustment::Standing standing)
{
    switch (standing) {
    case Adjustment::Standing::stands:
        return kPAPER_STANDS;
    case Adjustment::Standing::replaced:
        return kPAPER_REPLACED;
    case Adjustment::Standing::withdrawn:
        return kPAPER_WITHDRAWN;
    case Adjustment::Standing::overtaken:
        return kPAPER_OVERTAKEN;
    }
    throw std::logic_error("no such standing");
}

/// "已撤销 2026-11-17 09:00 黄浦区管理员 登记错误"
std::string standing_text(PaperWords& words, const Adjustment& adjustment)
{
    auto text = words(standing_name(adjustment.standing));
    if (adjustment.ended_at) text += " " + shanghai_minute_text(*adjustment.ended_at);
    for (const auto* more : {&adjustment.ended_by, &adjustment.end_reason})
        if (!more->empty()) text += " " + *more;
    return text;
}

void draw_adjustments(pdf::Paper& paper, PaperWords& words, const form::Form& form, const std::vector<Adjustment>& adjustments)
{
    if (adjustments.empty()) return;
    paper.heading(words(kPAPER_ADJUSTMENTS));
    auto heading = words.heading({kPAPER_INDICATOR, kPAPER_FILED, kPAPER_ADJUSTED, kPAPER_REASON, kPAPER_SET, kPAPER_STANDING});
    heading[1].align = heading[2].align = pdf::Align::right;
    paper.begin_table({{20, 15, 15, 20, 15, 15}, std::move(heading)});
    for (const auto& each : adjustments)
        paper.row({{{cell_name(form, each.place)},
                    {figure_text(each.filed), pdf::Align::right},
                    {figure_text(each.value), pdf::Align::right},
                    {each.reason},
                    {shanghai_minute_text(each.at) + " " + each.by},
                    {standing_text(words, each)}}});
    paper.end_table();
}

/// What became of a submission, in words.
std::string state_text(PaperWords& words, const Folder& folder, const Submission* submission)
{
    if (!submission) return words(kPAPER_DRAFT);
    const form::Placeholders number{{"number", std::to_string(submission->number)}};
    if (submission->number != folder.filing->submission) return words(kPAPER_SUPERSEDED, number);
    switch (folder.filing->state) {
    case State::accepted:
        return words(kPAPER_ACCEPTED, number);
    case State::returned:
        return words(kPAPER_RETURNED, number);
    case State::draft:
    case State::submitted:
        return words(kPAPER_SUBMITTED, number);
    }
    throw std::logic_error("no such state");
}

void add_submission(PaperSheet& sheet, PaperWords& words, const Folder& folder, const Submission& submission)
{
    sheet.receipt_number = submission.receipt_number;
    sheet.content_hash = submission.content_hash;
    sheet.submitted_at = shanghai_text(submission.at);
    sheet.filler = (submission.signed_name.empty() ? submission.by : submission.signed_name) + (submission.imported ? words(kPAPER_IMPORTED) : "");
    sheet.post = submission.signed_post;
    sheet.declaration_version = submission.declaration_version;
    sheet.nil_declared = submission.nil_declared;
    sheet.cells = &submission.cells;
    sheet.explanations = submission.explanations;
    sheet.marks = submission.marks;
    for (const auto& each : folder.adjustments)
        if (each.number == submission.number) sheet.adjustments.push_back(each);
}

PaperSheet sheet_of(PaperWords& words, const Folder& folder, const Submission* submission)
{
    PaperSheet sheet;
    sheet.enterprise = folder.enterprise.name;
    sheet.uscc = folder.enterprise.uscc;
    sheet.period = folder.filing->period;
    sheet.state = state_text(words, folder, submission);
    if (submission) {
        add_submission(sheet, words, folder, *submission);
    } else {
        sheet.nil_declared = folder.filing->nil_declared;
        sheet.cells = &folder.filing->cells;
        sheet.explanations = folder.filing->explanations;
    }
    return sheet;
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
    draw_explanations(paper, words, form, sheet);
    draw_marks(paper, words, form, sheet.marks);
    draw_adjustments(paper, words, form, sheet.adjustments);
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
    const auto sheet = sheet_of(words, folder, submission);
    return pdf::bytes(paper_properties(words, title, now), [&](pdf::Paper& paper) { draw_form(paper, words, form, sheet); });
}

std::string filing_paper_name(const html::Words& words, const Folder& folder)
{
    return form::filled_in(words(kPAPER_FILING_FILE), {{"period", folder.filing->period.text()}, {"enterprise", folder.enterprise.name}});
}

} // namespace tianbao::filing
