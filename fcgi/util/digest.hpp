// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao {

/// Digests that other systems sign with. What the portal chooses for itself is SHA-256 (util/secret).
enum class DigestKind { md5, sha1, sha256, sha384, sha512, sm3 };

/// Raw bytes. Throws std::runtime_error where OpenSSL has the digest not.
std::string digest_of(DigestKind kind, std::string_view bytes);

/// HMAC (RFC 2104) over the digest, raw bytes.
std::string keyed_digest_of(DigestKind kind, std::string_view key, std::string_view bytes);

} // namespace tianbao
