// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao {

/// A text that cannot be printed or logged by accident: only `reveal` gives it out.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string value) : value_(std::move(value)) {}

    const std::string& reveal() const { return value_; }
    bool empty() const { return value_.empty(); }

private:
    std::string value_;
};

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
