// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/registry.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string_view>

namespace tianbao::registry {

/// No answer of a registry is longer.
inline constexpr std::size_t kMostAnswerBytes = 64 * 1024;

/// What every answer has to be, whatever registry it is of: status 200, JSON by its content type (`application/json` and
/// the like, `…+json`), UTF-8 by its word and in fact. Gives the JSON.
Expected<nlohmann::json, RegistryFault> read_json(int status, std::string_view content_type, std::string_view body);

} // namespace tianbao::registry
