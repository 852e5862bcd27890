// SPDX-License-Identifier: MPL-2.0
#include "sign_in/admission.hpp"

#include "account/former_login_repository.hpp"
#include "util/log.hpp"

#include <algorithm>

namespace tianbao::sign_in {

using account::Cookie;
using account::SignInWay;

namespace {

/// Runs a transaction again when it lost a race: another log-in bound the same account meanwhile, and now is known.
template <class Act>
auto again_after_race(const Act& act)
{
    return retrying([&] {
        try {
            return act();
        } catch (const db::DuplicateKey& duplicate) {
            throw TryAgain(duplicate.what());
        }
    });
}

} // namespace

void Admission::refresh(db::Transaction& tx, const UserId& user, const SsoIdentity& identity, const Visit& visit) const
{
    const auto changed = BindingRepository(tx).refresh(user, identity);
    if (!changed.empty()) audit::record(tx, visit.source(user), {"account.refresh", "user", user.text(), {{"fields", changed}}});
    const bool is_enterprise = identity.kind == IdentityKind::enterprise && identity.uscc;
    if (is_enterprise) leave_former_(tx, user, *identity.uscc, visit.source(user));
}

void Admission::use_password(db::Transaction& tx, const Visit& visit)
{
    if (visit.proven && !account::FormerLoginRepository(tx).use_password(*visit.proven))
        throw TryAgain("the password was changed since it was proven");
}

Admitted Admission::begin(db::Transaction& tx, const UserId& user, const SsoIdentity& identity, const char* act, const char* binding,
                          const Visit& visit) const
{
    use_password(tx, visit);
    const account::SsoSession sso{identity.entry, identity.id_token, identity.provider_session};
    auto token = sessions_.begin(tx, visit.request, visit.caller, user, SignInWay::sso, sso, visit.now, identity.second_factor);
    const std::string factor(identity.second_factor ? account::word_of(*identity.second_factor) : "");
    audit::record(tx, visit.source(user),
                  {act,
                   "user",
                   user.text(),
                   {{"binding", binding},
                    {"second_factor", factor},
                    {"entry", identity.entry},
                    {"assurance", identity.assurance},
                    {"method", identity.method}}});
    return {user, std::move(token), factor.empty() && http::is_management(BindingRepository(tx).role_of(user))};
}

std::variant<Admitted, Waiting, SsoFault> Admission::admit(const SsoIdentity& identity, const std::string& return_to, const Visit& visit) const
{
    return again_after_race([&] {
        auto tx = pool_.begin();
        auto outcome = admit_once(tx, identity, return_to, visit);
        if (!std::holds_alternative<SsoFault>(outcome)) tx.commit();
        return outcome;
    });
}

std::variant<Admitted, Waiting, SsoFault> Admission::admit_once(db::Transaction& tx, const SsoIdentity& identity, const std::string& return_to,
                                                                const Visit& visit) const
{
    BindingRepository bindings(tx);
    if (const auto bound = bindings.find_bound(identity)) {
        if (bound->is_closed) return SsoFault::account_closed;
        if (bound->is_locked) return SsoFault::account_locked;
        refresh(tx, bound->id, identity, visit);
        return begin(tx, bound->id, identity, "sign_in.sso", "known", visit);
    }
    const auto binding = decide_binding(identity, bindings.candidates(identity));
    if (const auto* to = std::get_if<BindTo>(&binding)) {
        if (to->is_locked) return SsoFault::account_locked;
        auto admitted = admit_found(tx, to->user, identity, FoundBy::mobile, visit);
        if (!admitted) throw TryAgain("the account has changed meanwhile");
        return *std::move(admitted);
    }
    if (const auto* doubt = std::get_if<BindingDoubt>(&binding)) {
        Secret token(random_token());
        bindings.insert_pending({identity, *doubt, return_to, visit.now}, account::token_hash(token));
        audit::record(tx, {std::nullopt, visit.request.client_address, visit.request.id, visit.now},
                      {"sign_in.waiting",
                       "sso",
                       hex(sha256(identity.subject)).substr(0, 32),
                       {{"doubt", std::string(word_of(*doubt))}}});
        return Waiting{std::move(token)};
    }
    const auto user = bindings.create_bound(identity, visit.now);
    return begin(tx, user, identity, "sign_in.sso", "new", visit);
}

std::optional<Admitted> Admission::admit_found(db::Transaction& tx, const UserId& user, const SsoIdentity& identity, FoundBy by,
                                               const Visit& visit) const
{
    BindingRepository bindings(tx);
    bindings.hold_candidates(identity);
    const auto found = accounts_found(by, identity, bindings.candidates(identity));
    if (std::find(found.begin(), found.end(), user) == found.end()) return std::nullopt;
    if (bindings.bind(user, identity, visit.now) != BindOutcome::bound) return std::nullopt;
    refresh(tx, user, identity, visit);
    bindings.tell_bound(user, visit.now);
    return begin(tx, user, identity, "sign_in.sso", by == FoundBy::choice ? "choice" : "mobile", visit);
}

std::optional<Admitted> Admission::admit_chosen(const PendingBinding& pending, std::string_view token_hash, const UserId& user,
                                                const Visit& visit) const
{
    return retrying([&]() -> std::optional<Admitted> {
        auto tx = pool_.begin();
        if (!BindingRepository(tx).remove_pending(token_hash)) return std::nullopt;
        auto admitted = admit_found(tx, user, pending.identity, FoundBy::choice, visit);
        if (admitted) tx.commit();
        return admitted;
    });
}

std::optional<Admitted> Admission::admit_fresh(const PendingBinding& pending, std::string_view token_hash, const Visit& visit) const
{
    return retrying([&]() -> std::optional<Admitted> {
        auto tx = pool_.begin();
        BindingRepository bindings(tx);
        if (!bindings.remove_pending(token_hash)) return std::nullopt;
        std::optional<UserId> user;
        try {
            user = bindings.create_bound(pending.identity, visit.now);
        } catch (const db::DuplicateKey&) {
            return std::nullopt; // another window has chosen
        }
        auto admitted = begin(tx, *user, pending.identity, "sign_in.fresh", "new", visit);
        tx.commit();
        return admitted;
    });
}

Expected<Admitted, BindOutcome> Admission::admit_proven(const PendingBinding& pending, std::string_view token_hash, const UserId& user,
                                                        AccountProof proof, const Visit& visit) const
{
    return retrying([&]() -> Expected<Admitted, BindOutcome> {
        auto tx = pool_.begin();
        if (const auto outcome = bind_proven(tx, pending, token_hash, user, visit); outcome != BindOutcome::bound)
            return Unexpected<BindOutcome>(outcome);
        // a password's owner is looked at where it is used; who has got a role of 管理端 since the other entry found the account is out, too
        if (proof == AccountProof::entry && http::is_management(BindingRepository(tx).role_of(user)))
            return Unexpected<BindOutcome>(BindOutcome::ended);
        if (proof == AccountProof::password) account::FormerLoginRepository(tx).forget_tries(user);
        auto admitted = begin(tx, user, pending.identity, "sign_in.proof", proof == AccountProof::password ? "password" : "entry", visit);
        tx.commit();
        return admitted;
    });
}

BindOutcome Admission::bind_by_wish(const PendingBinding& pending, std::string_view token_hash, const UserId& user, const Visit& visit) const
{
    const auto outcome = retrying([&] {
        auto tx = pool_.begin();
        const auto bound = bind_proven(tx, pending, token_hash, user, visit);
        if (bound != BindOutcome::bound) return bound;
        audit::record(tx, visit.source(user), {"account.bind", "user", user.text(), {{"entry", pending.identity.entry}}});
        tx.commit();
        return bound;
    });
    if (outcome == BindOutcome::bound) claim(user, pending.identity, visit);
    return outcome;
}

/// What waits is used once, the account as it is in this transaction.
BindOutcome Admission::bind_proven(db::Transaction& tx, const PendingBinding& pending, std::string_view token_hash, const UserId& user,
                                   const Visit& visit) const
{
    BindingRepository bindings(tx);
    if (!bindings.remove_pending(token_hash)) return BindOutcome::used_up;
    const auto outcome = bindings.bind(user, pending.identity, visit.now);
    if (outcome != BindOutcome::bound) return outcome;
    refresh(tx, user, pending.identity, visit);
    bindings.tell_bound_by_proof(user, visit.now);
    return outcome;
}

Admitted Admission::admit_former(const UserId& user, const Visit& visit) const
{
    return retrying([&] {
        auto tx = pool_.begin();
        use_password(tx, visit);
        auto token = sessions_.begin(tx, visit.request, visit.caller, user, SignInWay::former, std::nullopt, visit.now);
        audit::record(tx, visit.source(user), {"sign_in.former", "user", user.text(), {}});
        tx.commit();
        return Admitted{user, std::move(token), false};
    });
}

void Admission::claim(const UserId& user, const SsoIdentity& identity, const Visit& visit) const
{
    if (!identity.uscc || !claim_enterprise_) return;
    try {
        claim_enterprise_(user, *identity.uscc, visit.source(user));
    } catch (const std::exception& fault) { // the log-in stands; the enterprise can be claimed later
        log_warning("enterprise not claimed", {{"request", visit.request.id}, {"what", fault.what()}});
    }
}

http::Response Admission::way_on(const Admitted& admitted, const SsoIdentity* identity, const std::string& target, const Visit& visit) const
{
    if (identity) claim(admitted.user, *identity, visit);
    const bool asks = admitted.lacks_second_factor;
    auto response = http::see_other(asks ? "/account/second-factor?return_to=" + http::url_encode(target) : target);
    sessions_.cookies().set(response, Cookie::session, admitted.session_token);
    sessions_.cookies().clear(response, Cookie::binding);
    return response;
}

} // namespace tianbao::sign_in
