// SPDX-License-Identifier: MPL-2.0
#include "association/match_handlers.hpp"

#include "association/association_repository.hpp"
#include "association/match_repository.hpp"
#include "association/match_views.hpp"
#include "association/try_repository.hpp"
#include "audit/audit.hpp"
#include "enterprise/enterprise_repository.hpp"

#include <algorithm>
#include <utility>

namespace tianbao::association {

namespace names = html::names;

namespace {

MatchForm form_of(const http::FormData& form)
{
    return {std::string(form.text("enterprise_name")), std::string(form.text("uscc")), std::string(form.text("legal_representative"))};
}

/// For the audit trail: what was the same.
const char* compared_with(const registry::Entity& entity)
{
    return entity.legal_representative.empty() ? "uscc name" : "uscc name representative";
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
    if (!entity) {
        const bool is_unknown = entity.error() == registry::RegistryFault::not_found;
        if (is_unknown) record_mismatch(request, caller, *claimed, "uscc", now);
        if (!is_unknown) give_back_try(caller, *claimed, now);
        return page(request, caller, form, is_unknown ? 422 : 503, [&](html::Page& shown) { show_fault(shown, entity.error()); });
    }
    const auto outcome = compare(*claimed, *entity);
    if (const auto* mismatch = std::get_if<Mismatch>(&outcome)) {
        record_mismatch(request, caller, *claimed, word_of(*mismatch), now);
        return page(request, caller, form, 422, [&](html::Page& shown) { show_mismatch(shown, *mismatch); });
    }
    give_back_try(caller, *claimed, now);
    if (const auto* closed = std::get_if<NotInBusiness>(&outcome))
        return page(request, caller, form, 422, [&](html::Page& shown) { show_closed(shown, *closed); });
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
    const int wait = retrying([&] { return minutes_without_a_try(user, uscc, now); });
    if (wait == 0) return std::nullopt;
    return page(request, caller, form, 429, [&](html::Page& shown) { show_tries_used(shown, wait); });
}

/// Takes a try of the user and one on the code before the registry is asked, so that any number at once are counted. Minutes to wait when
/// there is none left, else 0.
int MatchHandlers::minutes_without_a_try(const UserId& user, const std::string& uscc, Instant now)
{
    auto tx = pool_.begin();
    TryRepository tries(tx);
    for (const auto& [kind, subject] : {std::pair{TryKind::match_user, user.text()}, std::pair{TryKind::match_uscc, uscc}}) {
        if (!tries.take(kind, subject, now)) return std::max(minutes_to_wait(tries.taken(kind, subject, now), now).value_or(0), 1);
    }
    tx.commit();
    return 0;
}

void MatchHandlers::give_back_try(const http::Caller& caller, const Claimed& claimed, Instant taken_at)
{
    retrying([&] {
        auto tx = pool_.begin();
        TryRepository tries(tx);
        tries.give_back(TryKind::match_user, caller.user().id.text(), taken_at);
        tries.give_back(TryKind::match_uscc, claimed.code.text(), taken_at);
        tx.commit();
    });
}

http::Response MatchHandlers::matched(const http::Request& request, const http::Caller& caller, const registry::Entity& entity, Instant now)
{
    retrying([&] {
        auto tx = pool_.begin();
        MatchRepository(tx).keep(caller.user().id, entity, now);
        audit::record(tx, audit::source_of(request, caller, now),
                      {"association.match", "uscc", entity.uscc, {{"fields", compared_with(entity)}}});
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
