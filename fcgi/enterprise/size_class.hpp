// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "enterprise/industry.hpp"
#include "util/data_fault.hpp"
#include "util/decimal.hpp"
#include "util/expected.hpp"

namespace tianbao::enterprise {

/// 企业规模: 大型, 中型, 小型, 微型.
enum class SizeClass { large, medium, small, micro };

/// What the size class is decided by; only what the industry's row asks for must be known.
struct Scale {
    std::optional<std::int64_t> employees;
    std::optional<Decimal> revenue; ///< of a year, 万元
    std::optional<Decimal> assets;  ///< 万元
};

/// The official thresholds (工信部联企业〔2011〕300号 with 国统字〔2017〕213号).
class SizeThresholds {
public:
    /// Reads size_thresholds.csv.
    static Expected<SizeThresholds, DataFault> parse(std::string_view csv, const std::string& file);

    /// Nothing when the industry is not covered or a figure that it needs is unknown.
    std::optional<SizeClass> size_class(const IndustryCode& industry, const Scale& scale) const;

    /// A class needs all the limits that its industry has.
    struct Limits {
        std::optional<std::int64_t> employees, revenue, assets;
    };
    struct IndustryLimits {
        Limits large, medium, small;
    };

    /// The class by the limits of one row; nothing when a figure that they need is unknown.
    static std::optional<SizeClass> class_within(const IndustryLimits& limits, const Scale& scale);
    /// The limits of the industry's row; none when the industry is not covered. Lives as long as the thresholds.
    const IndustryLimits* limits_of(const IndustryCode& industry) const;

private:
    std::map<std::string, IndustryLimits, std::less<>> by_industry_; // by section letter or leading digits
};

} // namespace tianbao::enterprise
