// SPDX-License-Identifier: MPL-2.0
#include "sign_in/jwt.hpp"

#include "sign_in/outward.hpp"
#include "util/secret.hpp"

#include <cjose/jws.h>

#include <algorithm>
#include <cmath>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

constexpr std::size_t kLongestSubject = 255;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// A text, empty when it is missing; nothing when it is something else.
std::optional<std::string> text_or_none(const json& header, const char* name)
{
    const auto found = header.find(name);
    if (found == header.end()) return std::string{};
    return found->is_string() ? std::optional{found->get<std::string>()} : std::nullopt;
}

std::optional<SsoFault> fault_of_algorithm(const std::string& algorithm, const std::vector<std::string>& allowed)
{
    if (algorithm.empty() || lower(algorithm) == "none") return SsoFault::id_token_none;
    if (lower(algorithm).starts_with("hs")) return SsoFault::id_token_symmetric;
    return std::find(allowed.begin(), allowed.end(), algorithm) == allowed.end() ? std::optional{SsoFault::id_token_algorithm} : std::nullopt;
}

/// Whether what follows the header is two parts of strict base64url, none empty. cjose ends the program (an assertion) at padding inside of a part.
bool has_sound_parts(std::string_view token)
{
    const auto begin = token.find('.') + 1;
    const auto end = token.rfind('.');
    const auto claims = base64url_decoded(token.substr(begin, end - begin));
    const auto signature = base64url_decoded(token.substr(end + 1));
    return claims && signature && !claims->empty() && !signature->empty();
}

bool is_signed_by(std::string_view token, const VerificationKey& key)
{
    cjose_err error{};
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> jws(cjose_jws_import(token.data(), token.size(), &error), &cjose_jws_release);
    return jws && cjose_jws_verify(jws.get(), key.key.get(), &error);
}

std::optional<SsoFault> fault_of_audience(const json& claims, const std::string& client_id)
{
    const auto found = claims.find("aud");
    const auto audience = found == claims.end() ? json::array() : found->is_array() ? *found : json::array({*found});
    if (std::find(audience.begin(), audience.end(), json(client_id)) == audience.end()) return SsoFault::id_token_audience;
    if (audience.size() > 1) return SsoFault::id_token_audience_extra;
    return !claims.contains("azp") || text_of(claims, "azp") == client_id ? std::nullopt : std::optional{SsoFault::id_token_azp};
}

std::optional<SsoFault> fault_of_times(const json& claims, Instant now)
{
    const auto expires = instant_of(claims, "exp");
    if (!expires) return SsoFault::id_token_no_expiry;
    if (now >= *expires + kClockLeeway) return SsoFault::id_token_expired;
    const auto issued = instant_of(claims, "iat");
    if (!issued) return SsoFault::id_token_no_issued_at;
    if (now + kClockLeeway < *issued) return SsoFault::id_token_issued_at;
    if (now > *issued + kOldestIssue + kClockLeeway) return SsoFault::id_token_stale;
    if (!claims.contains("nbf")) return std::nullopt;
    const auto not_before = instant_of(claims, "nbf");
    return not_before && now + kClockLeeway >= *not_before ? std::nullopt : std::optional{SsoFault::id_token_not_before};
}

} // namespace

SsoExpected<JwtHeader> read_jwt_header(std::string_view token, const JwtTerms& terms)
{
    if (token.size() > kLargestToken) return refuse(SsoFault::id_token_too_large);
    const auto points = std::count(token.begin(), token.end(), '.');
    if (points == 4) return refuse(SsoFault::id_token_encrypted);
    if (points != 2) return refuse(SsoFault::id_token_malformed);
    const auto bytes = base64url_decoded(token.substr(0, token.find('.')));
    const auto header = bytes ? strict_object(*bytes) : std::nullopt;
    if (!header) return refuse(SsoFault::id_token_malformed);
    if (header->contains("crit") || header->contains("b64")) return refuse(SsoFault::id_token_critical);
    const auto algorithm = text_or_none(*header, "alg");
    const auto key_id = text_or_none(*header, "kid");
    const auto kind = text_or_none(*header, "typ");
    if (!algorithm || !key_id || !kind) return refuse(SsoFault::id_token_malformed);
    if (!kind->empty() && lower(*kind) != "jwt" && lower(*kind) != terms.kind) return refuse(SsoFault::id_token_kind);
    if (const auto fault = fault_of_algorithm(*algorithm, terms.algorithms)) return refuse(*fault);
    return JwtHeader{*algorithm, *key_id};
}

SsoExpected<json> verified_claims(std::string_view token, const JwtHeader& header, const KeySet& keys)
{
    const auto key = keys.find(header.key_id, header.algorithm);
    if (!key) return refuse(key.error());
    if (!(*key)->fits(header.algorithm)) return refuse(SsoFault::id_token_key_misfit);
    if (!has_sound_parts(token)) return refuse(SsoFault::id_token_signature);
    if (!is_signed_by(token, **key)) return refuse(SsoFault::id_token_signature);
    const auto begin = token.find('.') + 1;
    const auto bytes = base64url_decoded(token.substr(begin, token.rfind('.') - begin));
    auto claims = bytes ? strict_object(*bytes) : std::nullopt;
    if (!claims) return refuse(SsoFault::id_token_claims);
    return std::move(*claims);
}

std::optional<Instant> instant_of(const json& claims, const char* name)
{
    const auto found = claims.find(name);
    if (found == claims.end() || !found->is_number()) return std::nullopt;
    const double seconds = found->get<double>();
    if (!std::isfinite(seconds) || seconds < 0 || seconds > 1e11) return std::nullopt;
    return Instant{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
}

std::optional<SsoFault> fault_of_envelope(const json& claims, const std::string& issuer, const std::string& client_id, Instant now)
{
    if (text_of(claims, "iss") != issuer) return SsoFault::id_token_issuer;
    if (const auto fault = fault_of_audience(claims, client_id)) return fault;
    return fault_of_times(claims, now);
}

bool is_subject(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestSubject && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace tianbao::sign_in
