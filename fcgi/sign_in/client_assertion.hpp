// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"
#include "util/time.hpp"

#include <string>

namespace tianbao::sign_in {

/// Who proves itself to whom by a key of its own.
struct ClientKey {
    std::string client_id;
    std::string audience; ///< the token endpoint
    Secret pem;
    std::string key_id; ///< empty: none
};

/// private_key_jwt (RFC 7523): good for a minute, once. RS256 with an RSA key, ES256 with one on P-256.
/// Throws std::runtime_error when the key cannot be used.
Secret client_assertion(const ClientKey& key, Instant now);

/// Whether it is a private key that can sign so: RSA of 2048 bits or more, or P-256.
bool is_signing_key(const Secret& pem);

} // namespace tianbao::sign_in
