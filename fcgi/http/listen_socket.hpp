// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace tianbao::http {

/// The socket that systemd handed over (LISTEN_FDS), else a new unix socket at `path`, mode 0660, with a backlog of
/// 1,024: a full backlog is an instant 502. An old socket file that nobody answers on is replaced.
/// Throws std::runtime_error when the path is in use or cannot be had.
int open_listen_socket(const std::filesystem::path& path);

/// Takes the socket's file away, so that the web server sees at once that nobody answers. Does nothing when systemd
/// holds the socket.
void remove_listen_socket(const std::filesystem::path& path);

} // namespace tianbao::http
