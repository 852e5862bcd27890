// SPDX-License-Identifier: MPL-2.0
#include "filing/receipt.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tianbao::filing {

namespace {

constexpr std::size_t kPeriodDigits = 6;
constexpr std::size_t kRandomCharacters = 10;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kLongestTyped = 400; ///< bytes; more is neither

template <class Change>
std::string typed(std::string_view text, const Change& change)
{
    auto plain = without_blanks(nfkc(text.substr(0, kLongestTyped)));
    std::transform(plain.begin(), plain.end(), plain.begin(), change);
    return plain;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_number(std::string_view text)
{
    return text.size() == kPeriodDigits + 1 + kRandomCharacters && std::all_of(text.begin(), text.begin() + kPeriodDigits, is_digit) &&
           text[kPeriodDigits] == '-' &&
           std::all_of(text.begin() + kPeriodDigits + 1, text.end(), [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); });
}

bool is_hash(std::string_view text)
{
    return (text.size() == kHashDigits || text.size() == kHashBeginning) &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

} // namespace

Expected<ReceiptQuery, ReceiptQueryFault> read_receipt_query(std::string_view number, std::string_view hash)
{
    ReceiptQuery query{typed(number, upper), typed(hash, lower)};
    ReceiptQueryFault fault;
    if (!is_number(query.number)) fault.number = query.number.empty() ? NumberFault::missing : NumberFault::malformed;
    if (!is_hash(query.hash)) fault.hash = query.hash.empty() ? HashFault::missing : HashFault::malformed;
    if (fault.number != NumberFault::none || fault.hash != HashFault::none) return Unexpected<ReceiptQueryFault>(fault);
    return query;
}

std::string grouped(std::string_view hash)
{
    std::string text;
    for (std::size_t at = 0; at < hash.size(); at += kGroup) text += (at == 0 ? "" : " ") + std::string(hash.substr(at, kGroup));
    return text;
}

std::string verify_url(std::string_view origin, std::string_view number, std::string_view hash)
{
    return fmt::format("{}/verify?number={}&hash={}", origin, number, hash.substr(0, kHashBeginning));
}

} // namespace tianbao::filing
