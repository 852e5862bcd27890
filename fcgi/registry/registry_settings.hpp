// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/signature.hpp"

#include <chrono>
#include <string>

namespace tianbao::registry {

/// Which registry proves an enterprise.
enum class RegistryKind {
    gateway, ///< the city's own behind its signed gateway, conf/registry.openapi.yaml
    gleif,   ///< the public one of Legal Entity Identifiers, which needs no contract
};

/// The legal-entity registry, as [registry] in conf/tianbao.toml.
struct RegistrySettings {
    RegistryKind kind = RegistryKind::gateway;
    std::string url;
    Signer signer; ///< of the gateway
    std::string gleif_url;
    bool name_suffices = false; ///< where a registry knows no legal representative
    std::string ca_file;        ///< empty: the system's authorities
    std::chrono::milliseconds connect_limit{1500};
    std::chrono::milliseconds total_limit{4000};
    int most_waiting = 2; ///< of a process's threads at once
    std::chrono::seconds keep_answers{60};
    bool allow_http = false;
};

} // namespace tianbao::registry
