// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/filing_views.hpp"
#include "util/secret.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace tianbao::filing {

namespace {

using namespace html::names;

/// Indicators that may be negative: these get the full keyboard on a telephone.
bool may_be_negative(const form::Form& form, const form::Indicator& indicator, form::Column column)
{
    for (const auto& check : form.checks) {
        for (const auto& rule : check.rules) {
            const auto* bound = std::get_if<form::NotNegative>(&rule);
            if (!bound || bound->except.contains(indicator.code)) continue;
            if (std::find(bound->columns.begin(), bound->columns.end(), column) != bound->columns.end()) return false;
        }
    }
    return indicator.type != form::ValueType::integer && indicator.kind != form::Kind::single;
}

class EditTable {
public:
    explicit EditTable(const EditSheet& sheet) : sheet_(sheet) {}

    void show(html::Page& page)
    {
        for (const auto& section : sheet_.form.sections) show_section(page.values(), section);
    }

private:
    void show_section(html::Dictionary& page, const form::Section& section)
    {
        auto& part = page.add(kSECTION);
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
        if (problems_ > 0) part.add(kSECTION_PROBLEMS).set(kSECTION_PROBLEM_COUNT, std::to_string(problems_));
    }

    void show_indicator(html::Dictionary& row, const form::Indicator& indicator)
    {
        row.set(kINDICATOR_CODE, indicator.code);
        row.set(kINDICATOR_NAME, indicator.name);
        row.set(kINDICATOR_UNIT, indicator.unit);
        if (!indicator.help.empty()) row.add(kHAS_HELP).set(kINDICATOR_HELP, indicator.help);
        row.show_if(indicator.requirement == form::Requirement::optional, kINDICATOR_OPTIONAL);
        if (!indicator.is_numeric()) {
            show_question(row, indicator);
        } else if (!form::applies_to_section(indicator, sheet_.desk.enterprise.section)) {
            row.show(kNOT_APPLICABLE);
        } else {
            show_figures(row, indicator);
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
            show_cell(cell, key);
            show_column(cell, column);
            cell.show_if(!may_be_negative(sheet_.form, indicator, column), kUNSIGNED);
            show_before(cell, indicator, column);
        }
        if (indicator.kind != form::Kind::single) row.add(kGROWTH).set(kGROWTH_TEXT, growth_text_of(indicator, sheet_.cells));
    }

    void show_cell(html::Dictionary& cell, const form::CellKey& key)
    {
        cell.set(kCELL_KEY, key.text());
        cell.set(kCELL_ID, cell_id(key.text()));
        cell.set(kCELL_VALUE, std::string(form::cell_text(sheet_.cells, key.text())));
        if (!sheet_.report) return;
        const auto failures = sheet_.report->failures_at(key);
        if (failures.empty()) return;
        auto& problems = cell.add(kCELL_PROBLEMS);
        for (const auto& failure : failures) problems.add(kCELL_PROBLEM).set(kCELL_MESSAGE, failure.message);
        problems_ += static_cast<int>(failures.size());
    }

    void show_before(html::Dictionary& cell, const form::Indicator& indicator, form::Column column)
    {
        const auto add = [&](const std::optional<form::Cells>& source, form::Column place, html::Name words) {
            const auto text = source ? form::cell_text(*source, indicator.cell(place).text()) : std::string_view{};
            if (text.empty() || text == form::kNotApplicable) return;
            auto& row = (before_ ? *before_ : *(before_ = &cell.add(kCELL_BEFORE))).add(kBEFORE);
            row.show(words);
            row.set(kBEFORE_VALUE, figure_text(text));
        };
        before_ = nullptr;
        const auto& previous = sheet_.desk.previous;
        const auto& last_year = sheet_.desk.last_year;
        switch (column) {
        case form::Column::month:
            add(previous, form::Column::month, kBEFORE_MONTH);
            add(last_year, form::Column::month, kBEFORE_YEAR);
            return;
        case form::Column::year:
            if (!sheet_.period.is_january()) add(previous, form::Column::year, kBEFORE_TOTAL);
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
        show_cell(question, key);
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
    int problems_ = 0;
    html::Dictionary* before_ = nullptr;
};

/// How the summary names a cell: "A01 营业收入 本月".
std::string place_name(const form::Form& form, const form::Indicator& indicator, form::Column column)
{
    const auto title = form.column_titles.find(column);
    const bool has_one_column = indicator.kind == form::Kind::single || title == form.column_titles.end();
    return indicator.code + " " + indicator.short_name + (has_one_column ? "" : " " + title->second);
}

/// The failing hard checks in the order of the page, those about the whole form first.
std::vector<const form::Finding*> failures_by_place(const EditSheet& sheet)
{
    std::vector<const form::Finding*> failures;
    for (const auto& finding : sheet.report->findings)
        if (finding.verdict == form::Verdict::fails && finding.check_class == form::CheckClass::hard) failures.push_back(&finding);
    const auto place = [&](const form::Finding& finding) {
        const auto* indicator = finding.cells.empty() ? nullptr : sheet.form.indicator(finding.cells.front().indicator);
        return indicator ? std::pair{indicator - sheet.form.indicators.data(), finding.cells.front().column}
                         : std::pair{std::ptrdiff_t{-1}, form::Column{}};
    };
    std::stable_sort(failures.begin(), failures.end(), [&](const auto* one, const auto* other) { return place(*one) < place(*other); });
    return failures;
}

/// The summary on top: every failing check with a link to its cell; one about the whole form stands at the declaration.
void show_summary(html::Page& page, const EditSheet& sheet)
{
    if (sheet.report->is_submittable()) return;
    auto& summary = page.values().add(kPROBLEMS);
    summary.set(kPROBLEM_COUNT, std::to_string(sheet.report->open_items()));
    for (const auto* finding : failures_by_place(sheet)) {
        auto& row = summary.add(kFINDING);
        row.set(kFINDING_MESSAGE, finding->message);
        const auto* indicator = finding->cells.empty() ? nullptr : sheet.form.indicator(finding->cells.front().indicator);
        if (indicator) {
            row.set(kFIELD_ID, cell_id(finding->cells.front().text()));
            row.add(kFINDING_PLACE).set(kPLACE_NAME, place_name(sheet.form, *indicator, finding->cells.front().column));
        } else {
            row.set(kFIELD_ID, "nil-declared");
            page.values().add(kNIL_PROBLEM).set(kNIL_MESSAGE, finding->message);
        }
    }
}

/// Every cell as typed, the figures beside it, and what the report of a refused submission finds wrong.
void show_edit_table(html::Page& page, const EditSheet& sheet, const form::Report& open)
{
    EditTable(sheet).show(page);
    if (sheet.report) show_summary(page, sheet);
    page.values().set(kOPEN_COUNT, std::to_string(open.open_items()));
}

/// Tells users of one browser apart without naming them: a recovery copy is offered to its own author only.
std::string user_key(const http::Caller& caller)
{
    return hex(sha256(caller.user().id.text())).substr(0, 16);
}

/// What of the page is stored: nothing of it when a refused submission comes back.
void show_saved(html::Dictionary& values, const EditSheet& sheet)
{
    const auto& filing = sheet.desk.filing;
    if (sheet.report) {
        values.show(kUNSAVED);
    } else if (filing) {
        auto& saved = values.add(kSAVED);
        saved.set(kSAVED_AT, shanghai_minute_text(filing->saved_at));
        saved.set(kSAVED_BY, filing->saved_by);
    } else {
        values.show(kNOT_SAVED);
    }
}

} // namespace

http::Response edit_page(const Scene& scene, const EditSheet& sheet)
{
    auto page = page_of(scene, kTITLE_FILING_EDIT);
    auto& values = page.values();
    const auto& desk = sheet.desk;
    show_head(values, scene, desk.enterprise, sheet.period, desk.filing);
    show_months(values, scene, desk.enterprise, sheet.period, desk.states, true);
    show_return(values, desk.filing);
    show_form_fields(values, sheet);
    values.set(kUSER_KEY, user_key(scene.caller));
    values.show_if(desk.last_year.has_value() && !desk.filing, kPREFILLED);
    values.show_if(sheet.nil_declared, kNIL_DECLARED);
    show_saved(values, sheet);
    if (sheet.report) {
        show_edit_table(page, sheet, *sheet.report);
    } else {
        show_edit_table(page, sheet,
                        form::evaluate(sheet.form, sheet.cells, {sheet.period, desk.enterprise.section, desk.previous, sheet.nil_declared}));
    }
    return page.answer("filing/edit.tpl", sheet.report ? 422 : 200);
}

} // namespace tianbao::filing
