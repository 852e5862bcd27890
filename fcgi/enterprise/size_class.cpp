// SPDX-License-Identifier: MPL-2.0
#include "enterprise/size_class.hpp"

#include <charconv>
#include <sstream>

#include "util/csv.hpp"

namespace tianbao::enterprise {
namespace {

using Limits = SizeThresholds::Limits;

std::optional<std::int64_t> read_limit(const CsvRow& row, std::size_t at)
{
    const auto& text = row.fields[at];
    if (text.empty()) return std::nullopt;
    std::int64_t limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (error != std::errc() || end != text.data() + text.size() || limit <= 0) row.refuse("a limit is no whole number");
    return limit;
}

Limits read_limits(const CsvRow& row, std::size_t first)
{
    const Limits limits{read_limit(row, first), read_limit(row, first + 1), read_limit(row, first + 2)};
    if (!limits.employees && !limits.revenue && !limits.assets) row.refuse("a size class has no limit");
    return limits;
}

bool is_known(const Limits& limits, const Scale& scale)
{
    return (!limits.employees || scale.employees) && (!limits.revenue || scale.revenue) && (!limits.assets || scale.assets);
}

bool reaches(const Limits& limits, const Scale& scale)
{
    return (!limits.employees || *scale.employees >= *limits.employees) &&
           (!limits.revenue || *scale.revenue >= Decimal::from_whole(*limits.revenue)) &&
           (!limits.assets || *scale.assets >= Decimal::from_whole(*limits.assets));
}

} // namespace

Expected<SizeThresholds, DataFault> SizeThresholds::parse(std::string_view csv, const std::string& file)
{
    try {
        SizeThresholds thresholds;
        for (const auto& row : parse_csv(csv, file,
                                         {"industry", "gbt4754", "large_employees", "large_revenue", "large_assets", "medium_employees",
                                          "medium_revenue", "medium_assets", "small_employees", "small_revenue", "small_assets"})) {
            const IndustryLimits limits{read_limits(row, 2), read_limits(row, 5), read_limits(row, 8)};
            std::istringstream covered(row.fields[1]);
            for (std::string code; covered >> code;) {
                if (!thresholds.by_industry_.emplace(code, limits).second) row.refuse(code + " is covered twice");
            }
        }
        return thresholds;
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

const SizeThresholds::IndustryLimits* SizeThresholds::limits_of(const IndustryCode& industry) const
{
    for (auto length = industry.digits().size(); length >= 2; --length) {
        const auto found = by_industry_.find(industry.digits().substr(0, length));
        if (found != by_industry_.end()) return &found->second;
    }
    const auto found = by_industry_.find(industry.text().substr(0, 1));
    return found == by_industry_.end() ? nullptr : &found->second;
}

std::optional<SizeClass> SizeThresholds::size_class(const IndustryCode& industry, const Scale& scale) const
{
    const auto* limits = limits_of(industry);
    return limits == nullptr ? std::nullopt : class_within(*limits, scale);
}

std::optional<SizeClass> SizeThresholds::class_within(const IndustryLimits& limits, const Scale& scale)
{
    if (!is_known(limits.large, scale) || !is_known(limits.medium, scale) || !is_known(limits.small, scale)) return std::nullopt;
    if (reaches(limits.large, scale)) return SizeClass::large;
    if (reaches(limits.medium, scale)) return SizeClass::medium;
    if (reaches(limits.small, scale)) return SizeClass::small;
    return SizeClass::micro;
}

} // namespace tianbao::enterprise
