// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao {

/// Writes over what a text holds, and empties it.
void wipe(std::string& text) noexcept;

/// A text that cannot be printed, logged, stored or put on a page by accident: only `expose` gives it out, in the few files that
/// tests/lint/secrets_tests names. It is written over when it ends.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string value) : value_(std::move(value)) { wipe(value); }
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept : value_(std::move(other.value_)) { wipe(other.value_); }
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret() { wipe(value_); }

    const std::string& expose() const { return value_; }
    bool empty() const { return value_.empty(); }
    std::size_t size() const { return value_.size(); } ///< bytes

    /// In a time that depends on the lengths alone.
    bool operator==(const Secret& other) const;

private:
    std::string value_;
};

/// Nothing prints a secret.
template <class Out>
Out& operator<<(Out& out, const Secret& secret) = delete;

/// Reads a secret from a file, less trailing line ends. Throws std::runtime_error naming the file, never its content.
Secret read_secret(const std::filesystem::path& file);

/// `count` bytes of the system's random generator. Throws std::runtime_error when it fails.
std::string random_bytes(std::size_t count);

/// 256 random bits, base64url without padding: 43 characters.
std::string random_token();

/// SHA-256 as 32 raw bytes.
std::string sha256(std::string_view bytes);

/// HMAC-SHA256 as 32 raw bytes.
std::string hmac_sha256(std::string_view key, std::string_view bytes);

/// Lower-case hexadecimal digits.
std::string hex(std::string_view bytes);

/// Base64url without padding (RFC 4648 section 5).
std::string base64url(std::string_view bytes);

/// What base64url() has written; nothing for any other text.
std::optional<std::string> base64url_decoded(std::string_view text);

/// Base64 with padding (RFC 4648 section 4).
std::string base64(std::string_view bytes);

/// Compares in a time that depends on the lengths alone.
bool equal_in_constant_time(std::string_view a, std::string_view b);

} // namespace tianbao
