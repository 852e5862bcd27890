// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao {

/// How personal data is encrypted at rest, 加密算法: AES-256-GCM, or SM4 in counter mode with HMAC-SM3 over the outcome.
enum class CipherKind { aes_256_gcm, sm4 };

/// "aes-256-gcm" and "sm4".
std::string_view word_of(CipherKind kind);
std::optional<CipherKind> cipher_from(std::string_view word);

/// Encrypts, authenticates and hashes with keys of its own for each, all made from one secret.
class Cipher {
public:
    Cipher(CipherKind kind, const Secret& secret);

    /// Raw bytes: nonce, ciphertext, tag. They open for the same context alone.
    std::string sealed(std::string_view bytes, std::string_view context) const;
    /// Nothing when they were made with another secret, for another context, or changed since.
    std::optional<std::string> opened(std::string_view sealed, std::string_view context) const;
    /// The keyed hash, 32 raw bytes.
    std::string hash(std::string_view bytes) const;

    CipherKind kind() const { return kind_; }

private:
    CipherKind kind_;
    Secret encryption_;
    Secret authentication_; ///< of SM4 alone
    Secret search_;
};

/// The algorithms themselves, with a key of 32 bytes and a nonce of 12: ciphertext, then 16 bytes of tag.
std::string aes_256_gcm(std::string_view key, std::string_view nonce, std::string_view bytes, std::string_view context);
std::optional<std::string> aes_256_gcm_opened(std::string_view key, std::string_view nonce, std::string_view sealed, std::string_view context);
/// With a key and a first counter block of 16 bytes; the same both ways.
std::string sm4_counter(std::string_view key, std::string_view counter, std::string_view bytes);

} // namespace tianbao
