// SPDX-License-Identifier: MPL-2.0
#include "registry/signature.hpp"
#include "util/secret.hpp"
#include "util/digest.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace tianbao;
using namespace tianbao::registry;

namespace {

constexpr const char* kWords[] = {"hmac-sha256", "hmac-sm3", "md5", "sha1", "sha256", "sm3"};

std::string example_signed(const char* word, const char* secret = "made-up-secret", const char* nonce = "000102030405060708090a0b0c0d0e0f")
{
    const Signer signer{"tianbao", Secret{secret}, signature_method_from(word).value()};
    return signature(signer, {"GET", "/v1/entities/91310101TBTB000122", "1795000000000", nonce, ""});
}

} // namespace

BOOST_AUTO_TEST_SUITE(registry_signature)

BOOST_AUTO_TEST_CASE(digests_are_those_of_their_standards)
{
    BOOST_TEST(hex(digest_of(DigestKind::md5, "abc")) == "900150983cd24fb0d6963f7d28e17f72");                         // RFC 1321
    BOOST_TEST(hex(digest_of(DigestKind::sha1, "abc")) == "a9993e364706816aba3e25717850c26c9cd0d89d");                 // FIPS 180
    BOOST_TEST(hex(digest_of(DigestKind::sha256, "abc")) == hex(sha256("abc")));
    BOOST_TEST(hex(digest_of(DigestKind::sm3, "abc")) == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"); // GB/T 32905
    BOOST_TEST(hex(keyed_digest_of(DigestKind::sha256, "key", "text")) == hex(hmac_sha256("key", "text")));
}

BOOST_AUTO_TEST_CASE(every_signature_is_the_one_of_the_example_in_the_contract)
{
    const auto contract = source_file("conf/registry.openapi.yaml");
    std::set<std::string> seen;
    for (const auto* word : kWords) {
        const auto made = example_signed(word);
        BOOST_TEST(contract.find(made) != std::string::npos, word);
        seen.insert(made);
    }
    BOOST_TEST(seen.size() == std::size(kWords));
}

BOOST_AUTO_TEST_CASE(secret_and_nonce_count_in_each)
{
    for (const auto* word : kWords) {
        BOOST_TEST(example_signed(word) != example_signed(word, "another"), word);
        BOOST_TEST(example_signed(word) != example_signed(word, "made-up-secret", "00"), word);
    }
}

BOOST_AUTO_TEST_CASE(the_old_ones_are_told_apart_and_what_is_no_method_is_none)
{
    for (const auto* word : kWords) BOOST_TEST(is_old(signature_method_from(word).value()) == !std::string_view(word).starts_with("hmac-"), word);
    for (const auto* word : {"", "HMAC-SHA256", "sha512", "sm4", "hmac-md5"}) BOOST_TEST(!signature_method_from(word).has_value(), word);
}

BOOST_AUTO_TEST_SUITE_END()
