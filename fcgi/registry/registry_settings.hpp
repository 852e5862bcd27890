// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"

#include <chrono>
#include <string>

namespace tianbao::registry {

/// The legal-entity registry's gateway, as [registry] in conf/tianbao.toml; its contract is conf/registry.openapi.yaml.
struct RegistrySettings {
    std::string url;
    std::string app_id;
    Secret secret;
    std::chrono::milliseconds connect_limit{1500};
    std::chrono::milliseconds total_limit{4000};
    bool allow_http = false;
};

} // namespace tianbao::registry
