// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/request.hpp"
#include "http/response.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

namespace tianbao::http {

struct ServerOptions {
    int threads = 8;
    std::size_t most_body_bytes = 2 * 1024 * 1024;
    std::string upload_path{};          ///< the one path whose body may be larger
    std::size_t most_upload_bytes = 0;
    std::chrono::seconds peer_patience{10}; ///< for a web server that stops half-way through a request
};

/// Answers FastCGI requests on `listen_socket` until `stop_event` (an eventfd) becomes readable; then finishes
/// the requests under way and returns. `thread_begins` and `thread_ends` run in each thread around its work.
/// `answer` must not throw.
void serve_fastcgi(int listen_socket, int stop_event, const ServerOptions& options, const std::function<Response(Request)>& answer,
                   const std::function<void()>& thread_begins, const std::function<void()>& thread_ends);

} // namespace tianbao::http
