// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/summary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::statistics {

/// 上报率, 及时率, 合格率, in thousandths; nothing where nobody is there to be counted. The page 指标解释 says the same in words.
struct Rates {
    std::optional<std::int64_t> reporting; ///< filed of those due
    std::optional<std::int64_t> on_time;   ///< filed in time of those due
    std::optional<std::int64_t> quality;   ///< accepted without ever having been returned, of those accepted or returned at least once
};

/// 分组: those whose trend is asked for, of one industry, category or size; all: everybody.
struct TrendGroup {
    Dimension dimension = Dimension::all;
    std::string code = {};

    bool is_all() const { return dimension == Dimension::all; }
};

/// `section.C`; empty for all.
std::string text_of(const TrendGroup& group);

/// What text_of() has written; all for anything else. Whether there is such a code is for who knows the codes.
TrendGroup parse_group(std::string_view text);

Rates rates_of(const Counts& counts);

/// part / whole in thousandths, rounded half away from zero; nothing when the whole is 0. The whole is taken by its size.
std::optional<std::int64_t> permille_of(Wide part, Wide whole);

/// `97.3%`; empty for nothing.
std::string percent_text(const std::optional<std::int64_t>& permille);

/// `97.3` for a chart; empty for nothing.
std::string percent_number(const std::optional<std::int64_t>& permille);

} // namespace tianbao::statistics
