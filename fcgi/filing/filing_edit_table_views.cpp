// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_edit_table_views.hpp"

#include "filing/enquiry_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "html/names.hpp"

#include <algorithm>
#include <vector>

namespace tianbao::filing {

namespace {

using namespace html::names;

/// A figure of another month; empty when it has none there.
std::string_view figure_in(const std::optional<form::Cells>& cells, const form::CellKey& key)
{
    const auto text = cells ? form::cell_text(*cells, key.text()) : std::string_view{};
    return text == form::kNotApplicable ? std::string_view{} : text;
}

bool is_of(std::string_view key, const form::Indicator& indicator)
{
    return key.size() > indicator.code.size() && key.starts_with(indicator.code) && key[indicator.code.size()] == '.';
}

class EditTable {
public:
    EditTable(const EditSheet& sheet, const Judgement& judgement) : sheet_(sheet), judgement_(judgement), faults_(sheet.form.cells.size())
    {
        for (const auto& finding : judgement.report.findings) {
            if (finding.check_class != form::CheckClass::hard || finding.cells.empty() || !judgement.is_shown(finding)) continue;
            if (const auto slot = sheet.form.slot_of(finding.cells.front())) faults_[*slot].push_back(&finding);
        }
    }

    void show(html::Dictionary& page)
    {
        for (const auto& section : sheet_.form.sections) show_section(page.add(kSECTION), section);
    }

private:
    void show_section(html::Dictionary& part, const form::Section& section)
    {
        part.set(kSECTION_CODE, section.code);
        part.set(kSECTION_TITLE, section.title);
        problems_ = 0;
        bool figures = false;
        for (const auto& indicator : sheet_.form.indicators) {
            if (indicator.section != section.code) continue;
            figures = figures || indicator.is_numeric();
            show_indicator(part.add(kINDICATOR), indicator);
        }
        part.show(figures ? kSECTION_FIGURES : kSECTION_QUESTIONS);
        part.set(kSECTION_PROBLEM_COUNT, std::to_string(problems_));
        part.show_if(problems_ == 0, kSECTION_CLEAN);
    }

    void show_indicator(html::Dictionary& row, const form::Indicator& indicator)
    {
        row.set(kINDICATOR_CODE, indicator.code);
        row.set(kINDICATOR_NAME, indicator.name);
        row.set(kINDICATOR_UNIT, indicator.unit);
        if (!indicator.help.empty()) row.add(kHAS_HELP).set(kINDICATOR_HELP, indicator.help);
        row.show_if(indicator.requirement == form::Requirement::optional, kINDICATOR_OPTIONAL);
        show_enquiries(row, indicator);
        if (!indicator.is_numeric()) {
            show_question(row, indicator);
        } else if (!form::applies_to_section(indicator, sheet_.context.section)) {
            row.show(kNOT_APPLICABLE);
        } else {
            show_figures(row, indicator);
        }
    }

    /// What an officer noted and what the soft checks ask about the indicator's cells, under its row.
    void show_enquiries(html::Dictionary& row, const form::Indicator& indicator)
    {
        html::Dictionary* part = nullptr;
        const auto here = [&]() -> html::Dictionary& { return *(part ? part : (part = &row.add(kEXPLAINS))); };
        for (const auto& mark : sheet_.marks) {
            if (is_of(mark.place, indicator)) show_mark(here().add(kMARK), sheet_.form, mark, sheet_.shows_all);
        }
        for (const auto& enquiry : judgement_.enquiries) {
            if (is_of(enquiry.place, indicator)) show_enquiry(here().add(kEXPLAIN), sheet_.form, enquiry, sheet_.shows_all);
        }
    }

    void show_figures(html::Dictionary& row, const form::Indicator& indicator)
    {
        row.show(kAPPLICABLE);
        row.show_if(indicator.kind == form::Kind::stock, kSTOCK);
        row.show_if(indicator.kind == form::Kind::single, kSINGLE);
        for (const auto column : indicator.columns()) {
            auto& cell = row.add(kCELL);
            const auto key = indicator.cell(column);
            show_cell(cell, indicator, key);
            show_column(cell, column);
            cell.show_if(!form::may_be_negative(sheet_.form, indicator, column), kUNSIGNED);
            show_before(cell, indicator, column);
            show_origin(cell, key);
        }
        if (indicator.kind != form::Kind::single) row.add(kGROWTH).set(kGROWTH_TEXT, growth_text_of(indicator, sheet_.cells));
    }

    void show_cell(html::Dictionary& cell, const form::Indicator& indicator, const form::CellKey& key)
    {
        const auto text = key.text();
        cell.set(kCELL_KEY, text);
        cell.set(kCELL_ID, cell_id(text));
        cell.set(kCELL_VALUE, std::string(form::cell_text(sheet_.cells, text)));
        html::Dictionary* part = nullptr;
        const auto problems = [&]() -> html::Dictionary& { return *(part ? part : (part = &cell.add(kCELL_PROBLEMS))); };
        const auto& faults = faults_[form::Form::slot_in(indicator, key.column).value()];
        for (const auto* finding : faults) problems().add(kCELL_PROBLEM).set(kCELL_MESSAGE, finding->message);
        const auto& enquiries = judgement_.enquiries;
        const auto doubt = std::find_if(enquiries.begin(), enquiries.end(), [&](const Enquiry& each) { return each.place == text; });
        if (doubt != enquiries.end()) show_doubt(problems().add(kCELL_DOUBT), *doubt); // one link is enough: they stand together
        cell.show_if(!faults.empty(), kCELL_WRONG);
        problems_ += static_cast<int>(faults.size());
    }

    /// What else is to be seen of the cell: an officer's note, a month before that changed, a workbook that it came from.
    void show_origin(html::Dictionary& cell, const form::CellKey& key)
    {
        const auto text = key.text();
        const auto mark = std::find_if(sheet_.marks.begin(), sheet_.marks.end(), [&](const Mark& each) { return each.place == text; });
        if (mark != sheet_.marks.end()) cell.add(kCELL_MARKED).set(kMARK_ID, answer_id(*mark));
        const auto& filing = sheet_.desk.filing;
        cell.show_if(filing && std::find(filing->doubts.begin(), filing->doubts.end(), text) != filing->doubts.end(), kCELL_DOUBTFUL);
        cell.show_if(sheet_.prefilled.contains(text), kCELL_PREFILLED);
        cell.show_if(sheet_.upload && sheet_.upload->cells.contains(text), kCELL_FROM_FILE);
        const bool is_copied = key.column == form::Column::month || key.column == form::Column::end || key.column == form::Column::value;
        if (const auto last = figure_in(sheet_.context.previous, key); is_copied && !last.empty())
            cell.add(kCELL_LAST).set(kLAST_FIGURE, std::string(last));
    }

    void show_before(html::Dictionary& cell, const form::Indicator& indicator, form::Column column)
    {
        html::Dictionary* part = nullptr;
        const auto add = [&](const std::optional<form::Cells>& source, form::Column place, html::Name words) {
            const auto text = figure_in(source, indicator.cell(place));
            if (text.empty()) return;
            auto& row = (part ? part : (part = &cell.add(kCELL_BEFORE)))->add(kBEFORE);
            row.show(words);
            row.set(kBEFORE_VALUE, figure_text(text));
        };
        const auto& previous = sheet_.context.previous;
        const auto& last_year = sheet_.context.last_year;
        switch (column) {
        case form::Column::month:
            add(previous, form::Column::month, kBEFORE_MONTH);
            add(last_year, form::Column::month, kBEFORE_YEAR);
            return;
        case form::Column::year:
            if (!sheet_.context.period.is_january()) add(previous, form::Column::year, kBEFORE_TOTAL);
            return;
        case form::Column::end:
            add(previous, form::Column::end, kBEFORE_END);
            return;
        case form::Column::last_year:
            add(last_year, form::Column::year, kBEFORE_FILED);
            return;
        case form::Column::last_end:
            add(last_year, form::Column::end, kBEFORE_FILED);
            return;
        case form::Column::value:
            add(previous, form::Column::value, kBEFORE_MONTH);
            return;
        }
    }

    void show_question(html::Dictionary& row, const form::Indicator& indicator)
    {
        auto& question = row.add(indicator.type == form::ValueType::choice    ? kCHOICE
                                 : indicator.type == form::ValueType::choices ? kCHOICES
                                                                              : kLONG_TEXT);
        const auto key = indicator.cell(form::Column::value);
        show_cell(question, indicator, key);
        question.set(kMAX_CHOICES, std::to_string(indicator.max_choices));
        question.set(kMAX_LENGTH, std::to_string(indicator.max_length));
        const auto chosen = "," + std::string(form::cell_text(sheet_.cells, key.text())) + ",";
        for (const auto& choice : indicator.choices) {
            auto& option = question.add(kOPTION);
            const auto code = std::to_string(choice.code);
            option.set(kOPTION_CODE, code);
            option.set(kOPTION_NAME, choice.label);
            option.show_if(chosen.find("," + code + ",") != std::string::npos, kOPTION_CHOSEN);
        }
    }

    const EditSheet& sheet_;
    const Judgement& judgement_;
    std::vector<std::vector<const form::Finding*>> faults_; ///< by slot: the hard findings that are shown there
    int problems_ = 0;
};

} // namespace

void show_edit_table(html::Dictionary& page, const EditSheet& sheet, const Judgement& judgement)
{
    EditTable(sheet, judgement).show(page);
}

} // namespace tianbao::filing
