// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::account {

/// Codes by time, 动态验证码 (RFC 6238): HMAC-SHA1, 6 digits, steps of 30 seconds, as every authenticator app makes them.
inline constexpr std::size_t kTotpDigits = 6;
inline constexpr std::chrono::seconds kTotpStep{30};

/// A new key: 160 random bits.
Secret new_totp_key();

/// The key in base 32, in groups of four, as it is typed by hand.
std::string totp_key_text(const Secret& key);

/// What the QR code says to an app (otpauth://totp/…).
std::string totp_uri(const Secret& key, std::string_view issuer, std::string_view account);

/// The code of the step in which `at` lies.
std::string totp_code(const Secret& key, Instant at);

/// The step whose code this is: the present one, the one before, or the next; nothing for a wrong code.
std::optional<std::int64_t> totp_step_of(const Secret& key, const Secret& code, Instant now);

} // namespace tianbao::account
