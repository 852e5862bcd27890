// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sso_handlers.hpp"

#include "account/one_account.hpp"
#include "account/return_path.hpp"
#include "sign_in/sign_in_views.hpp"
#include "util/log.hpp"

namespace tianbao::sign_in {

namespace names = html::names;
using account::Cookie;
using account::token_hash;

namespace {

/// For /sign-in/choose, why an account that was proven by another entry was not bound.
std::string_view word_of_proof(BindOutcome outcome)
{
    switch (outcome) {
    case BindOutcome::ended:
        return "unbound";
    case BindOutcome::enterprise:
        return "enterprise";
    case BindOutcome::bound:
    case BindOutcome::used_up:
    case BindOutcome::taken:
        break;
    }
    return "taken";
}

} // namespace

/// The entry that the address names; without a name the first.
IdentityProvider& SsoHandlers::provider_of(const http::Request& request) const
{
    const auto named = request.path_values.find("entry");
    auto* provider = named == request.path_values.end() ? &entries_.first() : entries_.find(named->second);
    if (!provider) throw http::NotFound{};
    return *provider;
}

http::Response SsoHandlers::sign_in(const http::Request& request, const http::Caller& caller)
{
    return to_provider(request, caller, false);
}

http::Response SsoHandlers::register_account(const http::Request& request, const http::Caller& caller)
{
    return to_provider(request, caller, true);
}

http::Response SsoHandlers::prove(const http::Request& request, const http::Caller& caller)
{
    provider_of(request); // an unknown address is none
    const auto token = sessions_.cookies().token(request, Cookie::binding);
    if (token.empty()) return http::see_other("/sign-in/choose"); // which says that nothing waits
    return to_provider(request, caller, Errand{"/sign-in/choose", false, SignInPurpose::proof, token_hash(token)});
}

http::Response SsoHandlers::bind(const http::Request& request, const http::Caller& caller)
{
    return to_provider(request, caller, Errand{"/account/merger", false, SignInPurpose::binding, caller.user().session.text()});
}

http::Response SsoHandlers::to_provider(const http::Request& request, const http::Caller& caller, bool registers)
{
    return to_provider(request, caller, Errand{account::own_path(request.query.text("return_to")), registers});
}

http::Response SsoHandlers::to_provider(const http::Request& request, const http::Caller& caller, const Errand& errand)
{
    const auto now = clock_();
    auto& provider = provider_of(request);
    const AuthorizationTerms terms{random_token(), random_token(), Secret(random_token())};
    const auto url = provider.authorization_url(terms, errand.registers, now);
    if (!url) return failed(request, caller, url.error(), errand.return_to, Refused::anyone);

    Secret browser(std::string(sessions_.cookies().token(request, Cookie::browser)));
    auto response = http::see_other(*url);
    if (browser.empty()) {
        browser = Secret(random_token());
        sessions_.cookies().set(response, Cookie::browser, browser);
    }
    retrying([&] {
        auto tx = pool_.begin();
        SignInRequestRepository(tx).insert(
            {provider.settings().key, terms.verifier, terms.nonce, errand.return_to, now, errand.purpose, errand.purpose_of},
            token_hash(terms.state), token_hash(browser));
        tx.commit();
    });
    return response;
}

SsoExpected<SignInRequest> SsoHandlers::take_request(const http::Request& request, Instant now)
{
    const auto state = request.query.text("state");
    const auto browser = sessions_.cookies().token(request, Cookie::browser);
    if (state.empty() || browser.empty()) return refuse(SsoFault::state_missing);
    auto tx = pool_.begin();
    auto begun = SignInRequestRepository(tx).take(token_hash(state), token_hash(browser), now);
    tx.commit();
    return begun;
}

/// The answer has to come to the entry that asked: else another provider could be made to answer in its place.
SsoExpected<SsoIdentity> SsoHandlers::complete(const http::Request& request, const SignInRequest& begun, Instant now)
{
    auto& provider = provider_of(request);
    if (provider.settings().key != begun.entry) return refuse(SsoFault::answer_entry);
    const std::string state(request.query.text("state"));
    return provider.complete(request.query, {state, begun.nonce, begun.verifier}, now);
}

http::Response SsoHandlers::callback(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    provider_of(request); // an unknown address is none
    const auto begun = take_request(request, now);
    if (!begun) {
        const bool is_late = begun.error() == SsoFault::state_expired;
        return failed(request, caller, begun.error(), "/", is_late ? Refused::pending_log_in : Refused::anyone);
    }
    const auto identity = complete(request, *begun, now);
    if (!identity) return failed(request, caller, identity.error(), begun->return_to);

    const Visit visit{request, caller, now};
    switch (begun->purpose) {
    case SignInPurpose::log_in:
        return let_in(*identity, *begun, visit);
    case SignInPurpose::proof:
        return take_proof(*identity, *begun, visit);
    case SignInPurpose::binding:
        break;
    }
    return keep_for_binding(*identity, *begun, visit);
}

http::Response SsoHandlers::let_in(const SsoIdentity& identity, const SignInRequest& begun, const Visit& visit)
{
    const auto outcome = admission_.admit(identity, begun.return_to, visit);
    if (const auto* fault = std::get_if<SsoFault>(&outcome)) return failed(visit.request, visit.caller, *fault, begun.return_to);
    if (const auto* waiting = std::get_if<Waiting>(&outcome)) {
        auto response = http::see_other("/sign-in/choose");
        sessions_.cookies().set(response, Cookie::binding, waiting->binding_token);
        return response;
    }
    return admission_.way_on(std::get<Admitted>(outcome), &identity, begun.return_to, visit);
}

/// What waits must be what the proof was asked for: another tab may have begun another log-in since.
http::Response SsoHandlers::take_proof(const SsoIdentity& proof, const SignInRequest& begun, const Visit& visit)
{
    BindingRepository bindings(pool_.read());
    const auto hash = token_hash(sessions_.cookies().token(visit.request, Cookie::binding));
    const auto pending = hash == begun.purpose_of ? bindings.find_pending(hash, visit.now) : std::nullopt;
    if (!pending || pending->doubt == BindingDoubt::own_wish) return failed(visit.request, visit.caller, SsoFault::state_expired, "/");
    const auto bound = bindings.find_bound(proof);
    if (bound && bound->is_locked) return failed(visit.request, visit.caller, SsoFault::account_locked, begun.return_to);
    if (!bound || bound->is_closed || http::is_management(bindings.role_of(bound->id))) return http::see_other("/sign-in/choose?proof=unbound");
    const auto admitted = admission_.admit_proven(*pending, hash, bound->id, AccountProof::entry, visit);
    if (!admitted) return http::see_other("/sign-in/choose?proof=" + std::string(word_of_proof(admitted.error())));
    return admission_.way_on(*admitted, &pending->identity, pending->return_to, visit);
}

/// Nothing is bound before the owner has seen which account of the SSO it is: its own session there may be somebody else's.
http::Response SsoHandlers::keep_for_binding(const SsoIdentity& identity, const SignInRequest& begun, const Visit& visit)
{
    const auto& who = visit.caller.signed_in;
    if (!who || who->session.text() != begun.purpose_of) return failed(visit.request, visit.caller, SsoFault::state_expired, "/");
    BindingRepository bindings(pool_.read());
    if (const auto bound = bindings.find_bound(identity))
        return http::see_other(bound->id == who->id ? "/account/merger?binding=own" : "/account/merger?binding=others");
    if (!account::fit_one_account(identity.kind == IdentityKind::enterprise, bindings.is_enterprise(who->id)))
        return http::see_other("/account/merger?binding=enterprise");
    const Secret token(random_token());
    retrying([&] {
        auto tx = pool_.begin();
        BindingRepository(tx).insert_pending({identity, BindingDoubt::own_wish, "/account/merger", visit.now, who->session.text()}, token_hash(token));
        tx.commit();
    });
    auto response = http::see_other("/account/binding");
    sessions_.cookies().set(response, Cookie::binding, token);
    return response;
}

http::Response SsoHandlers::failed(const http::Request& request, const http::Caller& caller, SsoFault fault, const std::string& return_to,
                                   Refused refused)
{
    log_warning("log-in by the SSO refused", {{"request", request.id}, {"code", std::string(code_of(fault))}});
    record_refusal(pool_, {"sign_in.refused", fault, provider_of(request).settings().key, refused}, request, clock_());
    html::Page page(frame_, request, caller, names::kTITLE_SIGN_IN_FAILED, names::kNAV_HOME);
    show_failed(page.values(), fault, return_to);
    const auto shown = page_of(fault);
    if (shown == FailedPage::busy) return page.answer("sign_in/failed.tpl", 503).with_header("Retry-After", "5");
    return page.answer("sign_in/failed.tpl", shown == FailedPage::unreachable ? 503 : 403);
}

} // namespace tianbao::sign_in
