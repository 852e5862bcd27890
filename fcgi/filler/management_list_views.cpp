// SPDX-License-Identifier: MPL-2.0
#include "filler/management_views.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

void show_enterprise_of(html::Dictionary& row, const std::string& uscc, const std::string& name, const std::string& district,
                        const enterprise::Districts& districts)
{
    const auto* known = districts.find(district);
    row.set(names::kUSCC, uscc);
    row.set(names::kENTERPRISE_NAME, name);
    row.set(names::kROW_DISTRICT, known ? known->name : district);
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

} // namespace

void show_list_head(html::Dictionary& values, const ListHead& head)
{
    values.show(names::kMENU_FILLER);
    values.set(names::kQ, head.typed);
    values.set(names::kCOUNT_PROPOSALS, std::to_string(head.waiting));
    values.set(names::kCOUNT_OVERDUE, std::to_string(head.overdue));
    values.set(names::kLIST, head.list);
    values.show_if(head.list == "proposals", names::kLIST_PROPOSALS);
    values.show_if(head.list == "requests", names::kLIST_REQUESTS);
    if (head.contests > 0 || head.list == "contests") {
        auto& tab = values.add(names::kCONTEST_TAB);
        tab.set(names::kCOUNT_CONTESTS, std::to_string(head.contests));
        tab.show_if(head.list == "contests", names::kLIST_CONTESTS);
    }
    values.show_if(head.list == "vacant", names::kLIST_VACANT);
    values.show_if(head.list == "all", names::kLIST_ALL);
    values.show_if(!head.is_first_page, names::kFIRST_PAGE_LINK);
    if (!head.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, head.next_key);
}

void show_proposals(html::Dictionary& values, const std::vector<WaitingProposal>& proposals, const enterprise::Districts& districts)
{
    if (proposals.empty()) {
        values.show(names::kNO_PROPOSALS);
        return;
    }
    auto& table = values.add(names::kPROPOSAL_ROWS);
    for (const auto& proposal : proposals) {
        auto& row = table.add(names::kROW);
        show_enterprise_of(row, proposal.uscc, proposal.name, proposal.district, districts);
        row.show(section_of(proposal.act));
        row.set(names::kHOLDER_NAME, proposal.holder_name);
        row.set(names::kSUCCESSOR_NAME, proposal.successor_name);
        row.set(names::kREFERENCE, proposal.reference);
        row.set(names::kPROPOSED_BY, proposal.proposer_name);
        row.set(names::kPROPOSED_AT, shanghai_minute_text(proposal.proposed_at));
        row.set(names::kEXPIRES_AT, shanghai_minute_text(proposal.expires_at));
        row.show(proposal.is_own ? names::kIS_OWN : names::kIS_OTHERS);
    }
}

void show_overdue(html::Dictionary& values, const std::vector<OverdueRequest>& requests, const enterprise::Districts& districts)
{
    if (requests.empty()) {
        values.show(names::kNO_REQUESTS);
        return;
    }
    auto& table = values.add(names::kREQUEST_ROWS);
    for (const auto& request : requests) {
        auto& row = table.add(names::kROW);
        show_enterprise_of(row, request.uscc, request.name, request.district, districts);
        row.set(names::kASKER_NAME, request.asker_name);
        row.set(names::kHOLDER_NAME, request.holder_name);
        row.set(names::kASKED_REASON, request.reason);
        row.set(names::kASKED_AT, shanghai_minute_text(request.asked_at));
        row.set(names::kANSWER_UNTIL, day_text(shanghai_day(request.answer_until - std::chrono::microseconds{1})));
    }
}

void show_contests(html::Dictionary& values, const std::vector<WaitingContest>& contests, const enterprise::Districts& districts)
{
    if (contests.empty()) {
        values.show(names::kNO_CONTESTS);
        return;
    }
    auto& table = values.add(names::kCONTEST_ROWS);
    for (const auto& contest : contests) {
        auto& row = table.add(names::kROW);
        show_enterprise_of(row, contest.uscc, contest.name, contest.district, districts);
        row.set(names::kFORMER_NAME, contest.former_name);
        row.set(names::kHOLDER_NAME, contest.holder_name);
        row.set(names::kCONTEST_REASON, contest.reason);
        row.set(names::kCONTESTED_AT, shanghai_minute_text(contest.contested_at));
    }
}

void show_enterprises(html::Dictionary& values, const std::vector<FillerRow>& rows, const enterprise::Districts& districts)
{
    if (rows.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& one : rows) {
        auto& row = table.add(names::kROW);
        show_enterprise_of(row, one.uscc, one.name, one.district, districts);
        row.set(names::kFILLER_NAME, one.filler_name);
        row.show(one.filler_name.empty() ? names::kNO_FILLER : names::kHAS_FILLER);
        row.set(names::kCONTACT_PERSON, one.contact_person);
        row.set(names::kTELEPHONE, one.telephone.reveal());
        row.set(names::kUSER_COUNT, std::to_string(one.users));
    }
}

} // namespace tianbao::filler
