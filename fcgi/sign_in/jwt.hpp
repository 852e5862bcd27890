// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/jwks.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/time.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

inline constexpr std::size_t kLargestToken = 16 * 1024;
inline constexpr std::chrono::seconds kClockLeeway{60};
inline constexpr std::chrono::minutes kOldestIssue{10}; ///< a token is made for the log-in or the notice that it comes with

/// Which tokens are read at all.
struct JwtTerms {
    std::vector<std::string> algorithms; ///< the allow-list
    std::string_view kind;               ///< what `typ` may be beside "JWT" and nothing
};

/// What a token says of its signature, not yet verified.
struct JwtHeader {
    std::string algorithm;
    std::string key_id; ///< empty: none
};

/// Reads the header of a compact token (RFC 7515) of exactly three parts.
SsoExpected<JwtHeader> read_jwt_header(std::string_view token, const JwtTerms& terms);

/// The claims of a token whose signature holds.
SsoExpected<nlohmann::json> verified_claims(std::string_view token, const JwtHeader& header, const KeySet& keys);

/// A NumericDate; nothing when there is none.
std::optional<Instant> instant_of(const nlohmann::json& claims, const char* name);

/// `iss`, `aud`, `azp`, `exp`, `iat` and `nbf`, as every token for this client must have them.
std::optional<SsoFault> fault_of_envelope(const nlohmann::json& claims, const std::string& issuer, const std::string& client_id, Instant now);

/// Whether it can be a subject: up to 255 visible ASCII characters.
bool is_subject(std::string_view text);

} // namespace tianbao::sign_in
