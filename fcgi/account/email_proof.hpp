// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::account {

using EmailCodeId = Id<struct EmailCodeTag>;

/// The purpose of the seal that codes are made with.
inline constexpr std::string_view kEmailSeal = "email code";

/// How far the mail with a code has come.
enum class CodeMail { waiting, sending, sent, failed };
std::string_view word_of(CodeMail state);
/// Throws std::runtime_error for an unknown word.
CodeMail code_mail_from(std::string_view word);

/// 电子邮箱验证: the latest code that a user asked for, and whether it was typed.
struct EmailProof {
    std::string email;
    EmailCodeId code;
    Instant asked_at;
    int tries = 0;
    int codes = 0; ///< asked for in the day that began at codes_began_at
    Instant codes_began_at;
    CodeMail mail = CodeMail::waiting;
    std::optional<Instant> verified_at{};
};

inline constexpr std::chrono::minutes kEmailCodeLife{30};
inline constexpr int kMostEmailTries = 5;
/// Nobody is mailed more often than that, whoever asks.
inline constexpr std::chrono::minutes kBetweenEmailCodes{1};
inline constexpr int kMostEmailCodes = 5;
inline constexpr std::chrono::hours kEmailCodeDay{24};

/// Why no code is sent to the address.
enum class CodeObstacle { no_address, verified, too_soon, too_many };
std::optional<CodeObstacle> obstacle_to_code(const std::optional<EmailProof>& proof, std::string_view email, Instant now);

/// The proof with a fresh code to that address.
EmailProof with_fresh_code(const std::optional<EmailProof>& proof, const std::string& email, Instant now);

/// Whether a code is out that can be typed for this address.
bool is_code_open(const EmailProof& proof, std::string_view email, Instant now);

/// Eight digits, of this code and this user alone.
std::string email_code(const Seal& seal, const EmailCodeId& code, const UserId& user);

/// The eight digits of what was typed, blanks and width aside. Nothing for anything else.
std::optional<std::string> typed_code(std::string_view text);

} // namespace tianbao::account
