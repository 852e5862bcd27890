// SPDX-License-Identifier: MPL-2.0
#include "audit/audit_views.hpp"

#include "audit/act_views.hpp"
#include "audit/fact_views.hpp"

#include <array>

namespace tianbao::audit {

namespace names = html::names;

namespace {

struct BreachWords {
    std::string_view word;
    html::Name words;
};

constexpr std::array kBreaches{
    BreachWords{"seal_missing", names::kSEAL_MISSING},
    BreachWords{"seal_changed", names::kSEAL_CHANGED},
    BreachWords{"seal_out_of_chain", names::kSEAL_OUT_OF_CHAIN},
    BreachWords{"rows_changed", names::kROWS_CHANGED},
    BreachWords{"event_missing", names::kEVENT_MISSING},
    BreachWords{"event_changed", names::kEVENT_CHANGED},
    BreachWords{"event_put_in", names::kEVENT_PUT_IN},
    BreachWords{"kept_hash_unknown", names::kKEPT_HASH_UNKNOWN},
    BreachWords{"purged_before_time", names::kPURGED_BEFORE_TIME},
};

void show_verification(html::Dictionary& values, const std::optional<PastVerification>& verified)
{
    if (!verified) {
        values.show(names::kNOT_VERIFIED);
        return;
    }
    values.set(names::kVERIFIED_AT, shanghai_text(verified->at));
    values.set(names::kVERIFIED_SEAL, verified->seal);
    values.set(names::kVERIFIED_EVENTS, verified->events);
    values.set(names::kVERIFIED_EVENT, verified->event);
    if (verified->result == "whole") {
        values.show(names::kVERIFIED);
        return;
    }
    auto& broken = values.add(names::kBROKEN);
    broken.show_if(!verified->event.empty(), names::kBREACH_EVENT);
    for (const auto& [word, words] : kBreaches) broken.show_if(verified->result == word, words);
}

void show_person(html::Dictionary& row, const RecordedEvent& event, html::Name person, html::Name nobody, html::Name by_operator)
{
    if (event.actor.empty()) {
        row.show(event.is_by_operator() ? by_operator : nobody);
        return;
    }
    auto& shown = row.add(person);
    shown.set(names::kPERSON_ID, event.actor);
    shown.set(names::kPERSON_NAME, event.actor_name.empty() ? event.actor : event.actor_name);
}

void show_object(html::Dictionary& row, const RecordedEvent& event)
{
    show_object_kind(row, event.object_kind);
    row.set(names::kOBJECT_NAME, event.object_name);
    row.set(names::kOBJECT_ID_TEXT, event.object_id);
}

void show_row(html::Dictionary& row, const RecordedEvent& event)
{
    row.set(names::kEVENT_ID, event.id);
    row.set(names::kEVENT_AT, shanghai_text(event.at));
    show_act(row, event.act);
    show_person(row, event, names::kROW_PERSON, names::kROW_NOBODY, names::kROW_OPERATOR);
    show_object(row, event);
    row.set(names::kCLIENT_ADDRESS, event.client_address);
}

void show_filters(html::Dictionary& values, const SearchForm& form)
{
    values.set(names::kPERSON, form.person);
    values.set(names::kACT_WORD, form.act);
    values.set(names::kUSCC, form.uscc);
    values.set(names::kOBJECT_KIND, form.object_kind);
    values.set(names::kOBJECT_ID, form.object_id);
    values.set(names::kFROM, form.from);
    values.set(names::kTO, form.to);
    values.set(names::kADDRESS, form.address);
    for (const auto& act : acts()) {
        auto& option = values.add(names::kACT_OPTION);
        option.set(names::kOPTION_VALUE, std::string(act.act));
        option.show(act.words);
        option.show_if(act.act == form.act, names::kOPTION_CHOSEN);
    }
    for (const auto kind : object_kinds()) {
        auto& option = values.add(names::kOBJECT_OPTION);
        option.set(names::kOPTION_VALUE, std::string(kind));
        show_object_kind(option, std::string(kind));
        option.show_if(kind == form.object_kind, names::kOPTION_CHOSEN);
    }
}

html::Problem problem_of(const SearchProblem& problem)
{
    switch (problem.fault) {
    case SearchFault::day:
        return problem.in_to ? html::Problem{"to", names::kTO_PROBLEM, names::kAUDIT_DAY}
                             : html::Problem{"from", names::kFROM_PROBLEM, names::kAUDIT_DAY};
    case SearchFault::day_order:
        return {"to", names::kTO_PROBLEM, names::kAUDIT_DAY_ORDER};
    case SearchFault::object_kind_required:
        return {"object-id", names::kOBJECT_ID_PROBLEM, names::kAUDIT_OBJECT_KIND_REQUIRED};
    }
    return {};
}

} // namespace

void show_chain(html::Dictionary& values, const ChainState& state)
{
    if (state.last) {
        auto& sealed = values.add(names::kSEALED);
        sealed.set(names::kSEAL_NUMBER, std::to_string(state.last->number));
        sealed.set(names::kSEALED_AT, shanghai_text(state.last->sealed_at));
        sealed.set(names::kSEAL_HASH, state.last->hash);
    } else {
        values.show(names::kNOT_SEALED);
    }
    if (state.waiting.oldest) {
        auto& waits = values.add(names::kWAITS);
        waits.set(names::kWAITING_COUNT, std::to_string(state.waiting.events) + (state.waiting.events == kMostCounted ? "+" : ""));
        waits.set(names::kWAITING_SINCE, shanghai_text(*state.waiting.oldest));
    } else {
        values.show(names::kNOTHING_WAITS);
    }
    show_verification(values, state.verified);
}

void show_trail(html::Dictionary& values, const TrailView& trail)
{
    values.show(names::kMENU_AUDIT);
    show_filters(values, trail.form);
    values.set(names::kPURPOSE, trail.purpose);
    values.set(names::kMOST_EXPORTED, std::to_string(kMostExported));
    values.show_if(!trail.is_first_page, names::kFIRST_PAGE_LINK);
    if (!trail.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, trail.next_key);
    if (trail.namesakes.size() > 1) {
        auto& list = values.add(names::kNAMESAKES);
        for (const auto& person : trail.namesakes) {
            auto& row = list.add(names::kNAMESAKE);
            row.set(names::kPERSON_ID, person.id.text());
            row.set(names::kPERSON_NAME, person.name);
            row.set(names::kPERSON_SINCE, day_text(shanghai_day(person.created_at)));
        }
    }
    if (trail.rows.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& row : trail.rows) show_row(table.add(names::kROW), row);
}

void show_event(html::Dictionary& values, const RecordedEvent& event, const std::optional<EventSeal>& seal)
{
    values.show(names::kMENU_AUDIT);
    values.set(names::kEVENT_ID, event.id);
    values.set(names::kEVENT_AT, shanghai_text(event.at));
    show_act(values.add(names::kEVENT_ACT), event.act);
    show_person(values, event, names::kEVENT_PERSON, names::kEVENT_NOBODY, names::kEVENT_OPERATOR);
    auto& object = values.add(names::kEVENT_OBJECT);
    show_object(object, event);
    if (!event.uscc.empty()) object.add(names::kENTERPRISE).set(names::kUSCC, event.uscc);
    object.show_if(event.object_kind == "user", names::kOBJECT_PERSON);
    values.set(names::kCLIENT_ADDRESS, event.client_address);
    values.set(names::kREQUEST_CODE, event.request_id);
    show_facts(values, event.detail);
    if (!seal) {
        values.show(names::kEVENT_WAITS);
        return;
    }
    auto& shown = values.add(names::kEVENT_SEAL);
    shown.set(names::kSEAL_NUMBER, std::to_string(seal->seal.number));
    shown.set(names::kSEALED_AT, shanghai_text(seal->seal.sealed_at));
    shown.set(names::kSEAL_HASH, seal->seal.hash);
    shown.set(names::kEVENT_HASH, seal->event_hash);
}

std::vector<html::Problem> problems_of(const std::vector<SearchProblem>& problems)
{
    std::vector<html::Problem> shown;
    for (const auto& problem : problems) shown.push_back(problem_of(problem));
    return shown;
}

} // namespace tianbao::audit
