// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/handover_offer.hpp"

#include <optional>

namespace tianbao::filler {

/// Offers of the right, as stored: one of an enterprise waits at a time.
class HandoverOfferRepository {
public:
    explicit HandoverOfferRepository(db::Reader& database) : database_(database) {}

    /// The one that waits, as long as its giver has the right that was offered.
    std::optional<HandoverOffer> waiting(const EnterpriseId& enterprise, Instant now);
    /// False: another one waits, or the giver has the right no more. One that has expired or lapsed makes room.
    bool offer(const EnterpriseId& enterprise, const HandoverOffer& offer);
    /// False: it does not wait any more.
    bool end(const EnterpriseId& enterprise, const HandoverOfferId& id, OfferOutcome outcome, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::filler
