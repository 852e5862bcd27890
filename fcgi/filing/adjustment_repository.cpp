// SPDX-License-Identifier: MPL-2.0
#include "filing/adjustment_repository.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::filing {

namespace {

Adjustment adjustment_from(const nlohmann::json& row, int submission)
{
    const auto text = [&](const char* name) { return row.at(name).get<std::string>(); };
    const auto& ended_at = row.at("ended_at");
    const int number = row.at("number").get<int>();
    return {text("id"),
            number,
            text("place"),
            text("filed"),
            text("value"),
            text("reason"),
            text("level") == "centre",
            text("by"),
            instant_from_sql(text("at")),
            standing_of(text("ended_as"), number, submission),
            ended_at.is_null() ? std::nullopt : std::optional{instant_from_sql(ended_at.get<std::string>())},
            text("ended_by"),
            text("end_reason")};
}

} // namespace

std::vector<Adjustment> adjustments_of(const db::Rows& rows, int column, int submission)
{
    std::vector<Adjustment> adjustments;
    const auto json = rows.optional_text(column);
    if (!json) return adjustments;
    for (const auto& row : nlohmann::json::parse(*json)) adjustments.push_back(adjustment_from(row, submission));
    std::sort(adjustments.begin(), adjustments.end(), [](const Adjustment& one, const Adjustment& other) { return one.id > other.id; });
    return adjustments;
}

} // namespace tianbao::filing
