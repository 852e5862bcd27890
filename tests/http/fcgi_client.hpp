// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tianbao::support {

using Parameters = std::vector<std::pair<std::string, std::string>>;

enum class Keep { no, yes };

/// One record of the FastCGI protocol, of request 1.
std::string fcgi_record(int type, std::string_view content);

/// Begin, parameters, body and the ends of both streams.
std::string fcgi_request(const Parameters& parameters, std::string_view body = {}, Keep keep = Keep::no);

/// What a web server would send for a path: GET without a body, else POST with its length.
Parameters parameters_for(std::string method, std::string target, std::size_t length = 0);

/// The web server's end of a FastCGI connection.
class FcgiClient {
public:
    explicit FcgiClient(const std::filesystem::path& socket);
    ~FcgiClient();
    FcgiClient(const FcgiClient&) = delete;
    FcgiClient& operator=(const FcgiClient&) = delete;

    /// Opens the descriptor alone; connect() later.
    FcgiClient();
    void connect(const std::filesystem::path& socket);

    void send(std::string_view bytes);
    void disconnect();

    struct Answer {
        std::string output; ///< head and body as the worker wrote them
        int ended_requests = 0;
        bool closed = false; ///< the worker closed the connection
    };
    /// All that comes until the worker closes, or `patience` is over.
    Answer answer(std::chrono::milliseconds patience = std::chrono::seconds{5});

private:
    int fd_;
};

} // namespace tianbao::support
