// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/registry_wait.hpp"
#include "html/dictionary.hpp"

#include <optional>
#include <string>

namespace tianbao::filing {

/// Adds an UNVERIFIED section (part/registry_wait.tpl) for an enterprise that the registry has not confirmed.
void show_registry_wait(html::Dictionary& values, const std::string& enterprise_name, const std::optional<RegistryWait>& registry_wait);

} // namespace tianbao::filing
