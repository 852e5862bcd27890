// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "form/evaluation.hpp"

namespace tianbao::filing {

/// What keeps a filing from being submitted.
struct OpenItems {
    int hard = 0;       ///< failing findings of hard checks
    int owed = 0;       ///< places where a soft check fails without an explanation
    int unanswered = 0; ///< an officer's notes without an answer

    int count() const { return hard + owed + unanswered; }
    bool none() const { return count() == 0; }
};

struct Enquiry;

/// Of the enquiries of the report, as enquiries_of() gives them.
OpenItems open_items(const form::Report& report, const std::vector<Enquiry>& enquiries, const std::vector<Mark>& marks);

/// `cells` are normalised.
OpenItems open_items(const form::Report& report, const form::Cells& cells, const form::Explanations& explanations,
                     const std::vector<form::Acceptance>& acceptances, period::Period period, const std::vector<Mark>& marks);

} // namespace tianbao::filing
