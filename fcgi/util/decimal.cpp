// SPDX-License-Identifier: MPL-2.0
#include "util/decimal.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>

#include "util/text.hpp"

namespace tianbao {
namespace {

__extension__ using Wide = __int128;

constexpr std::size_t kMaxWholeDigits = 13;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// The digits of `1,234,567` or `1234567`; nothing when the commas do not part groups of three.
std::optional<std::string> whole_digits(std::string_view text)
{
    if (text.find(',') == std::string_view::npos) {
        return all_digits(text) ? std::optional<std::string>(text) : std::nullopt;
    }
    std::string digits;
    for (bool first = true;; first = false) {
        const auto comma = text.find(',');
        const auto group = text.substr(0, comma);
        if (!all_digits(group) || group.size() > 3 || (!first && group.size() != 3)) return std::nullopt;
        digits += group;
        if (comma == std::string_view::npos) return digits;
        text.remove_prefix(comma + 1);
    }
}

struct Parts {
    bool negative;
    std::string whole;
    std::string fraction;
};

std::optional<Parts> split(std::string_view text)
{
    Parts parts{false, {}, {}};
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        parts.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (const auto point = text.find('.'); point != std::string_view::npos) {
        parts.fraction = text.substr(point + 1);
        text = text.substr(0, point);
        if (!all_digits(parts.fraction)) return std::nullopt;
    }
    const auto whole = whole_digits(text);
    if (!whole) return std::nullopt;
    parts.whole = whole->substr(std::min(whole->find_first_not_of('0'), whole->size()));
    return parts;
}

bool has_exponent(std::string_view text)
{
    const auto mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || !split(text.substr(0, mark))) return false;
    auto power = text.substr(mark + 1);
    if (!power.empty() && (power.front() == '-' || power.front() == '+')) power.remove_prefix(1);
    return all_digits(power);
}

/// n / d, rounded half away from zero; d > 0.
Wide rounded_quotient(Wide n, Wide d)
{
    return n < 0 ? -((-n * 2 + d) / (d * 2)) : (n * 2 + d) / (d * 2);
}

std::int64_t power_of_ten(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

/// A number as the portal itself writes it, which most are, in units; none for all else that parse() reads or refuses.
std::optional<std::int64_t> plain_units(std::string_view text, int max_decimals)
{
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto point = std::min(text.find('.'), text.size());
    const auto fraction = text.substr(std::min(point + 1, text.size()));
    if (point == 0 || point > kMaxWholeDigits || (point < text.size() && fraction.empty())) return std::nullopt;
    if (fraction.size() > static_cast<std::size_t>(std::clamp(max_decimals, 0, Decimal::kDecimals))) return std::nullopt;
    std::int64_t units = 0;
    const auto take = [&](std::string_view digits) {
        for (const char c : digits) units = units * 10 + (c - '0');
        return std::all_of(digits.begin(), digits.end(), is_digit);
    };
    if (!take(text.substr(0, point)) || !take(fraction)) return std::nullopt;
    units *= power_of_ten(Decimal::kDecimals - static_cast<int>(fraction.size()));
    return negative ? -units : units;
}

} // namespace

Expected<Decimal, DecimalFault> Decimal::parse(std::string_view text, int max_decimals)
{
    if (const auto units = plain_units(text, max_decimals)) return Decimal(*units);
    const auto typed = normalised_cell(text);
    auto parts = split(typed);
    if (!parts) return Unexpected(has_exponent(typed) ? DecimalFault::exponent : DecimalFault::not_a_number);
    if (parts->whole.size() > kMaxWholeDigits) return Unexpected(DecimalFault::too_large);

    auto& fraction = parts->fraction;
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (fraction.size() > static_cast<std::size_t>(max_decimals)) return Unexpected(DecimalFault::too_many_decimals);
    fraction.resize(kDecimals, '0');

    std::int64_t units = 0;
    for (const char c : parts->whole + fraction) units = units * 10 + (c - '0');
    return Decimal(parts->negative ? -units : units);
}

std::string Decimal::to_text(int decimals) const
{
    const auto step = power_of_ten(kDecimals - decimals);
    const auto shown = units_ % step == 0 ? units_ / step : static_cast<std::int64_t>(rounded_quotient(units_, step));
    auto digits = std::to_string(shown < 0 ? -shown : shown);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, 1, '.');
    return shown < 0 ? "-" + digits : digits;
}

std::strong_ordering compare_ratio(Decimal a, Decimal b, Decimal p, Decimal q)
{
    const bool turned = (b.units() < 0) != (q.units() < 0);
    const Wide left = static_cast<Wide>(a.units()) * q.units();
    const Wide right = static_cast<Wide>(p.units()) * b.units();
    return turned ? right <=> left : left <=> right;
}

std::int64_t growth_in_permille(Decimal now, Decimal before)
{
    const Wide difference = static_cast<Wide>(now.units()) - before.units();
    constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(rounded_quotient(difference * 1000, abs(before).units()), -kMost, kMost));
}

} // namespace tianbao
