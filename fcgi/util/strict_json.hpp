// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace tianbao {

/// The object that a text from outside is, read strictly: each name once, nested at most 16 deep, nothing behind it; nothing for
/// anything else.
std::optional<nlohmann::json> strict_object(std::string_view text);

} // namespace tianbao
