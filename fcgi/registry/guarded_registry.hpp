// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/circuit_breaker.hpp"
#include "registry/known_answers.hpp"
#include "registry/registry.hpp"
#include "registry/registry_settings.hpp"
#include "util/places.hpp"

#include <memory>

namespace tianbao::registry {

/// A registry around which the portal keeps its speed: what was told a moment ago is not asked again, no more than a few
/// threads wait for it at once, and after repeated faults nobody does. Shared by the threads of a worker.
class GuardedRegistry final : public Registry {
public:
    /// Who waits for it has one of the places `slow`, when there are such.
    GuardedRegistry(std::unique_ptr<Registry> registry, const RegistrySettings& settings, std::shared_ptr<Places> slow = nullptr);

    Expected<Entity, RegistryFault> find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id) override;
    Coverage coverage() const override { return registry_->coverage(); }

private:
    Expected<Entity, RegistryFault> ask(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id);

    std::unique_ptr<Registry> registry_;
    KnownAnswers known_;
    CircuitBreaker breaker_;
    Places places_; ///< nobody waits for one
};

/// The registry that the settings choose, guarded.
std::unique_ptr<Registry> chosen_registry(const RegistrySettings& settings, std::shared_ptr<Places> slow = nullptr);

} // namespace tianbao::registry
