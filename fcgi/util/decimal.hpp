// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "util/expected.hpp"

namespace tianbao {

/// Why a text is no Decimal.
enum class DecimalFault { not_a_number, too_many_decimals, too_large, exponent };

/// An exact decimal number, 定点数: a count of 0.0001, never binary floating point.
/// What parse() gives is below 10^13 in size, so that sums of up to 90 such numbers are exact.
class Decimal {
public:
    static constexpr int kDecimals = 4;
    static constexpr std::int64_t kUnitsInOne = 10'000;

    constexpr Decimal() = default;
    static constexpr Decimal from_units(std::int64_t units) { return Decimal(units); }
    static constexpr Decimal from_whole(std::int64_t whole) { return Decimal(whole * kUnitsInOne); }

    /// Reads what somebody typed: full-width forms, blanks, and commas between groups of three digits are accepted.
    /// Zeros beyond max_decimals (0 to 4) do not count. No exponent, no hex, no bare point.
    static Expected<Decimal, DecimalFault> parse(std::string_view text, int max_decimals);

    constexpr std::int64_t units() const { return units_; }
    constexpr bool is_zero() const { return units_ == 0; }
    constexpr bool is_whole() const { return units_ % kUnitsInOne == 0; }

    /// The canonical text with exactly that many decimals (0 to 4), `-12.30`, never `-0.00`.
    /// Digits beyond are rounded half away from zero.
    std::string to_text(int decimals) const;

    friend constexpr auto operator<=>(const Decimal&, const Decimal&) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b) { return Decimal(a.units_ + b.units_); }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return Decimal(a.units_ - b.units_); }
    friend constexpr Decimal operator-(Decimal a) { return Decimal(-a.units_); }
    constexpr Decimal& operator+=(Decimal other) { return *this = *this + other; }

private:
    explicit constexpr Decimal(std::int64_t units) : units_(units) {}

    std::int64_t units_ = 0;
};

constexpr Decimal abs(Decimal x)
{
    return x < Decimal() ? -x : x;
}

/// |a - b| <= tolerance.
constexpr bool within(Decimal a, Decimal b, Decimal tolerance)
{
    return abs(a - b) <= tolerance;
}

/// Compares a/b with p/q exactly. b and q must not be zero.
std::strong_ordering compare_ratio(Decimal a, Decimal b, Decimal p, Decimal q);

/// (now - before) / |before| in thousandths, rounded half away from zero and held within int64.
/// before must not be zero.
std::int64_t growth_in_permille(Decimal now, Decimal before);

} // namespace tianbao
