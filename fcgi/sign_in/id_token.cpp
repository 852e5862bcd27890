// SPDX-License-Identifier: MPL-2.0
#include "sign_in/id_token.hpp"

#include "util/secret.hpp"

#include <cjose/jws.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

constexpr std::size_t kLongestSubject = 255;

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

/// Strict base64url without padding.
std::optional<std::string> decoded(std::string_view text)
{
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = sextet(c);
        if (value < 0) return std::nullopt;
        bits = (bits << 6 | static_cast<unsigned>(value)) & 0xffffu;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes += static_cast<char>(bits >> count & 0xffu);
    }
    if (text.size() % 4 == 1 || (bits & ((1u << count) - 1u)) != 0) return std::nullopt;
    return bytes;
}

struct Header {
    std::string algorithm;
    std::string key_id;
};

/// Reads the header of a token of exactly three parts; a header that demands extensions is refused.
SsoExpected<Header> header_of(std::string_view token)
{
    if (token.size() > kLargestIdToken) return refuse(SsoFault::id_token_too_large);
    if (std::count(token.begin(), token.end(), '.') != 2) return refuse(SsoFault::id_token_malformed);
    const auto bytes = decoded(token.substr(0, token.find('.')));
    const auto document = bytes ? json::parse(*bytes, nullptr, false) : json(json::value_t::discarded);
    if (!document.is_object() || document.contains("crit") || document.contains("b64")) return refuse(SsoFault::id_token_malformed);
    const auto text = [&](const char* name) -> std::optional<std::string> {
        const auto found = document.find(name);
        if (found == document.end()) return std::string{};
        return found->is_string() ? std::optional{found->get<std::string>()} : std::nullopt;
    };
    const auto algorithm = text("alg");
    const auto key_id = text("kid");
    if (!algorithm || !key_id) return refuse(SsoFault::id_token_malformed);
    return Header{*algorithm, *key_id};
}

bool is_signed_by(std::string_view token, const VerificationKey& key)
{
    cjose_err error{};
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(cjose_jws_import(token.data(), token.size(), &error), &cjose_jws_release);
    return jws && cjose_jws_verify(jws.get(), key.key.get(), &error);
}

std::optional<Instant> instant_of(const json& claims, const char* name)
{
    const auto found = claims.find(name);
    if (found == claims.end() || !found->is_number()) return std::nullopt;
    const double seconds = found->get<double>();
    if (!std::isfinite(seconds) || seconds < 0 || seconds > 1e11) return std::nullopt;
    return Instant{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
}

std::string text_of(const json& claims, const char* name)
{
    const auto found = claims.find(name);
    return found != claims.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::optional<SsoFault> fault_of_audience(const json& claims, const std::string& client_id)
{
    const auto found = claims.find("aud");
    const auto audience = found == claims.end() ? json::array() : found->is_array() ? *found : json::array({*found});
    if (std::find(audience.begin(), audience.end(), json(client_id)) == audience.end()) return SsoFault::id_token_audience;
    if (!claims.contains("azp")) return audience.size() > 1 ? std::optional{SsoFault::id_token_azp} : std::nullopt;
    return text_of(claims, "azp") == client_id ? std::nullopt : std::optional{SsoFault::id_token_azp};
}

std::optional<SsoFault> fault_of_times(const json& claims, Instant now)
{
    const auto expires = instant_of(claims, "exp");
    if (!expires || now >= *expires + kClockLeeway) return SsoFault::id_token_expired;
    const auto issued = instant_of(claims, "iat");
    if (!issued || now + kClockLeeway < *issued) return SsoFault::id_token_issued_at;
    if (!claims.contains("nbf")) return std::nullopt;
    const auto not_before = instant_of(claims, "nbf");
    return not_before && now + kClockLeeway >= *not_before ? std::nullopt : std::optional{SsoFault::id_token_not_before};
}

bool is_subject(const std::string& subject)
{
    return !subject.empty() && subject.size() <= kLongestSubject &&
           std::all_of(subject.begin(), subject.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Holds for the algorithms of SHA-256; longer ones hash otherwise and are not compared.
bool fits_access_token(const json& claims, const std::string& algorithm, const std::string& access_token)
{
    if (!claims.contains("at_hash") || !algorithm.ends_with("256")) return true;
    return equal_in_constant_time(text_of(claims, "at_hash"), base64url(sha256(access_token).substr(0, 16)));
}

std::optional<SsoFault> fault_of_claims(const json& claims, const std::string& algorithm, const IdTokenTerms& terms)
{
    if (text_of(claims, "iss") != terms.issuer) return SsoFault::id_token_issuer;
    if (const auto fault = fault_of_audience(claims, terms.client_id)) return fault;
    if (const auto fault = fault_of_times(claims, terms.now)) return fault;
    if (!equal_in_constant_time(text_of(claims, "nonce"), terms.nonce)) return SsoFault::id_token_nonce;
    if (!is_subject(text_of(claims, "sub"))) return SsoFault::id_token_subject;
    if (!fits_access_token(claims, algorithm, terms.access_token)) return SsoFault::id_token_at_hash;
    return std::nullopt;
}

} // namespace

SsoExpected<std::string> key_id_of(std::string_view id_token)
{
    const auto header = header_of(id_token);
    if (!header) return refuse(header.error());
    return header->key_id;
}

SsoExpected<json> verify_id_token(std::string_view id_token, const KeySet& keys, const IdTokenTerms& terms)
{
    const auto header = header_of(id_token);
    if (!header) return refuse(header.error());
    const auto& allowed = terms.algorithms;
    if (std::find(allowed.begin(), allowed.end(), header->algorithm) == allowed.end()) return refuse(SsoFault::id_token_algorithm);
    const auto* key = keys.find(header->key_id, header->algorithm);
    if (!key) return refuse(SsoFault::id_token_key);
    if (!key->fits(header->algorithm)) return refuse(SsoFault::id_token_algorithm);
    if (!is_signed_by(id_token, *key)) return refuse(SsoFault::id_token_signature);
    const auto begin = id_token.find('.') + 1;
    const auto bytes = decoded(id_token.substr(begin, id_token.rfind('.') - begin));
    auto claims = bytes ? json::parse(*bytes, nullptr, false) : json(json::value_t::discarded);
    if (!claims.is_object()) return refuse(SsoFault::id_token_malformed);
    if (const auto fault = fault_of_claims(claims, header->algorithm, terms)) return refuse(*fault);
    return claims;
}

} // namespace tianbao::sign_in
