// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contacts.hpp"
#include "enrolment/enrolment.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

namespace tianbao::enrolment {

/// Who would get letters, before they are issued.
struct LetterChoice {
    const LetterFilter& filter;
    const std::vector<Addressee>& next; ///< those of the next print
    int all;                            ///< with those after them
    int own;                            ///< left out, since they are the officer's own
    bool is_city;                       ///< the officer may choose the district
    bool is_stale;                      ///< others than the page showed
};

void show_choice(html::Page& page, const LetterChoice& choice, const enterprise::Districts& districts);

/// Those of the same choice that have not got theirs yet.
struct LettersLeft {
    LetterFilter filter = {};
    int count = 0;
    bool is_city = false; ///< the officer may choose the district
};

/// The letters, each a sheet of A4, and the way to the next ones; whom to ask is the contact of the enterprise's district, else the service centre's.
void show_letters(html::Page& page, const std::vector<Letter>& letters, const LettersLeft& left, const contact::Contacts& contacts,
                  const std::string& portal);

} // namespace tianbao::enrolment
