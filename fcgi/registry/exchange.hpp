// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "registry/registry.hpp"
#include "registry/registry_settings.hpp"

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace tianbao::registry {

/// Asks a registry over HTTP, within the limits of the settings. When the connection failed or broke, it asks once more in
/// what is left of the time: a question changes nothing. `make` gives the call, each time a new one, since a signature is
/// good for one.
Expected<nlohmann::json, RegistryFault> exchange(const RegistrySettings& settings, const std::function<net::Call()>& make);

} // namespace tianbao::registry
