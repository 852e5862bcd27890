// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "util/data_fault.hpp"
#include "util/expected.hpp"

namespace tianbao::contact {

/// Whom one asks, 联系方式: of a district, or of the service centre.
struct Contact {
    std::string district; ///< six digits, GB/T 2260, or kCentre
    std::string office;
    std::string telephone;
    std::string hours = {}; ///< when somebody answers; may be empty, as the rest
    std::string address = {};
    std::string email = {};

    bool operator==(const Contact&) const = default;
};

/// Stands where the service centre's contact has no district.
inline constexpr std::string_view kCentre = "centre";

/// The contacts of all districts, and of the service centre once it is added.
class Contacts {
public:
    Contacts() = default;
    /// Reads contacts.csv: `district,office,telephone`. Refuses a doubled district and an empty field.
    static Expected<Contacts, DataFault> parse(std::string_view csv, const std::string& file);

    /// These contacts, with one in the place of that of the same district, or beside the others.
    Contacts with(Contact contact) const;

    /// None for a district without one.
    const Contact* of(std::string_view district) const;
    /// In the order of the file.
    const std::vector<Contact>& all() const { return contacts_; }

private:
    std::vector<Contact> contacts_;
};

inline constexpr std::size_t kLongestContactField = 80;    ///< code points; of office, telephone, hours
inline constexpr std::size_t kLongestContactAddress = 160; ///< code points

enum class ContactRefusal { office_missing, office_long, telephone_missing, telephone_unreadable, hours_long, address_long, email_unreadable };

/// A contact as an officer typed it, tidied up, or all that is wrong with it.
Expected<Contact, std::vector<ContactRefusal>> read_contact(const Contact& typed);

} // namespace tianbao::contact
