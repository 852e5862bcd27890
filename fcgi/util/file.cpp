// SPDX-License-Identifier: MPL-2.0
#include "util/file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tianbao {

std::string content_of(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return text.str();
}

std::ofstream private_file(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat found{};
    const bool is_there = fd >= 0 && ::fstat(fd, &found) == 0;
    const bool is_private = is_there && (!S_ISREG(found.st_mode) || ::fchmod(fd, S_IRUSR | S_IWUSR) == 0);
    if (fd >= 0) ::close(fd);
    std::ofstream out(file, std::ios::binary | std::ios::app);
    if (!is_private || !out) throw std::runtime_error("cannot write " + file.string());
    return out;
}

} // namespace tianbao
