// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "util/time.hpp"

namespace tianbao::period {

/// A month for which enterprises file, 报表期, written `2026-10` and kept as 202610. Years 2000 to 2999.
class Period {
public:
    /// Throws std::out_of_range when there is no such month.
    Period(int year, int month);

    /// Strict `YYYY-MM`; nothing for anything else.
    static std::optional<Period> parse(std::string_view text);
    /// From the form 202610; nothing for anything else.
    static std::optional<Period> from_number(int number);
    /// The month in which the day lies. Throws std::out_of_range outside the years 2000 to 2999.
    static Period of(ShanghaiDay day);

    int year() const { return months_ / 12; }
    int month() const { return months_ % 12 + 1; }
    int number() const { return year() * 100 + month(); }
    std::string text() const;

    bool is_january() const { return month() == 1; }
    Period next() const { return Period(months_ + 1); }
    Period previous() const { return Period(months_ - 1); }
    /// The same month of last year, 上年同期.
    Period year_before() const { return Period(months_ - 12); }
    ShanghaiDay first_day() const;
    ShanghaiDay last_day() const;

    friend auto operator<=>(const Period&, const Period&) = default;

private:
    explicit Period(int months) : months_(months) {}

    int months_; // since the year 0
};

/// The first period that is kept at all: January 2012, when the former platform began.
Period first_period();

} // namespace tianbao::period
