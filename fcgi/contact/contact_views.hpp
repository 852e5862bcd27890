// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contact_repository.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

namespace tianbao::contact {

/// The rows of part/contacts.tpl: the centre, then the districts in their order.
void show_contacts(html::Dictionary& values, const Contacts& contacts, const enterprise::Districts& districts);

/// The office in the frame of every page is the centre's contact.
void show_office(html::Dictionary& values, const Contacts& contacts);

/// The form of one contact as an officer sees it.
struct ContactSheet {
    Contact typed;
    std::optional<WrittenContact> written = {}; ///< nothing: it stands as in conf
    std::vector<html::Problem> problems = {};
    int version = 0; ///< as the officer saw it
    bool is_stale = false;
};

std::vector<html::Problem> problems_of(const std::vector<ContactRefusal>& refusals);

void show_contact_form(html::Page& page, const ContactSheet& sheet, const enterprise::Districts& districts);

} // namespace tianbao::contact
