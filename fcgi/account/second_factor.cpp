// SPDX-License-Identifier: MPL-2.0
#include "account/second_factor.hpp"

#include "account/former_login.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr std::size_t kCodeLength = 10;
constexpr std::size_t kCodeDigits = 6;

/// One's own spelling of what was typed: no blanks and hyphens, ASCII capitals.
std::string plain(const Secret& typed)
{
    std::string text;
    for (char c : without_blanks(nfkc(typed.expose()))) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        if (c != '-') text += c;
    }
    return text;
}

/// What looks alike is alike.
char read_as(char c)
{
    if (c == 'O') return '0';
    return c == 'I' || c == 'L' ? '1' : c;
}

} // namespace

std::string_view word_of(SecondFactor factor)
{
    switch (factor) {
    case SecondFactor::acr:
        return "acr";
    case SecondFactor::amr:
        return "amr";
    case SecondFactor::totp:
        return "totp";
    case SecondFactor::recovery:
        return "recovery";
    }
    return "";
}

SecondFactor second_factor_from(std::string_view word)
{
    for (const auto factor : {SecondFactor::acr, SecondFactor::amr, SecondFactor::totp, SecondFactor::recovery}) {
        if (word_of(factor) == word) return factor;
    }
    throw std::runtime_error("unknown second factor of a session");
}

bool is_locked(const Authenticator& authenticator, Instant now)
{
    return standing_lock(authenticator.locked_until, now).has_value();
}

int minutes_locked(const Authenticator& authenticator, Instant now)
{
    if (!is_locked(authenticator, now)) return 1;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*authenticator.locked_until - now).count());
}

bool is_used_up(const Authenticator& authenticator, std::int64_t step)
{
    return step <= authenticator.last_step && authenticator.last_step <= step + kMostStepsAhead;
}

std::optional<Secret> totp_code_of(const Secret& typed)
{
    auto code = plain(typed);
    const bool is_one = code.size() == kCodeDigits && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_one ? std::optional<Secret>(std::move(code)) : std::nullopt;
}

std::vector<Secret> new_recovery_codes()
{
    std::vector<Secret> codes;
    for (int i = 0; i < kRecoveryCodes; ++i) {
        std::string code;
        for (const char byte : random_bytes(kCodeLength)) {
            if (code.size() == kCodeLength / 2) code += '-';
            code += kAlphabet[static_cast<unsigned char>(byte) & 31U];
        }
        codes.emplace_back(std::move(code));
    }
    return codes;
}

std::optional<Secret> recovery_code_of(const Secret& typed)
{
    auto code = plain(typed);
    std::transform(code.begin(), code.end(), code.begin(), read_as);
    const bool is_one =
        code.size() == kCodeLength && std::all_of(code.begin(), code.end(), [](char c) { return kAlphabet.find(c) != std::string_view::npos; });
    return is_one ? std::optional<Secret>(std::move(code)) : std::nullopt;
}

} // namespace tianbao::account
