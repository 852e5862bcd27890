// SPDX-License-Identifier: MPL-2.0
#include "sign_in/provider.hpp"

#include "http/form_data.hpp"
#include "sign_in/id_token.hpp"
#include "sign_in/token.hpp"
#include "sign_in/userinfo.hpp"

namespace tianbao::sign_in {

using http::url_encode;

namespace {

constexpr std::chrono::hours kKeep{1};
constexpr std::chrono::minutes kBetweenFetches{1};
constexpr std::size_t kLargestDiscovery = 64 * 1024;
constexpr std::size_t kLongestHint = 4096;

SsoFault fault_of(net::CallFault fault)
{
    switch (fault) {
    case net::CallFault::timed_out:
    case net::CallFault::unreachable:
    case net::CallFault::broken:
        return SsoFault::unreachable;
    case net::CallFault::too_large:
    case net::CallFault::not_trusted:
        return SsoFault::untrusted;
    }
    return SsoFault::unreachable;
}

char parameter_mark(const std::string& url)
{
    return url.find('?') == std::string::npos ? '?' : '&';
}

} // namespace

Provider::Provider(SsoSettings settings, Caller call) : settings_(std::move(settings)), call_(std::move(call)) {}

/// A provider that answers with a fault of its own (5xx) counts as down.
SsoExpected<net::Answer> Provider::call_for(const net::Call& call) const
{
    auto answer = call_(call);
    if (!answer) return refuse(fault_of(answer.error()));
    if (answer->status >= 500) return refuse(SsoFault::unreachable);
    return std::move(*answer);
}

SsoExpected<std::string> Provider::fetched(const std::string& url, std::size_t most_bytes) const
{
    net::Call call;
    call.url = url;
    call.allow_http = settings_.allow_http;
    call.most_bytes = most_bytes;
    call.headers = {{"Accept", "application/json"}};
    auto answer = call_for(call);
    if (!answer) return refuse(answer.error());
    if (answer->status != 200) return refuse(SsoFault::discovery_invalid);
    return std::move(answer->body);
}

SsoExpected<std::shared_ptr<const Discovery>> Provider::discovery(Instant now)
{
    {
        const std::lock_guard lock(mutex_);
        if (discovery_.value && (now < discovery_.at + kKeep || now < discovery_.tried + kBetweenFetches)) return discovery_.value;
        discovery_.tried = now;
    }
    const auto document = fetched(discovery_url(settings_.issuer), kLargestDiscovery);
    auto parsed = document ? parse_discovery(*document, settings_.issuer) : SsoExpected<Discovery>(refuse(document.error()));
    const std::lock_guard lock(mutex_);
    if (parsed)
        discovery_ = {std::make_shared<const Discovery>(std::move(*parsed)), now, now};
    else if (!discovery_.value)
        return refuse(parsed.error());
    return discovery_.value;
}

SsoExpected<std::shared_ptr<const KeySet>> Provider::keys(const std::string& jwks_uri, std::string_view wanted_id, Instant now)
{
    {
        const std::lock_guard lock(mutex_);
        const bool is_fresh = keys_.value && now < keys_.at + kKeep && (wanted_id.empty() || keys_.value->knows(wanted_id));
        if (is_fresh || (keys_.value && now < keys_.tried + kBetweenFetches)) return keys_.value;
        keys_.tried = now;
    }
    const auto document = fetched(jwks_uri, KeySet::kLargestKeySet);
    auto parsed = document ? KeySet::parse(*document) : SsoExpected<KeySet>(refuse(document.error()));
    const std::lock_guard lock(mutex_);
    if (!parsed) {
        if (now >= keys_.at + kKeep) keys_.value.reset(); // a key withdrawn by a provider that is down must not live on
        return refuse(parsed.error() == SsoFault::discovery_invalid ? SsoFault::keys_invalid : parsed.error());
    }
    keys_ = {std::make_shared<const KeySet>(std::move(*parsed)), now, now};
    return keys_.value;
}

SsoExpected<std::string> Provider::authorization_url(const AuthorizationTerms& terms, bool registers, Instant now)
{
    const auto provider = discovery(now);
    if (!provider) return refuse(provider.error());
    const auto& endpoint = (*provider)->authorization_endpoint;
    auto url = endpoint + parameter_mark(endpoint) + "response_type=code&client_id=" + url_encode(settings_.client_id) +
               "&redirect_uri=" + url_encode(callback_url(settings_)) + "&scope=" + url_encode(settings_.scope) +
               "&state=" + url_encode(terms.state) + "&nonce=" + url_encode(terms.nonce) + "&code_challenge=" + code_challenge(terms.verifier) +
               "&code_challenge_method=S256";
    if (registers && (*provider)->creates_accounts) url += "&prompt=create";
    return url;
}

SsoExpected<bool> Provider::check_answer_issuer(std::string_view iss, Instant now)
{
    if (!iss.empty()) return iss == settings_.issuer ? SsoExpected<bool>(true) : refuse(SsoFault::answer_issuer);
    const auto provider = discovery(now);
    if (!provider) return refuse(provider.error());
    return (*provider)->names_issuer ? SsoExpected<bool>(refuse(SsoFault::answer_issuer)) : SsoExpected<bool>(true);
}

SsoExpected<nlohmann::json> Provider::verified(const std::string& id_token, const std::string& access_token, const Discovery& provider,
                                               const AuthorizationTerms& terms, Instant now)
{
    const auto key_id = key_id_of(id_token);
    if (!key_id) return refuse(key_id.error());
    const auto key_set = keys(provider.jwks_uri, *key_id, now);
    if (!key_set) return refuse(key_set.error());
    return verify_id_token(id_token, **key_set, {settings_.issuer, settings_.client_id, settings_.algorithms, terms.nonce, access_token, now});
}

SsoExpected<SsoIdentity> Provider::identify(std::string_view code, const AuthorizationTerms& terms, Instant now)
{
    const auto provider = discovery(now);
    if (!provider) return refuse(provider.error());
    const auto token_answer = call_for(token_request(settings_, (*provider)->token_endpoint, code, terms.verifier));
    if (!token_answer) return refuse(token_answer.error());
    const auto tokens = parse_tokens(*token_answer);
    if (!tokens) return refuse(tokens.error());
    const auto id_claims = verified(tokens->id_token, tokens->access_token, **provider, terms, now);
    if (!id_claims) return refuse(id_claims.error());
    const auto userinfo_answer = call_for(userinfo_request(settings_, (*provider)->userinfo_endpoint, tokens->access_token));
    if (!userinfo_answer) return refuse(userinfo_answer.error());
    const auto claims = add_userinfo(*id_claims, *userinfo_answer);
    if (!claims) return refuse(claims.error());
    auto identity = identity_of(*claims, settings_, tokens->id_token);
    identity.second_factor = second_factor_of(*id_claims, settings_); // userinfo says nothing about this log-in
    return identity;
}

std::optional<std::string> Provider::end_session_url(const std::string& id_token, Instant now)
{
    const auto provider = discovery(now);
    if (!provider || (*provider)->end_session_endpoint.empty()) return std::nullopt;
    const auto& endpoint = (*provider)->end_session_endpoint;
    auto url = endpoint + parameter_mark(endpoint) + "client_id=" + url_encode(settings_.client_id) +
               "&post_logout_redirect_uri=" + url_encode(settings_.public_url + "/signed-out");
    if (!id_token.empty() && id_token.size() <= kLongestHint) url += "&id_token_hint=" + url_encode(id_token);
    return url;
}

} // namespace tianbao::sign_in
