// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/registry.hpp"
#include "registry/registry_settings.hpp"

#include <string>

namespace tianbao::registry {

/// The registry behind its gateway, 法人库接口. Shared by the threads of a worker.
class GatewayRegistry final : public Registry {
public:
    explicit GatewayRegistry(RegistrySettings settings);

    Expected<Entity, RegistryFault> find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id) override;

private:
    RegistrySettings settings_;
    std::string base_path_; ///< what the configured address has behind its host
};

} // namespace tianbao::registry
