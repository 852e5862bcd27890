// SPDX-License-Identifier: MPL-2.0
#include "contact/contacts.hpp"

#include "account/account.hpp"
#include "util/csv.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::contact {

namespace {

/// Digits, and what stands between and behind them: "021-00000000 转 8001", "021-00000000、00000001".
bool is_telephone(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 3 && code_points(text) <= kLongestContactField;
}

bool is_longer(std::string_view text, std::size_t most)
{
    return code_points(text) > most;
}

} // namespace

Expected<Contacts, DataFault> Contacts::parse(std::string_view csv, const std::string& file)
{
    try {
        Contacts contacts;
        for (const auto& row : parse_csv(csv, file, {"district", "office", "telephone"})) {
            if (std::any_of(row.fields.begin(), row.fields.end(), [](const auto& field) { return field.empty(); })) row.refuse("an empty field");
            if (contacts.of(row.fields[0])) row.refuse("district " + row.fields[0] + " is there twice");
            contacts.contacts_.push_back({row.fields[0], row.fields[1], row.fields[2]});
        }
        return contacts;
    } catch (const DataRefused& refused) {
        return Unexpected<DataFault>(refused.fault);
    }
}

Contacts Contacts::with(Contact contact) const
{
    auto contacts = *this;
    auto& all = contacts.contacts_;
    const auto present = std::find_if(all.begin(), all.end(), [&](const Contact& each) { return each.district == contact.district; });
    if (present != all.end())
        *present = std::move(contact);
    else
        all.push_back(std::move(contact));
    return contacts;
}

const Contact* Contacts::of(std::string_view district) const
{
    const auto found = std::find_if(contacts_.begin(), contacts_.end(), [&](const Contact& contact) { return contact.district == district; });
    return found == contacts_.end() ? nullptr : &*found;
}

Expected<Contact, std::vector<ContactRefusal>> read_contact(const Contact& typed)
{
    const auto tidy = [](const std::string& text) { return std::string(trimmed(text)); };
    Contact contact{typed.district, tidy(typed.office), tidy(typed.telephone), tidy(typed.hours), tidy(typed.address), tidy(typed.email)};
    std::vector<ContactRefusal> refusals;
    if (contact.office.empty()) refusals.push_back(ContactRefusal::office_missing);
    if (is_longer(contact.office, kLongestContactField)) refusals.push_back(ContactRefusal::office_long);
    if (contact.telephone.empty())
        refusals.push_back(ContactRefusal::telephone_missing);
    else if (!is_telephone(contact.telephone))
        refusals.push_back(ContactRefusal::telephone_unreadable);
    if (is_longer(contact.hours, kLongestContactField)) refusals.push_back(ContactRefusal::hours_long);
    if (is_longer(contact.address, kLongestContactAddress)) refusals.push_back(ContactRefusal::address_long);
    if (!contact.email.empty() && account::fault_of_email(contact.email)) refusals.push_back(ContactRefusal::email_unreadable);
    if (!refusals.empty()) return Unexpected(std::move(refusals));
    return contact;
}

} // namespace tianbao::contact
