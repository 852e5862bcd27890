// SPDX-License-Identifier: MPL-2.0
#include "filing/late_prefill.hpp"

#include "util/text.hpp"

#include <utility>

namespace tianbao::filing {

namespace {

/// The cells for last year's figures that are empty and may be filled in.
std::vector<std::string> empty_cells(const Desk& desk, const form::Form& form, const form::Context& context, const form::Cells& typed)
{
    const bool came_since = desk.filing && desk.last_year_at && *desk.last_year_at > desk.filing->saved_at;
    std::vector<std::string> empty;
    for (const auto& cell : form.cells) {
        if (cell.column != form::Column::last_year && cell.column != form::Column::last_end) continue;
        const auto& indicator = form.indicators[cell.indicator];
        const bool may_stay_empty = indicator.requirement == form::Requirement::optional && !came_since;
        if (may_stay_empty || !form::applies_to_section(indicator, context.section)) continue;
        if (trimmed(form::cell_text(typed, cell.key)).empty()) empty.push_back(cell.key);
    }
    return empty;
}

} // namespace

form::Cells late_prefill(const Desk& desk, const form::Form& form, const form::Context& context, const form::Cells& typed)
{
    form::Cells late;
    if (!context.last_year) return late;
    const auto empty = empty_cells(desk, form, context, typed);
    if (empty.empty()) return late;
    const auto filed = form::prefill(form, *context.last_year);
    for (const auto& key : empty) {
        if (const auto found = filed.find(key); found != filed.end()) late.insert(*found);
    }
    return late;
}

form::Cells with_late_prefill(const Desk& desk, const form::Form& form, const form::Context& context, form::Cells typed)
{
    for (auto& [key, text] : late_prefill(desk, form, context, typed)) typed.insert_or_assign(key, std::move(text));
    return typed;
}

} // namespace tianbao::filing
