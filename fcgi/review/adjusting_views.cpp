// SPDX-License-Identifier: MPL-2.0
#include "review/adjusting_views.hpp"

#include "filing/adjustment_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/state_views.hpp"
#include "period/due_views.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::review {

namespace {

using namespace html::names;
using Refusal = AdjustmentRefusal;

void show_adjusted_filing(html::Dictionary& values, const AdjustingView& view)
{
    const auto& filing = view.filing;
    values.set(kENTERPRISE_NAME, filing.name);
    values.set(kUSCC, filing.uscc);
    values.set(kPERIOD, filing.period.text());
    values.set(kPERIOD_YEAR, std::to_string(filing.period.year()));
    values.set(kPERIOD_MONTH, std::to_string(filing.period.month()));
    period::show_due_day(values, filing.period, view.calendar, filing.terms);
    values.set(kFILING_VERSION, std::to_string(filing.version));
    filing::show_state(values.add(kFILING_STATE), filing.state);
    values.show_if(filing.is_late, kLATE);
    values.show_if(filing.nil_declared, kNIL);
    const std::string here = "/review/" + filing.uscc + "/" + filing.period.text();
    values.set(kFILING_URL, here);
    values.set(kADJUSTMENT_URL, here + "/adjustment");
}

/// The cells to choose from, each with the value that was filed.
void show_cells(html::Dictionary& form, const AdjustingView& view, const std::string& chosen)
{
    html::Dictionary* group = nullptr;
    std::string section;
    for (const auto& cell : adjustable_cells(view.form, view.filing.cells)) {
        const auto& indicator = *view.form.indicator_of(cell);
        if (!group || indicator.section != section) {
            section = indicator.section;
            group = &form.add(kCELL_GROUP);
            const auto found =
                std::find_if(view.form.sections.begin(), view.form.sections.end(), [&](const auto& one) { return one.code == section; });
            group->set(kSECTION_TITLE, found == view.form.sections.end() ? section : found->code + " " + found->title);
        }
        const auto key = cell.text();
        const auto filed = form::cell_text(view.filing.cells, key);
        auto& option = group->add(kCELL_OPTION);
        option.set(kOPTION_VALUE, key);
        option.set(kOPTION_NAME, filing::cell_name(view.form, key));
        option.set(kINDICATOR_UNIT, indicator.unit);
        option.set(kADJUSTED_FILED, filing::figure_text(filed));
        option.show_if(filed.empty(), kADJUSTED_UNFILED);
        option.show_if(key == chosen, kOPTION_CHOSEN);
    }
}

html::Problem problem_of(Refusal refusal)
{
    switch (refusal) {
    case Refusal::place_missing:
        return {"place", kPLACE_PROBLEM, kADJUSTED_PLACE_REQUIRED};
    case Refusal::value_missing:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_REQUIRED};
    case Refusal::value_no_number:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_NUMBER};
    case Refusal::value_decimals:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_DECIMALS};
    case Refusal::value_fraction:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_WHOLE};
    case Refusal::value_large:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_LARGE};
    case Refusal::value_negative:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_NEGATIVE};
    case Refusal::value_as_filed:
        return {"value", kVALUE_PROBLEM, kADJUSTED_VALUE_SAME};
    case Refusal::reason_missing:
        return {"reason", kREASON_PROBLEM, kTERMS_REASON_REQUIRED};
    case Refusal::reason_short:
        return {"reason", kREASON_PROBLEM, kTERMS_REASON_SHORT};
    case Refusal::reason_long:
        return {"reason", kREASON_PROBLEM, kTERMS_REASON_LONG};
    }
    throw std::logic_error("no such refusal");
}

void show_standing(html::Dictionary& values, const AdjustingView& view, const TypedAdjustment& typed)
{
    for (const auto& adjustment : view.filing.adjustments) {
        if (!view.may_adjust || !undoable(view.filing.adjustments, adjustment.id, view.level)) continue;
        auto& row = values.add(kWITHDRAWABLE);
        filing::show_adjustment(row, view.form, adjustment);
        row.set(kADJUSTMENT_ID, adjustment.id);
        const bool is_typed = typed.withdrawn == adjustment.id;
        row.set(kWITHDRAWAL_REASON, is_typed ? typed.withdrawal_reason : "");
        if (is_typed && typed.withdrawal_refusal) row.add(kWITHDRAWAL_REASON_PROBLEM).show(problem_of(*typed.withdrawal_refusal).words);
    }
}

} // namespace

const filing::Adjustment* undoable(const std::vector<filing::Adjustment>& adjustments, std::string_view id, Level level)
{
    const auto found = std::find_if(adjustments.begin(), adjustments.end(), [&](const filing::Adjustment& one) {
        return one.id == id && one.standing == filing::Adjustment::Standing::stands && may_undo(one, level);
    });
    return found == adjustments.end() ? nullptr : &*found;
}

void show_adjusting(html::Page& page, const AdjustingView& view, const TypedAdjustment& typed)
{
    auto& values = page.values();
    values.show(kMENU_REVIEW);
    show_adjusted_filing(values, view);
    if (typed.is_stale) {
        auto& stale = values.add(kSTALE);
        const bool is_below = view.may_adjust && undoable(view.filing.adjustments, typed.withdrawn, view.level);
        if (!typed.withdrawal_reason.empty() && !is_below) stale.add(kKEPT_WITHDRAWAL).set(kWITHDRAWAL_REASON, typed.withdrawal_reason);
    }
    values.show_if(view.filing.adjustments.empty(), kNO_ADJUSTMENTS);
    filing::show_adjustments(values, view.form, view.filing.adjustments);
    values.set(kVALUE, typed.form.value);
    values.set(kREASON, typed.form.reason);
    if (view.may_adjust) {
        show_cells(values.add(kMAY_ADJUST), view, typed.form.place);
    } else {
        values.show(kMAY_NOT_ADJUST);
    }
    show_standing(values, view, typed);
    std::vector<html::Problem> problems;
    for (const auto refusal : typed.refusals) problems.push_back(problem_of(refusal));
    if (typed.withdrawal_refusal) problems.push_back({"withdrawal-reason-" + typed.withdrawn, {}, problem_of(*typed.withdrawal_refusal).words});
    page.show_problems(problems);
}

} // namespace tianbao::review
