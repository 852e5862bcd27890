// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_sheet_views.hpp"

#include "filing/adjustment_views.hpp"
#include "form/growth.hpp"
#include "html/names.hpp"
#include "util/decimal.hpp"

#include <algorithm>
#include <charconv>

namespace tianbao::filing {

namespace {

using namespace html::names;

bool is_number(std::string_view text)
{
    return Decimal::parse(text, Decimal::kDecimals).has_value();
}

bool has_figures(const form::Form& form, const form::Section& section)
{
    return std::any_of(form.indicators.begin(), form.indicators.end(),
                       [&](const form::Indicator& i) { return i.section == section.code && i.is_numeric(); });
}

bool is_not_applicable(const form::Indicator& indicator, const form::Cells& cells)
{
    return form::cell_text(cells, indicator.cell(indicator.columns().front()).text()) == form::kNotApplicable;
}

void show_indicator(html::Dictionary& row, const form::Indicator& indicator)
{
    row.set(kINDICATOR_CODE, indicator.code);
    row.set(kINDICATOR_NAME, indicator.name);
    row.set(kINDICATOR_UNIT, indicator.unit);
}

/// The explanations and marks at the indicator's cells, column by column.
void show_notes(html::Dictionary& row, const form::Indicator& indicator, const SheetNotes& notes)
{
    html::Dictionary* all = nullptr;
    for (const auto column : indicator.columns()) {
        const auto key = indicator.cell(column).text();
        const auto add_note = [&]() -> html::Dictionary& {
            if (!all) all = &row.add(kNOTES);
            auto& note = all->add(kNOTE);
            show_column(note, column);
            return note;
        };
        for (const auto& explanation : notes.explanations) {
            if (explanation.place != key) continue;
            auto& shown = add_note().add(kNOTE_EXPLANATION);
            shown.set(kCHECK_ID, explanation.check);
            shown.set(kEXPLANATION_TEXT, explanation.text);
        }
        for (const auto& mark : notes.marks) {
            if (mark.place != key) continue;
            auto& shown = add_note().add(kNOTE_MARK);
            shown.set(kMARK_NOTE, mark.note);
            shown.set(kMARK_ANSWER, mark.answer);
            shown.show(mark.answer.empty() ? kMARK_UNANSWERED : kMARK_ANSWERED);
        }
    }
}

void show_figures(html::Dictionary& section, const form::Indicator& indicator, const form::Cells& cells, const form::Cells* before,
                  const SheetNotes& notes)
{
    auto& row = section.add(kINDICATOR);
    show_indicator(row, indicator);
    show_notes(row, indicator, notes);
    if (is_not_applicable(indicator, cells)) {
        row.show(kNOT_APPLICABLE);
        return;
    }
    row.show(kAPPLICABLE);
    row.show_if(indicator.kind == form::Kind::stock, kSTOCK);
    row.show_if(indicator.kind == form::Kind::single, kSINGLE);
    for (const auto column : indicator.columns()) {
        const auto key = indicator.cell(column).text();
        const auto text = form::cell_text(cells, key);
        auto& cell = row.add(kCELL);
        show_column(cell, column);
        cell.set(kCELL_VALUE, figure_text(text));
        cell.show_if(text.empty(), kCELL_EMPTY);
        cell.show_if(before && form::cell_text(*before, key) != text, kCELL_CHANGED);
        show_adjusted_cell(cell, notes.adjustments, notes.number, key);
    }
    if (indicator.kind != form::Kind::single) row.add(kGROWTH).set(kGROWTH_TEXT, growth_text_of(indicator, cells));
}

void show_answer(html::Dictionary& section, const form::Indicator& indicator, const form::Cells& cells, const form::Cells* before,
                 const SheetNotes& notes)
{
    auto& row = section.add(kANSWER);
    show_indicator(row, indicator);
    show_notes(row, indicator, notes);
    const auto key = indicator.cell(form::Column::value).text();
    const auto text = answer_text(indicator, form::cell_text(cells, key));
    row.set(kANSWER_TEXT, text);
    row.show_if(text.empty(), kANSWER_EMPTY);
    row.show_if(before && form::cell_text(*before, key) != form::cell_text(cells, key), kANSWER_CHANGED);
}

} // namespace

std::string cell_id(std::string_view key)
{
    std::string id = "c-" + std::string(key);
    std::replace(id.begin(), id.end(), '.', '-');
    return id;
}

std::string cell_name(const form::Form& form, std::string_view key)
{
    const auto cell = form::CellKey::parse(key);
    const auto* indicator = cell ? form.indicator_of(*cell) : nullptr;
    if (!indicator) return std::string(key);
    const auto title = form.column_titles.find(cell->column);
    const bool has_one_column = indicator->kind == form::Kind::single || title == form.column_titles.end();
    return indicator->code + " " + indicator->short_name + (has_one_column ? "" : " " + title->second);
}

void show_column(html::Dictionary& row, form::Column column)
{
    switch (column) {
    case form::Column::month:
        row.show(kCOLUMN_M);
        return;
    case form::Column::year:
        row.show(kCOLUMN_Y);
        return;
    case form::Column::last_year:
        row.show(kCOLUMN_PY);
        return;
    case form::Column::end:
        row.show(kCOLUMN_E);
        return;
    case form::Column::last_end:
        row.show(kCOLUMN_PE);
        return;
    case form::Column::value:
        row.show(kCOLUMN_V);
        return;
    }
}

std::string figure_text(std::string_view text)
{
    if (!is_number(text)) return std::string(text);
    std::string figure(text);
    const auto begin = static_cast<std::size_t>(figure.starts_with('-') ? 1 : 0);
    for (auto at = std::min(figure.find('.'), figure.size()); at > begin + 3;) figure.insert(at -= 3, ",");
    return figure;
}

std::string answer_text(const form::Indicator& indicator, std::string_view text)
{
    if (!indicator.is_choice()) return std::string(text);
    std::string words;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        const auto part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        int code = -1;
        std::from_chars(part.data(), part.data() + part.size(), code);
        const auto* choice = indicator.choice(code);
        words += (words.empty() ? "" : "、") + (choice ? choice->label : std::string(part));
    }
    return words;
}

std::string growth_text_of(const form::Indicator& indicator, const form::Cells& cells)
{
    const bool is_flow = indicator.kind == form::Kind::flow;
    const auto now = Decimal::parse(form::cell_text(cells, indicator.cell(is_flow ? form::Column::year : form::Column::end).text()), 4);
    const auto before = Decimal::parse(form::cell_text(cells, indicator.cell(is_flow ? form::Column::last_year : form::Column::last_end).text()), 4);
    if (!now || !before) return {};
    const auto permille = form::growth(*now, *before);
    return permille ? form::growth_text(*permille) : std::string{};
}

void show_sheet(html::Dictionary& page, const form::Form& form, const form::Cells& cells, const form::Cells* before, const SheetNotes& notes)
{
    for (const auto& section : form.sections) {
        auto& part = page.add(kSECTION);
        part.set(kSECTION_CODE, section.code);
        part.set(kSECTION_TITLE, section.title);
        part.show(has_figures(form, section) ? kSECTION_FIGURES : kSECTION_QUESTIONS);
        for (const auto& indicator : form.indicators) {
            if (indicator.section != section.code) continue;
            if (indicator.is_numeric()) {
                show_figures(part, indicator, cells, before, notes);
            } else {
                show_answer(part, indicator, cells, before, notes);
            }
        }
    }
}

} // namespace tianbao::filing
