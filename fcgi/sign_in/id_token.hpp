// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/jwt.hpp"
#include "util/secret.hpp"

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
    Secret access_token; ///< whose hash at_hash is, when it is there
    Instant now;
    std::chrono::minutes max_age{0}; ///< since the person's log-in, as the request asked for; 0: any
};

/// The claims of a token whose signature and claims all hold.
SsoExpected<nlohmann::json> verify_id_token(std::string_view id_token, const KeySet& keys, const IdTokenTerms& terms);

/// The same once the header has been read.
SsoExpected<nlohmann::json> verify_id_token(std::string_view id_token, const JwtHeader& header, const KeySet& keys, const IdTokenTerms& terms);

} // namespace tianbao::sign_in
