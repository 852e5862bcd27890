// SPDX-License-Identifier: MPL-2.0
#include "sign_in/oauth_provider.hpp"

#include "net/origin.hpp"
#include "sign_in/token.hpp"
#include "sign_in/userinfo.hpp"

namespace tianbao::sign_in {

using http::url_encode;
using nlohmann::json;

namespace {

constexpr std::size_t kLongestCode = 2048;

/// Without discovery nothing says what the server calls itself (RFC 9207): it has to be the entry's issuer, or a name on the origin
/// that the browser was sent to.
bool is_of_server(std::string_view iss, const SsoSettings& settings)
{
    return iss.empty() || iss == settings.issuer || net::origin_of(iss) == net::origin_of(settings.oauth.authorization);
}

SsoExpected<Secret> code_in(const http::FormData& answer, const SsoSettings& settings)
{
    if (!is_of_server(answer.text("iss"), settings)) return refuse(SsoFault::answer_issuer);
    if (answer.has("error")) return refuse(answer.text("error") == "access_denied" ? SsoFault::cancelled : SsoFault::provider_error);
    if (answer.has("access_token") || answer.has("response")) return refuse(SsoFault::answer_with_tokens);
    auto code = answer.secret("code");
    if (code.empty()) return refuse(SsoFault::code_missing);
    return code.size() > kLongestCode ? SsoExpected<Secret>(refuse(SsoFault::code_too_long)) : SsoExpected<Secret>(std::move(code));
}

} // namespace

SsoExpected<std::string> OAuthProvider::authorization_url(const AuthorizationTerms& terms, bool, Instant)
{
    auto url = with_parameter(settings_.oauth.authorization, "response_type", "code") + "&client_id=" + url_encode(settings_.client_id) +
               "&redirect_uri=" + url_encode(callback_url(settings_)) + "&state=" + url_encode(terms.state);
    if (!settings_.scope.empty()) url += "&scope=" + url_encode(settings_.scope);
    if (settings_.pkce) url += "&code_challenge=" + code_challenge(terms.verifier) + "&code_challenge_method=S256";
    return url;
}

SsoExpected<SsoIdentity> OAuthProvider::complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now)
{
    const auto code = code_in(answer, settings_);
    if (!code) return refuse(code.error());
    Outward outward(settings_, call_, places_);
    const auto token_answer = outward.call(token_request(settings_, settings_.oauth.token, *code, terms.verifier, now));
    if (!token_answer) return refuse(token_answer.error());
    const auto tokens = parse_tokens(*token_answer, false);
    if (!tokens) return refuse(tokens.error());
    const auto user_answer = outward.call(userinfo_request(settings_.oauth.userinfo, tokens->access_token));
    if (!user_answer) return refuse(user_answer.error());
    const auto whole = parse_userinfo(*user_answer);
    if (!whole) return refuse(whole.error());
    const auto* person = member_at(*whole, settings_.oauth.claims_in);
    if (!person || !person->is_object()) return refuse(SsoFault::userinfo_malformed);
    if (!person->contains(settings_.claims.subject)) return refuse(SsoFault::userinfo_no_subject);
    return identity_of(*person, settings_);
}

std::optional<std::string> OAuthProvider::log_out_url(const Secret&, Instant)
{
    const auto& oauth = settings_.oauth;
    if (oauth.log_out.empty()) return std::nullopt;
    return oauth.log_out_return.empty() ? oauth.log_out : with_parameter(oauth.log_out, oauth.log_out_return, settings_.public_url + "/signed-out");
}

} // namespace tianbao::sign_in
