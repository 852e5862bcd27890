// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler.hpp"
#include "filler/handover_offer.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filler {

/// 填报人更换 where the receiver has to accept it. {uscc}: one of the caller's enterprises, anything else is not found.
class HandoverOfferHandlers {
public:
    HandoverOfferHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock) : pool_(pool), frame_(frame), clock_(clock) {}

    /// GET /filler/{uscc}/offer; ?done=offered|withdrawn|declined: for giver and receiver. enterprise_side.
    http::Response offer(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/offer/answer: offer, decision=accept|decline, of the receiver. enterprise_side.
    http::Response answer(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/offer/withdrawal: offer, of the giver. enterprise_side.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    FillerEnterprise load(const http::Request& request, const http::Caller& caller);
    /// The one that waits, if it is the one that the form showed.
    std::optional<HandoverOffer> shown_offer(const FillerEnterprise& enterprise, const http::Request& request);
    http::Response accept(const FillerEnterprise& enterprise, const HandoverOffer& offer, const http::Request& request, const http::Caller& caller);
    /// Ends it without a change of the right, told to the other side.
    http::Response end(const FillerEnterprise& enterprise, const HandoverOffer& offer, OfferOutcome outcome, const http::Request& request,
                       const http::Caller& caller);
    http::Response page(const FillerEnterprise& enterprise, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
};

} // namespace tianbao::filler
