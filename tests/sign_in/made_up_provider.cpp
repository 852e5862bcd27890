// SPDX-License-Identifier: MPL-2.0
#include "sign_in/made_up_provider.hpp"

#include "util/secret.hpp"

namespace tianbao::sign_in {

using nlohmann::json;

SsoSettings MadeUpProvider::settings()
{
    SsoSettings settings;
    settings.issuer = kIssuer;
    settings.client_id = "tianbao";
    settings.client_secret = Secret{"made up"};
    settings.scope = "openid phone";
    settings.claims.kind = "tianbao_kind";
    settings.claims.uscc = "tianbao_uscc";
    settings.algorithms = {"RS256", "ES256"};
    settings.second_factor_acr = {"level-2"};
    settings.second_factor_amr = {"otp", "mfa"};
    settings.public_url = "https://portal.example";
    return settings;
}

json MadeUpProvider::discovery()
{
    return {{"issuer", kIssuer},
            {"authorization_endpoint", kIssuer + "/auth"},
            {"token_endpoint", kIssuer + "/token"},
            {"userinfo_endpoint", kIssuer + "/me"},
            {"jwks_uri", kIssuer + "/jwks"},
            {"end_session_endpoint", kIssuer + "/end"},
            {"prompt_values_supported", {"none", "login", "create"}}};
}

MadeUpProvider::MadeUpProvider() : published_(SigningKey::p256("first")), signing_(published_) {}

void MadeUpProvider::rotate()
{
    published_ = SigningKey::p256("second");
    signing_ = published_;
}

void MadeUpProvider::withdraw()
{
    published_ = SigningKey::p256("second");
}

void MadeUpProvider::sign_with_unknown_key()
{
    signing_ = SigningKey::p256("unknown");
}

std::string MadeUpProvider::id_token() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    json claims{{"iss", kIssuer}, {"aud", "tianbao"}, {"sub", person.at("sub")}, {"exp", seconds + 600}, {"iat", seconds}, {"nonce", nonce}};
    claims.update(id_token_claims);
    return signing_.sign(claims, "ES256");
}

std::string MadeUpProvider::log_out_token(const json& changes) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    json claims{{"iss", kIssuer},
                {"aud", "tianbao"},
                {"sub", person.at("sub")},
                {"iat", seconds},
                {"exp", seconds + 120},
                {"jti", random_token()},
                {"events", {{"http://schemas.openid.net/event/backchannel-logout", json::object()}}}};
    for (const auto& [name, value] : changes.items()) {
        if (value.is_null())
            claims.erase(name);
        else
            claims[name] = value;
    }
    return signing_.sign_with_header({{"alg", "ES256"}, {"kid", signing_.kid()}, {"typ", "logout+jwt"}}, claims.dump());
}

Expected<net::Answer, net::CallFault> MadeUpProvider::answer(const net::Call& call)
{
    const auto path = call.url.substr(kIssuer.size());
    ++calls[path];
    if (fault) return Unexpected<net::CallFault>(*fault);
    json body;
    if (path == "/.well-known/openid-configuration") {
        body = discovery();
        body["authorization_response_iss_parameter_supported"] = names_issuer;
    } else if (path == "/jwks") {
        body = json::parse(key_set({published_.public_jwk()}));
    } else if (path == "/token") {
        body = {{"id_token", id_token()}, {"access_token", access_token}, {"token_type", "Bearer"}};
    } else if (path == "/me") {
        body = person;
    }
    return net::Answer{status, "application/json", body.dump()};
}

} // namespace tianbao::sign_in
