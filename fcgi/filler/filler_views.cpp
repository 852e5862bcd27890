// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_views.hpp"
#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::filler {

namespace names = html::names;

namespace {

html::Problem problem_of(HandoverRefusal refusal)
{
    switch (refusal) {
    case HandoverRefusal::nobody_chosen:
        return {"successor", names::kSUCCESSOR_PROBLEM, names::kSUCCESSOR_REQUIRED};
    case HandoverRefusal::not_a_candidate:
        return {"successor", names::kSUCCESSOR_PROBLEM, names::kSUCCESSOR_UNKNOWN};
    case HandoverRefusal::not_confirmed:
        return {"confirmed", names::kCONFIRMATION_PROBLEM, names::kCONFIRMATION_REQUIRED};
    }
    throw std::logic_error("no such refusal");
}

void show_candidates(html::Dictionary& values, const std::vector<Candidate>& candidates, const HandoverForm& form)
{
    auto& list = values.add(names::kCANDIDATES);
    for (const auto& candidate : candidates) {
        auto& row = list.add(names::kCANDIDATE);
        row.set(names::kCANDIDATE_ID, candidate.user.text());
        row.set(names::kCANDIDATE_NAME, candidate.name);
        row.set(names::kCANDIDATE_MOBILE, candidate.mobile.masked());
        row.set(names::kCANDIDATE_SINCE, day_text(shanghai_day(candidate.since)));
        row.show_if(candidate.user.text() == form.successor, names::kCANDIDATE_CHOSEN);
    }
}

html::Name section_of(Standing standing)
{
    switch (standing) {
    case Standing::taken:
        return names::kTAKEN_BY_OTHER;
    case Standing::handed_over:
        return names::kHANDED_OVER;
    case Standing::free:
        return names::kNOBODY_HOLDS;
    case Standing::own:
        break;
    }
    throw std::logic_error("the holder needs no explanation");
}

} // namespace

void show_enterprise(html::Dictionary& values, const FillerEnterprise& enterprise)
{
    values.set(names::kENTERPRISE_NAME, enterprise.name);
    values.set(names::kUSCC, enterprise.uscc);
}

void show_holder(html::Page& page, const FillerEnterprise& enterprise, Standing standing, const contact::Contact* contact)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    values.show(section_of(standing));
    if (enterprise.filler) values.set(names::kFILLER_NAME, enterprise.filler->name);
    if (!contact) {
        values.set(names::kCONTACT_OFFICE, *values.find_value(names::kOFFICE_NAME));
        values.set(names::kCONTACT_TELEPHONE, *values.find_value(names::kOFFICE_TELEPHONE));
        return;
    }
    values.set(names::kCONTACT_OFFICE, contact->office);
    values.set(names::kCONTACT_TELEPHONE, contact->telephone);
}

void show_handover(html::Page& page, const FillerEnterprise& enterprise, const std::vector<Candidate>& candidates, const HandoverForm& form,
                   const std::vector<HandoverRefusal>& refusals)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    values.set(names::kEPOCH, form.epoch);
    values.show_if(form.is_confirmed, names::kCONFIRMED);
    if (enterprise.drafts > 0) values.add(names::kOPEN_DRAFTS).set(names::kDRAFT_COUNT, std::to_string(enterprise.drafts));
    if (candidates.empty()) {
        values.show(names::kNO_CANDIDATES);
    } else {
        show_candidates(values, candidates, form);
    }
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    page.show_problems(problems);
}

} // namespace tianbao::filler
