// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace tianbao {

/// The bytes of a file. Throws std::runtime_error naming it when it cannot be read.
std::string content_of(const std::filesystem::path& file);

} // namespace tianbao
