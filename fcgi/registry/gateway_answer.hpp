// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/registry.hpp"

#include <nlohmann/json_fwd.hpp>

namespace tianbao::registry {

/// Reads the gateway's answer to a request for `code`, by conf/registry.openapi.yaml. The data may come as the entity, as a
/// list that has it once, or as either written as a text of JSON.
Expected<Entity, RegistryFault> read_gateway_answer(const nlohmann::json& answer, const enterprise::UnifiedSocialCreditCode& code);

} // namespace tianbao::registry
