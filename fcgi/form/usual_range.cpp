// SPDX-License-Identifier: MPL-2.0
#include "form/usual_range.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "form/check.hpp"

namespace tianbao::form {
namespace {

__extension__ using Wide = __int128;

constexpr Wide kUnits = Decimal::kUnitsInOne;
constexpr Wide kNormal = 14'826; ///< 1.4826 in units
constexpr Wide kLargest = 10'000'000'000'000 * kUnits - 1; ///< what Decimal::parse() reads

Decimal decimal_of(Wide units)
{
    return Decimal::from_units(static_cast<std::int64_t>(std::clamp(units, -kLargest, kLargest)));
}

Wide step_of(int decimals)
{
    Wide step = 1;
    for (int i = decimals; i < Decimal::kDecimals; ++i) step *= 10;
    return step;
}

Wide rounded_down(Wide units, Wide step)
{
    const Wide rest = units % step;
    return rest == 0 ? units : units - rest - (units < 0 ? step : 0);
}

Wide rounded_up(Wide units, Wide step)
{
    return -rounded_down(-units, step);
}

/// Of an even number of figures the mean of the middle two, cut off to a whole unit.
Wide median_of(std::vector<Wide>& sizes)
{
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    if (sizes.size() % 2 == 1) return *middle;
    return (*std::max_element(sizes.begin(), middle) + *middle) / 2;
}

Decimal number_in(const nlohmann::json& range, const char* key)
{
    const auto number = Decimal::parse(range.at(key).get<std::string>(), Decimal::kDecimals);
    if (!number) throw std::runtime_error("a usual range is not readable");
    return *number;
}

} // namespace

std::optional<UsualRange> usual_range(std::vector<Decimal> figures, int at_least, const WithinUsual& rule, int decimals)
{
    if (figures.empty() || figures.size() < static_cast<std::size_t>(at_least)) return std::nullopt;
    std::vector<Wide> sizes;
    for (const auto& figure : figures) sizes.push_back(figure.units());
    const Wide median = median_of(sizes);
    for (auto& size : sizes) size = size < median ? median - size : size - median;
    const Wide deviation = median_of(sizes);
    const Wide spread = deviation * kNormal / kUnits * rule.deviations.units() / kUnits;
    const Wide floor = (median < 0 ? -median : median) * rule.least_share.units() / kUnits;
    const Wide reach = std::max(spread, floor);
    const Wide step = step_of(decimals);
    return UsualRange{decimal_of(rounded_down(median - reach, step)), decimal_of(rounded_up(median + reach, step)), decimal_of(median),
                      decimal_of(deviation), static_cast<int>(figures.size())};
}

std::optional<UsualRange> range_by_growth(const UsualRange& growth, Decimal month_before, int decimals)
{
    if (month_before <= Decimal()) return std::nullopt;
    auto range = growth;
    const Wide base = month_before.units();
    const Wide step = step_of(decimals);
    range.low = decimal_of(rounded_down(std::max<Wide>(growth.low.units(), 0) * base / kUnits, step));
    range.high = decimal_of(rounded_up((growth.high.units() * base + kUnits - 1) / kUnits, step));
    range.is_of_group = true;
    return range;
}

std::optional<Decimal> growth_of(Decimal now, Decimal before)
{
    constexpr Wide kMost = 10'000;
    if (now <= Decimal() || before <= Decimal()) return std::nullopt;
    const Wide growth = static_cast<Wide>(now.units()) * kUnits / before.units();
    return growth < kMost * kUnits ? std::optional(decimal_of(growth)) : std::nullopt;
}

std::string usual_ranges_json(const UsualRanges& ranges)
{
    auto out = nlohmann::json::object();
    const auto text = [](Decimal number) { return number.to_text(Decimal::kDecimals); };
    for (const auto& [key, range] : ranges) {
        out[key] = {{"low", text(range.low)},
                    {"high", text(range.high)},
                    {"median", text(range.median)},
                    {"deviation", text(range.deviation)},
                    {"count", range.count},
                    {"group", range.is_of_group}};
    }
    return out.dump();
}

UsualRanges usual_ranges_from_json(std::string_view json)
{
    UsualRanges ranges;
    try {
        const auto read = nlohmann::json::parse(json);
        for (const auto& [key, range] : read.items()) {
            ranges.emplace(key, UsualRange{number_in(range, "low"), number_in(range, "high"), number_in(range, "median"), number_in(range, "deviation"),
                                           range.at("count").get<int>(), range.at("group").get<bool>()});
        }
    } catch (const nlohmann::json::exception&) {
        throw std::runtime_error("usual ranges are not readable");
    }
    return ranges;
}

} // namespace tianbao::form
