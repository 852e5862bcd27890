// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_handlers.hpp"

#include "audit/audit.hpp"
#include "filler/contest_repository.hpp"
#include "filler/filler_repository.hpp"
#include "filler/filler_views.hpp"
#include "filler/handover_offer_repository.hpp"
#include "filler/handover_repository.hpp"
#include "filler/handover_request_repository.hpp"
#include "util/outcome.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace names = html::names;

namespace {

std::string workbench_url(std::string_view done, const FillerEnterprise& enterprise)
{
    return "/workbench?done=" + std::string(done) + "&uscc=" + enterprise.uscc;
}

std::string offer_url(const FillerEnterprise& enterprise)
{
    return "/filler/" + enterprise.uscc + "/offer";
}

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

HandoverForm handover_form(const http::FormData& form)
{
    return {std::string(form.text("successor")), std::string(form.text("epoch")), std::string(form.text("confirmation"))};
}

} // namespace

http::Response FillerHandlers::ask_apply(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto now_is = standing(enterprise.filler, caller.user().id);
    if (now_is == Standing::own) return http::see_other("/workbench");
    if (now_is != Standing::free) return holder_page(enterprise, 200, request, caller);
    html::Page page(frame_, request, caller, names::kTITLE_APPLY, names::kNAV_WORKBENCH);
    show_enterprise(page.values(), enterprise);
    return page.answer("filler/apply.tpl");
}

http::Response FillerHandlers::apply(const http::Request& request, const http::Caller& caller)
{
    auto enterprise = load(request, caller);
    if (!enterprise.filler) {
        switch (granted(enterprise, request, caller)) {
        case Application::granted:
            return http::see_other(workbench_url("granted", enterprise));
        case Application::not_associated:
            throw http::NotFound{};
        case Application::taken:
            enterprise = load(request, caller);
        }
    }
    if (standing(enterprise.filler, caller.user().id) == Standing::own) return http::see_other(workbench_url("granted", enterprise));
    return holder_page(enterprise, 409, request, caller);
}

http::Response FillerHandlers::ask_handover(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto& user = caller.user().id;
    if (standing(enterprise.filler, user) != Standing::own) return holder_page(enterprise, 200, request, caller);
    auto reader = pool_.read();
    if (HandoverOfferRepository(reader).waiting(enterprise.id, clock_())) return http::see_other(offer_url(enterprise));
    const auto candidates = FillerRepository(reader).candidates(enterprise.id, user);
    return handover_page(enterprise, candidates, {}, {}, request, caller);
}

http::Response FillerHandlers::hand_over(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto& user = caller.user().id;
    const auto form = handover_form(request.form);
    const auto now_is = standing(enterprise.filler, user);
    // the same form sent twice
    if (now_is == Standing::handed_over && enterprise.filler->user.text() == form.successor)
        return http::see_other(workbench_url("handed_over", enterprise));
    if (now_is != Standing::own) return holder_page(enterprise, 409, request, caller);

    auto reader = pool_.read();
    const auto candidates = FillerRepository(reader).candidates(enterprise.id, user);
    const auto chosen = choose_successor(form, candidates, enterprise.filler->epoch);
    if (!chosen) return handover_page(enterprise, candidates, form, chosen.error(), request, caller);
    if (settings_.offer_life) return offered(enterprise, *chosen, request, caller);
    if (!handed_over(enterprise, *chosen, request, caller)) throw TryAgain("the right or the successor's association changed meanwhile");
    return http::see_other(workbench_url("handed_over", enterprise));
}

/// One transaction: the right, its history, what tells the others where it is not the enterprise's first filler, the audit row.
Application FillerHandlers::granted(const FillerEnterprise& enterprise, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    FillerRepository fillers(tx);
    const auto application = fillers.apply(enterprise.id, caller.user().id, now);
    if (application != Application::granted) return application;
    if (fillers.had_filler_before(enterprise.id, caller.user().id))
        HandoverRequestRepository(tx).tell_others("filler.changed", enterprise, {{"person", caller.user().name}}, {caller.user().id}, now);
    audit::record(tx, audit::source_of(request, caller, now), {"filler.apply", "enterprise", enterprise.id.text(), {}});
    tx.commit();
    return application;
}

/// One transaction: the right, its history, what tells everybody concerned, the audit row.
bool FillerHandlers::handed_over(const FillerEnterprise& enterprise, const Candidate& to, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    FillerRepository fillers(tx);
    if (!fillers.hand_over(enterprise.id, *enterprise.filler, to.user, now)) return false;
    fillers.tell(caller.user().id, "filler.lost", enterprise, to.name, now);
    fillers.tell(to.user, "filler.gained", enterprise, caller.user().name, now);
    HandoverRequestRepository(tx).tell_others("filler.changed", enterprise, {{"person", to.name}}, {caller.user().id, to.user}, now);
    audit::record(tx, audit::source_of(request, caller, now), {"filler.handover", "enterprise", enterprise.id.text(), {{"to", to.user.text()}}});
    tx.commit();
    return true;
}

/// The right stays where it is until the receiver accepts. Where an offer waits already, its page says so.
http::Response FillerHandlers::offered(const FillerEnterprise& enterprise, const Candidate& to, const http::Request& request,
                                       const http::Caller& caller)
{
    const auto now = clock_();
    const auto& giver = caller.user();
    const HandoverOffer offer{HandoverOfferId::fresh(now), enterprise.filler->epoch, giver.id, giver.name, to.user, to.name, now,
                              now + *settings_.offer_life};
    auto tx = pool_.begin();
    if (!HandoverOfferRepository(tx).offer(enterprise.id, offer)) return http::see_other(offer_url(enterprise));
    HandoverRequestRepository(tx).tell(to.user, "filler.offered", enterprise,
                                       {{"person", giver.name}, {"until", shanghai_minute_text(offer.expires_at)}}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.offer", "enterprise", enterprise.id.text(), {{"to", to.user.text()}, {"offer", offer.id.text()}}});
    tx.commit();
    return http::see_other(offer_url(enterprise) + "?done=offered");
}

FillerEnterprise FillerHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!is_ascii(uscc)) throw http::NotFound{}; // the database cannot compare it with a code
    auto reader = pool_.read();
    auto enterprise = FillerRepository(reader).find_for(caller.user().id, uscc);
    if (!enterprise) throw http::NotFound{};
    return std::move(*enterprise);
}

http::Response FillerHandlers::holder_page(const FillerEnterprise& enterprise, int status, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_TAKEN, names::kNAV_WORKBENCH);
    const auto contacts = contacts_.present();
    show_holder(page, enterprise, standing(enterprise.filler, caller.user().id), contacts->of(enterprise.district), settings_);
    auto reader = pool_.read();
    page.values().show_if(settings_.contest_time &&
                              ContestRepository(reader).contestable(enterprise.id, caller.user().id, clock_() - *settings_.contest_time),
                          names::kMAY_CONTEST);
    return page.answer("filler/taken.tpl", status);
}

http::Response FillerHandlers::handover_page(const FillerEnterprise& enterprise, const std::vector<Candidate>& candidates, const HandoverForm& form,
                                             const std::vector<HandoverRefusal>& refusals, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_HANDOVER, names::kNAV_WORKBENCH);
    auto reader = pool_.read();
    const auto folder = HandoverRepository(reader).folder(enterprise.id, first_looked_at(clock_()));
    show_handover(page, enterprise, {candidates, folder, next_due(folder, calendar_, clock_()), settings_.offer_life}, form, refusals);
    return page.answer("filler/handover.tpl", refusals.empty() ? 200 : 422);
}

} // namespace tianbao::filler
