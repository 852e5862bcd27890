// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contacts.hpp"
#include "filler/filler_settings.hpp"
#include "filler/handover.hpp"
#include "html/page.hpp"

namespace tianbao::filler {

void show_enterprise(html::Dictionary& values, const FillerEnterprise& enterprise);

/// Why the caller has not the right (any standing but own), and whom to ask. `contact` may be missing.
void show_holder(html::Page& page, const FillerEnterprise& enterprise, Standing standing, const contact::Contact* contact,
                 const FillerSettings& settings);

/// What the form of a handover tells beside its fields.
struct HandoverView {
    const std::vector<Candidate>& candidates;
    const HandoverFolder& folder;
    std::optional<NextDue> next_due;
    std::optional<std::chrono::days> offer_life; ///< none: it takes effect at once
};

/// The form of a handover, with what was typed.
void show_handover(html::Page& page, const FillerEnterprise& enterprise, const HandoverView& view, const HandoverForm& form,
                   const std::vector<HandoverRefusal>& refusals);

/// The filler's name as the enterprise's other users see it.
std::string shown_name(const std::string& name, const FillerSettings& settings);

} // namespace tianbao::filler
