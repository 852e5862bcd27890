// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::account {

/// The browser and the system that a User-Agent header claims, 浏览器, as a person would call them: "Edge 130, Windows".
/// Empty for one that names neither.
std::string device_name(std::string_view user_agent);

} // namespace tianbao::account
