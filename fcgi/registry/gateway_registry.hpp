// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/circuit_breaker.hpp"
#include "registry/registry.hpp"
#include "registry/registry_settings.hpp"

#include <string>

namespace tianbao::registry {

/// Reads the registry's answer to a request for `code`: body and HTTP status, by conf/registry.openapi.yaml.
Expected<Entity, RegistryFault> read_answer(int status, std::string_view body, const enterprise::UnifiedSocialCreditCode& code);

/// The registry behind its gateway, 法人库接口. Shared by the threads of a worker.
class GatewayRegistry final : public Registry {
public:
    explicit GatewayRegistry(RegistrySettings settings);

    Expected<Entity, RegistryFault> find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id) override;

private:
    Expected<Entity, RegistryFault> ask(const enterprise::UnifiedSocialCreditCode& code, Instant now) const;

    RegistrySettings settings_;
    std::string base_path_; ///< what the configured address has behind its host
    CircuitBreaker breaker_;
};

} // namespace tianbao::registry
