// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filler/filler.hpp"
#include "filler/handover_offer.hpp"
#include "html/page.hpp"

namespace tianbao::filler {

/// What waits of an offer for this user, who gives or receives; the others see that nothing waits for them.
void show_offer(html::Page& page, const FillerEnterprise& enterprise, const std::optional<HandoverOffer>& offer, const UserId& user);

} // namespace tianbao::filler
