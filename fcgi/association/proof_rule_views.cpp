// SPDX-License-Identifier: MPL-2.0
#include "association/proof_rule_views.hpp"

#include "html/names.hpp"

#include <stdexcept>

namespace tianbao::association {

namespace names = html::names;

void show_rule(html::Dictionary& values, ProofRule rule)
{
    switch (rule) {
    case ProofRule::registry:
        values.show(names::kRULE_REGISTRY);
        return;
    case ProofRule::code:
        values.show(names::kRULE_CODE);
        return;
    case ProofRule::approval:
        values.show(names::kRULE_APPROVAL);
        return;
    case ProofRule::either:
        values.show(names::kRULE_EITHER);
        return;
    }
    throw std::logic_error("no such rule of proof");
}

void show_rule_source(html::Dictionary& values, std::optional<ProofRule> own, std::optional<ProofRule> of_district)
{
    if (own) {
        values.show(names::kRULE_OWN);
    } else {
        values.show(of_district ? names::kRULE_OF_DISTRICT : names::kRULE_OF_SYSTEM);
    }
}

void show_code_state(html::Dictionary& values, CodeState state)
{
    switch (state) {
    case CodeState::unused:
        values.show(names::kCODE_UNUSED);
        return;
    case CodeState::used:
        values.show(names::kCODE_USED);
        return;
    case CodeState::voided:
        values.show(names::kCODE_VOIDED);
        return;
    case CodeState::expired:
        values.show(names::kCODE_EXPIRED);
        return;
    }
    throw std::logic_error("no such state of a code");
}

} // namespace tianbao::association
