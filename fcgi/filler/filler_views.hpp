// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contacts.hpp"
#include "filler/filler.hpp"
#include "html/page.hpp"

namespace tianbao::filler {

void show_enterprise(html::Dictionary& values, const FillerEnterprise& enterprise);

/// Why the caller has not the right (any standing but own), and whom to ask. `contact` may be missing.
void show_holder(html::Page& page, const FillerEnterprise& enterprise, Standing standing, const contact::Contact* contact);

/// The form of a handover, with what was typed.
void show_handover(html::Page& page, const FillerEnterprise& enterprise, const std::vector<Candidate>& candidates, const HandoverForm& form,
                   const std::vector<HandoverRefusal>& refusals);

} // namespace tianbao::filler
