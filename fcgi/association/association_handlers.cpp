// SPDX-License-Identifier: MPL-2.0
#include "association/association_handlers.hpp"

#include "association/association_repository.hpp"
#include "association/association_request_repository.hpp"
#include "association/pending_repository.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "util/outcome.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::association {

namespace names = html::names;

namespace {

void show_done(html::Page& page, const http::FormData& query, const std::vector<Association>& associations)
{
    const auto done = query.text("done");
    if (done == "request_asked") page.show_flash(names::kFLASH_REQUEST_ASKED);
    if (done == "match_withdrawn") page.show_flash(names::kFLASH_MATCH_WITHDRAWN);
    if (done == "request_withdrawn") page.show_flash(names::kFLASH_REQUEST_WITHDRAWN);
    const auto code = enterprise::UnifiedSocialCreditCode::parse(query.text("uscc"));
    if (!code) return;
    const auto found = std::find_if(associations.begin(), associations.end(), [&](const auto& one) { return one.uscc == code->text(); });
    const bool is_mine = found != associations.end();
    page.values().set(names::kFLASH_NAME, is_mine ? found->name : code->text());
    if (done == "associated" && is_mine) page.show_flash(names::kFLASH_ASSOCIATED);
    if (done == "enterprise_saved" && is_mine) page.show_flash(names::kFLASH_ENTERPRISE_SAVED);
    if (done == "enterprise_confirmed" && is_mine) page.show_flash(names::kFLASH_ENTERPRISE_CONFIRMED);
    if (done == "association_ended" && !is_mine) page.show_flash(names::kFLASH_ASSOCIATION_ENDED);
}

int status_of(ClaimOutcome outcome)
{
    return outcome == ClaimOutcome::slow || outcome == ClaimOutcome::down ? 503 : 422;
}

} // namespace

http::Response AssociationHandlers::list(const http::Request& request, const http::Caller& caller)
{
    return list_page(request, caller, std::nullopt, 200);
}

http::Response AssociationHandlers::ask_end(const http::Request& request, const http::Caller& caller)
{
    return leaving_page(request, caller, load(request, caller), 200);
}

http::Response AssociationHandlers::end(const http::Request& request, const http::Caller& caller)
{
    const auto leaving = load(request, caller);
    if (leaving.is_filler) return leaving_page(request, caller, leaving, 409);

    const auto now = clock_();
    const auto& user = caller.user();
    auto tx = pool_.begin();
    AssociationRepository associations(tx);
    if (!associations.end(user.id, leaving.enterprise)) throw TryAgain("the user's standing has changed meanwhile");
    if (associations.tell_others("association.left", user.id, leaving.enterprise, now) == 0)
        associations.tell_officers(leaving.district, {"association.last_left", leaving.name, leaving.uscc, user.name}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"association.end", "enterprise", leaving.enterprise.text(), {{"uscc", leaving.uscc}, {"last", leaving.is_last ? "1" : "0"}}});
    tx.commit();
    return http::see_other("/association?done=association_ended&uscc=" + leaving.uscc);
}

http::Response AssociationHandlers::claim(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const std::string uscc(request.form.text("uscc"));
    {
        auto reader = pool_.read();
        const auto claims = AssociationRepository(reader).unfinished(caller.user().id, now).claims;
        if (std::find(claims.begin(), claims.end(), uscc) == claims.end()) return http::see_other("/association");
    }
    const auto outcome = claims_.claim(caller.user().id, uscc, audit::source_of(request, caller, now));
    if (outcome == ClaimOutcome::associated) return http::see_other("/association?done=associated&uscc=" + uscc);
    return list_page(request, caller, ClaimTry{uscc, outcome}, status_of(outcome));
}

http::Response AssociationHandlers::list_page(const http::Request& request, const http::Caller& caller, const std::optional<ClaimTry>& tried,
                                              int status)
{
    auto reader = pool_.read();
    AssociationRepository repository(reader);
    auto associations = repository.list(caller.user().id);
    for (auto& one : associations) {
        if (masks_fillers_ && !one.is_filler) one.filler_name = masked_name(one.filler_name);
    }
    html::Page page(frame_, request, caller, names::kTITLE_ASSOCIATIONS, names::kNAV_ACCOUNT);
    show_done(page, request.query, associations);
    const auto now = clock_();
    const auto waiting = AssociationRequestRepository(reader).of_user(caller.user().id, now);
    const auto pending = PendingRepository(reader).of_user(caller.user().id);
    show_list(page, associations, repository.unfinished(caller.user().id, now), {waiting, pending}, districts_, tried);
    return page.answer("association/list.tpl", status);
}

http::Response AssociationHandlers::leaving_page(const http::Request& request, const http::Caller& caller, const Leaving& leaving, int status)
{
    html::Page page(frame_, request, caller, names::kTITLE_ASSOCIATION_END, names::kNAV_ACCOUNT);
    show_leaving(page, leaving);
    return page.answer("association/end.tpl", status);
}

Leaving AssociationHandlers::load(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    auto leaving = AssociationRepository(reader).find_leaving(caller.user().id, request.path_value("uscc"));
    if (!leaving) throw http::NotFound{};
    return *std::move(leaving);
}

} // namespace tianbao::association
