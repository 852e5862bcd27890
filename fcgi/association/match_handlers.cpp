// SPDX-License-Identifier: MPL-2.0
#include "association/match_handlers.hpp"

#include "association/association_repository.hpp"
#include "association/match_repository.hpp"
#include "association/match_tries.hpp"
#include "association/match_views.hpp"
#include "association/pending_repository.hpp"
#include "audit/audit.hpp"
#include "enterprise/enterprise_repository.hpp"

namespace tianbao::association {

namespace names = html::names;

namespace {

MatchForm form_of(const http::FormData& form)
{
    return {std::string(form.text("enterprise_name")), std::string(form.text("uscc")), std::string(form.text("legal_representative"))};
}

} // namespace

http::Response MatchHandlers::form(const http::Request& request, const http::Caller& caller)
{
    refuse_enterprise_users(caller, clock_());
    return page(request, caller, {}, 200, [](html::Page&) {});
}

http::Response MatchHandlers::match(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto form = form_of(request.form);
    refuse_enterprise_users(caller, now);
    const auto coverage = registry_.coverage();
    const auto claimed = read_match_form(form, coverage.knows_representatives);
    if (!claimed) return page(request, caller, form, 422, [&](html::Page& shown) { show_problems(shown, claimed.error()); });
    if (auto hindered = hindrance(request, caller, form, *claimed, now)) return *std::move(hindered);

    const auto entity = registry_.find(claimed->code, now, request.id);
    if (!entity && entity.error() != registry::RegistryFault::not_found) {
        give_back_try(pool_, caller.user().id, claimed->code.text(), now);
        const bool is_kept = keep(request, caller, *claimed, now);
        return page(request, caller, form, 503, [&](html::Page& shown) { show_fault(shown, entity.error(), is_kept); });
    }
    forget_kept(caller, *claimed);
    if (!entity) {
        record_mismatch(request, caller, *claimed, "uscc", now);
        return page(request, caller, form, 422, [](html::Page& shown) { show_unknown(shown); });
    }
    const auto outcome = compare(*claimed, *entity);
    if (const auto* mismatch = std::get_if<Mismatch>(&outcome)) {
        record_mismatch(request, caller, *claimed, word_of(*mismatch), now);
        return page(request, caller, form, 422, [&](html::Page& shown) { show_mismatch(shown, *mismatch); });
    }
    give_back_try(pool_, caller.user().id, claimed->code.text(), now);
    if (const auto* closed = std::get_if<NotInBusiness>(&outcome)) {
        forget_match(caller, *claimed);
        return page(request, caller, form, 422, [&](html::Page& shown) { show_closed(shown, *closed); });
    }
    if (entity->legal_representative.empty() && !coverage.name_suffices)
        return page(request, caller, form, 422, [](html::Page& shown) { show_name_too_little(shown); });
    return matched(request, caller, *entity, now);
}

http::Response MatchHandlers::page(const http::Request& request, const http::Caller& caller, const MatchForm& form, int status, const Show& show)
{
    html::Page page(frame_, request, caller, names::kTITLE_MATCH, names::kNAV_ACCOUNT);
    show_match_form(page, form, registry_.coverage());
    show(page);
    return page.answer("association/match.tpl", status);
}

std::optional<http::Response> MatchHandlers::hindrance(const http::Request& request, const http::Caller& caller, const MatchForm& form,
                                                       const Claimed& claimed, Instant now)
{
    const auto& user = caller.user().id;
    const auto& uscc = claimed.code.text();
    auto reader = pool_.read();
    if (enterprise::EnterpriseRepository(reader).find_for(user, uscc))
        return page(request, caller, form, 422, [&](html::Page& shown) { show_already_associated(shown, uscc); });
    const int wait = minutes_without_a_try(pool_, user, uscc, now);
    if (wait == 0) return std::nullopt;
    return page(request, caller, form, 429, [&](html::Page& shown) { show_tries_used(shown, wait); });
}

/// What was typed is kept until the registry answers. False: the user has as much kept as may be.
bool MatchHandlers::keep(const http::Request& request, const http::Caller& caller, const Claimed& claimed, Instant now)
{
    const auto& user = caller.user().id;
    return retrying([&] {
        auto tx = pool_.begin();
        PendingRepository repository(tx);
        const PendingMatch pending{user, claimed.code.text(), false, claimed.enterprise_name, claimed.legal_representative, now};
        const bool is_kept_already = repository.find(user, pending.uscc).has_value();
        if (!repository.add(pending, now + pause_before(1))) return false;
        if (!is_kept_already) audit::record(tx, audit::source_of(request, caller, now), {"association.pend", "uscc", pending.uscc, {}});
        tx.commit();
        return true;
    });
}

/// The registry has answered: nothing waits for it any more.
void MatchHandlers::forget_kept(const http::Caller& caller, const Claimed& claimed)
{
    auto reader = pool_.read();
    PendingRepository(reader).remove(caller.user().id, claimed.code.text());
}

/// One of a time when the enterprise was still in business leads to no second step.
void MatchHandlers::forget_match(const http::Caller& caller, const Claimed& claimed)
{
    auto reader = pool_.read();
    MatchRepository(reader).forget(caller.user().id, claimed.code.text());
}

http::Response MatchHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    auto tx = pool_.begin();
    PendingRepository pending(tx);
    const auto kept = pending.find(caller.user().id, uscc);
    if (!kept || kept->is_claim) throw http::NotFound{};
    pending.remove(caller.user().id, uscc);
    audit::record(tx, audit::source_of(request, caller, clock_()), {"association.withdraw_pending", "uscc", uscc, {}});
    tx.commit();
    return http::see_other("/association?done=match_withdrawn");
}

http::Response MatchHandlers::matched(const http::Request& request, const http::Caller& caller, const registry::Entity& entity, Instant now)
{
    retrying([&] {
        auto tx = pool_.begin();
        MatchRepository(tx).keep(caller.user().id, entity, now);
        audit::record(tx, audit::source_of(request, caller, now), {"association.match", "uscc", entity.uscc, {{"fields", compared_with(entity)}}});
        tx.commit();
    });
    return http::see_other("/association/" + entity.uscc + "/profile");
}

void MatchHandlers::record_mismatch(const http::Request& request, const http::Caller& caller, const Claimed& claimed, std::string fields, Instant now)
{
    retrying([&] {
        auto tx = pool_.begin();
        audit::record(tx, audit::source_of(request, caller, now), {"association.mismatch", "uscc", claimed.code.text(), {{"fields", fields}}});
        tx.commit();
    });
}

void MatchHandlers::refuse_enterprise_users(const http::Caller& caller, Instant now)
{
    auto reader = pool_.read();
    if (AssociationRepository(reader).unfinished(caller.user().id, now).is_enterprise_user) throw http::Forbidden{};
}

} // namespace tianbao::association
