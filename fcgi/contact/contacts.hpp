// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "util/data_fault.hpp"
#include "util/expected.hpp"

namespace tianbao::contact {

/// Whom the enterprises of a district ask, 联系方式.
struct Contact {
    std::string district; ///< six digits, GB/T 2260
    std::string office;
    std::string telephone;
};

/// The contacts of all districts.
class Contacts {
public:
    Contacts() = default;
    /// Reads contacts.csv: `district,office,telephone`. Refuses a doubled district and an empty field.
    static Expected<Contacts, DataFault> parse(std::string_view csv, const std::string& file);

    /// None for a district without one.
    const Contact* of(std::string_view district) const;
    /// In the order of the file.
    const std::vector<Contact>& all() const { return contacts_; }

private:
    std::vector<Contact> contacts_;
};

} // namespace tianbao::contact
