// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/fcgi_client.hpp"
#include "http/fcgi_server.hpp"
#include "http/listen_socket.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <mutex>
#include <thread>

#include <sys/eventfd.h>
#include <unistd.h>

namespace tianbao::support {

using Steady = std::chrono::steady_clock;

/// A server in threads of this process; `answer` can be exchanged before the first request.
struct Server {
    explicit Server(int threads = 2)
    {
        options.threads = threads;
        options.most_body_bytes = 64 * 1024;
        options.peer_patience = std::chrono::seconds{1};
        running = std::thread([this] {
            http::serve_fastcgi(
                listen_socket, stop_event, options, [this](http::Request request) { return kept(std::move(request)); }, [this] { ++begun; },
                [this] { ++ended; });
            returned = true;
        });
    }
    ~Server()
    {
        stop();
        if (running.joinable()) running.join();
        close(listen_socket);
        close(stop_event);
        std::filesystem::remove(socket);
    }

    void stop() const
    {
        const std::uint64_t one = 1;
        BOOST_TEST(write(stop_event, &one, sizeof one) == static_cast<ssize_t>(sizeof one));
    }

    http::Response kept(http::Request request)
    {
        {
            const std::scoped_lock lock(mutex);
            requests.push_back(request);
        }
        return answer(std::move(request));
    }

    FcgiClient::Answer ask(const std::string& bytes)
    {
        FcgiClient client(socket);
        client.send(bytes);
        return client.answer();
    }
    FcgiClient::Answer get(std::string target) { return ask(fcgi_request(parameters_for("GET", std::move(target)))); }

    std::filesystem::path socket = std::filesystem::temp_directory_path() / ("tianbao_test_" + std::to_string(getpid()) + ".sock");
    int listen_socket = http::open_listen_socket(socket);
    int stop_event = eventfd(0, EFD_CLOEXEC);
    http::ServerOptions options;
    std::function<http::Response(http::Request)> answer = [](http::Request request) { return http::html_page("<p>" + request.path + "</p>"); };
    std::mutex mutex;
    std::vector<http::Request> requests;
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    std::atomic<bool> returned = false;
    std::thread running;
};

inline bool waits_until(const std::function<bool()>& holds, std::chrono::milliseconds patience = std::chrono::seconds{5})
{
    const auto deadline = Steady::now() + patience;
    while (!holds()) {
        if (Steady::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    return true;
}

inline bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace tianbao::support
