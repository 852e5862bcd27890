// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_offer.hpp"

#include <stdexcept>

namespace tianbao::filler {

std::string_view word_of(OfferOutcome outcome)
{
    switch (outcome) {
    case OfferOutcome::accepted:
        return "accepted";
    case OfferOutcome::declined:
        return "declined";
    case OfferOutcome::withdrawn:
        return "withdrawn";
    case OfferOutcome::expired:
        return "expired";
    case OfferOutcome::lapsed:
        return "lapsed";
    }
    throw std::logic_error("no such outcome");
}

} // namespace tianbao::filler
