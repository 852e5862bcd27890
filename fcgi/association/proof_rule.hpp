// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::association {

/// 认证方式: what proves that a user belongs to an enterprise, beside the match with the registry (name, code and representative are
/// public). An enterprise has its own, or its district's, or that of the configuration for its district, or that for all others. The SSO's claim of an enterprise user is proof by itself.
enum class ProofRule {
    registry, ///< the match alone
    code,     ///< an enrolment code
    approval, ///< the present filler's approval, while there is one
    either,   ///< one of the two suffices; the approval while there is a filler
};

inline constexpr ProofRule kProofRules[] = {ProofRule::registry, ProofRule::code, ProofRule::approval, ProofRule::either};

std::string_view word_of(ProofRule rule);
std::optional<ProofRule> proof_rule_from(std::string_view word);

/// What the configuration asks where officers have set nothing, 系统默认: of some districts, and of all others.
struct ProofDefaults {
    std::map<std::string, ProofRule, std::less<>> districts = {}; ///< by code
    ProofRule others = ProofRule::either;                         ///< and where the district is not known

    ProofRule of(std::string_view district) const;
    bool names(std::string_view district) const { return districts.contains(district); }
};

/// Whose rule it is.
enum class RuleSource {
    enterprise,          ///< 单独设定, by officers
    district,            ///< by officers of the district
    configured_district, ///< the district's, of the configuration
    configuration,
};

struct RuleInForce {
    ProofRule rule;
    RuleSource source;
};

/// The enterprise's own rule, else what officers have set for its district, else that of the configuration for its district, else that for all others.
RuleInForce rule_in_force(std::optional<ProofRule> own, std::optional<ProofRule> of_district, std::string_view district, const ProofDefaults& defaults);

/// What opens the association after a match. None of the two: the match itself.
struct Openers {
    bool code = false;
    bool approval = false;

    bool is_match_enough() const { return !code && !approval; }
};

Openers openers(ProofRule rule, bool has_filler);

} // namespace tianbao::association
