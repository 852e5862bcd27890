// SPDX-License-Identifier: MPL-2.0
#include "filing/adjustment_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "html/names.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;

html::Name words_of(Adjustment::Standing standing)
{
    switch (standing) {
    case Adjustment::Standing::stands:
        return kADJUSTMENT_STANDS;
    case Adjustment::Standing::replaced:
        return kADJUSTMENT_REPLACED;
    case Adjustment::Standing::withdrawn:
        return kADJUSTMENT_WITHDRAWN;
    case Adjustment::Standing::overtaken:
        return kADJUSTMENT_OVERTAKEN;
    }
    throw std::logic_error("no such standing");
}

} // namespace

void show_adjustments(html::Dictionary& values, const form::Form& form, const std::vector<Adjustment>& adjustments)
{
    if (adjustments.empty()) return;
    auto& all = values.add(kADJUSTMENTS);
    for (const auto& adjustment : adjustments) show_adjustment(all.add(kADJUSTMENT), form, adjustment);
}

void show_adjustment(html::Dictionary& row, const form::Form& form, const Adjustment& adjustment)
{
    row.set(kADJUSTED_CELL, cell_name(form, adjustment.place));
    row.set(kADJUSTED_NUMBER, std::to_string(adjustment.number));
    row.set(kADJUSTED_FILED, figure_text(adjustment.filed));
    row.show_if(adjustment.filed.empty(), kADJUSTED_UNFILED);
    row.set(kADJUSTED_VALUE, figure_text(adjustment.value));
    row.set(kADJUSTED_REASON, adjustment.reason);
    row.set(kADJUSTED_BY, adjustment.by);
    row.set(kADJUSTED_AT, shanghai_minute_text(adjustment.at));
    auto& standing = row.add(words_of(adjustment.standing));
    standing.set(kENDED_AT, adjustment.ended_at ? shanghai_minute_text(*adjustment.ended_at) : "");
    standing.set(kENDED_BY, adjustment.ended_by);
    standing.set(kEND_REASON, adjustment.end_reason);
}

void show_adjusted_cell(html::Dictionary& cell, const std::vector<Adjustment>& adjustments, int number, std::string_view place)
{
    if (const auto* adjustment = adjustment_at(adjustments, number, place))
        cell.add(kCELL_ADJUSTED).set(kADJUSTED_VALUE, figure_text(adjustment->value));
}

} // namespace tianbao::filing
