// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::db {

/// The text with LIKE's own signs taken literally.
std::string literal(std::string_view text);

} // namespace tianbao::db
