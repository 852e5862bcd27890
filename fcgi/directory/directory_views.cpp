// SPDX-License-Identifier: MPL-2.0
#include "directory/directory_views.hpp"

#include "association/proof_rule_views.hpp"
#include "enterprise/category_views.hpp"
#include "enterprise/fact_views.hpp"
#include "util/text.hpp"

namespace tianbao::directory {

namespace names = html::names;

namespace {

html::Problem category_problem(CategoryFault fault)
{
    switch (fault) {
    case CategoryFault::category_missing:
        return {"category", names::kCATEGORY_PROBLEM, names::kCATEGORY_REQUIRED};
    case CategoryFault::from_unreadable:
        return {"category-from", names::kCATEGORY_FROM_PROBLEM, names::kCATEGORY_MONTH};
    case CategoryFault::from_early:
        return {"category-from", names::kCATEGORY_FROM_PROBLEM, names::kCATEGORY_EARLY};
    case CategoryFault::until_unreadable:
        return {"category-until", names::kCATEGORY_UNTIL_PROBLEM, names::kCATEGORY_MONTH};
    case CategoryFault::until_before_from:
        return {"category-until", names::kCATEGORY_UNTIL_PROBLEM, names::kCATEGORY_UNTIL_EARLY};
    case CategoryFault::reason_missing:
        return {"category-reason", names::kCATEGORY_REASON_PROBLEM, words_of(ReasonFault::missing)};
    case CategoryFault::reason_short:
        return {"category-reason", names::kCATEGORY_REASON_PROBLEM, words_of(ReasonFault::too_short)};
    case CategoryFault::reason_long:
        break;
    }
    return {"category-reason", names::kCATEGORY_REASON_PROBLEM, words_of(ReasonFault::too_long)};
}

html::Problem move_problem(MoveFault fault)
{
    switch (fault) {
    case MoveFault::district_missing:
        return {"district", names::kDISTRICT_PROBLEM, names::kDISTRICT_REQUIRED};
    case MoveFault::district_same:
        return {"district", names::kDISTRICT_PROBLEM, names::kDISTRICT_SAME};
    case MoveFault::reason_missing:
        return {"move-reason", names::kMOVE_REASON_PROBLEM, words_of(ReasonFault::missing)};
    case MoveFault::reason_short:
        return {"move-reason", names::kMOVE_REASON_PROBLEM, words_of(ReasonFault::too_short)};
    case MoveFault::reason_long:
        break;
    }
    return {"move-reason", names::kMOVE_REASON_PROBLEM, words_of(ReasonFault::too_long)};
}

std::string text_of(std::optional<ShanghaiDay> day)
{
    return day ? day_text(*day) : std::string{};
}

void show_facts(html::Dictionary& facts, const Sheet& sheet, const enterprise::Reference& reference)
{
    const auto& e = sheet.facts;
    enterprise::show_category(facts, e.category);
    enterprise::show_status(facts, e.status);
    if (e.size) enterprise::show_size(facts, *e.size);
    facts.set(names::kREPRESENTATIVE, e.legal_representative);
    facts.set(names::kDISTRICT_NAME, district_name(reference, e.district));
    facts.show_if(sheet.is_moved, names::kDISTRICT_BY_CENTRE);
    facts.set(names::kADDRESS, e.address);
    facts.set(names::kINDUSTRY, e.industry);
    facts.set(names::kINDUSTRY_NAME, reference.industries.name(e.industry.substr(0, 1)).value_or(""));
    facts.set(names::kREGISTERED_CAPITAL, e.registered_capital ? e.registered_capital->to_text(2) : "");
    facts.set(names::kFOUNDED_ON, text_of(e.founded_on));
    facts.set(names::kCONTACT_PERSON, e.contact.person);
    facts.set(names::kTELEPHONE, e.contact.telephone.reveal());
    facts.set(names::kMOBILE, e.contact.mobile.reveal());
    facts.set(names::kEMAIL, e.contact.email);
    facts.set(names::kCHECKED_AT, shanghai_minute_text(e.checked_at));
}

void show_proof(html::Dictionary& row, std::string_view word)
{
    if (word == "registry") row.show(names::kPROOF_REGISTRY);
    if (word == "sso_claim") row.show(names::kPROOF_CLAIM);
    if (word == "import") row.show(names::kPROOF_IMPORT);
    if (word == "enrolment_code") row.show(names::kPROOF_CODE);
    if (word == "filler_approval") row.show(names::kPROOF_APPROVAL);
    if (word == "district_decision") row.show(names::kPROOF_DISTRICT);
}

void show_person(html::Dictionary& row, const Person& person, std::size_t number, const Typed& typed)
{
    row.set(names::kPERSON_NAME, person.name);
    row.set(names::kPERSON_POST, person.post);
    row.set(names::kPERSON_MOBILE, person.mobile.masked());
    row.set(names::kPERSON_SINCE, shanghai_minute_text(person.since));
    show_proof(row, person.proof);
    row.show_if(person.is_filler, names::kPERSON_IS_FILLER);
    if (person.is_filler) return;
    const bool is_meant = typed.revocation.user == person.user.text();
    auto& form = row.add(names::kMAY_REVOKE);
    form.set(names::kPERSON_ID, person.user.text());
    form.set(names::kREVOCATION_ID, revocation_id(number));
    form.set(names::kREVOCATION_REASON, is_meant ? typed.revocation.reason : "");
    form.show_if(is_meant, names::kREVOKING);
    form.show_if(person.proof == "sso_claim", names::kCLAIMS_AGAIN);
    if (is_meant && typed.revocation_problem) form.add(names::kREVOCATION_PROBLEM).show(*typed.revocation_problem);
}

void show_people(html::Dictionary& values, const Sheet& sheet, const Typed& typed)
{
    values.show_if(sheet.people.empty(), names::kNO_PEOPLE);
    if (sheet.people.empty()) return;
    auto& table = values.add(names::kPEOPLE);
    std::size_t number = 0;
    for (const auto& person : sheet.people) show_person(table.add(names::kPERSON), person, ++number, typed);
}

void show_proofs(html::Dictionary& values, const Sheet& sheet, const association::ProofDefaults& defaults, Instant now)
{
    association::show_rule_in_force(values, association::rule_in_force(sheet.own_rule, sheet.district_rule, sheet.facts.district, defaults));
    if (!sheet.latest_code) {
        values.show(names::kNO_CODES);
        return;
    }
    auto& code = values.add(names::kLATEST_CODE);
    code.set(names::kISSUED_AT, shanghai_minute_text(sheet.latest_code->issued_at));
    association::show_code_state(code, state_of(*sheet.latest_code, now));
}

void show_filler_step(html::Dictionary& row, const FillerStep& step)
{
    row.set(names::kSTEP_AT, shanghai_minute_text(step.at));
    row.set(names::kSTEP_HOLDER, step.holder);
    row.show_if(step.holder.empty(), names::kSTEP_NOBODY);
    row.set(names::kSTEP_ACTOR, step.actor);
    if (step.act == "application") row.show(names::kACT_APPLICATION);
    if (step.act == "handover") row.show(names::kACT_HANDOVER);
    if (step.act == "replacement") row.show(names::kACT_REPLACEMENT);
    if (step.act == "removal") row.show(names::kACT_REMOVAL);
    if (step.act == "departure") row.show(names::kACT_DEPARTURE);
    if (step.act == "claim") row.show(names::kACT_CLAIM);
    if (step.act == "merger") row.show(names::kACT_MERGER);
    if (step.act == "import") row.show(names::kACT_IMPORT);
}

void show_filler(html::Dictionary& values, const Sheet& sheet)
{
    values.show(sheet.filler_steps.empty() ? names::kNO_STEPS : names::kSTEPS);
    for (const auto& step : sheet.filler_steps) show_filler_step(values.add(names::kSTEP), step);
}

/// From when to when the enterprise is of which category; nothing where it never changed.
void show_groups(html::Dictionary& values, const Sheet& sheet, period::Period this_month)
{
    if (sheet.groups.empty()) return;
    auto& table = values.add(names::kGROUPS);
    for (auto step = sheet.groups.rbegin(); step != sheet.groups.rend(); ++step) {
        auto& row = table.add(names::kGROUP);
        enterprise::show_category(row, step->category);
        if (step->from)
            row.add(names::kGROUP_FROM).set(names::kGROUP_FROM_MONTH, step->from->text());
        else
            row.show(names::kGROUP_EVER);
        const bool is_last = step == sheet.groups.rbegin();
        if (is_last)
            row.show(names::kGROUP_OPEN);
        else
            row.add(names::kGROUP_UNTIL).set(names::kGROUP_UNTIL_MONTH, std::prev(step)->from->previous().text());
        const bool has_begun = !step->from || *step->from <= this_month;
        row.show_if(has_begun && (is_last || *std::prev(step)->from > this_month), names::kGROUP_NOW);
        row.show_if(!has_begun, names::kGROUP_LATER);
        row.set(names::kGROUP_SETTER, step->setter);
        row.set(names::kGROUP_SET_AT, step->reason.empty() ? "" : shanghai_minute_text(step->set_at));
        row.set(names::kGROUP_REASON, step->reason);
    }
}

/// The form to change the category holds what stands, or what was typed.
void show_category_form(html::Dictionary& values, const Sheet& sheet, const Typed& typed, period::Period this_month)
{
    const auto form = typed.category.value_or(CategoryForm{std::string(enterprise::word_of(sheet.facts.category)), this_month.text(), {}, {}});
    auto& chosen = values.add(names::kCATEGORY_CHOICE);
    if (const auto category = enterprise::category_from(form.category)) enterprise::show_category(chosen, *category);
    values.set(names::kCATEGORY_FROM, form.from);
    values.set(names::kCATEGORY_UNTIL, form.until);
    values.set(names::kCATEGORY_REASON, form.reason);
}

void show_move_form(html::Dictionary& values, const Typed& typed, const enterprise::Reference& reference)
{
    for (const auto& district : reference.districts.all()) {
        auto& row = values.add(names::kDISTRICT_OPTION);
        row.set(names::kOPTION_VALUE, district.code);
        row.set(names::kOPTION_NAME, district.name);
        row.show_if(district.code == typed.move.district, names::kOPTION_CHOSEN);
    }
    values.set(names::kMOVE_REASON, typed.move.reason);
}

} // namespace

std::vector<html::Problem> problems_of(const std::vector<CategoryFault>& faults)
{
    std::vector<html::Problem> problems;
    for (const auto fault : faults) problems.push_back(category_problem(fault));
    return problems;
}

std::vector<html::Problem> problems_of(const std::vector<MoveFault>& faults)
{
    std::vector<html::Problem> problems;
    for (const auto fault : faults) problems.push_back(move_problem(fault));
    return problems;
}

html::Name words_of(ReasonFault fault)
{
    switch (fault) {
    case ReasonFault::missing:
        return names::kTERMS_REASON_REQUIRED;
    case ReasonFault::too_short:
        return names::kTERMS_REASON_SHORT;
    case ReasonFault::too_long:
        break;
    }
    return names::kTERMS_REASON_LONG;
}

std::string revocation_id(std::size_t number)
{
    return "revocation-reason-" + std::to_string(number);
}

void show_sheet(html::Page& page, const Sheet& sheet, const Typed& typed, const review::Scope& scope, const enterprise::Reference& reference,
                const association::ProofDefaults& defaults, Instant now)
{
    auto& values = page.values();
    values.show(names::kMENU_ENTERPRISES);
    values.set(names::kENTERPRISE_NAME, sheet.facts.name);
    values.set(names::kUSCC, sheet.facts.uscc);
    values.set(names::kVERSION_SEEN, std::to_string(sheet.facts.version));
    values.show_if(typed.is_stale, names::kSHEET_STALE);
    if (sheet.missing_since) values.add(names::kREGISTRY_MISSING).set(names::kMISSING_SINCE, shanghai_minute_text(*sheet.missing_since));
    show_facts(values.add(names::kSHEET_FACTS), sheet, reference);
    show_groups(values, sheet, period::Period::of(shanghai_day(now)));
    show_people(values, sheet, typed);
    show_proofs(values, sheet, defaults, now);
    show_filler(values, sheet);
    show_record(values, sheet, scope, reference);
    show_category_form(values, sheet, typed, period::Period::of(shanghai_day(now)));
    show_move_form(values, typed, reference);
    page.show_problems(typed.problems);
}

} // namespace tianbao::directory
