// SPDX-License-Identifier: MPL-2.0
#include "contact/contact_views.hpp"

#include "html/names.hpp"

namespace tianbao::contact {

namespace names = html::names;

namespace {

void show_whose(html::Dictionary& row, std::string_view code, const enterprise::Districts& districts)
{
    row.set(names::kCONTACT_KEY, std::string(code));
    if (code == kCentre) {
        row.show(names::kCONTACT_CENTRE);
        return;
    }
    const auto* district = districts.find(code);
    row.add(names::kCONTACT_DISTRICT).set(names::kDISTRICT_NAME, district ? district->name : std::string(code));
}

void show_contact(html::Dictionary& values, const Contact& contact, const enterprise::Districts& districts)
{
    auto& row = values.add(names::kCONTACT);
    show_whose(row, contact.district, districts);
    row.set(names::kCONTACT_OFFICE, contact.office);
    row.set(names::kCONTACT_TELEPHONE, contact.telephone);
    if (!contact.hours.empty()) row.add(names::kHAS_HOURS).set(names::kCONTACT_HOURS, contact.hours);
    if (!contact.address.empty()) row.add(names::kHAS_ADDRESS).set(names::kCONTACT_ADDRESS, contact.address);
    if (!contact.email.empty()) row.add(names::kHAS_EMAIL).set(names::kCONTACT_EMAIL, contact.email);
}

html::Problem problem_of(ContactRefusal refusal)
{
    switch (refusal) {
    case ContactRefusal::office_missing:
        return {"office", names::kOFFICE_PROBLEM, names::kOFFICE_REQUIRED};
    case ContactRefusal::office_long:
        return {"office", names::kOFFICE_PROBLEM, names::kOFFICE_LONG};
    case ContactRefusal::telephone_missing:
        return {"telephone", names::kTELEPHONE_PROBLEM, names::kCONTACT_TELEPHONE_REQUIRED};
    case ContactRefusal::telephone_unreadable:
        return {"telephone", names::kTELEPHONE_PROBLEM, names::kCONTACT_TELEPHONE_NUMBER};
    case ContactRefusal::hours_long:
        return {"hours", names::kHOURS_PROBLEM, names::kHOURS_LONG};
    case ContactRefusal::address_long:
        return {"address", names::kADDRESS_PROBLEM, names::kCONTACT_ADDRESS_LONG};
    case ContactRefusal::email_unreadable:
        return {"email", names::kEMAIL_PROBLEM, names::kEMAIL_ADDRESS};
    }
    return {};
}

} // namespace

void show_contacts(html::Dictionary& values, const Contacts& contacts, const enterprise::Districts& districts)
{
    if (const auto* centre = contacts.of(kCentre)) show_contact(values, *centre, districts);
    for (const auto& contact : contacts.all()) {
        if (contact.district != kCentre) show_contact(values, contact, districts);
    }
}

void show_office(html::Dictionary& values, const Contacts& contacts)
{
    const auto* centre = contacts.of(kCentre);
    if (!centre) return;
    values.set(names::kOFFICE_NAME, centre->office);
    values.set(names::kOFFICE_TELEPHONE, centre->telephone);
    if (!centre->hours.empty()) values.add(names::kHAS_OFFICE_HOURS).set(names::kOFFICE_HOURS, centre->hours);
}

std::vector<html::Problem> problems_of(const std::vector<ContactRefusal>& refusals)
{
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    return problems;
}

void show_contact_form(html::Page& page, const ContactSheet& sheet, const enterprise::Districts& districts)
{
    auto& values = page.values();
    page.show_problems(sheet.problems);
    show_whose(values.add(names::kWHOSE), sheet.typed.district, districts);
    values.set(names::kCONTACT_KEY, sheet.typed.district);
    values.set(names::kOFFICE, sheet.typed.office);
    values.set(names::kTELEPHONE, sheet.typed.telephone);
    values.set(names::kHOURS, sheet.typed.hours);
    values.set(names::kADDRESS, sheet.typed.address);
    values.set(names::kEMAIL, sheet.typed.email);
    values.set(names::kVERSION_SEEN, std::to_string(sheet.version));
    values.show_if(sheet.is_stale, names::kSTALE);
    if (!sheet.written) return;
    auto& changed = values.add(names::kCHANGED);
    changed.set(names::kCHANGED_AT, shanghai_minute_text(sheet.written->changed_at));
    changed.set(names::kCHANGED_BY, sheet.written->changed_by);
}

} // namespace tianbao::contact
