// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::association {

/// The public name of a code, not the code.
using EnrolmentCodeId = Id<struct EnrolmentCodeTag>;

/// How a code ended.
enum class CodeEnding { used, replaced, expired, revoked, guessed };

std::string_view word_of(CodeEnding ending);
std::optional<CodeEnding> code_ending_from(std::string_view word);

/// 未使用, 已使用, 已作废, 已过期
enum class CodeState { unused, used, voided, expired };

/// 企业认证码: a one-time code in a letter to an enterprise's registered address, as the portal knows it afterwards.
struct EnrolmentCode {
    EnrolmentCodeId id;
    Instant issued_at;
    std::string issued_by; ///< a name
    Instant valid_until;
    int wrong_tries = 0;
    std::optional<CodeEnding> ending;
    std::optional<Instant> ended_at;
    std::string ended_by; ///< a name: who used or revoked it
};

CodeState state_of(const EnrolmentCode& code, Instant now);

inline constexpr std::size_t kCodeLength = 12;

/// Wrong tries after which a code is void, by whomever.
inline constexpr int kMostWrongTries = 10;

/// A new code: 60 random bits as 12 characters of capitals and digits that look like no other.
Secret fresh_code();

/// As it stands in a letter: "ABCD-EFGH-JKLM".
std::string grouped_code(const Secret& code);

/// What somebody typed as the code that it means: width, case, blanks and dashes do not count. Nothing when it cannot be one.
std::optional<Secret> read_code(std::string_view typed);

} // namespace tianbao::association
