// SPDX-License-Identifier: MPL-2.0
#include "proof_config.hpp"

#include "config_values.hpp"
#include "enterprise/district.hpp"
#include "util/file.hpp"

namespace tianbao {

namespace {

association::ProofRule rule(DataTable& table, std::string_view key)
{
    const auto known = association::proof_rule_from(table.text(key));
    if (!known) table.refuse(key, "has to be \"registry\", \"code\", \"approval\" or \"either\"");
    return *known;
}

enterprise::Districts districts_of(const DataTable& table, const std::filesystem::path& file)
{
    if (!std::filesystem::is_regular_file(file)) table.refuse("cannot be checked without " + file.string());
    auto districts = enterprise::Districts::parse(content_of(file), file.string());
    if (!districts) throw DataRefused{districts.error()};
    return *std::move(districts);
}

std::map<std::string, association::ProofRule, std::less<>> district_rules(DataTable& table, const std::filesystem::path& districts_file)
{
    std::map<std::string, association::ProofRule, std::less<>> rules;
    const auto texts = table.all_texts();
    if (texts.empty()) return rules;
    const auto districts = districts_of(table, districts_file);
    for (const auto& [code, word] : texts) {
        const auto* district = districts.find(code);
        if (district == nullptr) table.refuse(code, "is the code of no district in " + districts_file.string());
        if (district->code != code) table.refuse(code, "is a code of former times: the district has " + district->code + " now");
        rules.emplace(code, rule(table, code));
    }
    return rules;
}

} // namespace

association::ProofSettings read_proof(DataTable& table, const std::filesystem::path& districts_file)
{
    association::ProofSettings settings;
    settings.code_life = std::chrono::days{bounded(table, "code_days", 1, 365)};
    settings.request_life = std::chrono::days{bounded(table, "request_days", 1, 365)};
    settings.defaults.others = rule(table, "default_rule");
    if (table.has("districts")) { // files from before have none
        auto districts = table.table("districts");
        settings.defaults.districts = district_rules(districts, districts_file);
    }
    table.done();
    return settings;
}

} // namespace tianbao
