// SPDX-License-Identifier: MPL-2.0
#include "filing/owed_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::filing {

std::vector<UnsubmittedFiling> unsubmitted_of(const db::Rows& rows, int column)
{
    std::vector<UnsubmittedFiling> filings;
    const auto text = rows.optional_text(column);
    if (!text) return filings;
    for (const auto& row : nlohmann::json::parse(*text)) {
        const auto& edited = row.at("edited"); // null: it was never returned
        filings.push_back({period::Period::from_number(row.at("period").get<int>()).value(), state_from(row.at("state").get<std::string>()),
                           !edited.is_null() && edited.get<int>() != 0});
    }
    return filings;
}

} // namespace tianbao::filing
