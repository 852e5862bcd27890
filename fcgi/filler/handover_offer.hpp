// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>

namespace tianbao::filler {

/// An offer of the right.
using HandoverOfferId = Id<struct HandoverOfferTag>;

/// How an offer ended. lapsed: the right changed hands in another way.
enum class OfferOutcome { accepted, declined, withdrawn, expired, lapsed };

std::string_view word_of(OfferOutcome outcome);

/// 填报人更换 that waits for the receiver's word: until then the giver stays filler.
struct HandoverOffer {
    HandoverOfferId id;
    std::int64_t epoch = 0; ///< of the right that is offered
    UserId giver;
    std::string giver_name;
    UserId receiver;
    std::string receiver_name;
    Instant offered_at;
    Instant expires_at;
};

} // namespace tianbao::filler
