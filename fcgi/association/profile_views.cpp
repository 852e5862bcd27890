// SPDX-License-Identifier: MPL-2.0
#include "association/profile_views.hpp"

#include "enterprise/confirmation.hpp"

#include <stdexcept>

namespace tianbao::association {

namespace names = html::names;
using enterprise::Fact;
using enterprise::SizeClass;

namespace {

html::Problem problem_of(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::district_required:
        return {"district", names::kDISTRICT_PROBLEM, names::kDISTRICT_REQUIRED};
    case ProfileProblem::district_unknown:
        return {"district", names::kDISTRICT_PROBLEM, names::kDISTRICT_UNKNOWN};
    case ProfileProblem::address_required:
        return {"address", names::kADDRESS_PROBLEM, names::kADDRESS_REQUIRED};
    case ProfileProblem::address_long:
        return {"address", names::kADDRESS_PROBLEM, names::kADDRESS_LONG};
    case ProfileProblem::industry_required:
        return {"industry", names::kINDUSTRY_PROBLEM, names::kINDUSTRY_REQUIRED};
    case ProfileProblem::industry_unknown:
        return {"industry", names::kINDUSTRY_PROBLEM, names::kINDUSTRY_UNKNOWN};
    case ProfileProblem::capital_required:
        return {"registered-capital", names::kREGISTERED_CAPITAL_PROBLEM, names::kREGISTERED_CAPITAL_REQUIRED};
    case ProfileProblem::capital_number:
        return {"registered-capital", names::kREGISTERED_CAPITAL_PROBLEM, names::kREGISTERED_CAPITAL_NUMBER};
    case ProfileProblem::founded_required:
        return {"founded-on", names::kFOUNDED_ON_PROBLEM, names::kFOUNDED_ON_REQUIRED};
    case ProfileProblem::founded_date:
        return {"founded-on", names::kFOUNDED_ON_PROBLEM, names::kFOUNDED_ON_DATE};
    case ProfileProblem::founded_future:
        return {"founded-on", names::kFOUNDED_ON_PROBLEM, names::kFOUNDED_ON_FUTURE};
    case ProfileProblem::employees_number:
        return {"employees", names::kEMPLOYEES_PROBLEM, names::kEMPLOYEES_NUMBER};
    case ProfileProblem::revenue_number:
        return {"revenue", names::kREVENUE_PROBLEM, names::kREVENUE_NUMBER};
    case ProfileProblem::assets_number:
        return {"assets", names::kASSETS_PROBLEM, names::kASSETS_NUMBER};
    case ProfileProblem::size_required:
        return {"size", names::kSIZE_PROBLEM, names::kSIZE_REQUIRED};
    case ProfileProblem::size_to_confirm:
        return {"size", names::kSIZE_PROBLEM, names::kSIZE_CONFIRM};
    case ProfileProblem::contact_required:
        return {"contact-person", names::kCONTACT_PERSON_PROBLEM, names::kCONTACT_PERSON_REQUIRED};
    case ProfileProblem::contact_long:
        return {"contact-person", names::kCONTACT_PERSON_PROBLEM, names::kCONTACT_PERSON_LONG};
    case ProfileProblem::telephone_number:
        return {"telephone", names::kTELEPHONE_PROBLEM, names::kTELEPHONE_NUMBER};
    case ProfileProblem::mobile_required:
        return {"mobile", names::kMOBILE_PROBLEM, names::kMOBILE_REQUIRED};
    case ProfileProblem::mobile_number:
        return {"mobile", names::kMOBILE_PROBLEM, names::kMOBILE_NUMBER};
    case ProfileProblem::email_required:
        return {"email", names::kEMAIL_PROBLEM, names::kEMAIL_REQUIRED};
    case ProfileProblem::email_address:
        return {"email", names::kEMAIL_PROBLEM, names::kEMAIL_ADDRESS};
    }
    throw std::logic_error("no such problem");
}

html::Name chosen_section(SizeClass size)
{
    switch (size) {
    case SizeClass::large:
        return names::kSIZE_LARGE;
    case SizeClass::medium:
        return names::kSIZE_MEDIUM;
    case SizeClass::small:
        return names::kSIZE_SMALL;
    case SizeClass::micro:
        return names::kSIZE_MICRO;
    }
    throw std::logic_error("no such size");
}

html::Name proposed_section(SizeClass size)
{
    switch (size) {
    case SizeClass::large:
        return names::kPROPOSED_LARGE;
    case SizeClass::medium:
        return names::kPROPOSED_MEDIUM;
    case SizeClass::small:
        return names::kPROPOSED_SMALL;
    case SizeClass::micro:
        return names::kPROPOSED_MICRO;
    }
    throw std::logic_error("no such size");
}

html::Name section_of(Fact fact, bool is_open)
{
    switch (fact) {
    case Fact::district:
        return is_open ? names::kDISTRICT_OPEN : names::kDISTRICT_LOCKED;
    case Fact::address:
        return is_open ? names::kADDRESS_OPEN : names::kADDRESS_LOCKED;
    case Fact::industry:
        return is_open ? names::kINDUSTRY_OPEN : names::kINDUSTRY_LOCKED;
    case Fact::registered_capital:
        return is_open ? names::kREGISTERED_CAPITAL_OPEN : names::kREGISTERED_CAPITAL_LOCKED;
    case Fact::founded_on:
        return is_open ? names::kFOUNDED_ON_OPEN : names::kFOUNDED_ON_LOCKED;
    }
    throw std::logic_error("no such fact");
}

void show_districts(html::Dictionary& values, const std::string& chosen, const enterprise::Districts& districts)
{
    const auto* known = districts.find(chosen);
    values.set(names::kDISTRICT_NAME, known ? known->name : chosen);
    for (const auto& district : districts.all()) {
        auto& option = values.add(names::kDISTRICT_OPTION);
        option.set(names::kOPTION_VALUE, district.code);
        option.set(names::kOPTION_NAME, district.name);
        option.show_if(district.code == chosen, names::kOPTION_CHOSEN);
    }
}

/// What is locked comes from the enterprise, the rest as typed.
void show_facts(html::Dictionary& values, const ProfileSheet& sheet, const enterprise::Reference& reference)
{
    const auto locked = form_of(sheet.enterprise, false);
    const auto shown = [&](Fact fact, std::string ProfileForm::*field) {
        return sheet.open.facts.contains(fact) ? sheet.form.*field : locked.*field;
    };
    for (const Fact fact : enterprise::kFacts) values.show(section_of(fact, sheet.open.facts.contains(fact)));
    show_districts(values, shown(Fact::district, &ProfileForm::district), reference.districts);
    values.set(names::kADDRESS, shown(Fact::address, &ProfileForm::address));
    values.set(names::kREGISTERED_CAPITAL, shown(Fact::registered_capital, &ProfileForm::registered_capital));
    values.set(names::kFOUNDED_ON, shown(Fact::founded_on, &ProfileForm::founded_on));
    const auto industry = shown(Fact::industry, &ProfileForm::industry);
    values.set(names::kINDUSTRY, industry);
    const auto section = enterprise::section_of(industry);
    values.set(names::kINDUSTRY_NAME, section ? reference.industries.name(*section).value_or("") : "");
}

void show_size(html::Dictionary& values, const ProfileSheet& sheet, const enterprise::Reference& reference)
{
    values.set(names::kEMPLOYEES, sheet.form.employees);
    values.set(names::kREVENUE, sheet.form.revenue);
    values.set(names::kASSETS, sheet.form.assets);
    values.show(sheet.open.size ? names::kSIZE_OPEN : names::kSIZE_LOCKED);
    const auto proposed = proposed_size(sheet.enterprise, sheet.form, sheet.open, reference.sizes);
    if (proposed) values.add(names::kSIZE_PROPOSED).show(proposed_section(*proposed));
    auto chosen = sheet.open.size ? enterprise::size_from(sheet.form.size) : sheet.enterprise.size;
    if (!chosen) chosen = proposed;
    if (chosen) values.show(chosen_section(*chosen));
}

} // namespace

void show_profile(html::Page& page, const ProfileSheet& sheet, const enterprise::Reference& reference)
{
    auto& values = page.values();
    values.show(names::kMENU_ASSOCIATION);
    values.show(sheet.is_second_step ? names::kSECOND_STEP : names::kKNOWN);
    values.show_if(sheet.is_stale, names::kPROFILE_STALE);
    values.set(names::kENTERPRISE_NAME, sheet.enterprise.name);
    values.set(names::kUSCC, sheet.enterprise.uscc);
    const bool is_untold = sheet.enterprise.legal_representative.empty();
    values.show(is_untold ? names::kREPRESENTATIVE_UNTOLD : names::kREPRESENTATIVE_TOLD);
    values.set(names::kLEGAL_REPRESENTATIVE, sheet.enterprise.legal_representative);
    values.set(names::kPROFILE_VERSION, std::to_string(sheet.version));
    show_facts(values, sheet, reference);
    show_size(values, sheet, reference);
    values.set(names::kCONTACT_PERSON, sheet.form.contact_person);
    values.set(names::kTELEPHONE, sheet.form.telephone);
    values.set(names::kMOBILE, sheet.form.mobile);
    values.set(names::kEMAIL, sheet.form.email);
    std::vector<html::Problem> problems;
    for (const auto problem : sheet.problems) problems.push_back(problem_of(problem));
    page.show_problems(problems);
}

void show_still_right(html::Dictionary& values, Instant confirmed_at, Instant now)
{
    if (!enterprise::is_to_be_confirmed(confirmed_at, now)) return;
    values.add(names::kTO_CONFIRM).set(names::kCONFIRMED_ON, day_text(shanghai_day(confirmed_at)));
}

} // namespace tianbao::association
