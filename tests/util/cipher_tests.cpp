// SPDX-License-Identifier: MPL-2.0
#include "util/cipher.hpp"
#include "util/digest.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

namespace {

std::string bytes_of(std::string_view digits)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) bytes += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
    return bytes;
}

Cipher cipher(CipherKind kind, const char* secret = "a sealing secret for tests, 32 bytes")
{
    return Cipher(kind, Secret{secret});
}

constexpr CipherKind kBoth[] = {CipherKind::aes_256_gcm, CipherKind::sm4};

} // namespace

BOOST_AUTO_TEST_SUITE(ciphers)

// test case 16 of "The Galois/Counter Mode of Operation (GCM)", as submitted to NIST; the first without text and context
BOOST_AUTO_TEST_CASE(aes_gcm_gives_what_its_specification_says)
{
    const auto key = bytes_of("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const auto nonce = bytes_of("cafebabefacedbaddecaf888");
    const auto text =
        bytes_of("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    const auto context = bytes_of("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const auto sealed = aes_256_gcm(key, nonce, text, context);
    BOOST_TEST(hex(sealed) ==
               "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
               "76fc6ece0f4e1768cddf8853bb2d551b");
    BOOST_TEST((aes_256_gcm_opened(key, nonce, sealed, context) == text));
    BOOST_TEST(hex(aes_256_gcm(std::string(32, '\0'), std::string(12, '\0'), "", "")) == "530f8afbc74536b9a963b4f1c4cb738b");
    BOOST_CHECK_THROW(aes_256_gcm("short", nonce, text, context), std::invalid_argument);
}

// GB/T 32907-2016, appendix A.1: its block is here the first counter
BOOST_AUTO_TEST_CASE(sm4_gives_what_its_standard_says)
{
    const auto key = bytes_of("0123456789abcdeffedcba9876543210");
    BOOST_TEST(hex(sm4_counter(key, key, std::string(16, '\0'))) == "681edf34d206965e86b3e94f536e4246");
    const auto text = bytes_of("aaaaaaaabbbbbbbbccccccccdddddddd");
    BOOST_TEST((sm4_counter(key, key, sm4_counter(key, key, text)) == text));
}

// GM/T 0042-2015, appendix D.3
BOOST_AUTO_TEST_CASE(hmac_sm3_gives_what_its_standard_says)
{
    const std::string once = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    BOOST_TEST(hex(keyed_digest_of(DigestKind::sm3, bytes_of("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"), once + once)) ==
               "ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
}

BOOST_AUTO_TEST_CASE(what_is_sealed_opens_and_never_looks_the_same)
{
    for (const auto kind : kBoth) {
        const auto one = cipher(kind);
        for (const auto& text : {std::string("19900000001"), std::string(), std::string(3'000'000, 'x'), std::string("\0\xff", 2)}) {
            const auto sealed = one.sealed(text, "user.mobile");
            BOOST_TEST((one.opened(sealed, "user.mobile") == text));
            BOOST_TEST((sealed != one.sealed(text, "user.mobile")));
        }
        BOOST_TEST(one.sealed("19900000001", "").find("1990000") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_change_of_any_byte_is_found)
{
    for (const auto kind : kBoth) {
        const auto one = cipher(kind);
        const auto sealed = one.sealed("19900000001", "here");
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            auto changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            BOOST_TEST(!one.opened(changed, "here"));
        }
        for (std::size_t size = 0; size < sealed.size(); ++size) BOOST_TEST(!one.opened(std::string_view(sealed).substr(0, size), "here"));
        BOOST_TEST(!one.opened(sealed + "x", "here"));
        BOOST_TEST(!one.opened(sealed, "there"));
        BOOST_TEST(!one.opened(sealed, "her"));
        BOOST_TEST(!cipher(kind, "another secret for the tests, 32 bytes").opened(sealed, "here"));
    }
    BOOST_TEST(!cipher(CipherKind::sm4).opened(cipher(CipherKind::aes_256_gcm).sealed("19900000001", "here"), "here"));
}

BOOST_AUTO_TEST_CASE(a_hash_is_the_same_for_the_same_secret_alone)
{
    for (const auto kind : kBoth) {
        BOOST_TEST(cipher(kind).hash("0001") == cipher(kind).hash("0001"));
        BOOST_TEST(cipher(kind).hash("0001") != cipher(kind).hash("0002"));
        BOOST_TEST(cipher(kind).hash("0001") != cipher(kind, "another secret for the tests, 32 bytes").hash("0001"));
    }
    BOOST_TEST(cipher(CipherKind::sm4).hash("0001") != cipher(CipherKind::aes_256_gcm).hash("0001"));
}

BOOST_AUTO_TEST_SUITE_END()
