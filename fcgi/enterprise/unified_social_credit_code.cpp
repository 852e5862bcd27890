// SPDX-License-Identifier: MPL-2.0
#include "enterprise/unified_social_credit_code.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "util/text.hpp"

namespace tianbao::enterprise {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::size_t kLength = 18;

/// GB 32100-2015, table of registrars and the categories each may give.
constexpr std::array<std::pair<char, std::string_view>, 12> kCategories{{
    {'1', "1239"},
    {'2', "19"},
    {'3', "123459"},
    {'4', "19"},
    {'5', "1239"},
    {'6', "129"},
    {'7', "129"},
    {'8', "19"},
    {'9', "123"},
    {'A', "19"},
    {'N', "1239"},
    {'Y', "1"},
}};

std::string canonical(std::string_view text)
{
    std::string code;
    for (const char c : without_blanks(nfkc(text))) {
        if (c == '-') continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

bool has_category(char registrar, char category)
{
    return std::any_of(kCategories.begin(), kCategories.end(),
                       [&](const auto& known) { return known.first == registrar && known.second.find(category) != std::string_view::npos; });
}

/// GB 11714: the check character of the eight characters of an organisation code.
char organisation_check(std::string_view body)
{
    constexpr std::array<int, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const char c = body[i];
        sum += weights[i] * (c <= '9' ? c - '0' : c - 'A' + 10);
    }
    return "0X987654321"[static_cast<std::size_t>(sum % 11)];
}

/// GB 32100-2015: the check character of the first 17 characters, modulo 31.
char check_character(std::string_view code)
{
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char c : code.substr(0, kLength - 1)) {
        sum += kAlphabet.find(c) * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet[(31 - sum % 31) % 31];
}

} // namespace

Expected<UnifiedSocialCreditCode, UsccFault> UnifiedSocialCreditCode::parse(std::string_view text)
{
    auto code = canonical(text);
    if (code_points(code) != kLength) return Unexpected(UsccFault::length);
    if (code.find_first_not_of(kAlphabet) != std::string::npos) return Unexpected(UsccFault::alphabet);
    if (!has_category(code[0], code[1])) return Unexpected(UsccFault::category);
    const std::string_view view = code;
    if (view.substr(2, 6).find_first_not_of("0123456789") != std::string_view::npos) return Unexpected(UsccFault::district);
    if (organisation_check(view.substr(8, 8)) != view[16]) return Unexpected(UsccFault::organisation_check);
    if (check_character(view) != view[17]) return Unexpected(UsccFault::check_character);
    return UnifiedSocialCreditCode(std::move(code));
}

bool is_code_text(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

} // namespace tianbao::enterprise
