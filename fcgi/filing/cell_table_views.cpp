// SPDX-License-Identifier: MPL-2.0
#include "filing/cell_table_views.hpp"

#include "filing/workbook.hpp"
#include "html/names.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

/// "A01 营业收入（本月） 万元"
std::string title_of(const form::Form& form, const form::FormCell& cell)
{
    const auto& indicator = form.indicators[cell.indicator];
    const auto column = form.column_titles.find(cell.column);
    auto title = indicator.code + " " + indicator.name;
    if (indicator.kind != form::Kind::single && column != form.column_titles.end()) title += "（" + column->second + "）";
    return title + (indicator.unit.empty() ? "" : " " + indicator.unit);
}

/// "1 良好、3 一般"
std::string choices_text(const form::Indicator& indicator, const std::string& codes)
{
    std::string text;
    for (std::size_t begin = 0; begin < codes.size(); begin = std::min(codes.find(',', begin), codes.size() - 1) + 1)
        text += (text.empty() ? "" : "、") + choice_text(indicator, codes.substr(begin, codes.find(',', begin) - begin));
    return text;
}

} // namespace

CellTable::CellTable(const html::Words& words, const form::FormBook& forms)
    : forms_(forms), not_applicable_(words(html::names::kEXPORT_NOT_APPLICABLE))
{
}

void CellTable::add_version(const std::string& form_version)
{
    if (std::find(versions_.begin(), versions_.end(), form_version) != versions_.end()) return;
    versions_.push_back(form_version);
    const auto& form = form_of(form_version);
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot) {
        const auto& key = form.cells[slot].key;
        const auto title = title_of(form, form.cells[slot]);
        const auto same =
            std::find_if(columns_.begin(), columns_.end(), [&](const Column& column) { return column.key == key && column.title == title; });
        if (same != columns_.end()) {
            same->versions.push_back(form_version);
        } else {
            columns_.push_back({form.key_at(slot), key, title, {form_version}});
        }
    }
}

void CellTable::append_heading(sheet::Line& line) const
{
    for (const auto& column : columns_) line.push_back({column.title});
}

void CellTable::append_cells(sheet::Line& line, const std::string& form_version, const form::Cells& cells) const
{
    const auto& form = form_of(form_version);
    for (const auto& column : columns_) {
        const bool has_it = std::find(column.versions.begin(), column.versions.end(), form_version) != column.versions.end();
        line.push_back(has_it ? field(form, column, cells) : sheet::Field{});
    }
}

const form::Form& CellTable::form_of(const std::string& version) const
{
    const auto* form = forms_.version(version);
    if (!form) throw std::runtime_error("unknown form version " + version);
    return *form;
}

sheet::Field CellTable::field(const form::Form& form, const Column& column, const form::Cells& cells) const
{
    const std::string text(form::cell_text(cells, column.key));
    const auto& indicator = *form.indicator_of(column.cell);
    if (text == form::kNotApplicable) return {not_applicable_};
    if (indicator.is_numeric()) return {text, indicator.decimals};
    return {indicator.is_choice() ? choices_text(indicator, text) : text};
}

} // namespace tianbao::filing
