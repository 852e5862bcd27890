// SPDX-License-Identifier: MPL-2.0
#include "http/listen_socket.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tianbao::http {

namespace {

constexpr int kBacklog = 1024;
constexpr int kFirstSystemdSocket = 3;

bool systemd_handed_one_over()
{
    const char* pid = std::getenv("LISTEN_PID");
    const char* count = std::getenv("LISTEN_FDS");
    return pid && count && std::atoi(pid) == getpid() && std::atoi(count) >= 1;
}

sockaddr_un address_of(const std::filesystem::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.string().size() >= sizeof address.sun_path) throw std::runtime_error("the socket's path is too long: " + path.string());
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    return address;
}

int unix_socket()
{
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) throw std::system_error(errno, std::generic_category(), "socket");
    return fd;
}

bool somebody_answers(const sockaddr_un& address)
{
    const int probe = unix_socket();
    const bool answers = connect(probe, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(probe);
    return answers;
}

} // namespace

int open_listen_socket(const std::filesystem::path& path)
{
    if (systemd_handed_one_over()) {
        fcntl(kFirstSystemdSocket, F_SETFL, fcntl(kFirstSystemdSocket, F_GETFL) | O_NONBLOCK);
        fcntl(kFirstSystemdSocket, F_SETFD, FD_CLOEXEC);
        return kFirstSystemdSocket;
    }
    const auto address = address_of(path);
    if (somebody_answers(address)) throw std::runtime_error("somebody listens already on " + path.string());
    std::error_code none;
    std::filesystem::remove(path, none);
    const int fd = unix_socket();
    if (bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || listen(fd, kBacklog) != 0)
        throw std::system_error(errno, std::generic_category(), "cannot listen on " + path.string());
    chmod(path.c_str(), 0660);
    fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

void remove_listen_socket(const std::filesystem::path& path)
{
    if (systemd_handed_one_over()) return;
    std::error_code none;
    std::filesystem::remove(path, none);
}

} // namespace tianbao::http
