// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "util/decimal.hpp"

namespace tianbao::form {

struct WithinUsual;

/// Where a figure commonly lies, 常见范围, and what that was made of.
struct UsualRange {
    Decimal low;
    Decimal high;
    Decimal median;         ///< of the enterprise's months, or of its group's growth (this month / the month before)
    Decimal deviation;      ///< median absolute deviation, of the same
    int count = 0;          ///< months, or enterprises
    bool is_of_group = false;
};

/// By the cell's key.
using UsualRanges = std::map<std::string, UsualRange, std::less<>>;

/// Median ± `deviations` × 1.4826 × median absolute deviation (the factor that makes it the standard deviation of normal figures, Hampel's
/// identifier), at least `least_share` of the median to either side; the bounds are rounded outwards to so many decimals. Nothing when there
/// are fewer figures than `at_least`.
std::optional<UsualRange> usual_range(std::vector<Decimal> figures, int at_least, const WithinUsual& rule, int decimals);

/// The range that the growth of a group puts a figure in, from the enterprise's figure of the month before. Nothing unless that is above 0.
std::optional<UsualRange> range_by_growth(const UsualRange& growth, Decimal month_before, int decimals);

/// this / before, to four decimals; nothing unless both are above 0 and the growth is below 10,000 times.
std::optional<Decimal> growth_of(Decimal now, Decimal before);

/// {"A01.m": {"low", "high", "median", "deviation", "count", "group"}}, numbers as texts.
std::string usual_ranges_json(const UsualRanges& ranges);
/// Throws std::runtime_error for what usual_ranges_json() does not write.
UsualRanges usual_ranges_from_json(std::string_view json);

} // namespace tianbao::form
