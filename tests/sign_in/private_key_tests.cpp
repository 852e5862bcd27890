// SPDX-License-Identifier: MPL-2.0
// private_key_jwt against a real provider (npm oidc-provider in the stand-in), from the log-in page to the session: the key is made here, its
// public half is registered there.
#include "sign_in/provider_visitor.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::header;

/// A client's key, as PEM for the portal and as JWK for the provider.
struct OwnKey {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
    std::string id;

    Secret pem() const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
        BOOST_REQUIRE(PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
        char* data = nullptr;
        const auto size = BIO_get_mem_data(bio.get(), &data);
        return Secret{std::string(data, static_cast<std::size_t>(size))};
    }

    std::string number(const char* name, std::size_t bytes = 0) const
    {
        BIGNUM* found = nullptr;
        BOOST_REQUIRE(EVP_PKEY_get_bn_param(key.get(), name, &found) == 1);
        const std::unique_ptr<BIGNUM, decltype(&BN_free)> owned(found, &BN_free);
        std::string text(bytes ? bytes : static_cast<std::size_t>(BN_num_bytes(found)), '\0');
        BN_bn2binpad(found, reinterpret_cast<unsigned char*>(text.data()), static_cast<int>(text.size()));
        return base64url(text);
    }

    json jwk() const
    {
        if (EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA)
            return {{"kty", "RSA"}, {"kid", id}, {"use", "sig"}, {"n", number(OSSL_PKEY_PARAM_RSA_N)}, {"e", number(OSSL_PKEY_PARAM_RSA_E)}};
        return {{"kty", "EC"},
                {"crv", "P-256"},
                {"kid", id},
                {"use", "sig"},
                {"x", number(OSSL_PKEY_PARAM_EC_PUB_X, 32)},
                {"y", number(OSSL_PKEY_PARAM_EC_PUB_Y, 32)}};
    }
};

OwnKey rsa_key(const char* id)
{
    return {{EVP_RSA_gen(2048), &EVP_PKEY_free}, id};
}

OwnKey curve_key(const char* id)
{
    return {{EVP_EC_gen("P-256"), &EVP_PKEY_free}, id};
}

SsoSettings settings_with(const OwnKey& key)
{
    SsoSettings settings;
    settings.key = "legal";
    settings.name = "法人登录";
    settings.issuer = variable("TIANBAO_TEST_SSO", "http://localhost:8191");
    settings.client_id = "tianbao-key";
    settings.client_proof = ClientProof::private_key;
    settings.client_key = key.pem();
    settings.client_key_id = key.id;
    settings.scope = "openid profile phone tianbao";
    settings.claims.kind = "tianbao_kind";
    settings.claims.uscc = "tianbao_uscc";
    settings.algorithms = {"RS256"};
    settings.allow_http = true;
    settings.total_limit = std::chrono::seconds{10};
    settings.public_url = variable("TIANBAO_TEST_PORTAL", "http://localhost:8190");
    return settings;
}

void register_keys(const std::vector<const OwnKey*>& keys)
{
    auto list = json::array();
    for (const auto* key : keys) list.push_back(key->jwk());
    ProviderVisitor control;
    const auto text = json{{"keys", list}}.dump();
    control.led_to(variable("TIANBAO_TEST_SSO_CONTROL", "http://localhost:8193") + "/stand-in/client-keys", text.c_str());
    BOOST_REQUIRE_EQUAL(control.body(), R"({"client_id":"tianbao-key"})");
}

/// Through the provider's pages as that account; the answer to the browser's return.
http::Response log_in(Scene& scene, Visitor& visitor)
{
    scene.now = system_now();
    ProviderVisitor browser;
    const auto asked = header(visitor.get("/sign-in/sso/legal?return_to=%2Fnote"), "Location");
    BOOST_REQUIRE(asked.find("client_id=tianbao-key") != std::string::npos);
    const auto choice = browser.led_to(asked);
    BOOST_REQUIRE_MESSAGE(choice.find("/interaction/") != std::string::npos, browser.body());
    const auto back = browser.led_to(browser.led_to(choice + "/login", "account=person-0001"));
    const auto path = back.find("/sign-in/callback/legal?");
    BOOST_REQUIRE_MESSAGE(path != std::string::npos, back << " " << browser.body());
    return visitor.get(back.substr(path));
}

} // namespace

BOOST_AUTO_TEST_SUITE(private_key_jwt)

BOOST_AUTO_TEST_CASE(a_client_with_a_key_of_its_own_logs_people_in_by_the_real_provider)
{
    for (const auto& key : {rsa_key("rsa-2026"), curve_key("curve-2026")}) {
        register_keys({&key});
        Scene scene({settings_with(key)}, net::call);
        Visitor visitor{scene};
        BOOST_TEST(header(log_in(scene, visitor), "Location") == "/note", key.id);
        BOOST_TEST(visitor.who() == "测试甲");
        BOOST_TEST(scene.count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.refused'") == 0);
    }
}

BOOST_AUTO_TEST_CASE(during_a_change_of_keys_either_is_taken)
{
    const auto old_key = rsa_key("old");
    const auto new_key = curve_key("new");
    register_keys({&old_key, &new_key});
    for (const auto* key : {&old_key, &new_key}) {
        Scene scene({settings_with(*key)}, net::call);
        Visitor visitor{scene};
        BOOST_TEST(header(log_in(scene, visitor), "Location") == "/note", key->id);
    }
}

BOOST_AUTO_TEST_CASE(with_a_key_that_the_provider_does_not_know_nobody_comes_in)
{
    const auto known = rsa_key("same");
    const auto other = rsa_key("same");
    register_keys({&known});
    Scene scene({settings_with(other)}, net::call);
    Visitor visitor{scene};
    BOOST_TEST(log_in(scene, visitor).status == 403);
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(scene.count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.refused' AND JSON_VALUE(detail, '$.code') = 'client_refused'") ==
               1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace tianbao::sign_in
