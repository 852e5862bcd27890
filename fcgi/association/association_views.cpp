// SPDX-License-Identifier: MPL-2.0
#include "association/association_views.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::association {

namespace names = html::names;

namespace {

html::Name section_of(enterprise::Category category)
{
    switch (category) {
    case enterprise::Category::specialised:
        return names::kCATEGORY_SPECIALISED;
    case enterprise::Category::nurtured:
        return names::kCATEGORY_NURTURED;
    case enterprise::Category::other:
        return names::kCATEGORY_OTHER;
    }
    throw std::logic_error("no such category");
}

html::Name section_of(ClaimOutcome outcome)
{
    switch (outcome) {
    case ClaimOutcome::slow:
        return names::kCLAIM_SLOW;
    case ClaimOutcome::down:
        return names::kCLAIM_DOWN;
    case ClaimOutcome::unknown:
        return names::kCLAIM_UNKNOWN;
    case ClaimOutcome::not_in_business:
        return names::kCLAIM_CLOSED;
    case ClaimOutcome::associated:
        break;
    }
    throw std::logic_error("an association is not pending");
}

/// 待核验: the SSO says that the user is it, and the registry has not confirmed it.
void show_verification(html::Dictionary& row, const Association& association, const std::vector<PendingMatch>& pending)
{
    const auto found = std::find_if(pending.begin(), pending.end(), [&](const PendingMatch& one) { return one.uscc == association.uscc; });
    if (found == pending.end()) return;
    row.show(found->is_refused ? names::kREFUSED_BY_REGISTRY : names::kAWAITS_REGISTRY);
}

/// What was typed, kept until the registry answers. Whether there is any.
bool show_kept(html::Dictionary& values, const std::vector<PendingMatch>& pending)
{
    html::Dictionary* list = nullptr;
    for (const auto& one : pending) {
        if (one.is_claim) continue;
        if (!list) list = &values.add(names::kKEPT_MATCHES);
        auto& row = list->add(names::kKEPT_MATCH);
        row.set(names::kENTERPRISE_NAME, one.enterprise_name);
        row.set(names::kUSCC, one.uscc);
        row.set(names::kASKED_AT, shanghai_minute_text(one.asked_at));
    }
    return list != nullptr;
}

void show_association(html::Dictionary& row, const Association& association, const enterprise::Districts& districts)
{
    const auto* district = districts.find(association.district);
    row.set(names::kENTERPRISE_NAME, association.name);
    row.set(names::kUSCC, association.uscc);
    row.set(names::kDISTRICT_NAME, district ? district->name : association.district);
    row.show(section_of(association.category));
    row.set(names::kSINCE, day_text(shanghai_day(association.since)));
    row.set(names::kFILLER_NAME, association.filler_name);
    row.show_if(association.is_filler, names::kIS_FILLER);
    row.show_if(association.filler_name.empty(), names::kNO_FILLER);
    row.show_if(!association.is_completed, names::kINCOMPLETE);
    row.show(names::kMAY_END); // a filler is told on the next page what to do first
}

/// A match that the user waits with stands among what is waited for.
void show_unfinished(html::Dictionary& values, const Unfinished& unfinished, const std::vector<AssociationRequest>& waiting,
                     const std::optional<ClaimTry>& tried)
{
    for (const auto& uscc : unfinished.claims) {
        auto& claim = values.add(names::kCLAIM);
        claim.set(names::kUSCC, uscc);
        if (tried && tried->uscc == uscc) claim.show(section_of(tried->outcome));
    }
    html::Dictionary* matches = nullptr;
    for (const auto& match : unfinished.matches) {
        const auto waits = [&](const auto& one) { return one.uscc == match.entity.uscc; };
        if (std::any_of(waiting.begin(), waiting.end(), waits)) continue;
        if (!matches) matches = &values.add(names::kMATCHES);
        auto& row = matches->add(names::kMATCH);
        row.set(names::kENTERPRISE_NAME, match.entity.name);
        row.set(names::kUSCC, match.entity.uscc);
        row.set(names::kMATCH_UNTIL, shanghai_minute_text(match.matched_at + kMatchLife));
    }
}

void show_waiting(html::Dictionary& values, const std::vector<AssociationRequest>& waiting)
{
    if (waiting.empty()) return;
    auto& list = values.add(names::kREQUESTS);
    for (const auto& request : waiting) {
        auto& row = list.add(names::kREQUEST);
        row.set(names::kENTERPRISE_NAME, request.enterprise_name);
        row.set(names::kUSCC, request.uscc);
        row.set(names::kREQUEST_KEY, request.id.text());
        row.set(names::kEXPIRES_AT, shanghai_minute_text(request.expires_at));
        row.show(request.way == RequestWay::approval ? names::kWAY_APPROVAL : names::kWAY_LETTER);
    }
}

} // namespace

void show_list(html::Page& page, const std::vector<Association>& associations, const Unfinished& unfinished, const WaitedFor& waiting,
               const enterprise::Districts& districts, const std::optional<ClaimTry>& tried)
{
    auto& values = page.values();
    values.show(names::kMENU_ASSOCIATION);
    values.show_if(!unfinished.is_enterprise_user, names::kMAY_ADD);
    const bool has_kept = show_kept(values, waiting.pending);
    show_unfinished(values, unfinished, waiting.requests, tried);
    show_waiting(values, waiting.requests);
    const bool is_empty = associations.empty() && waiting.requests.empty() && !has_kept && unfinished.matches.empty() && unfinished.claims.empty();
    values.show_if(is_empty, names::kNO_ASSOCIATIONS);
    if (associations.empty()) return;
    auto& list = values.add(names::kASSOCIATIONS);
    list.set(names::kASSOCIATION_COUNT, std::to_string(associations.size()));
    for (const auto& association : associations) {
        auto& row = list.add(names::kASSOCIATION);
        show_association(row, association, districts);
        show_verification(row, association, waiting.pending);
    }
}

void show_leaving(html::Page& page, const Leaving& leaving)
{
    auto& values = page.values();
    values.set(names::kENTERPRISE_NAME, leaving.name);
    values.set(names::kUSCC, leaving.uscc);
    values.show_if(leaving.is_filler, names::kIS_FILLER);
    values.show_if(!leaving.is_filler, names::kMAY_END);
    values.show_if(leaving.is_last, names::kLAST_PERSON);
}

} // namespace tianbao::association
