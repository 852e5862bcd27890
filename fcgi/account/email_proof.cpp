// SPDX-License-Identifier: MPL-2.0
#include "account/email_proof.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr std::size_t kDigits = 8;
constexpr std::uint64_t kCodes = 100'000'000;
constexpr std::size_t kHexTaken = 15; // what fits a number of 64 bits

/// Whether something that lasts so long, and began then, lasts still. By a clock that was ahead it would last until that time has come.
bool lasts(Instant began, std::chrono::minutes life, Instant now)
{
    return now < began + life && began <= now + kEmailCodeLife;
}

} // namespace

std::string_view word_of(CodeMail state)
{
    switch (state) {
    case CodeMail::waiting:
        return "waiting";
    case CodeMail::sending:
        return "sending";
    case CodeMail::sent:
        return "sent";
    case CodeMail::failed:
        break;
    }
    return "failed";
}

CodeMail code_mail_from(std::string_view word)
{
    for (const auto state : {CodeMail::waiting, CodeMail::sending, CodeMail::sent, CodeMail::failed}) {
        if (word_of(state) == word) return state;
    }
    throw std::runtime_error("unknown state of a mail with a code");
}

std::optional<CodeObstacle> obstacle_to_code(const std::optional<EmailProof>& proof, std::string_view email, Instant now)
{
    if (email.empty()) return CodeObstacle::no_address;
    if (!proof) return std::nullopt;
    if (proof->verified_at && proof->email == email) return CodeObstacle::verified;
    if (lasts(proof->asked_at, kBetweenEmailCodes, now)) return CodeObstacle::too_soon;
    const bool is_same_day = lasts(proof->codes_began_at, kEmailCodeDay, now);
    return is_same_day && proof->codes >= kMostEmailCodes ? std::optional{CodeObstacle::too_many} : std::nullopt;
}

EmailProof with_fresh_code(const std::optional<EmailProof>& proof, const std::string& email, Instant now)
{
    const bool is_same_day = proof && lasts(proof->codes_began_at, kEmailCodeDay, now);
    return {email, EmailCodeId::fresh(now), now, 0, is_same_day ? proof->codes + 1 : 1, is_same_day ? proof->codes_began_at : now};
}

bool is_code_open(const EmailProof& proof, std::string_view email, Instant now)
{
    return !proof.verified_at && proof.email == email && proof.tries < kMostEmailTries && lasts(proof.asked_at, kEmailCodeLife, now);
}

std::string email_code(const Seal& seal, const EmailCodeId& code, const UserId& user)
{
    const auto hash = seal.hash(code.text(), "email " + user.text());
    return fmt::format("{:08}", std::stoull(hash.substr(0, kHexTaken), nullptr, 16) % kCodes);
}

std::optional<std::string> typed_code(std::string_view text)
{
    auto digits = normalised_cell(text);
    std::erase(digits, ' ');
    const bool is_one = digits.size() == kDigits && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_one ? std::optional{digits} : std::nullopt;
}

} // namespace tianbao::account
