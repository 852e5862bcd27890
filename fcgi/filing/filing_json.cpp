// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::filing {

using nlohmann::json;

std::vector<Mark> marks_from_json(std::string_view text)
{
    std::vector<Mark> marks;
    for (const auto& row : json::parse(text))
        marks.push_back({row.at("place").get<std::string>(), row.at("note").get<std::string>(), row.at("answer").get<std::string>()});
    std::sort(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) { return one.place < other.place; });
    return marks;
}

ReturnRequest request_from_json(std::string_view text)
{
    const auto row = json::parse(text);
    const auto& granted = row.at("granted");
    const auto& decided = row.at("decided");
    return {row.at("id").get<std::string>(),
            row.at("number").get<int>(),
            row.at("reason").get<std::string>(),
            row.at("by").get<std::string>(),
            instant_from_sql(row.at("at").get<std::string>()),
            granted.is_null() ? std::nullopt : std::optional{granted.get<int>() != 0},
            row.at("answer").get<std::string>(),
            decided.is_null() ? std::nullopt : std::optional{instant_from_sql(decided.get<std::string>())}};
}

std::vector<form::Acceptance> acceptances_from_json(std::string_view text)
{
    std::vector<form::Acceptance> acceptances;
    for (const auto& row : json::parse(text))
        acceptances.push_back({row.at("check").get<std::string>(), row.at("place").get<std::string>(),
                               period::Period::from_number(row.at("until").get<int>()).value(),
                               period::Period::from_number(row.at("since").get<int>()).value()});
    return acceptances;
}

} // namespace tianbao::filing
