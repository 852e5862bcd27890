// SPDX-License-Identifier: MPL-2.0
#include "filing/export_paper_views.hpp"

#include "filing/filing_paper_views.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;

std::string person_of(PaperWords& words, const ExportedSubmission& filed)
{
    return (filed.signed_name.empty() ? filed.by : filed.signed_name) + (filed.imported ? words(kPAPER_IMPORTED) : "");
}

std::string state_of(PaperWords& words, const ExportedHistory& history, std::size_t place)
{
    const auto& filed = history.submissions.at(place);
    const auto name = !history.is_last_of_its_period(place) ? kPAPER_SUPERSEDED : filed.returned_at ? kPAPER_RETURNED : kPAPER_SUBMITTED;
    return words(name, {{"number", std::to_string(filed.number)}});
}

PaperSheet sheet_of(PaperWords& words, const ExportedHistory& history, std::size_t place)
{
    const auto& filed = history.submissions.at(place);
    PaperSheet sheet;
    sheet.enterprise = history.name;
    sheet.uscc = history.uscc;
    sheet.period = filed.period;
    sheet.state = state_of(words, history, place);
    sheet.receipt_number = filed.receipt_number;
    sheet.content_hash = filed.content_hash;
    sheet.submitted_at = shanghai_text(filed.at);
    sheet.filler = person_of(words, filed);
    sheet.post = filed.signed_post;
    sheet.declaration_version = filed.declaration_version;
    sheet.nil_declared = filed.nil_declared;
    sheet.cells = &filed.cells;
    sheet.explanations = filed.explanations;
    if (filed.returned_at) sheet.returned = words(kPAPER_RETURNED_AT, {{"at", shanghai_minute_text(*filed.returned_at)}});
    for (const auto& [period, adjustment] : history.adjustments)
        if (period == filed.period && adjustment.number == filed.number) sheet.adjustments.push_back(adjustment);
    return sheet;
}

void draw_list(pdf::Paper& paper, PaperWords& words, const ExportedHistory& history, const std::string& title)
{
    paper.begin(history.name + " " + history.uscc);
    paper.title(title);
    paper.heading(words(kPAPER_SUBMISSIONS));
    if (history.submissions.empty()) {
        paper.paragraph(words(kPAPER_NOTHING));
        return;
    }
    paper.begin_table(
        {{11, 9, 22, 16, 23, 19}, words.heading({kPAPER_PERIOD, kPAPER_NUMBER, kPAPER_AT, kPAPER_BY, kPAPER_RECEIPT, kPAPER_RETURNED_TIME})});
    for (const auto& filed : history.submissions)
        paper.row({{{filed.period.text()},
                    {std::to_string(filed.number)},
                    {shanghai_text(filed.at)},
                    {person_of(words, filed)},
                    {filed.receipt_number},
                    {filed.returned_at ? shanghai_minute_text(*filed.returned_at) : std::string{}}}});
    paper.end_table();
}

} // namespace

void export_paper(const html::Words& all_words, const form::FormBook& forms, const ExportedHistory& history, Instant now, const pdf::Sink& sink)
{
    PaperWords words(all_words);
    const auto title = words(kPAPER_HISTORY_TITLE, {{"enterprise", history.name}});
    const auto draw = [&](pdf::Paper& paper) {
        draw_list(paper, words, history, title);
        for (std::size_t place = 0; place < history.submissions.size(); ++place) {
            const auto& version = history.submissions[place].form_version;
            const auto* form = forms.version(version);
            if (!form) throw std::runtime_error("unknown form version " + version);
            draw_form(paper, words, *form, sheet_of(words, history, place));
        }
    };
    pdf::write(paper_properties(words, title, now), draw, sink);
}

} // namespace tianbao::filing
