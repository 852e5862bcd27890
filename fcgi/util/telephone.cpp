// SPDX-License-Identifier: MPL-2.0
#include "util/telephone.hpp"

#include <algorithm>
#include <ostream>

namespace tianbao {

namespace {

constexpr std::size_t kMobileDigits = 11;
constexpr std::size_t kShortestLocal = 7;

/// Of the area code that a number begins with, its 0 included: 010 and 02x have three digits, the others four. 0 for none.
std::size_t area_size(std::string_view digits)
{
    if (digits.size() < 2 || digits[0] != '0' || digits[1] == '0') return 0;
    const std::size_t size = digits[1] <= '2' ? 3 : 4;
    return digits.size() >= size + kShortestLocal ? size : 0;
}

} // namespace

std::string Telephone::masked() const
{
    if (number_.size() != kMobileDigits) return number_.empty() ? "" : "****";
    return number_.substr(0, 3) + "****" + number_.substr(7);
}

std::ostream& operator<<(std::ostream& out, const Telephone& number)
{
    return out << number.masked();
}

std::string compared_digits(std::string_view number)
{
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() == kMobileDigits + 2 && digits.starts_with("861")) return digits.substr(2);
    return digits.substr(area_size(digits));
}

} // namespace tianbao
