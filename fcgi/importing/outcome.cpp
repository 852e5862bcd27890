// SPDX-License-Identifier: MPL-2.0
#include "importing/outcome.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::importing {

std::string Outcome::json() const
{
    nlohmann::json counted = nlohmann::json::object();
    for (const auto& [name, group] : groups) counted[name] = {group.wanted, group.found};
    return nlohmann::json{
        {"wanted", wanted}, {"found", found}, {"wanted_hash", wanted_hash}, {"found_hash", found_hash}, {"groups", counted}}
        .dump();
}

Outcome Outcome::from_json(std::string_view json)
{
    const auto object = nlohmann::json::parse(json);
    Outcome outcome;
    outcome.wanted = object.at("wanted").get<std::int64_t>();
    outcome.found = object.at("found").get<std::int64_t>();
    outcome.wanted_hash = object.at("wanted_hash").get<std::string>();
    outcome.found_hash = object.at("found_hash").get<std::string>();
    for (const auto& [name, counts] : object.at("groups").items())
        outcome.groups[name] = {counts.at(0).get<std::int64_t>(), counts.at(1).get<std::int64_t>()};
    return outcome;
}

void Comparison::add(const std::vector<Proof>& proofs)
{
    for (const auto& proof : proofs) {
        auto& group = outcome_.groups[proof.group];
        ++outcome_.wanted;
        ++group.wanted;
        wanted_.add(proof.wanted + "\n");
        if (proof.found.empty()) continue;
        ++outcome_.found;
        ++group.found;
        found_.add(proof.found + "\n");
    }
}

Outcome Comparison::finish()
{
    outcome_.wanted_hash = wanted_.hex_text();
    outcome_.found_hash = found_.hex_text();
    return std::move(outcome_);
}

} // namespace tianbao::importing
