// SPDX-License-Identifier: MPL-2.0
#include "sign_in/hostile_provider.hpp"

namespace tianbao::sign_in {

using nlohmann::json;
using support::ScriptedAnswer;

json changed(json object, const json& changes)
{
    for (const auto& [name, value] : changes.items()) {
        if (value.is_null())
            object.erase(name);
        else
            object[name] = value;
    }
    return object;
}

const SigningKey& hostile_curve_key()
{
    static const auto key = SigningKey::p256("curve");
    return key;
}

const SigningKey& hostile_rsa_key()
{
    static const auto key = SigningKey::rsa("rsa");
    return key;
}

HostileProvider::HostileProvider()
    : keys{hostile_curve_key().public_jwk(), hostile_rsa_key().public_jwk()},
      id_token([](const json& all) { return hostile_curve_key().sign(all, "ES256"); })
{
}

json HostileProvider::good_discovery() const
{
    return {{"issuer", origin},
            {"authorization_endpoint", origin + "/auth"},
            {"token_endpoint", origin + "/token"},
            {"userinfo_endpoint", origin + "/me"},
            {"jwks_uri", origin + "/jwks"},
            {"end_session_endpoint", origin + "/end"}};
}

json HostileProvider::good_claims() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    return {{"iss", origin},  {"aud", "tianbao"}, {"sub", "person-0001"}, {"exp", seconds + 600},
            {"iat", seconds}, {"nonce", nonce},   {"acr", "level-2"},     {"auth_time", seconds - 60}};
}

ScriptedAnswer HostileProvider::answer(const support::ScriptedRequest& request)
{
    const auto path = request.path();
    if (const auto told = instead.find(path); told != instead.end()) return told->second;
    if (path == "/.well-known/openid-configuration") return ScriptedAnswer::json(changed(good_discovery(), discovery).dump());
    if (path == "/jwks") return ScriptedAnswer::json(key_set(keys));
    if (path == "/token") {
        const json good{{"id_token", id_token(changed(good_claims(), claims))}, {"access_token", "access"}, {"token_type", "Bearer"}};
        return ScriptedAnswer::json(changed(good, tokens).dump());
    }
    const json good{{"sub", "person-0001"}, {"name", "测试甲"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};
    if (path == "/me") return ScriptedAnswer::json(changed(good, person).dump());
    return ScriptedAnswer::of(404, "text/plain", "nothing here");
}

} // namespace tianbao::sign_in
