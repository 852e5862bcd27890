// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/registry.hpp"

#include <nlohmann/json_fwd.hpp>

namespace tianbao::registry {

/// Reads GLEIF's list of LEI records (JSON:API, /api/v1/lei-records) that was asked for `code`: the one record with this
/// code in `registeredAs`, registered in China, that was not withdrawn. It knows name, status, address and founding day; no
/// legal representative, industry, capital or district.
Expected<Entity, RegistryFault> read_gleif_answer(const nlohmann::json& answer, const enterprise::UnifiedSocialCreditCode& code);

} // namespace tianbao::registry
