// SPDX-License-Identifier: MPL-2.0
#include "association/enrolment_code.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::association {

namespace {

constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // without 0, 1, I, O
static_assert(kAlphabet.size() == 32, "five bits a character");

constexpr CodeEnding kEndings[] = {CodeEnding::used, CodeEnding::replaced, CodeEnding::expired, CodeEnding::revoked, CodeEnding::guessed};

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

std::string_view word_of(CodeEnding ending)
{
    switch (ending) {
    case CodeEnding::used:
        return "used";
    case CodeEnding::replaced:
        return "replaced";
    case CodeEnding::expired:
        return "expired";
    case CodeEnding::revoked:
        return "revoked";
    case CodeEnding::guessed:
        return "guessed";
    }
    throw std::logic_error("no such ending of a code");
}

std::optional<CodeEnding> code_ending_from(std::string_view word)
{
    for (const auto ending : kEndings) {
        if (word_of(ending) == word) return ending;
    }
    return std::nullopt;
}

CodeState state_of(const EnrolmentCode& code, Instant now)
{
    if (!code.ending) return code.valid_until > now ? CodeState::unused : CodeState::expired;
    switch (*code.ending) {
    case CodeEnding::used:
        return CodeState::used;
    case CodeEnding::expired:
        return CodeState::expired;
    case CodeEnding::replaced:
    case CodeEnding::revoked:
    case CodeEnding::guessed:
        return CodeState::voided;
    }
    throw std::logic_error("no such ending of a code");
}

Secret fresh_code()
{
    auto code = random_bytes(kCodeLength);
    for (auto& c : code) c = kAlphabet[static_cast<unsigned char>(c) % kAlphabet.size()];
    return Secret(std::move(code));
}

std::string grouped_code(const Secret& code)
{
    const std::string_view signs = code.expose();
    std::string grouped;
    for (std::size_t at = 0; at < signs.size(); at += 4) (grouped += grouped.empty() ? "" : "-") += signs.substr(at, 4);
    return grouped;
}

std::optional<Secret> read_code(std::string_view typed)
{
    auto code = normalised_cell(without_blanks(nfkc(typed)));
    for (const std::string_view dash : {"-", "\u2010", "\u2013", "\u2014"}) // as word processors write one
        for (auto at = code.find(dash); at != std::string::npos; at = code.find(dash)) code.erase(at, dash.size());
    std::transform(code.begin(), code.end(), code.begin(), capital);
    const bool is_code = code.size() == kCodeLength && code.find_first_not_of(kAlphabet) == std::string::npos;
    return is_code ? std::optional<Secret>(std::move(code)) : std::nullopt;
}

} // namespace tianbao::association
