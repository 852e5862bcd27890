// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace tianbao {

/// The bytes of a file. Throws std::runtime_error naming it when it cannot be read.
std::string content_of(const std::filesystem::path& file);

/// A file to be written anew that its owner alone can read, whatever stood there. Throws std::runtime_error naming it when it cannot be written.
std::ofstream private_file(const std::filesystem::path& file);

} // namespace tianbao
