// SPDX-License-Identifier: MPL-2.0
#include "sign_in/signing_key.hpp"

#include "util/secret.hpp"

#include <cjose/jws.h>

#include <cstdlib>
#include <stdexcept>

namespace tianbao::sign_in {

using nlohmann::json;

SigningKey::SigningKey(std::string kid, cjose_jwk_t* key) : kid_(std::move(kid)), key_(key, [](cjose_jwk_t* jwk) { cjose_jwk_release(jwk); })
{
    if (!key) throw std::runtime_error("no key");
}

SigningKey SigningKey::rsa(std::string kid, std::size_t bits)
{
    const unsigned char exponent[] = {1, 0, 1};
    cjose_err error{};
    return {std::move(kid), cjose_jwk_create_RSA_random(bits, exponent, sizeof exponent, &error)};
}

SigningKey SigningKey::p256(std::string kid)
{
    cjose_err error{};
    return {std::move(kid), cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error)};
}

json SigningKey::public_jwk() const
{
    cjose_err error{};
    const std::unique_ptr<char, decltype(&std::free)> text(cjose_jwk_to_json(key_.get(), false, &error), &std::free);
    auto jwk = json::parse(text.get());
    jwk["kid"] = kid_;
    jwk["use"] = "sig";
    return jwk;
}

std::string SigningKey::sign(const json& claims, const std::string& algorithm) const
{
    return sign_with_header({{"alg", algorithm}, {"kid", kid_}, {"typ", "JWT"}}, claims.dump());
}

std::string SigningKey::sign_with_header(const json& header, const std::string& payload) const
{
    cjose_err error{};
    const std::unique_ptr<cjose_header_t, decltype(&cjose_header_release)> protected_header(cjose_header_new(&error), &cjose_header_release);
    for (const auto& [name, value] : header.items()) cjose_header_set(protected_header.get(), name.c_str(), value.get<std::string>().c_str(), &error);
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(
        cjose_jws_sign(key_.get(), protected_header.get(), reinterpret_cast<const unsigned char*>(payload.data()), payload.size(), &error),
        &cjose_jws_release);
    const char* text = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &text, &error)) throw std::runtime_error("not signed");
    return text;
}

std::string key_set(const std::vector<json>& keys)
{
    return json{{"keys", keys}}.dump();
}

std::string raw_token(std::string_view header, std::string_view payload, std::string_view signature)
{
    return base64url(header) + "." + base64url(payload) + "." + base64url(signature);
}

} // namespace tianbao::sign_in
