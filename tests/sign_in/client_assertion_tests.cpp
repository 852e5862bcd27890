// SPDX-License-Identifier: MPL-2.0
#include "sign_in/client_assertion.hpp"

#include "sign_in/made_up_provider.hpp"

#include <boost/test/unit_test.hpp>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <memory>

namespace tianbao::sign_in {
namespace {

BOOST_AUTO_TEST_SUITE(client_assertions)

BOOST_AUTO_TEST_CASE(a_client_proves_itself_by_its_own_key)
{
    for (const auto* group : {"P-256", "RSA"}) {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(std::string(group) == "RSA" ? EVP_RSA_gen(2048) : EVP_EC_gen(group),
                                                                      &EVP_PKEY_free);
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
        BOOST_REQUIRE(PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
        char* data = nullptr;
        const auto size = BIO_get_mem_data(bio.get(), &data);
        const Secret pem{std::string(data, static_cast<std::size_t>(size))};
        BOOST_TEST(is_signing_key(pem));
        const auto token = client_assertion({"tianbao", "https://sso.example/token", pem, "k1"}, kProviderNow).expose();
        const auto signed_part = token.substr(0, token.rfind('.'));
        BOOST_TEST(std::count(token.begin(), token.end(), '.') == 2);
        BOOST_TEST(token != client_assertion({"tianbao", "https://sso.example/token", pem, "k1"}, kProviderNow).expose()); // jti
        BOOST_TEST(token.size() > signed_part.size() + 80);
    }
    BOOST_TEST(!is_signing_key(Secret{"no key"}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
