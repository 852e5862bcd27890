// SPDX-License-Identifier: MPL-2.0
#include "user/merger_views.hpp"

#include "user/user_views.hpp"

namespace tianbao::user {

namespace names = html::names;

namespace {

html::Name section_of(MergerObstacle obstacle)
{
    switch (obstacle) {
    case MergerObstacle::same_account:
        return names::kMERGER_SAME;
    case MergerObstacle::own_account:
        return names::kMERGER_OWN;
    case MergerObstacle::closed:
        return names::kMERGER_CLOSED;
    case MergerObstacle::locked:
        return names::kMERGER_LOCKED;
    case MergerObstacle::management_role:
        return names::kMERGER_ROLE;
    case MergerObstacle::enterprise_user:
        return names::kMERGER_ENTERPRISE;
    case MergerObstacle::bound_elsewhere:
        return names::kMERGER_BOUND;
    case MergerObstacle::waiting:
        break;
    }
    return names::kMERGER_WAITS;
}

html::Name section_of(MergerOutcome outcome)
{
    switch (outcome) {
    case MergerOutcome::confirmed:
        return names::kOUTCOME_CONFIRMED;
    case MergerOutcome::refused:
        return names::kOUTCOME_REFUSED;
    case MergerOutcome::withdrawn:
        return names::kOUTCOME_WITHDRAWN;
    case MergerOutcome::expired:
        return names::kOUTCOME_EXPIRED;
    case MergerOutcome::lapsed:
        break;
    }
    return names::kOUTCOME_LAPSED;
}

void show_one(html::Dictionary& row, const Merger& merger, bool is_waiting)
{
    row.set(names::kMERGER_ID, merger.id.text());
    row.set(names::kKEPT_NAME, merger.kept_name);
    row.set(names::kJOINED_NAME, merger.joined_name);
    row.set(names::kMERGER_REFERENCE, merger.reference);
    row.set(names::kMERGER_REASON, merger.reason);
    row.set(names::kPROPOSER_NAME, merger.proposer_name);
    row.set(names::kPROPOSED_AT, shanghai_minute_text(merger.proposed_at));
    if (is_waiting) {
        row.add(names::kMERGER_WAITING).set(names::kEXPIRES_AT, shanghai_minute_text(merger.expires_at));
        return;
    }
    auto& over = row.add(names::kMERGER_OVER);
    over.show(section_of(merger.outcome.value_or(MergerOutcome::expired)));
    over.set(names::kDECIDED_AT, shanghai_minute_text(merger.decided_at.value_or(merger.expires_at)));
    if (!merger.decider_name.empty()) over.add(names::kMERGER_DECIDER).set(names::kDECIDER_NAME, merger.decider_name);
    if (!merger.answer.empty()) over.add(names::kMERGER_ANSWERED).set(names::kMERGER_ANSWER, merger.answer);
}

void show_account(html::Dictionary& account, const User& user, const enterprise::Districts& districts)
{
    show_row(account, user, districts);
    account.set(names::kASSOCIATION_COUNT, std::to_string(user.associations));
}

} // namespace

void show_mergers(html::Dictionary& values, const std::vector<Merger>& waiting, const std::vector<Merger>& decided, const UserId& who)
{
    values.show(names::kMENU_MERGERS);
    values.show(waiting.empty() ? names::kNO_WAITING : names::kWAITING_ROWS);
    for (const auto& merger : waiting) {
        auto& row = values.add(names::kWAITING_ROW);
        show_one(row, merger, true);
        row.show(merger.proposed_by == who ? names::kMERGER_IS_OWN : names::kMERGER_IS_OTHERS);
    }
    values.show(decided.empty() ? names::kNO_DECIDED : names::kDECIDED_ROWS);
    for (const auto& merger : decided) show_one(values.add(names::kDECIDED_ROW), merger, false);
}

void show_merger_form(html::Dictionary& values, const User& kept, const std::vector<User>& candidates, const MergerForm& form,
                      const enterprise::Districts& districts)
{
    values.show(names::kMENU_MERGERS);
    show_account(values.add(names::kKEPT), kept, districts);
    values.set(names::kKEPT_ID, kept.id.text());
    values.set(names::kQ, form.search);
    values.set(names::kMERGER_REFERENCE, form.reference);
    values.set(names::kMERGER_REASON, form.reason);
    values.show(candidates.empty() ? names::kNO_CANDIDATES : names::kCANDIDATES);
    for (const auto& candidate : candidates) {
        auto& row = values.add(names::kCANDIDATE);
        show_account(row, candidate, districts);
        row.show_if(candidate.id.text() == form.joined, names::kCANDIDATE_CHOSEN);
    }
}

void show_merger_obstacle(html::Dictionary& values, MergerObstacle obstacle)
{
    values.add(names::kMERGER_OBSTACLE).show(section_of(obstacle));
}

void show_merger(html::Dictionary& values, const MergerSheet& sheet, const enterprise::Districts& districts)
{
    values.show(names::kMENU_MERGERS);
    auto& shown = values.add(names::kMERGER);
    show_one(shown, sheet.merger, sheet.is_waiting);
    show_account(shown.add(names::kKEPT), sheet.kept, districts);
    show_account(shown.add(names::kJOINED), sheet.joined, districts);
    values.show_if(sheet.was_not_possible, names::kMERGER_CHANGED);
    if (sheet.obstacle) show_merger_obstacle(values, *sheet.obstacle);
    if (!sheet.is_waiting) return;
    auto& form = values.add(sheet.is_own ? names::kMERGER_WITHDRAWAL : names::kMERGER_DECISION);
    form.set(names::kMERGER_ID, sheet.merger.id.text());
    if (!sheet.is_own) form.set(names::kANSWER, sheet.answer);
    if (!sheet.is_own) form.show_if(sheet.answer_fault.has_value(), names::kREFUSING);
}

html::Problem problem_of(MergerFault fault)
{
    switch (fault) {
    case MergerFault::joined_missing:
        return {"joined", names::kJOINED_PROBLEM, names::kMERGER_JOINED_REQUIRED};
    case MergerFault::reference_missing:
        return {"reference", names::kREFERENCE_PROBLEM, names::kMERGER_REFERENCE_REQUIRED};
    case MergerFault::reference_long:
        return {"reference", names::kREFERENCE_PROBLEM, names::kMERGER_REFERENCE_LONG};
    case MergerFault::reason_missing:
        return problem_of(ReasonFault::required);
    case MergerFault::reason_short:
        return problem_of(ReasonFault::too_short);
    case MergerFault::reason_long:
        break;
    }
    return problem_of(ReasonFault::too_long);
}

html::Problem problem_of_answer(ReasonFault fault)
{
    auto problem = problem_of(fault);
    return {"answer", names::kANSWER_PROBLEM, problem.words};
}

} // namespace tianbao::user
