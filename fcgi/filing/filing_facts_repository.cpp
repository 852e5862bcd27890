// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_facts_repository.hpp"

#include "filing/filing_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::filing {

namespace {

using nlohmann::json;

period::Period period_of(const json& fact)
{
    return period::Period::from_number(fact.at("period").get<int>()).value();
}

void keep_latest(Facts& facts, period::Period period, ReturnRequest request)
{
    const auto [present, is_first] = facts.requests.try_emplace(period, request);
    if (!is_first && present->second.asked_at < request.asked_at) present->second = std::move(request);
}

void take(Facts& facts, const json& fact)
{
    const auto kind = fact.at("kind").get<std::string>();
    if (kind == "scope") {
        if (const auto& text = fact.at("text"); !text.is_null()) period::add_scope(facts.terms, text.get<std::string>());
    } else if (kind == "extension") {
        period::add_extension(facts.terms, fact);
    } else if (kind == "exemption") {
        period::add_exemption(facts.terms, fact);
    } else if (kind == "acceptance") {
        facts.acceptances.push_back(acceptance_from(fact));
    } else if (kind == "mark") {
        facts.marks[{period_of(fact), fact.at("number").get<int>()}].push_back(mark_from(fact));
    } else {
        keep_latest(facts, period_of(fact), request_from(fact));
    }
}

} // namespace

std::vector<Mark> Facts::marks_of(period::Period period, int number) const
{
    const auto found = marks.find({period, number});
    return found == marks.end() ? std::vector<Mark>{} : found->second;
}

std::optional<ReturnRequest> Facts::request_of(period::Period period) const
{
    const auto found = requests.find(period);
    return found == requests.end() ? std::nullopt : std::optional{found->second};
}

Facts facts_of(const db::Rows& rows, int founded_column, int facts_column)
{
    Facts facts;
    if (const auto founded_on = rows.optional_text(founded_column)) facts.terms.founded_on = parse_day(*founded_on);
    if (const auto text = rows.optional_text(facts_column)) {
        for (const auto& fact : json::parse(*text)) take(facts, fact);
    }
    for (auto& [key, marks] : facts.marks) // the database promises no order
        std::sort(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) { return one.place < other.place; });
    return facts;
}

} // namespace tianbao::filing
