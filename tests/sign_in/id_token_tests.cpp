// SPDX-License-Identifier: MPL-2.0
#include "sign_in/id_token.hpp"

#include "sign_in/signing_key.hpp"
#include "util/digest.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono;
using nlohmann::json;

const Instant kNow{sys_days{year{2026} / 11 / 20} + hours{6}};
constexpr std::int64_t kNowSeconds = 1795154400;

const SigningKey& provider_key()
{
    static const auto key = SigningKey::rsa("one");
    return key;
}

const SigningKey& curve_key()
{
    static const auto key = SigningKey::p256("curve");
    return key;
}

struct TokenFixture {
    KeySet keys = *KeySet::parse(key_set({provider_key().public_jwk(), curve_key().public_jwk()}));
    IdTokenTerms terms{"https://sso.example", "tianbao", {"RS256", "PS256", "ES256"}, "the nonce", Secret{"the access token"}, kNow};
    json claims{{"iss", "https://sso.example"}, {"aud", "tianbao"},       {"sub", "person-0001"},
                {"exp", kNowSeconds + 600},     {"iat", kNowSeconds - 5}, {"nonce", "the nonce"}};

    bool accepts(const std::string& token) { return verify_id_token(token, keys, terms).has_value(); }

    void refuses(SsoFault fault, const std::string& token)
    {
        const auto verified = verify_id_token(token, keys, terms);
        BOOST_REQUIRE_MESSAGE(!verified, "accepted instead of " << code_of(fault));
        BOOST_CHECK_MESSAGE(verified.error() == fault, code_of(verified.error()) << " instead of " << code_of(fault));
    }

    /// With one claim changed; null removes it.
    void refuses_claim(SsoFault fault, const char* name, const json& value)
    {
        auto changed = claims;
        if (value.is_null())
            changed.erase(name);
        else
            changed[name] = value;
        BOOST_TEST_CONTEXT(name << " = " << value) refuses(fault, provider_key().sign(changed));
    }

    void accepts_claim(const char* name, const json& value)
    {
        auto changed = claims;
        changed[name] = value;
        BOOST_TEST_CONTEXT(name << " = " << value) BOOST_TEST(accepts(provider_key().sign(changed)));
    }
};

BOOST_FIXTURE_TEST_SUITE(id_tokens, TokenFixture)

BOOST_AUTO_TEST_CASE(a_good_token_of_each_allowed_algorithm_is_accepted)
{
    BOOST_REQUIRE(kNow.time_since_epoch() == seconds{kNowSeconds});
    const auto verified = verify_id_token(provider_key().sign(claims), keys, terms);
    BOOST_REQUIRE(verified);
    BOOST_TEST(verified->at("sub") == "person-0001");
    BOOST_TEST(accepts(provider_key().sign(claims, "PS256")));
    BOOST_TEST(accepts(curve_key().sign(claims, "ES256")));
}

BOOST_AUTO_TEST_CASE(an_unsigned_token_is_refused)
{
    refuses(SsoFault::id_token_none, raw_token(R"({"alg":"none"})", claims.dump(), ""));
    refuses(SsoFault::id_token_none, raw_token(R"({"alg":"None","kid":"one"})", claims.dump(), ""));
    refuses(SsoFault::id_token_none, raw_token(R"({"kid":"one"})", claims.dump(), ""));
    terms.algorithms.push_back("none");
    refuses(SsoFault::id_token_none, raw_token(R"({"alg":"none","kid":"one"})", claims.dump(), ""));
}

BOOST_AUTO_TEST_CASE(a_token_signed_with_the_public_key_as_a_password_is_refused)
{
    const auto header = base64url(R"({"alg":"HS256","kid":"one"})");
    const auto signed_part = header + "." + base64url(claims.dump());
    const auto token = signed_part + "." + base64url(hmac_sha256(provider_key().public_jwk().dump(), signed_part));
    refuses(SsoFault::id_token_symmetric, token);
    terms.algorithms.push_back("HS256");
    refuses(SsoFault::id_token_symmetric, token);
}

BOOST_AUTO_TEST_CASE(an_algorithm_that_is_not_allowed_or_does_not_fit_the_key_is_refused)
{
    refuses(SsoFault::id_token_algorithm, provider_key().sign(claims, "RS384"));
    refuses(SsoFault::id_token_key_misfit, raw_token(R"({"alg":"ES256","kid":"one"})", claims.dump(), std::string(64, 'x')));
    refuses(SsoFault::id_token_key_misfit, raw_token(R"({"alg":"RS256","kid":"curve"})", claims.dump(), std::string(256, 'x')));
    auto restricted = provider_key().public_jwk();
    restricted["alg"] = "PS256";
    keys = *KeySet::parse(key_set({restricted}));
    refuses(SsoFault::id_token_key_misfit, provider_key().sign(claims, "RS256"));
}

BOOST_AUTO_TEST_CASE(a_token_of_another_key_or_changed_after_signing_is_refused)
{
    refuses(SsoFault::id_token_signature, SigningKey::rsa("one").sign(claims));
    refuses(SsoFault::id_token_key, SigningKey::rsa("two").sign(claims));
    const auto token = provider_key().sign(claims);
    auto changed = claims;
    changed["sub"] = "person-0002";
    const auto header_end = token.find('.');
    refuses(SsoFault::id_token_signature, token.substr(0, header_end + 1) + base64url(changed.dump()) + token.substr(token.rfind('.')));
    refuses(SsoFault::id_token_signature, token.substr(0, token.rfind('.') + 1));
    refuses(SsoFault::id_token_signature, token.substr(0, token.rfind('.') + 11) + "=====" + token.substr(token.rfind('.') + 16)); // cjose alone would abort
}

BOOST_AUTO_TEST_CASE(a_token_without_key_id_needs_the_only_fitting_key)
{
    const auto token = provider_key().sign_with_header({{"alg", "RS256"}}, claims.dump());
    BOOST_TEST(accepts(token));
    keys = *KeySet::parse(key_set({provider_key().public_jwk(), SigningKey::rsa("two").public_jwk()}));
    refuses(SsoFault::id_token_key_doubtful, token);
}

BOOST_AUTO_TEST_CASE(another_issuer_is_refused)
{
    for (const auto& issuer : {json("https://sso.example/"), json("https://SSO.example"), json("https://evil.example"), json(nullptr), json(1)})
        refuses_claim(SsoFault::id_token_issuer, "iss", issuer);
}

BOOST_AUTO_TEST_CASE(a_token_for_another_client_is_refused)
{
    for (const auto& audience :
         {json("other"), json(json::array({"other"})), json(json::array()), json(nullptr), json(json::object({{"tianbao", 1}}))})
        refuses_claim(SsoFault::id_token_audience, "aud", audience);
    accepts_claim("aud", json::array({"tianbao"}));
}

BOOST_AUTO_TEST_CASE(an_audience_beside_us_and_another_authorized_party_are_refused)
{
    refuses_claim(SsoFault::id_token_azp, "azp", "other");
    refuses_claim(SsoFault::id_token_azp, "azp", 5);
    accepts_claim("azp", "tianbao");
    refuses_claim(SsoFault::id_token_audience_extra, "aud", json::array({"tianbao", "other"}));
    claims["azp"] = "tianbao";
    refuses_claim(SsoFault::id_token_audience_extra, "aud", json::array({"tianbao", "other"}));
}

BOOST_AUTO_TEST_CASE(times_are_kept_with_a_minute_of_leeway)
{
    accepts_claim("exp", kNowSeconds - 59);
    accepts_claim("exp", kNowSeconds + 0.5);
    refuses_claim(SsoFault::id_token_expired, "exp", kNowSeconds - 60);
    for (const auto& expiry : {json(nullptr), json("1895154400"), json(-1), json(1e300)}) refuses_claim(SsoFault::id_token_no_expiry, "exp", expiry);
    accepts_claim("iat", kNowSeconds + 60);
    refuses_claim(SsoFault::id_token_issued_at, "iat", kNowSeconds + 61);
    for (const auto& issued : {json(nullptr), json(true)}) refuses_claim(SsoFault::id_token_no_issued_at, "iat", issued);
    accepts_claim("iat", kNowSeconds - 660);
    refuses_claim(SsoFault::id_token_stale, "iat", kNowSeconds - 661);
    accepts_claim("nbf", kNowSeconds + 60);
    for (const auto& not_before : {json(kNowSeconds + 61), json("now")}) refuses_claim(SsoFault::id_token_not_before, "nbf", not_before);
}

BOOST_AUTO_TEST_CASE(when_an_age_was_asked_for_the_log_in_at_the_provider_is_as_recent)
{
    accepts_claim("auth_time", kNowSeconds - 100000);
    terms.max_age = minutes{30};
    for (const auto& told : {json(nullptr), json("now")}) refuses_claim(SsoFault::id_token_no_auth_time, "auth_time", told);
    for (const auto told : {kNowSeconds - 1861, kNowSeconds + 61}) refuses_claim(SsoFault::id_token_auth_time, "auth_time", told);
    accepts_claim("auth_time", kNowSeconds - 1860);
}

BOOST_AUTO_TEST_CASE(another_nonce_is_refused)
{
    refuses_claim(SsoFault::id_token_nonce, "nonce", "another");
    for (const auto& nonce : {json(nullptr), json(""), json(0)}) refuses_claim(SsoFault::id_token_no_nonce, "nonce", nonce);
}

BOOST_AUTO_TEST_CASE(a_subject_is_up_to_255_visible_ascii_characters)
{
    accepts_claim("sub", std::string(255, 'x'));
    for (const auto& subject : {json(std::string(256, 'x')), json("测试"), json("a b")}) refuses_claim(SsoFault::id_token_subject, "sub", subject);
    for (const auto& subject : {json(nullptr), json(""), json(17)}) refuses_claim(SsoFault::id_token_no_subject, "sub", subject);
}

BOOST_AUTO_TEST_CASE(a_hash_of_another_access_token_is_refused)
{
    accepts_claim("at_hash", base64url(sha256("the access token").substr(0, 16)));
    refuses_claim(SsoFault::id_token_at_hash, "at_hash", base64url(sha256("another").substr(0, 16)));
    refuses_claim(SsoFault::id_token_at_hash, "at_hash", 5);
}

BOOST_AUTO_TEST_CASE(the_hash_of_the_access_token_is_by_the_digest_that_signed)
{
    terms.algorithms = {"RS256", "RS384", "RS512", "PS512"};
    const auto hashed = [](DigestKind kind, const char* token) {
        const auto digest = digest_of(kind, token);
        return base64url(digest.substr(0, digest.size() / 2));
    };
    for (const auto& [algorithm, kind] : {std::pair<const char*, DigestKind>{"RS256", DigestKind::sha256},
                                          {"RS384", DigestKind::sha384},
                                          {"RS512", DigestKind::sha512},
                                          {"PS512", DigestKind::sha512}}) {
        BOOST_TEST_CONTEXT(algorithm)
        {
            claims["at_hash"] = hashed(kind, "the access token");
            BOOST_TEST(accepts(provider_key().sign(claims, algorithm)));
            claims["at_hash"] = hashed(kind, "another");
            refuses(SsoFault::id_token_at_hash, provider_key().sign(claims, algorithm));
        }
    }
    claims["at_hash"] = hashed(DigestKind::sha256, "the access token"); // of another digest than the signature's
    refuses(SsoFault::id_token_at_hash, provider_key().sign(claims, "RS512"));
}

BOOST_AUTO_TEST_CASE(what_is_no_token_is_refused)
{
    for (const auto* text : {"", ".", "..", "a.b", "a.b.c.d", "not a token", "e30.e30.e30="}) BOOST_TEST_CONTEXT(text) BOOST_TEST(!accepts(text));
    refuses(SsoFault::id_token_malformed, raw_token("[]", "{}", "x"));
    refuses(SsoFault::id_token_malformed, raw_token(R"({"alg":"RS256","kid":7})", "{}", "x"));
    refuses(SsoFault::id_token_malformed, raw_token(R"({"alg":"none","alg":"RS256"})", "{}", "x"));
    refuses(SsoFault::id_token_critical, raw_token(R"({"alg":"RS256","crit":["b64"],"b64":false})", "{}", "x"));
    refuses(SsoFault::id_token_kind, raw_token(R"({"alg":"RS256","typ":"at+jwt"})", "{}", "x"));
    refuses(SsoFault::id_token_encrypted, "a.b.c.d.e");
    for (const auto* payload : {"no json", "[1]", R"({"sub":"a","sub":"b"})"})
        refuses(SsoFault::id_token_claims, provider_key().sign_with_header({{"alg", "RS256"}, {"kid", "one"}}, payload));
}

BOOST_AUTO_TEST_CASE(a_token_of_more_than_16_kib_is_refused)
{
    claims["padding"] = std::string(16 * 1024, 'x');
    refuses(SsoFault::id_token_too_large, provider_key().sign(claims));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(key_sets)

BOOST_AUTO_TEST_CASE(keys_that_verify_nothing_are_left_out)
{
    auto for_encryption = provider_key().public_jwk();
    for_encryption["use"] = "enc";
    auto for_wrapping = provider_key().public_jwk();
    for_wrapping.erase("use");
    for_wrapping["key_ops"] = {"wrapKey"};
    const json symmetric{{"kty", "oct"}, {"kid", "s"}, {"k", "AAAA"}};
    const json broken{{"kty", "RSA"}, {"kid", "b"}, {"n", "!"}, {"e", "AQAB"}};
    const auto weak = SigningKey::rsa("weak", 1024).public_jwk();
    for (const auto& useless : {for_encryption, for_wrapping, symmetric, broken, weak, json("key"), json(nullptr)})
        BOOST_TEST_CONTEXT(useless) BOOST_TEST(!KeySet::parse(key_set({useless})));
    const auto mixed = KeySet::parse(key_set({symmetric, broken, provider_key().public_jwk()}));
    BOOST_REQUIRE(mixed);
    BOOST_TEST(mixed->knows("one"));
    BOOST_TEST(!mixed->knows("s"));
}

BOOST_AUTO_TEST_CASE(an_oversized_or_senseless_set_is_refused)
{
    for (const auto* text : {"", "[]", "{}", R"({"keys":{}})", R"({"keys":[]})", "null"}) BOOST_TEST(!KeySet::parse(text));
    BOOST_TEST(!KeySet::parse(key_set(std::vector<json>(21, provider_key().public_jwk()))));
    auto padded = provider_key().public_jwk();
    padded["x5c"] = std::string(64 * 1024, 'A');
    BOOST_TEST(!KeySet::parse(key_set({padded})));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
