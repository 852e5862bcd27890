// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace tianbao::association {

/// 认证方式: what proves that a user belongs to an enterprise, beside the match with the registry (name, code and representative are
/// public). An enterprise has its own, or its district's, or that of the configuration. The SSO's claim of an enterprise user is proof by itself.
enum class ProofRule {
    registry, ///< the match alone
    code,     ///< an enrolment code
    approval, ///< the present filler's approval, while there is one
    either,   ///< one of the two suffices; the approval while there is a filler
};

inline constexpr ProofRule kProofRules[] = {ProofRule::registry, ProofRule::code, ProofRule::approval, ProofRule::either};

std::string_view word_of(ProofRule rule);
std::optional<ProofRule> proof_rule_from(std::string_view word);

/// The enterprise's own rule, else its district's, else that of the configuration.
ProofRule rule_in_force(std::optional<ProofRule> own, std::optional<ProofRule> of_district, ProofRule by_default);

/// What opens the association after a match. None of the two: the match itself.
struct Openers {
    bool code = false;
    bool approval = false;

    bool is_match_enough() const { return !code && !approval; }
};

Openers openers(ProofRule rule, bool has_filler);

} // namespace tianbao::association
