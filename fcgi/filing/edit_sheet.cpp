// SPDX-License-Identifier: MPL-2.0
#include "filing/edit_sheet.hpp"

#include "filing/late_prefill.hpp"

#include <algorithm>
#include <utility>

namespace tianbao::filing {

EditSheet opened(const Desk& desk, const form::Form& form, form::Context context, std::string definition_address, std::string submission_key)
{
    EditSheet sheet{.desk = desk,
                    .form = form,
                    .context = std::move(context),
                    .definition_address = std::move(definition_address),
                    .submission_key = std::move(submission_key)};
    if (!desk.filing) {
        sheet.cells = form::prefill(form, sheet.context.last_year.value_or(form::Cells{}));
        return sheet;
    }
    sheet.version = desk.filing->version;
    sheet.cells = desk.filing->cells;
    sheet.explanations = desk.filing->explanations;
    sheet.marks = desk.filing->marks;
    fill_in_late(sheet);
    return sheet;
}

void fill_in_late(EditSheet& sheet)
{
    for (auto& [key, text] : late_prefill(sheet.desk, sheet.form, sheet.context, sheet.cells)) {
        sheet.prefilled.insert(key);
        sheet.cells.insert_or_assign(key, std::move(text));
    }
}

Judgement::Judgement(const EditSheet& sheet)
    : cells(form::normalise(sheet.form, sheet.cells)), report(form::evaluate(sheet.form, cells, sheet.context)),
      enquiries(enquiries_of(report, cells, sheet.explanations, sheet.desk.acceptances, sheet.context.period)),
      open(open_items(report, enquiries, sheet.marks)), shows_all_(sheet.shows_all)
{
}

bool Judgement::is_shown(const form::Finding& finding) const
{
    if (finding.verdict != form::Verdict::fails) return false;
    if (shows_all_ || finding.check_class != form::CheckClass::hard) return true;
    const auto is_of_empty_cell = [&](const form::Finding& each) {
        return each.check_class == form::CheckClass::hard && each.verdict == form::Verdict::fails && !each.cells.empty() &&
               form::cell_text(cells, each.cells.front().text()).empty();
    };
    // what is about the whole form waits until the form is filled
    return finding.cells.empty() ? std::none_of(report.findings.begin(), report.findings.end(), is_of_empty_cell) : !is_of_empty_cell(finding);
}

std::vector<Mark> with_answers(std::vector<Mark> marks, const Texts& answers)
{
    for (auto& mark : marks) {
        if (const auto found = answers.find(mark.place); found != answers.end()) mark.answer = found->second;
    }
    return marks;
}

} // namespace tianbao::filing
