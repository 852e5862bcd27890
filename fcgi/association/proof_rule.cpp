// SPDX-License-Identifier: MPL-2.0
#include "association/proof_rule.hpp"

#include <stdexcept>

namespace tianbao::association {

std::string_view word_of(ProofRule rule)
{
    switch (rule) {
    case ProofRule::registry:
        return "registry";
    case ProofRule::code:
        return "code";
    case ProofRule::approval:
        return "approval";
    case ProofRule::either:
        return "either";
    }
    throw std::logic_error("no such rule of proof");
}

std::optional<ProofRule> proof_rule_from(std::string_view word)
{
    for (const auto rule : kProofRules) {
        if (word_of(rule) == word) return rule;
    }
    return std::nullopt;
}

ProofRule ProofDefaults::of(std::string_view district) const
{
    const auto found = districts.find(district);
    return found == districts.end() ? others : found->second;
}

RuleInForce rule_in_force(std::optional<ProofRule> own, std::optional<ProofRule> of_district, std::string_view district, const ProofDefaults& defaults)
{
    if (own) return {*own, RuleSource::enterprise};
    if (of_district) return {*of_district, RuleSource::district};
    return {defaults.of(district), defaults.names(district) ? RuleSource::configured_district : RuleSource::configuration};
}

Openers openers(ProofRule rule, bool has_filler)
{
    switch (rule) {
    case ProofRule::registry:
        return {};
    case ProofRule::code:
        return {true, false};
    case ProofRule::approval:
        return {false, has_filler};
    case ProofRule::either:
        return {true, has_filler};
    }
    throw std::logic_error("no such rule of proof");
}

} // namespace tianbao::association
