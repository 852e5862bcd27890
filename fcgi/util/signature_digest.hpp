// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao {

/// A digest that other systems ask for. What the portal chooses for itself is SHA-256 (util/secret).
enum class SignatureDigest { md5, sha1, sha256, sm3 };

/// Raw bytes. Throws std::runtime_error when the cryptographic library does not offer it.
std::string signature_digest(SignatureDigest kind, std::string_view bytes);

/// HMAC (RFC 2104), raw bytes. Throws the same.
std::string signature_hmac(SignatureDigest kind, std::string_view key, std::string_view bytes);

} // namespace tianbao
