// SPDX-License-Identifier: MPL-2.0
#include "enrolment/letter_views.hpp"

namespace tianbao::enrolment {

namespace names = html::names;

namespace {

/// As an address or a form says it.
void set_filter(html::Dictionary& values, const LetterFilter& filter, bool is_city)
{
    values.set(names::kDISTRICT, is_city ? filter.district : "");
    values.set(names::kCATEGORY_WORD, filter.category);
    values.set(names::kUSERS_WORD, filter.without_users ? "none" : "");
}

void show_filter(html::Dictionary& values, const LetterChoice& choice, const enterprise::Districts& districts)
{
    const auto& filter = choice.filter;
    set_filter(values, filter, choice.is_city);
    values.show_if(filter.category == "specialised", names::kCHOSE_SPECIALISED);
    values.show_if(filter.category == "nurtured", names::kCHOSE_NURTURED);
    values.show_if(filter.category == "other", names::kCHOSE_OTHER);
    values.show_if(filter.without_users, names::kWITHOUT_USERS);
    if (!choice.is_city) return;
    values.show(names::kSCOPE_CITY);
    for (const auto& district : districts.all()) {
        auto& row = values.add(names::kDISTRICT_OPTION);
        row.set(names::kOPTION_VALUE, district.code);
        row.set(names::kOPTION_NAME, district.name);
        row.show_if(district.code == filter.district, names::kOPTION_CHOSEN);
    }
}

std::string day_of_end(Instant until)
{
    return day_text(shanghai_day(until - std::chrono::microseconds{1}));
}

void show_letter(html::Dictionary& row, const Letter& letter, const contact::Contacts& contacts)
{
    row.set(names::kENTERPRISE_NAME, letter.to.name);
    row.set(names::kUSCC, letter.to.uscc);
    row.set(names::kADDRESS, letter.to.address);
    row.set(names::kREPRESENTATIVE, letter.to.legal_representative);
    row.set(names::kLETTER_CODE, association::grouped_code(letter.code));
    row.set(names::kLETTER_DAY, day_text(shanghai_day(letter.issued_at)));
    row.set(names::kVALID_UNTIL, day_of_end(letter.valid_until));
    const auto* contact = contacts.of(letter.to.district);
    if (!contact) contact = contacts.of(contact::kCentre);
    row.set(names::kCONTACT_OFFICE, contact ? contact->office : std::string{});
    row.set(names::kCONTACT_TELEPHONE, contact ? contact->telephone : std::string{});
    if (contact && !contact->hours.empty()) row.add(names::kHAS_HOURS).set(names::kCONTACT_HOURS, contact->hours);
    if (contact && !contact->address.empty()) row.add(names::kHAS_ADDRESS).set(names::kCONTACT_ADDRESS, contact->address);
}

} // namespace

void show_choice(html::Page& page, const LetterChoice& choice, const enterprise::Districts& districts)
{
    auto& values = page.values();
    values.show(names::kMENU_ENROLMENT);
    values.show_if(choice.is_stale, names::kCHOICE_STALE);
    show_filter(values, choice, districts);
    if (choice.own > 0) values.add(names::kOWN_LEFT_OUT).set(names::kOWN_COUNT, std::to_string(choice.own));
    if (choice.next.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& form = values.add(names::kLETTER_FORM);
    form.set(names::kLETTER_COUNT, std::to_string(choice.next.size()));
    form.set(names::kALL_COUNT, std::to_string(choice.all));
    form.set(names::kFIRST_USCC, choice.next.front().uscc);
    form.set(names::kLAST_USCC, choice.next.back().uscc);
    form.show_if(choice.all > static_cast<int>(choice.next.size()), names::kMORE_LETTERS);
    for (const auto& to : choice.next) {
        auto& row = form.add(names::kADDRESSEE);
        row.set(names::kENTERPRISE_NAME, to.name);
        row.set(names::kUSCC, to.uscc);
        row.set(names::kADDRESS, to.address);
    }
}

void show_letters(html::Page& page, const std::vector<Letter>& letters, const LettersLeft& left, const contact::Contacts& contacts,
                  const std::string& portal)
{
    auto& values = page.values();
    if (left.count > 0) {
        auto& next = values.add(names::kLETTERS_LEFT);
        next.set(names::kLEFT_COUNT, std::to_string(left.count));
        set_filter(next, left.filter, left.is_city);
    }
    values.set(names::kLETTER_COUNT, std::to_string(letters.size()));
    values.set(names::kPORTAL_ADDRESS, portal);
    for (const auto& letter : letters) show_letter(values.add(names::kLETTER), letter, contacts);
}

} // namespace tianbao::enrolment
