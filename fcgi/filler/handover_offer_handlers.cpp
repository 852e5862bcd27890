// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_offer_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filler/filler_repository.hpp"
#include "filler/handover_offer_repository.hpp"
#include "filler/handover_offer_views.hpp"
#include "filler/handover_request_repository.hpp"
#include "util/outcome.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

constexpr int kGone = 409;

void show_done(html::Page& page, const http::Request& request)
{
    const auto done = request.query.text("done");
    if (done == "offered") page.show_flash(names::kFLASH_OFFER_MADE);
    if (done == "withdrawn") page.show_flash(names::kFLASH_OFFER_WITHDRAWN);
    if (done == "declined") page.show_flash(names::kFLASH_OFFER_DECLINED);
}

} // namespace

http::Response HandoverOfferHandlers::offer(const http::Request& request, const http::Caller& caller)
{
    return page(load(request, caller), 200, request, caller);
}

http::Response HandoverOfferHandlers::answer(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto offer = shown_offer(enterprise, request);
    if (!offer || offer->receiver != caller.user().id) return page(enterprise, kGone, request, caller);
    const auto decision = request.form.text("decision");
    if (decision == "accept") return accept(enterprise, *offer, request, caller);
    if (decision == "decline") return end(enterprise, *offer, OfferOutcome::declined, request, caller);
    throw http::BadRequest{};
}

http::Response HandoverOfferHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto offer = shown_offer(enterprise, request);
    if (!offer || offer->giver != caller.user().id) return page(enterprise, kGone, request, caller);
    return end(enterprise, *offer, OfferOutcome::withdrawn, request, caller);
}

/// One transaction: the offer, the right, its history, what tells everybody concerned, the audit row.
http::Response HandoverOfferHandlers::accept(const FillerEnterprise& enterprise, const HandoverOffer& offer, const http::Request& request,
                                             const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    FillerRepository fillers(tx);
    if (!HandoverOfferRepository(tx).end(enterprise.id, offer.id, OfferOutcome::accepted, now) ||
        !fillers.hand_over(enterprise.id, {offer.giver, offer.giver_name, offer.epoch, {}}, offer.receiver, now))
        throw TryAgain("the right, the offer or the receiver's association changed meanwhile");
    fillers.tell(offer.giver, "filler.lost", enterprise, offer.receiver_name, now);
    fillers.tell(offer.receiver, "filler.gained", enterprise, offer.giver_name, now);
    HandoverRequestRepository(tx).tell_others("filler.changed", enterprise, {{"person", offer.receiver_name}}, {offer.giver, offer.receiver}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.accept_offer",
                   "enterprise",
                   enterprise.id.text(),
                   {{"from", offer.giver.text()}, {"to", offer.receiver.text()}, {"offer", offer.id.text()}}});
    tx.commit();
    return http::see_other("/workbench?done=granted&uscc=" + enterprise.uscc);
}

http::Response HandoverOfferHandlers::end(const FillerEnterprise& enterprise, const HandoverOffer& offer, OfferOutcome outcome,
                                          const http::Request& request, const http::Caller& caller)
{
    const bool is_declined = outcome == OfferOutcome::declined;
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!HandoverOfferRepository(tx).end(enterprise.id, offer.id, outcome, now)) throw TryAgain("the offer has ended meanwhile");
    FillerRepository fillers(tx);
    const auto source = audit::source_of(request, caller, now);
    if (is_declined) {
        fillers.tell(offer.giver, "filler.offer_declined", enterprise, caller.user().name, now);
        audit::record(tx, source, {"filler.decline_offer", "enterprise", enterprise.id.text(), {{"offer", offer.id.text()}}});
    } else {
        fillers.tell(offer.receiver, "filler.offer_withdrawn", enterprise, caller.user().name, now);
        audit::record(tx, source, {"filler.withdraw_offer", "enterprise", enterprise.id.text(), {{"offer", offer.id.text()}}});
    }
    tx.commit();
    return http::see_other("/filler/" + enterprise.uscc + "/offer?done=" + std::string(word_of(outcome)));
}

std::optional<HandoverOffer> HandoverOfferHandlers::shown_offer(const FillerEnterprise& enterprise, const http::Request& request)
{
    auto reader = pool_.read();
    auto offer = HandoverOfferRepository(reader).waiting(enterprise.id, clock_());
    if (offer && offer->id.text() != request.form.text("offer")) offer.reset();
    return offer;
}

FillerEnterprise HandoverOfferHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    auto reader = pool_.read();
    auto enterprise = FillerRepository(reader).find_for(caller.user().id, uscc);
    if (!enterprise) throw http::NotFound{};
    return std::move(*enterprise);
}

http::Response HandoverOfferHandlers::page(const FillerEnterprise& enterprise, int status, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_HANDOVER, names::kNAV_WORKBENCH);
    auto reader = pool_.read();
    show_offer(page, enterprise, HandoverOfferRepository(reader).waiting(enterprise.id, clock_()), caller.user().id);
    page.values().show_if(status == kGone, names::kGONE);
    if (request.method != http::Method::post) show_done(page, request);
    return page.answer("filler/offer.tpl", status);
}

} // namespace tianbao::filler
