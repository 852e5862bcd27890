// SPDX-License-Identifier: MPL-2.0
#include "contact/contact_repository.hpp"

namespace tianbao::contact {

namespace {

constexpr db::Sql kAll{"SELECT c.district, c.office, c.telephone, c.hours, c.address, c.email, c.version, c.changed_at, u.name"
                       " FROM contact c LEFT JOIN user u ON u.id = c.changed_by ORDER BY c.district LIMIT 1000"};

constexpr db::Sql kInsert{"INSERT INTO contact (district, office, telephone, hours, address, email, version, changed_at, changed_by)"
                          " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)"};

constexpr db::Sql kUpdate{"UPDATE contact SET office = ?, telephone = ?, hours = ?, address = ?, email = ?, version = version + 1, changed_at = ?,"
                          " changed_by = ? WHERE district = ? AND version = ?"};

} // namespace

std::vector<WrittenContact> written_contacts(db::Reader database)
{
    auto rows = database.query(kAll);
    std::vector<WrittenContact> contacts;
    while (rows.next()) {
        contacts.push_back({{rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)},
                            static_cast<int>(rows.number(7)),
                            rows.instant(8),
                            rows.text(9)});
    }
    return contacts;
}

bool write_contact(db::Reader& database, const Contact& contact, int version, const UserId& officer, Instant now)
{
    if (version < 0) return false; // the form named none
    if (version > 0)
        return database.execute(kUpdate, contact.office, contact.telephone, contact.hours, contact.address, contact.email, now, officer,
                                contact.district, version) == 1;
    try {
        database.execute(kInsert, contact.district, contact.office, contact.telephone, contact.hours, contact.address, contact.email, now, officer);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

} // namespace tianbao::contact
