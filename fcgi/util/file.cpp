// SPDX-License-Identifier: MPL-2.0
#include "util/file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace tianbao {

std::string content_of(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return text.str();
}

} // namespace tianbao
