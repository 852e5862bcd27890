// SPDX-License-Identifier: MPL-2.0
#include "statistics/rates.hpp"

#include "form/growth.hpp"

namespace tianbao::statistics {

std::optional<std::int64_t> permille_of(Wide part, Wide whole)
{
    if (whole == 0) return std::nullopt;
    const auto size = whole < 0 ? -whole : whole;
    const auto magnitude = part < 0 ? -part : part;
    const auto rounded = static_cast<std::int64_t>((magnitude * 2000 + size) / (size * 2));
    return part < 0 ? -rounded : rounded;
}

std::string text_of(const TrendGroup& group)
{
    return group.is_all() ? std::string{} : std::string(word_of(group.dimension)) + "." + group.code;
}

TrendGroup parse_group(std::string_view text)
{
    const auto point = text.find('.');
    const auto dimension = dimension_from(text.substr(0, point));
    if (point == std::string_view::npos || !dimension || *dimension == Dimension::all) return {};
    return {*dimension, std::string(text.substr(point + 1))};
}

Rates rates_of(const Counts& counts)
{
    return {permille_of(counts.filed, counts.due), permille_of(counts.on_time, counts.due), permille_of(counts.accepted_at_once, counts.decided)};
}

std::string percent_text(const std::optional<std::int64_t>& permille)
{
    return permille ? form::growth_text(*permille) : std::string{};
}

std::string percent_number(const std::optional<std::int64_t>& permille)
{
    auto text = percent_text(permille);
    if (!text.empty()) text.pop_back();
    return text;
}

} // namespace tianbao::statistics
