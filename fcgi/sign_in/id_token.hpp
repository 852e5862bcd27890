// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/jwks.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/time.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

/// What an ID token must be like (OpenID Connect Core 1.0, 3.1.3.7).
struct IdTokenTerms {
    std::string issuer;
    std::string client_id;
    std::vector<std::string> algorithms; ///< the allow-list
    std::string nonce;
    std::string access_token; ///< whose hash at_hash is, when it is there
    Instant now;
};

inline constexpr std::size_t kLargestIdToken = 16 * 1024;
inline constexpr std::chrono::seconds kClockLeeway{60};

/// The key id in the token's header, unverified: to decide whether the key set has to be fetched anew.
SsoExpected<std::string> key_id_of(std::string_view id_token);

/// The claims of a token whose signature and claims all hold.
SsoExpected<nlohmann::json> verify_id_token(std::string_view id_token, const KeySet& keys, const IdTokenTerms& terms);

} // namespace tianbao::sign_in
