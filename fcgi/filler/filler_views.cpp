// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_views.hpp"

#include "period/due_views.hpp"
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
    case HandoverRefusal::right_changed:
        return {"confirmation", names::kCONFIRMATION_PROBLEM, names::kHANDOVER_RIGHT_CHANGED};
    case HandoverRefusal::name_missing:
        return {"confirmation", names::kCONFIRMATION_PROBLEM, names::kHANDOVER_NAME_REQUIRED};
    case HandoverRefusal::name_differs:
        return {"confirmation", names::kCONFIRMATION_PROBLEM, names::kHANDOVER_NAME_DIFFERS};
    }
    throw std::logic_error("no such refusal");
}

void show_candidates(html::Dictionary& list, const std::vector<Candidate>& candidates, const HandoverForm& form)
{
    for (const auto& candidate : candidates) {
        auto& row = list.add(names::kCANDIDATE);
        row.set(names::kCANDIDATE_ID, candidate.user.text());
        row.set(names::kCANDIDATE_NAME, candidate.name);
        row.set(names::kCANDIDATE_MOBILE, candidate.mobile.masked());
        row.set(names::kCANDIDATE_SINCE, day_text(shanghai_day(candidate.since)));
        row.show_if(candidate.user.text() == form.successor, names::kCANDIDATE_CHOSEN);
    }
}

/// The months in one of the two states, or that there are none.
void show_open(html::Dictionary& values, const std::vector<OpenFiling>& open, filing::State state, html::Name section, html::Name none)
{
    html::Dictionary* list = nullptr;
    for (const auto& filing : open) {
        if (filing.state != state) continue;
        if (!list) list = &values.add(section);
        auto& row = list->add(names::kOPEN_FILING);
        row.set(names::kOPEN_PERIOD, filing.period.text());
        if (!filing.author.empty()) row.add(names::kOPEN_AUTHOR_KNOWN).set(names::kOPEN_AUTHOR, filing.author);
    }
    if (!list) values.show(none);
}

void show_stakes(html::Dictionary& values, const HandoverView& view)
{
    show_open(values, view.folder.open, filing::State::draft, names::kOPEN_DRAFTS, names::kNO_DRAFTS);
    show_open(values, view.folder.open, filing::State::returned, names::kOPEN_RETURNED, names::kNO_RETURNED);
    if (!view.next_due) {
        values.show(names::kNO_NEXT_DUE);
        return;
    }
    auto& next = values.add(names::kNEXT_DUE);
    next.set(names::kNEXT_PERIOD, view.next_due->period.text());
    next.set(names::kNEXT_DAY, period::text_of(view.next_due->due));
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

void show_holder(html::Page& page, const FillerEnterprise& enterprise, Standing standing, const contact::Contact* contact,
                 const FillerSettings& settings)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    values.show(section_of(standing));
    if (enterprise.filler) {
        const auto& name = enterprise.filler->name;
        values.set(names::kFILLER_NAME, standing == Standing::taken ? shown_name(name, settings) : name);
    }
    if (!contact) {
        values.set(names::kCONTACT_OFFICE, *values.find_value(names::kOFFICE_NAME));
        values.set(names::kCONTACT_TELEPHONE, *values.find_value(names::kOFFICE_TELEPHONE));
        return;
    }
    values.set(names::kCONTACT_OFFICE, contact->office);
    values.set(names::kCONTACT_TELEPHONE, contact->telephone);
}

void show_handover(html::Page& page, const FillerEnterprise& enterprise, const HandoverView& view, const HandoverForm& form,
                   const std::vector<HandoverRefusal>& refusals)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    if (view.candidates.empty()) {
        values.show(names::kNO_CANDIDATES);
    } else {
        auto& asked = values.add(names::kCANDIDATES);
        asked.set(names::kEPOCH, std::to_string(enterprise.filler->epoch));
        asked.set(names::kTYPED_NAME, form.name);
        if (view.offer_life) {
            asked.add(names::kNEEDS_ACCEPTANCE).set(names::kOFFER_DAYS, std::to_string(view.offer_life->count()));
        } else {
            asked.show(names::kAT_ONCE);
        }
        show_candidates(asked, view.candidates, form);
        show_stakes(asked, view);
    }
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    page.show_problems(problems);
}

std::string shown_name(const std::string& name, const FillerSettings& settings)
{
    return settings.masks_names ? masked_name(name) : name;
}

} // namespace tianbao::filler
