// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::account {

/// What 二次验证 of a session rests on.
enum class SecondFactor {
    acr,      ///< the SSO's word: the authentication context class of the ID token
    amr,      ///< the SSO's word: the authentication methods of the ID token
    totp,     ///< a code by time
    recovery, ///< a recovery code
};

/// In the column and in the audit trail.
std::string_view word_of(SecondFactor factor);
/// Throws std::runtime_error for an unknown one.
SecondFactor second_factor_from(std::string_view word);

/// 验证器: what an account has for codes by time.
struct Authenticator {
    UserId user;
    std::string sealed_key;
    std::int64_t last_step = 0; ///< of the last code that was taken: it and those before are used up
    int wrong_codes = 0;
    std::optional<Instant> locked_until;
    Instant enrolled_at;
    int recovery_codes_left = 0;
};

bool is_locked(const Authenticator& authenticator, Instant now);
/// Full minutes until the lock ends, at least 1.
int minutes_locked(const Authenticator& authenticator, Instant now);

/// A step that lies further ahead of the present one was taken under a clock that was ahead: no right code would be taken until that time has come.
inline constexpr std::int64_t kMostStepsAhead = 20;
/// Whether the code of that step, which is about the present one, was taken already, or a later one.
bool is_used_up(const Authenticator& authenticator, std::int64_t step);

/// Six digits, however they were grouped; nothing for anything else.
std::optional<Secret> totp_code_of(const Secret& typed);

inline constexpr int kRecoveryCodes = 10;

/// 恢复码: ten codes of 50 random bits, as "K7Q2M-9X4PA"; each lets in once.
std::vector<Secret> new_recovery_codes();
/// The ten characters of such a code, however they were typed; nothing for anything else.
std::optional<Secret> recovery_code_of(const Secret& typed);

} // namespace tianbao::account
