// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_offer_views.hpp"

#include "filler/filler_views.hpp"

namespace tianbao::filler {

namespace names = html::names;

void show_offer(html::Page& page, const FillerEnterprise& enterprise, const std::optional<HandoverOffer>& offer, const UserId& user)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    if (!offer || (offer->giver != user && offer->receiver != user)) {
        values.show(names::kNO_OFFER);
        return;
    }
    auto& side = values.add(offer->giver == user ? names::kGIVER_SIDE : names::kRECEIVER_SIDE);
    side.set(names::kGIVER_NAME, offer->giver_name);
    side.set(names::kRECEIVER_NAME, offer->receiver_name);
    side.set(names::kOFFER_KEY, offer->id.text());
    side.set(names::kOFFERED_AT, shanghai_minute_text(offer->offered_at));
    side.set(names::kEXPIRES_AT, shanghai_minute_text(offer->expires_at));
}

} // namespace tianbao::filler
