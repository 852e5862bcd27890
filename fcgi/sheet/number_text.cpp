// SPDX-License-Identifier: MPL-2.0
#include "sheet/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tianbao::sheet {

namespace {

constexpr int kLargestExponent = 400; ///< binary64 ends at 308

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view take_digits(std::string_view& rest)
{
    const auto end = std::find_if_not(rest.begin(), rest.end(), is_digit);
    const auto digits = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(digits.size());
    return digits;
}

/// 0.DIGITS × 10^exponent, the first digit not 0; no digits at all: zero.
struct Scientific {
    bool is_negative = false;
    std::string digits;
    int exponent = 0;
};

std::optional<int> take_exponent(std::string_view rest)
{
    if (rest.empty()) return 0;
    if (rest.front() != 'e' && rest.front() != 'E') return std::nullopt;
    rest.remove_prefix(1);
    if (!rest.empty() && rest.front() == '+') rest.remove_prefix(1);
    int exponent = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), exponent);
    if (read.ec != std::errc{} || read.ptr != rest.data() + rest.size() || std::abs(exponent) > kLargestExponent) return std::nullopt;
    return exponent;
}

std::optional<Scientific> parse(std::string_view text)
{
    Scientific number;
    if (!text.empty() && text.front() == '-') {
        number.is_negative = true;
        text.remove_prefix(1);
    }
    const auto whole = take_digits(text);
    std::string_view fraction;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        fraction = take_digits(text);
    }
    const auto exponent = take_exponent(text);
    if (!exponent || (whole.empty() && fraction.empty()) || whole.size() + fraction.size() > kLargestExponent) return std::nullopt;
    number.digits = std::string(whole) + std::string(fraction);
    number.exponent = *exponent + static_cast<int>(whole.size());
    const auto zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, zeros);
    number.exponent -= static_cast<int>(zeros);
    return number;
}

void round(Scientific& number)
{
    auto& digits = number.digits;
    if (digits.size() > kSignificantDigits) {
        const bool up = digits[kSignificantDigits] >= '5';
        digits.resize(kSignificantDigits);
        auto at = digits.rbegin();
        if (up) {
            while (at != digits.rend() && *at == '9') *at++ = '0';
            if (at == digits.rend()) {
                digits.insert(digits.begin(), '1');
                ++number.exponent;
            } else {
                ++*at;
            }
        }
    }
    digits.erase(digits.find_last_not_of('0') + 1);
}

std::string text_of(Scientific number)
{
    round(number);
    if (number.digits.empty()) return "0";
    std::string text;
    if (number.exponent <= 0) {
        text = "0." + std::string(static_cast<std::size_t>(-number.exponent), '0') + number.digits;
    } else {
        const auto whole = static_cast<std::size_t>(number.exponent);
        text = number.digits;
        if (text.size() < whole) text.append(whole - text.size(), '0');
        if (text.size() > whole) text.insert(whole, ".");
    }
    return (number.is_negative ? "-" : "") + text;
}

} // namespace

std::string number_text(std::string_view stored)
{
    auto number = parse(stored);
    return number ? text_of(std::move(*number)) : std::string(stored);
}

std::string percentage_text(std::string_view stored)
{
    auto number = parse(stored);
    if (!number) return std::string(stored);
    number->exponent += 2;
    return text_of(std::move(*number)) + "%";
}

bool fits_number(std::string_view decimal)
{
    auto number = parse(decimal);
    if (!number) return false;
    number->digits.erase(number->digits.find_last_not_of('0') + 1);
    return number->digits.size() <= kSignificantDigits;
}

} // namespace tianbao::sheet
