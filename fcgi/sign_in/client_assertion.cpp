// SPDX-License-Identifier: MPL-2.0
#include "sign_in/client_assertion.hpp"

#include <nlohmann/json.hpp>

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>
#include <stdexcept>

namespace tianbao::sign_in {

namespace {

constexpr std::chrono::seconds kGoodFor{60};
constexpr int kCoordinateBytes = 32;

struct Free {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
};

using Key = std::unique_ptr<EVP_PKEY, Free>;

Key key_of(const Secret& pem)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.expose().data(), static_cast<int>(pem.expose().size())));
    return Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

bool is_curve(EVP_PKEY* key)
{
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
}

bool is_usable(EVP_PKEY* key)
{
    if (!key) return false;
    if (!is_curve(key)) return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= 2048;
    char group[32] = {};
    return EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1 && std::string(group) == "prime256v1";
}

/// The two numbers of an ECDSA signature side by side (RFC 7518 3.4), from what OpenSSL makes.
std::string side_by_side(const std::string& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<ECDSA_SIG, Free> signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    std::string out(2 * kCoordinateBytes, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, kCoordinateBytes) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + kCoordinateBytes, kCoordinateBytes) < 0)
        throw std::runtime_error("the key of the SSO client does not sign");
    return out;
}

std::string signature_of(EVP_PKEY* key, const std::string& text)
{
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, text.size()) != 1)
        throw std::runtime_error("the key of the SSO client does not sign");
    std::string out(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, bytes, text.size()) != 1)
        throw std::runtime_error("the key of the SSO client does not sign");
    out.resize(size);
    return is_curve(key) ? side_by_side(out) : out;
}

} // namespace

Secret client_assertion(const ClientKey& client, Instant now)
{
    const auto key = key_of(client.pem);
    if (!is_usable(key.get())) throw std::runtime_error("the key of the SSO client cannot be used");
    nlohmann::json header{{"alg", is_curve(key.get()) ? "ES256" : "RS256"}, {"typ", "JWT"}};
    if (!client.key_id.empty()) header["kid"] = client.key_id;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const nlohmann::json claims{{"iss", client.client_id}, {"sub", client.client_id}, {"aud", client.audience},
                                {"jti", random_token()},   {"iat", seconds},          {"exp", seconds + kGoodFor.count()}};
    const auto text = base64url(header.dump()) + "." + base64url(claims.dump());
    return Secret(text + "." + base64url(signature_of(key.get(), text)));
}

bool is_signing_key(const Secret& pem)
{
    return is_usable(key_of(pem).get());
}

} // namespace tianbao::sign_in
