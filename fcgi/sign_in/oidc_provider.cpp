// SPDX-License-Identifier: MPL-2.0
#include "sign_in/oidc_provider.hpp"

#include "sign_in/id_token.hpp"
#include "sign_in/log_out_token.hpp"
#include "sign_in/userinfo.hpp"

namespace tianbao::sign_in {

using http::url_encode;
using nlohmann::json;

namespace {

constexpr std::chrono::hours kKeepDiscovery{1};
constexpr std::chrono::minutes kKeepKeys{5}; // so long a key is taken that the provider has withdrawn
constexpr std::chrono::minutes kBetweenFetches{1};
constexpr std::chrono::seconds kBetweenFailures{5};
constexpr std::size_t kLargestDiscovery = 64 * 1024;
constexpr std::size_t kLongestHint = 4096;
constexpr std::size_t kLongestCode = 2048;

/// Since `at`. What is of a later time by as much is of a clock that was set back.
bool is_within(std::chrono::seconds span, Instant at, Instant now)
{
    return now < at + span && at < now + span;
}

net::Call fetch_of(const std::string& url, std::size_t most_bytes)
{
    net::Call call;
    call.url = url;
    call.most_bytes = most_bytes;
    call.headers = {{"Accept", "application/json"}};
    return call;
}

/// Key sets have a media type of their own, too (RFC 7517 8.5).
bool is_key_set_type(std::string_view type)
{
    return is_json(type) || type.substr(0, type.find(';')) == "application/jwk-set+json";
}

SsoExpected<Discovery> fetched_discovery(Outward& outward, const SsoSettings& settings)
{
    const auto answer = outward.call(fetch_of(discovery_url(settings.issuer), kLargestDiscovery));
    if (!answer) return refuse(answer.error());
    if (answer->status != 200) return refuse(SsoFault::discovery_refused);
    if (!is_json(answer->content_type)) return refuse(SsoFault::discovery_type);
    return parse_discovery(answer->body, settings.issuer, settings.hosts);
}

SsoExpected<KeySet> fetched_keys(Outward& outward, const std::string& url)
{
    const auto answer = outward.call(fetch_of(url, KeySet::kLargestKeySet));
    if (!answer) return refuse(answer.error());
    if (answer->status != 200) return refuse(SsoFault::keys_refused);
    if (!is_key_set_type(answer->content_type)) return refuse(SsoFault::keys_type);
    return KeySet::parse(answer->body);
}

} // namespace

OidcProvider::OidcProvider(SsoSettings settings, NetCaller call) : IdentityProvider(std::move(settings)), call_(std::move(call)) {}

SsoExpected<std::shared_ptr<const Discovery>> OidcProvider::discovery(Outward& outward, Instant now)
{
    {
        const std::lock_guard lock(mutex_);
        auto& kept = discovery_;
        if (kept.value && (is_within(kKeepDiscovery, kept.at, now) || is_within(kBetweenFetches, kept.tried, now))) return kept.value;
        if (!kept.value && kept.fault && is_within(kBetweenFailures, kept.tried, now)) return refuse(*kept.fault);
        if (!outward.has_place()) return kept.value ? SsoExpected<std::shared_ptr<const Discovery>>(kept.value) : refuse(SsoFault::provider_busy);
        kept.tried = now;
    }
    auto fetched = fetched_discovery(outward, settings_);
    const std::lock_guard lock(mutex_);
    if (fetched) {
        discovery_ = {std::make_shared<const Discovery>(std::move(*fetched)), now, now};
    } else if (!discovery_.value) {
        discovery_.fault = fetched.error();
        return refuse(fetched.error());
    }
    return discovery_.value;
}

SsoExpected<std::shared_ptr<const KeySet>> OidcProvider::keys(Outward& outward, const std::string& jwks_uri, std::string_view wanted_id,
                                                              Instant now)
{
    {
        const std::lock_guard lock(mutex_);
        auto& kept = keys_;
        const bool is_fresh = kept.value && is_within(kKeepKeys, kept.at, now) && (wanted_id.empty() || kept.value->knows(wanted_id));
        if (is_fresh || (kept.value && is_within(kBetweenFetches, kept.tried, now))) return kept.value;
        if (!kept.value && kept.fault && is_within(kBetweenFailures, kept.tried, now)) return refuse(*kept.fault);
        if (!outward.has_place()) return refuse(SsoFault::provider_busy); // that is no fault to be kept
        kept.tried = now;
    }
    auto fetched = fetched_keys(outward, jwks_uri);
    const std::lock_guard lock(mutex_);
    if (!fetched) {
        if (!is_within(kKeepKeys, keys_.at, now)) keys_.value.reset(); // a key withdrawn by a provider that is down must not live on
        keys_.fault = fetched.error();
        return refuse(fetched.error());
    }
    keys_ = {std::make_shared<const KeySet>(std::move(*fetched)), now, now};
    return keys_.value;
}

SsoExpected<std::string> OidcProvider::authorization_url(const AuthorizationTerms& terms, bool registers, Instant now)
{
    Outward outward(settings_, call_, places_);
    const auto provider = discovery(outward, now);
    if (!provider) return refuse(provider.error());
    auto url = with_parameter((*provider)->authorization_endpoint, "response_type", "code") + "&client_id=" + url_encode(settings_.client_id) +
               "&redirect_uri=" + url_encode(callback_url(settings_)) + "&scope=" + url_encode(settings_.scope) +
               "&state=" + url_encode(terms.state) + "&nonce=" + url_encode(terms.nonce) + "&code_challenge=" + code_challenge(terms.verifier) +
               "&code_challenge_method=S256";
    if (const std::chrono::seconds age = settings_.max_age; age.count() > 0) url += "&max_age=" + std::to_string(age.count());
    if (registers && (*provider)->creates_accounts) url += "&prompt=create";
    return url;
}

SsoExpected<bool> OidcProvider::check_answer_issuer(std::string_view iss, Instant now)
{
    if (!iss.empty()) return iss == settings_.issuer ? SsoExpected<bool>(true) : refuse(SsoFault::answer_issuer);
    Outward outward(settings_, call_, places_);
    const auto provider = discovery(outward, now);
    if (!provider) return refuse(provider.error());
    return (*provider)->names_issuer ? SsoExpected<bool>(refuse(SsoFault::answer_issuer_missing)) : SsoExpected<bool>(true);
}

SsoExpected<json> OidcProvider::verified(Outward& outward, const Tokens& tokens, const Discovery& provider, const AuthorizationTerms& terms,
                                         Instant now)
{
    const auto& id_token = tokens.id_token.expose();
    const auto header = read_jwt_header(id_token, {settings_.algorithms, "jwt"});
    if (!header) return refuse(header.error());
    const auto key_set = keys(outward, provider.jwks_uri, header->key_id, now);
    if (!key_set) return refuse(key_set.error());
    return verify_id_token(id_token, *header, **key_set,
                           {settings_.issuer, settings_.client_id, settings_.algorithms, terms.nonce, tokens.access_token, now, settings_.max_age});
}

SsoExpected<SsoIdentity> OidcProvider::complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now)
{
    if (const auto is_own = check_answer_issuer(answer.text("iss"), now); !is_own) return refuse(is_own.error());
    if (answer.has("error")) return refuse(answer.text("error") == "access_denied" ? SsoFault::cancelled : SsoFault::provider_error);
    if (answer.has("id_token") || answer.has("access_token") || answer.has("response")) return refuse(SsoFault::answer_with_tokens);
    const auto code = answer.secret("code");
    if (code.empty()) return refuse(SsoFault::code_missing);
    return code.size() > kLongestCode ? SsoExpected<SsoIdentity>(refuse(SsoFault::code_too_long)) : identify(code, terms, now);
}

SsoExpected<SsoIdentity> OidcProvider::identify(const Secret& code, const AuthorizationTerms& terms, Instant now)
{
    Outward outward(settings_, call_, places_);
    const auto provider = discovery(outward, now);
    if (!provider) return refuse(provider.error());
    const auto token_answer = outward.call(token_request(settings_, (*provider)->token_endpoint, code, terms.verifier, now));
    if (!token_answer) return refuse(token_answer.error());
    const auto tokens = parse_tokens(*token_answer, true);
    if (!tokens) return refuse(tokens.error());
    const auto id_claims = verified(outward, *tokens, **provider, terms, now);
    if (!id_claims) return refuse(id_claims.error());
    const auto userinfo = outward.call(userinfo_request((*provider)->userinfo_endpoint, tokens->access_token));
    return userinfo ? identity(*id_claims, *userinfo, tokens->id_token) : refuse(userinfo.error());
}

SsoExpected<SsoIdentity> OidcProvider::identity(const json& id_claims, const net::Answer& userinfo, const Secret& id_token) const
{
    const auto claims = add_userinfo(id_claims, userinfo);
    if (!claims) return refuse(claims.error());
    auto identity = identity_of(*claims, settings_);
    if (!identity) return identity;
    identity->id_token = id_token;
    identity->provider_session = text_of(id_claims, "sid");
    identity->second_factor = second_factor_of(id_claims, settings_); // userinfo says nothing about this log-in
    return identity;
}

std::optional<std::string> OidcProvider::log_out_url(const Secret& id_token, Instant now)
{
    Outward outward(settings_, call_, places_);
    const auto provider = discovery(outward, now);
    if (!provider || (*provider)->end_session_endpoint.empty()) return std::nullopt;
    auto url = with_parameter((*provider)->end_session_endpoint, "client_id", settings_.client_id) +
               "&post_logout_redirect_uri=" + url_encode(settings_.public_url + "/signed-out");
    if (!id_token.empty() && id_token.size() <= kLongestHint) url += "&id_token_hint=" + url_encode(id_token.expose());
    return url;
}

SsoExpected<LogOutNotice> OidcProvider::read_notice(const http::FormData& posted, Instant now)
{
    const auto token = posted.text("logout_token");
    if (token.empty()) return refuse(SsoFault::notice_missing);
    const auto header = read_jwt_header(token, {settings_.algorithms, "logout+jwt"});
    if (!header) return refuse(header.error());
    Outward outward(settings_, call_, places_);
    const auto provider = discovery(outward, now);
    if (!provider) return refuse(provider.error());
    const auto key_set = keys(outward, (*provider)->jwks_uri, header->key_id, now);
    if (!key_set) return refuse(key_set.error());
    const auto claims = verified_claims(token, *header, **key_set);
    return claims ? notice_of(*claims, settings_.issuer, settings_.client_id, now) : refuse(claims.error());
}

} // namespace tianbao::sign_in
