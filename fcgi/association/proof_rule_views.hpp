// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/enrolment_code.hpp"
#include "association/proof_rule.hpp"
#include "html/dictionary.hpp"

namespace tianbao::association {

/// One of the sections of part/proof_rule.tpl.
void show_rule(html::Dictionary& values, ProofRule rule);

/// CODE_UNUSED CODE_USED CODE_VOIDED or CODE_EXPIRED.
void show_code_state(html::Dictionary& values, CodeState state);

} // namespace tianbao::association
