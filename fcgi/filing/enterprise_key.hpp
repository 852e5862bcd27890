// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filing {

inline constexpr std::size_t kLongestKeyName = 40;    ///< code points
inline constexpr int kMostKeys = 5;                   ///< of one enterprise, that are good
inline constexpr int kMostUsesAMinute = 60;           ///< of one key
inline constexpr std::chrono::seconds kUseWindow{60}; ///< in which they are counted

/// Purpose of the keyed hash of keys.
inline constexpr std::string_view kKeySeal = "enterprise key";

/// 企业密钥, as its enterprise sees it; the key itself is not kept.
struct EnterpriseKey {
    std::string id;
    std::string name;
    std::string made_by; ///< the person's name
    Instant made_at;
    Instant expires_at;
    std::optional<Instant> used_at;
    std::int64_t uses = 0;
    std::optional<Instant> revoked_at;
    bool is_of_present_right = false; ///< nobody else has become filler since
};

enum class KeyState { good, expired, revoked, right_gone };
KeyState state_of(const EnterpriseKey& key, Instant now);

/// What the filler typed to make a key.
struct KeyForm {
    std::string name;
    std::string days; ///< one of kKeyDays
};

inline constexpr int kKeyDays[] = {30, 90, 180, 365};

struct WantedKey {
    std::string name;
    std::chrono::days life;
};

enum class KeyFault { name_missing, name_long, days_missing, too_many };
Expected<WantedKey, std::vector<KeyFault>> read_key(const KeyForm& form);

/// A key, 256 random bits behind a mark by which secret scanners know it.
Secret new_key();
/// The key in the head of a request, "Bearer tbk_…"; empty: there is none.
Secret bearer_of(std::string_view authorization);

} // namespace tianbao::filing
