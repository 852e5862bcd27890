// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/enrolment_code.hpp"
#include "association/proof_rule.hpp"
#include "html/dictionary.hpp"

namespace tianbao::association {

/// One of the sections of part/proof_rule.tpl.
void show_rule(html::Dictionary& values, ProofRule rule);

/// RULE_IN_FORCE with the rule, and RULE_OWN, RULE_OF_DISTRICT, RULE_CONFIGURED or RULE_OF_SYSTEM: whose it is.
void show_rule_in_force(html::Dictionary& values, const RuleInForce& in_force);

/// CODE_UNUSED CODE_USED CODE_VOIDED or CODE_EXPIRED.
void show_code_state(html::Dictionary& values, CodeState state);

} // namespace tianbao::association
