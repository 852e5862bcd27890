// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contacts.hpp"
#include "db/database.hpp"
#include "util/id.hpp"

#include <optional>

namespace tianbao::contact {

/// A contact that an officer wrote.
struct WrittenContact {
    Contact contact;
    int version = 0; ///< counts every change; 0: none was written yet
    Instant changed_at = {};
    std::string changed_by; ///< a name
};

std::vector<WrittenContact> written_contacts(db::Reader database);

/// False: somebody else wrote one since `version`.
bool write_contact(db::Reader& database, const Contact& contact, int version, const UserId& officer, Instant now);

} // namespace tianbao::contact
