// SPDX-License-Identifier: MPL-2.0
#include "filler/management_views.hpp"

#include "filler/filler_views.hpp"
#include "filler/handover_request_views.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace names = html::names;

namespace {

html::Problem problem_of(ProposalFault fault)
{
    switch (fault) {
    case ProposalFault::act_missing:
        return {"act", names::kACT_PROBLEM, names::kFILLER_ACT_REQUIRED};
    case ProposalFault::successor_missing:
        return {"successor", names::kSUCCESSOR_PROBLEM, names::kSUCCESSOR_REQUIRED};
    case ProposalFault::successor_unknown:
        return {"successor", names::kSUCCESSOR_PROBLEM, names::kSUCCESSOR_UNKNOWN};
    case ProposalFault::request_missing:
        return {"request", names::kREQUEST_PROBLEM, names::kFILLER_REQUEST_REQUIRED};
    case ProposalFault::reference_missing:
        return {"reference", names::kREFERENCE_PROBLEM, names::kREFERENCE_REQUIRED};
    case ProposalFault::reference_long:
        return {"reference", names::kREFERENCE_PROBLEM, names::kREFERENCE_LONG};
    case ProposalFault::reason_missing:
        return {"reason", names::kREASON_PROBLEM, names::kWORDS_REQUIRED};
    case ProposalFault::reason_long:
        break;
    }
    return {"reason", names::kREASON_PROBLEM, names::kWORDS_LONG};
}

html::Name section_of(ProposalAct act)
{
    switch (act) {
    case ProposalAct::replacement:
        return names::kACT_REPLACEMENT;
    case ProposalAct::removal:
        return names::kACT_REMOVAL;
    case ProposalAct::refusal:
        break;
    }
    return names::kACT_REFUSAL;
}

html::Name section_of(ProposalOutcome outcome)
{
    switch (outcome) {
    case ProposalOutcome::confirmed:
        return names::kOUTCOME_CONFIRMED;
    case ProposalOutcome::refused:
        return names::kOUTCOME_REFUSED;
    case ProposalOutcome::withdrawn:
        return names::kOUTCOME_WITHDRAWN;
    case ProposalOutcome::expired:
        return names::kOUTCOME_EXPIRED;
    case ProposalOutcome::lapsed:
        break;
    }
    return names::kOUTCOME_LAPSED;
}

html::Name section_of(NotDone why)
{
    switch (why) {
    case NotDone::changed:
        return names::kGONE;
    case NotDone::lapsed:
        return names::kLAPSED;
    case NotDone::own:
        return names::kOWN_PROPOSAL;
    case NotDone::own_enterprise:
        break;
    }
    return names::kOWN_ENTERPRISE;
}

void show_proposal(html::Dictionary& row, const Proposal& proposal)
{
    row.set(names::kPROPOSAL_KEY, proposal.id.text());
    row.show(section_of(proposal.act));
    row.set(names::kHOLDER_NAME, proposal.holder_name);
    row.set(names::kSUCCESSOR_NAME, proposal.successor_name);
    row.show_if(!proposal.reference.empty(), names::kHAS_REFERENCE);
    row.set(names::kREFERENCE, proposal.reference);
    row.set(names::kPROPOSAL_REASON, proposal.reason);
    row.set(names::kPROPOSED_BY, proposal.proposer_name);
    row.set(names::kPROPOSED_AT, shanghai_minute_text(proposal.proposed_at));
    row.set(names::kEXPIRES_AT, shanghai_minute_text(proposal.expires_at));
}

void show_past(html::Dictionary& row, const Proposal& proposal)
{
    show_proposal(row, proposal);
    row.show(section_of(proposal.outcome.value_or(ProposalOutcome::expired)));
    row.set(names::kDECIDED_BY, proposal.decider_name);
    row.set(names::kDECIDED_AT, shanghai_minute_text(proposal.decided_at.value_or(proposal.expires_at)));
    if (!proposal.answer.empty()) row.add(names::kHAS_ANSWER).set(names::kANSWER, proposal.answer);
}

void show_people(html::Dictionary& values, const ManagedFiller& seen, Instant now)
{
    values.show_if(seen.users.empty(), names::kNO_USERS);
    for (const auto& user : seen.users) {
        auto& row = values.add(names::kASSOCIATED_USER);
        row.set(names::kPERSON_NAME, user.name);
        row.set(names::kPERSON_MOBILE, user.mobile.masked());
        row.set(names::kPERSON_SINCE, day_text(shanghai_day(user.since)));
        row.show_if(seen.enterprise.filler && seen.enterprise.filler->user == user.user, names::kPERSON_IS_FILLER);
    }
    for (const auto& request : seen.requests) {
        auto& row = values.add(names::kREQUEST);
        row.set(names::kASKER_NAME, request.asker_name);
        row.set(names::kASKED_AT, shanghai_minute_text(request.asked_at));
        row.set(names::kASKED_REASON, request.reason);
        row.set(names::kANSWER_UNTIL, day_text(request.last_day()));
        row.show(request.is_overdue(now) ? names::kREQUEST_OVERDUE : names::kREQUEST_IN_TIME);
        show_evidence(row, request);
    }
}

void show_form(html::Dictionary& values, const ManagedFiller& seen, Instant now)
{
    auto& form = values.add(names::kPROPOSE_FORM);
    const auto& typed = seen.typed;
    form.set(names::kEPOCH, std::to_string(seen.enterprise.filler->epoch));
    form.set(names::kREFERENCE, typed.reference);
    form.set(names::kREASON, typed.reason);
    form.show_if(typed.act == "replacement", names::kCHOSE_REPLACEMENT);
    form.show_if(typed.act == "removal", names::kCHOSE_REMOVAL);
    const auto candidates = seen.candidates();
    form.show(candidates.empty() ? names::kNO_CANDIDATES : names::kCANDIDATES);
    for (const auto& candidate : candidates) {
        auto& option = form.add(names::kCANDIDATE);
        option.set(names::kCANDIDATE_ID, candidate.user.text());
        option.set(names::kCANDIDATE_NAME, candidate.name);
        option.set(names::kCANDIDATE_MOBILE, candidate.mobile.masked());
        option.show_if(candidate.user.text() == typed.successor, names::kCANDIDATE_CHOSEN);
    }
    const auto overdue = seen.overdue(now);
    if (overdue.empty()) return;
    auto& requests = form.add(names::kDECIDABLE);
    requests.show_if(typed.act == "refusal", names::kCHOSE_REFUSAL);
    for (const auto& request : overdue) {
        auto& option = requests.add(names::kREQUEST_OPTION);
        option.set(names::kREQUEST_KEY, request.id.text());
        option.set(names::kASKER_NAME, request.asker_name);
        option.show_if(request.id.text() == typed.request, names::kOPTION_CHOSEN);
    }
}

void show_waiting_proposal(html::Dictionary& values, const ManagedFiller& seen, const Proposal& proposal, const UserId& officer)
{
    auto& waiting = values.add(names::kWAITING_PROPOSAL);
    show_proposal(waiting, proposal);
    waiting.set(names::kANSWER, seen.typed_answer);
    if (proposal.proposed_by == officer) {
        waiting.show(names::kIS_OWN);
    } else if (!seen.is_own) {
        waiting.show(names::kIS_OTHERS);
    }
}

} // namespace

const Proposal* ManagedFiller::waiting(Instant now) const
{
    const auto found = std::find_if(proposals.begin(), proposals.end(), [&](const Proposal& one) { return one.is_waiting(now); });
    return found == proposals.end() ? nullptr : &*found;
}

std::vector<HandoverRequest> ManagedFiller::overdue(Instant now) const
{
    std::vector<HandoverRequest> found;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(found), [&](const HandoverRequest& one) { return one.is_overdue(now); });
    return found;
}

std::vector<Candidate> ManagedFiller::candidates() const
{
    std::vector<Candidate> found;
    std::copy_if(users.begin(), users.end(), std::back_inserter(found),
                 [&](const Candidate& one) { return !enterprise.filler || one.user != enterprise.filler->user; });
    return found;
}

int ManagedFiller::status() const
{
    if (not_done) return 409;
    return faults.empty() && !answer_fault ? 200 : 422;
}

void show_managed(html::Page& page, const ManagedFiller& seen, const enterprise::Districts& districts, const UserId& officer, Instant now)
{
    auto& values = page.values();
    const auto* district = districts.find(seen.enterprise.district);
    values.show(names::kMENU_FILLER);
    show_enterprise(values, seen.enterprise);
    values.set(names::kROW_DISTRICT, district ? district->name : seen.enterprise.district);
    if (seen.not_done) values.show(section_of(*seen.not_done));
    values.show_if(seen.is_own, names::kOWN_ENTERPRISE);
    if (seen.enterprise.filler) {
        values.add(names::kPRESENT_FILLER).set(names::kFILLER_NAME, seen.enterprise.filler->name);
    } else {
        values.show(names::kNO_FILLER);
    }
    show_people(values, seen, now);
    const auto* waiting = seen.waiting(now);
    if (waiting) {
        show_waiting_proposal(values, seen, *waiting, officer);
    } else if (seen.enterprise.filler && !seen.is_own) {
        show_form(values, seen, now);
    }
    html::Dictionary* past = nullptr;
    for (const auto& proposal : seen.proposals) {
        if (&proposal == waiting) continue;
        if (!past) past = &values.add(names::kPAST_PROPOSALS);
        show_past(past->add(names::kPAST_PROPOSAL), proposal);
    }
    std::vector<html::Problem> problems;
    for (const auto fault : seen.faults) problems.push_back(problem_of(fault));
    if (seen.answer_fault)
        problems.push_back(
            {"answer", names::kWORDS_PROBLEM, *seen.answer_fault == WordsFault::missing ? names::kWORDS_REQUIRED : names::kWORDS_LONG});
    page.show_problems(problems);
}

} // namespace tianbao::filler
