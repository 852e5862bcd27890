// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace tianbao {

/// A path inside the project: below TIANBAO_TEST_SOURCE, or below the working directory.
inline std::string source_path(const std::string& path)
{
    const char* root = std::getenv("TIANBAO_TEST_SOURCE");
    return (root == nullptr ? std::string(".") : std::string(root)) + "/" + path;
}

/// The text of a file of the project. Throws std::runtime_error when it cannot be read.
inline std::string source_file(const std::string& path)
{
    std::ifstream in(source_path(path), std::ios::binary);
    std::ostringstream out;
    if (!in || !(out << in.rdbuf())) throw std::runtime_error("cannot read " + source_path(path));
    return out.str();
}

} // namespace tianbao
