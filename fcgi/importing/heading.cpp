// SPDX-License-Identifier: MPL-2.0
#include "importing/heading.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::importing {

namespace {

/// The slot of the cell that a heading names in that version: by its key, by its label, or by the indicator's code and the column's title.
std::optional<std::size_t> slot_named(const form::Form& form, const std::string& name)
{
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot) {
        const auto& cell = form.cells[slot];
        if (name == plain(cell.key) || name == plain(form.label(form.key_at(slot)))) return slot;
        const auto& indicator = form.indicators[cell.indicator];
        const auto begins = plain(indicator.code) + plain(indicator.name);
        if (!name.starts_with(begins)) continue;
        const auto rest = name.substr(begins.size());
        const auto title = form.column_titles.find(cell.column);
        const auto column =
            indicator.kind == form::Kind::single || title == form.column_titles.end() ? std::string{} : "(" + plain(title->second) + ")";
        if (rest == column + plain(indicator.unit) || rest == column) return slot;
    }
    return std::nullopt;
}

} // namespace

Findings Heading::read(const std::vector<std::string>& names)
{
    Findings findings;
    for (const auto& name : names) names_.emplace_back(trimmed(name));
    while (!names_.empty() && names_.back().empty()) names_.pop_back();
    for (std::size_t column = 0; column < names_.size(); ++column) {
        const auto name = plain(names_[column]);
        const auto& fields = fields_of(kind_);
        const auto field = std::find_if(fields.begin(), fields.end(), [&](Field each) { return plain(words_.headings.at(each)) == name; });
        if (name.empty()) {
            findings.push_back({{}, std::to_string(column + 1), "heading_empty"});
        } else if (field != fields.end()) {
            if (!columns_.emplace(*field, column).second) findings.push_back({names_[column], names_[column], "column_doubled"});
        } else if (!read_cell(column)) {
            const bool is_doubled = std::count_if(names_.begin(), names_.end(), [&](const std::string& each) { return plain(each) == name; }) > 1;
            findings.push_back({names_[column], names_[column], is_doubled && forms_ ? "column_doubled" : "column_unknown"});
        }
    }
    // No heading at all: the cells of such a row may tell of people, so they are neither kept nor shown as names of columns.
    if (columns_.empty() && cell_columns_.empty()) {
        findings.clear();
        findings.push_back({{}, {}, "no_heading"});
    }
    for (const auto field : required_fields(kind_))
        if (!has(field)) findings.push_back({words_.headings.at(field), {}, "column_missing"});
    if (forms_) find_foreign();
    if (forms_ && cell_columns_.empty()) findings.push_back({{}, {}, "no_cells"});
    return findings;
}

/// False: no version of the form has such a cell, or another column is that cell already.
bool Heading::read_cell(std::size_t column)
{
    if (!forms_) return false;
    bool is_found = false;
    for (const auto& form : forms_->forms()) {
        const auto slot = slot_named(form, plain(names_[column]));
        if (!slot) continue;
        if (!by_form_[&form].emplace(*slot, column).second) return false;
        is_found = true;
    }
    if (is_found) cell_columns_.push_back(column);
    return is_found;
}

void Heading::find_foreign()
{
    for (const auto& form : forms_->forms()) {
        const auto& own = by_form_[&form];
        for (const auto column : cell_columns_)
            if (std::none_of(own.begin(), own.end(), [&](const auto& each) { return each.second == column; })) foreign_[&form].push_back(column);
    }
}

const std::vector<std::size_t>& Heading::foreign_cells(const form::Form& form) const
{
    static const std::vector<std::size_t> none;
    const auto found = foreign_.find(&form);
    return found == foreign_.end() ? none : found->second;
}

std::string_view Heading::text(const std::vector<std::string>& fields, Field field) const
{
    const auto column = columns_.find(field);
    return column == columns_.end() || column->second >= fields.size() ? std::string_view{} : trimmed(fields[column->second]);
}

const std::string& Heading::name(Field field) const
{
    const auto column = columns_.find(field);
    return column == columns_.end() ? words_.headings.at(field) : names_[column->second];
}

const std::map<std::size_t, std::size_t>& Heading::cells(const form::Form& form) const
{
    static const std::map<std::size_t, std::size_t> none;
    const auto found = by_form_.find(&form);
    return found == by_form_.end() ? none : found->second;
}

} // namespace tianbao::importing
