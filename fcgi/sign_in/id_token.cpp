// SPDX-License-Identifier: MPL-2.0
#include "sign_in/id_token.hpp"

#include "sign_in/outward.hpp"
#include "util/digest.hpp"

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

/// The digest in an algorithm's name: "RS512" signs SHA-512.
DigestKind digest_in(std::string_view algorithm)
{
    if (algorithm.ends_with("512")) return DigestKind::sha512;
    return algorithm.ends_with("384") ? DigestKind::sha384 : DigestKind::sha256;
}

/// at_hash is the left half of the access token's digest, by the digest that signed (OpenID Connect Core 1.0, 3.1.3.6).
bool fits_access_token(const json& claims, const std::string& algorithm, const Secret& access_token)
{
    if (!claims.contains("at_hash")) return true;
    const auto digest = digest_of(digest_in(algorithm), access_token.expose());
    return equal_in_constant_time(text_of(claims, "at_hash"), base64url(digest.substr(0, digest.size() / 2)));
}

std::optional<SsoFault> fault_of_nonce(const json& claims, const std::string& nonce)
{
    const auto told = text_of(claims, "nonce");
    if (told.empty()) return SsoFault::id_token_no_nonce;
    return equal_in_constant_time(told, nonce) ? std::nullopt : std::optional{SsoFault::id_token_nonce};
}

std::optional<SsoFault> fault_of_subject(const json& claims)
{
    const auto subject = text_of(claims, "sub");
    if (subject.empty()) return SsoFault::id_token_no_subject;
    return is_subject(subject) ? std::nullopt : std::optional{SsoFault::id_token_subject};
}

/// When the person logged in there: asked for by `max_age`, else not looked at.
std::optional<SsoFault> fault_of_age(const json& claims, const IdTokenTerms& terms)
{
    if (terms.max_age.count() == 0) return std::nullopt;
    const auto logged_in = instant_of(claims, "auth_time");
    if (!logged_in) return SsoFault::id_token_no_auth_time;
    const bool is_in_time = terms.now + kClockLeeway >= *logged_in && terms.now <= *logged_in + terms.max_age + kClockLeeway;
    return is_in_time ? std::nullopt : std::optional{SsoFault::id_token_auth_time};
}

std::optional<SsoFault> fault_of_claims(const json& claims, const std::string& algorithm, const IdTokenTerms& terms)
{
    if (const auto fault = fault_of_envelope(claims, terms.issuer, terms.client_id, terms.now)) return fault;
    if (const auto fault = fault_of_nonce(claims, terms.nonce)) return fault;
    if (const auto fault = fault_of_subject(claims)) return fault;
    if (!fits_access_token(claims, algorithm, terms.access_token)) return SsoFault::id_token_at_hash;
    return fault_of_age(claims, terms);
}

} // namespace

SsoExpected<json> verify_id_token(std::string_view id_token, const JwtHeader& header, const KeySet& keys, const IdTokenTerms& terms)
{
    auto claims = verified_claims(id_token, header, keys);
    if (!claims) return claims;
    if (const auto fault = fault_of_claims(*claims, header.algorithm, terms)) return refuse(*fault);
    return claims;
}

SsoExpected<json> verify_id_token(std::string_view id_token, const KeySet& keys, const IdTokenTerms& terms)
{
    const auto header = read_jwt_header(id_token, {terms.algorithms, "jwt"});
    return header ? verify_id_token(id_token, *header, keys, terms) : refuse(header.error());
}

} // namespace tianbao::sign_in
