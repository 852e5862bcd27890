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

void show_rule_in_force(html::Dictionary& values, const RuleInForce& in_force)
{
    show_rule(values.add(names::kRULE_IN_FORCE), in_force.rule);
    switch (in_force.source) {
    case RuleSource::enterprise:
        values.show(names::kRULE_OWN);
        return;
    case RuleSource::district:
        values.show(names::kRULE_OF_DISTRICT);
        return;
    case RuleSource::configured_district:
        values.show(names::kRULE_CONFIGURED);
        return;
    case RuleSource::configuration:
        values.show(names::kRULE_OF_SYSTEM);
        return;
    }
    throw std::logic_error("no such source of a rule of proof");
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
