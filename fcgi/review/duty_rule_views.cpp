// SPDX-License-Identifier: MPL-2.0
#include "review/duty_rule_views.hpp"

#include "enterprise/category_views.hpp"

#include <set>

namespace tianbao::review {

namespace names = html::names;

namespace {


html::Problem problem_of(DutyRefusal refusal)
{
    switch (refusal) {
    case DutyRefusal::category_missing:
        return {"category", names::kCATEGORY_PROBLEM, names::kCATEGORY_REQUIRED};
    case DutyRefusal::from_unreadable:
        return {"from", names::kFROM_PROBLEM, names::kCATEGORY_MONTH};
    case DutyRefusal::from_begun:
        return {"from", names::kFROM_PROBLEM, names::kDUTY_BEGUN};
    case DutyRefusal::from_far:
        return {"from", names::kFROM_PROBLEM, names::kDUTY_FAR};
    case DutyRefusal::choice_missing:
        return {"choice", names::kCHOICE_PROBLEM, names::kDUTY_CHOICE_REQUIRED};
    case DutyRefusal::unchanged:
        return {"choice", names::kCHOICE_PROBLEM, names::kDUTY_UNCHANGED};
    case DutyRefusal::reason_missing:
        return {"reason", names::kREASON_PROBLEM, names::kTERMS_REASON_REQUIRED};
    case DutyRefusal::reason_short:
        return {"reason", names::kREASON_PROBLEM, names::kTERMS_REASON_SHORT};
    case DutyRefusal::reason_long:
        break;
    }
    return {"reason", names::kREASON_PROBLEM, names::kTERMS_REASON_LONG};
}

void show_category_now(html::Dictionary& row, enterprise::Category category, const std::vector<enterprise::CategoryDuty>& duties,
                       period::Period month)
{
    enterprise::show_category(row, category);
    const bool must_now = enterprise::must_file(duties, category, month);
    row.show(must_now ? names::kDUTY_MUST : names::kDUTY_NEED_NOT);
    bool before = must_now;
    std::set<period::Period> turns;
    for (const auto& duty : duties)
        if (duty.category == category && duty.from > month) turns.insert(duty.from);
    for (const auto turn : turns) {
        const bool then = enterprise::must_file(duties, category, turn);
        if (then == before) continue;
        auto& change = row.add(names::kDUTY_CHANGE);
        change.set(names::kDUTY_MONTH, turn.text());
        change.show(then ? names::kTHEN_MUST : names::kTHEN_NEED_NOT);
        before = then;
    }
}

} // namespace

void show_duties(html::Page& page, const DutySheet& sheet)
{
    auto& values = page.values();
    values.show(names::kMENU_DUTIES);
    values.show_if(sheet.is_stale, names::kDUTY_STALE);
    std::vector<enterprise::CategoryDuty> duties;
    for (const auto& decision : sheet.decisions) duties.push_back(decision.duty);
    for (const auto category : enterprise::kAllCategories) show_category_now(values.add(names::kDUTY_CATEGORY), category, duties, sheet.this_month);
    values.show(sheet.decisions.empty() ? names::kNO_DECISIONS : names::kDECISIONS);
    for (auto decision = sheet.decisions.rbegin(); decision != sheet.decisions.rend(); ++decision) {
        auto& row = values.add(names::kDECISION);
        enterprise::show_category(row, decision->duty.category);
        row.set(names::kDUTY_MONTH, decision->duty.from.text());
        row.show(decision->duty.must_file ? names::kDUTY_MUST : names::kDUTY_NEED_NOT);
        row.set(names::kDECISION_REASON, decision->reason);
        row.set(names::kDECIDED_BY, decision->by);
        row.set(names::kDECIDED_AT, shanghai_minute_text(decision->at));
    }
    values.set(names::kDUTIES_SEEN, std::to_string(sheet.decisions.size()));
    auto& chosen = values.add(names::kCATEGORY_CHOICE);
    if (const auto category = enterprise::category_from(sheet.typed.category)) enterprise::show_category(chosen, *category);
    values.set(names::kFROM, sheet.typed.from);
    values.show_if(sheet.typed.choice == "must", names::kCHOSE_MUST);
    values.show_if(sheet.typed.choice == "need_not", names::kCHOSE_NEED_NOT);
    values.set(names::kREASON, sheet.typed.reason);
    std::vector<html::Problem> problems;
    for (const auto refusal : sheet.refusals) problems.push_back(problem_of(refusal));
    page.show_problems(problems);
}

} // namespace tianbao::review
