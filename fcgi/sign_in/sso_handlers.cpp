// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sso_handlers.hpp"

#include "account/return_path.hpp"
#include "audit/audit.hpp"
#include "sign_in/sign_in_views.hpp"
#include "util/log.hpp"

namespace tianbao::sign_in {

namespace names = html::names;
using account::Cookie;
using account::token_hash;

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

http::Response SsoHandlers::to_provider(const http::Request& request, const http::Caller& caller, bool registers)
{
    const auto now = clock_();
    auto& provider = provider_of(request);
    const auto return_to = account::own_path(request.query.text("return_to"));
    const AuthorizationTerms terms{random_token(), random_token(), Secret(random_token())};
    const auto url = provider.authorization_url(terms, registers, now);
    if (!url) return failed(request, caller, url.error(), return_to);

    Secret browser(std::string(sessions_.cookies().token(request, Cookie::browser)));
    auto response = http::see_other(*url);
    if (browser.empty()) {
        browser = Secret(random_token());
        sessions_.cookies().set(response, Cookie::browser, browser);
    }
    retrying([&] {
        auto tx = pool_.begin();
        SignInRequestRepository(tx).insert({provider.settings().key, terms.verifier, terms.nonce, return_to, now}, token_hash(terms.state),
                                           token_hash(browser));
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
    if (!begun) return failed(request, caller, begun.error(), "/");
    const auto identity = complete(request, *begun, now);
    if (!identity) return failed(request, caller, identity.error(), begun->return_to);

    const Visit visit{request, caller, now};
    const auto outcome = admission_.admit(*identity, begun->return_to, visit);
    if (const auto* fault = std::get_if<SsoFault>(&outcome)) return failed(request, caller, *fault, begun->return_to);
    if (const auto* waiting = std::get_if<Waiting>(&outcome)) {
        auto response = http::see_other("/sign-in/choose");
        sessions_.cookies().set(response, Cookie::binding, waiting->binding_token);
        return response;
    }
    return admission_.way_on(std::get<Admitted>(outcome), &*identity, begun->return_to, visit);
}

http::Response SsoHandlers::failed(const http::Request& request, const http::Caller& caller, SsoFault fault, const std::string& return_to)
{
    const auto now = clock_();
    log_warning("log-in by the SSO refused", {{"request", request.id}, {"code", std::string(code_of(fault))}});
    retrying([&] {
        auto tx = pool_.begin();
        audit::record(tx, {std::nullopt, request.client_address, request.id, now},
                      {"sign_in.refused", "sso", "", {{"code", std::string(code_of(fault))}}});
        tx.commit();
    });
    html::Page page(frame_, request, caller, names::kTITLE_SIGN_IN_FAILED, names::kNAV_HOME);
    show_failed(page.values(), fault, return_to);
    return page.answer("sign_in/failed.tpl", page_of(fault) == FailedPage::unreachable ? 503 : 403);
}

} // namespace tianbao::sign_in
