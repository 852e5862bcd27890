// SPDX-License-Identifier: MPL-2.0
#include "contact/contacts.hpp"

#include <algorithm>

#include "util/csv.hpp"

namespace tianbao::contact {

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

const Contact* Contacts::of(std::string_view district) const
{
    const auto found = std::find_if(contacts_.begin(), contacts_.end(), [&](const Contact& contact) { return contact.district == district; });
    return found == contacts_.end() ? nullptr : &*found;
}

} // namespace tianbao::contact
