// SPDX-License-Identifier: MPL-2.0
#include "filing/paper_sheet_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "filing/submission_views.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;

html::Name nil_words(const std::optional<bool>& declared)
{
    if (!declared) return kPAPER_NIL_BLANK;
    return *declared ? kPAPER_NIL_YES : kPAPER_NIL_NO;
}

std::string place_name(PaperWords& words, const form::Form& form, const std::string& place)
{
    return place.empty() ? words(kPAPER_WHOLE_FORM) : cell_name(form, place);
}

PaperTable explanations_of(PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    PaperTable table{kPAPER_EXPLANATIONS, {{kPAPER_CHECK, 24}, {kPAPER_INDICATOR, 26}, {kPAPER_EXPLANATION, 51}}, {}};
    for (const auto& said : sheet.explanations)
        table.rows.push_back({said.check + " " + check_title(form, said.check), place_name(words, form, said.place),
                              drawn(sheet, said.text, form::kLongestExplanation)});
    return table;
}

PaperTable marks_of(const form::Form& form, const PaperSheet& sheet)
{
    PaperTable table{kPAPER_MARKS, {{kPAPER_INDICATOR, 24}, {kPAPER_MARK, 38}, {kPAPER_MARK_ANSWER, 38}}, {}};
    for (const auto& mark : sheet.marks) table.rows.push_back({cell_name(form, mark.place), mark.note, mark.answer});
    return table;
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

PaperTable adjustments_of(PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    PaperTable table{kPAPER_ADJUSTMENTS,
                     {{kPAPER_INDICATOR, 20}, {kPAPER_FILED, 15, true}, {kPAPER_ADJUSTED, 15, true}, {kPAPER_REASON, 20}, {kPAPER_SET, 15}, {kPAPER_STANDING, 15}},
                     {}};
    for (const auto& each : sheet.adjustments)
        table.rows.push_back({cell_name(form, each.place), figure_text(each.filed), figure_text(each.value), each.reason,
                              shanghai_minute_text(each.at) + " " + each.by, standing_text(words, each)});
    return table;
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
    if (submission.returned)
        sheet.returned = words(kPAPER_RETURNED_WITH, {{"at", shanghai_minute_text(submission.returned->at)}, {"reason", submission.returned->reason}});
    for (const auto& each : folder.adjustments)
        if (each.number == submission.number) sheet.adjustments.push_back(each);
}

} // namespace

std::string drawn(const PaperSheet& sheet, std::string text, std::size_t most)
{
    if (!sheet.receipt_number.empty() || code_points(text) <= most) return text;
    std::size_t count = 0;
    const auto is_too_many = [&](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80 && count++ == most; };
    text.erase(std::find_if(text.begin(), text.end(), is_too_many), text.end());
    return text + "…";
}

std::string period_text(PaperWords& words, const std::optional<period::Period>& period)
{
    if (!period) return words(kPAPER_MONTH_BLANK);
    return words(kPAPER_MONTH, {{"year", std::to_string(period->year())}, {"month", std::to_string(period->month())}});
}

std::string form_line(PaperWords& words, const form::Form& form)
{
    return words(kPAPER_FORM_LINE, {{"code", form.code}, {"version", form.version}});
}

std::vector<PaperFact> head_facts(PaperWords& words, const PaperSheet& sheet)
{
    std::vector<PaperFact> facts{{kPAPER_ENTERPRISE, sheet.enterprise},
                                 {kPAPER_USCC, sheet.uscc},
                                 {kPAPER_PERIOD, period_text(words, sheet.period)},
                                 {kPAPER_STATE, sheet.state},
                                 {kPAPER_RECEIPT, sheet.receipt_number},
                                 {kPAPER_AT, sheet.submitted_at},
                                 {kPAPER_NIL, words(nil_words(sheet.nil_declared)), true},
                                 {kPAPER_HASH, sheet.content_hash, true}};
    if (!sheet.returned.empty()) facts.push_back({kPAPER_RETURN, sheet.returned, true});
    return facts;
}

std::string declaration_text(PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    // the form's own wording where it is the one that was declared
    const bool is_own = sheet.declaration_version.empty() || sheet.declaration_version == form.declaration.version;
    const auto& version = sheet.declaration_version.empty() ? form.declaration.version : sheet.declaration_version;
    return words(kPAPER_DECLARATION, {{"version", version}, {"text", is_own ? form.declaration.text : std::string{}}});
}

std::vector<PaperFact> foot_facts(const PaperSheet& sheet)
{
    return {{kPAPER_HEAD_OF_UNIT, ""}, {kPAPER_FILLER, sheet.filler}, {kPAPER_TELEPHONE, ""}, {kPAPER_POST, sheet.post}};
}

std::vector<PaperTable> paper_tables(PaperWords& words, const form::Form& form, const PaperSheet& sheet)
{
    std::vector<PaperTable> tables{explanations_of(words, form, sheet), marks_of(form, sheet), adjustments_of(words, form, sheet)};
    std::erase_if(tables, [](const PaperTable& table) { return table.rows.empty(); });
    return tables;
}

PaperSheet filing_sheet(PaperWords& words, const Folder& folder, const Submission* submission)
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

namespace {

void show_facts(html::Dictionary& values, html::Name name, PaperWords& words, const std::vector<PaperFact>& facts)
{
    for (const auto& fact : facts) {
        auto& row = values.add(name);
        row.set(kPAPER_NAME, words(fact.name));
        row.set(kPAPER_TEXT, fact.text);
        row.show_if(fact.is_wide, kPAPER_WIDE);
    }
}

void show_table(html::Dictionary& shown, PaperWords& words, const PaperTable& table)
{
    shown.set(kTABLE_TITLE, words(table.title));
    for (const auto& column : table.columns) {
        auto& heading = shown.add(kTABLE_HEADING);
        heading.set(kHEADING_NAME, words(column.name));
        heading.show_if(column.is_figure, kCELL_RIGHT);
    }
    for (const auto& line : table.rows) {
        auto& row = shown.add(kTABLE_ROW);
        for (std::size_t place = 0; place < line.size(); ++place) {
            auto& cell = row.add(kTABLE_CELL);
            cell.set(kCELL_TEXT, line[place]);
            cell.show_if(table.columns[place].is_figure, kCELL_RIGHT);
        }
    }
}

} // namespace

void show_paper(html::Dictionary& values, const html::Words& all_words, const form::Form& form, const Folder& folder, const Submission* submission)
{
    PaperWords words(all_words);
    const auto sheet = filing_sheet(words, folder, submission);
    auto& head = values.add(kPAPER_TOP);
    head.set(kPAPER_TITLE, form.title);
    head.set(kPAPER_LINE, form_line(words, form));
    show_facts(head, kPAPER_FACT, words, head_facts(words, sheet));
    auto& foot = values.add(kPAPER_END);
    foot.set(kPAPER_DECLARED, declaration_text(words, form, sheet));
    show_facts(foot, kPAPER_FACT, words, foot_facts(sheet));
    for (const auto& table : paper_tables(words, form, sheet)) show_table(foot.add(kPAPER_TABLE), words, table);
}

} // namespace tianbao::filing
