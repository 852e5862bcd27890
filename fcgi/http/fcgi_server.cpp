// SPDX-License-Identifier: MPL-2.0
#include "http/fcgi_server.hpp"

#include "util/log.hpp"
#include "util/secret.hpp"

#include <fcgiapp.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <utility>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace tianbao::http {

namespace {

std::string parameter(const FCGX_Request& request, const char* name)
{
    const char* value = FCGX_GetParam(name, request.envp);
    return value ? value : "";
}

Method method_of(std::string_view text)
{
    if (text == "GET") return Method::get;
    if (text == "HEAD") return Method::head;
    if (text == "POST") return Method::post;
    if (text == "PUT") return Method::put;
    return Method::other;
}

/// nginx's $request_id where it came, else one of our own.
std::string request_id(std::string sent)
{
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (sent.size() == 32 && std::all_of(sent.begin(), sent.end(), is_hex)) return sent;
    return hex(random_bytes(16));
}

/// The body is read to its end on every path: what is left on the connection could be taken for a request.
void read_body(FCGX_Request& fcgi, std::size_t limit, Request& request)
{
    const std::string length_text = parameter(fcgi, "CONTENT_LENGTH");
    std::size_t declared = 0;
    if (!length_text.empty()) {
        const auto read = std::from_chars(length_text.data(), length_text.data() + length_text.size(), declared);
        request.body_incomplete = read.ec != std::errc{} || read.ptr != length_text.data() + length_text.size();
    }
    std::array<char, 16384> part{};
    std::size_t total = 0;
    for (int got = 0; (got = FCGX_GetStr(part.data(), static_cast<int>(part.size()), fcgi.in)) > 0;) {
        total += static_cast<std::size_t>(got);
        if (total <= limit) request.body.append(part.data(), static_cast<std::size_t>(got));
    }
    request.body_too_large = total > limit || declared > limit;
    request.body_incomplete = request.body_incomplete || total != declared;
    if (request.body_too_large) request.body.clear();
}

Request read_request(FCGX_Request& fcgi, const ServerOptions& options)
{
    Request request;
    request.id = request_id(parameter(fcgi, "REQUEST_ID"));
    request.method = method_of(parameter(fcgi, "REQUEST_METHOD"));
    const std::string uri = parameter(fcgi, "REQUEST_URI");
    const auto mark = std::min(uri.find('?'), uri.size());
    request.path = uri.substr(0, mark);
    request.query_text = uri.substr(std::min(mark + 1, uri.size()));
    request.content_type = parameter(fcgi, "CONTENT_TYPE");
    request.host = parameter(fcgi, "HTTP_HOST");
    request.origin = parameter(fcgi, "HTTP_ORIGIN");
    request.referer = parameter(fcgi, "HTTP_REFERER");
    request.fetch_site = parameter(fcgi, "HTTP_SEC_FETCH_SITE");
    request.user_agent = parameter(fcgi, "HTTP_USER_AGENT");
    request.cookie_text = parameter(fcgi, "HTTP_COOKIE");
    request.authorization = parameter(fcgi, "HTTP_AUTHORIZATION");
    request.client_address = parameter(fcgi, "REMOTE_ADDR");
    const bool is_upload = !options.upload_path.empty() && request.path == options.upload_path;
    read_body(fcgi, is_upload ? options.most_upload_bytes : options.most_body_bytes, request);
    return request;
}

/// RFC 9110's words for the codes that the portal sends; nginx puts the line together as it gets it.
std::string_view reason_of(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    }
    return "Answer";
}

std::string head_of(const Response& response)
{
    std::string head = fmt::format("Status: {} {}\r\n", response.status, reason_of(response.status));
    for (const auto& [name, value] : response.headers) {
        head += name;
        head += ": ";
        // a line end in a value would let data become a header
        std::copy_if(value.begin(), value.end(), std::back_inserter(head), [](char c) { return c != '\r' && c != '\n' && c != '\0'; });
        head += "\r\n";
    }
    return head + "\r\n";
}

bool is_written(FCGX_Request& fcgi, std::string_view bytes)
{
    return FCGX_PutStr(bytes.data(), static_cast<int>(bytes.size()), fcgi.out) >= 0;
}

/// A client that is gone by now does not undo what was done for it.
void write_whole(FCGX_Request& fcgi, const Response& response, bool with_body)
{
    if (is_written(fcgi, head_of(response)) && with_body) is_written(fcgi, response.body);
}

/// The head goes out with the first bytes, so that a stream that fails before them can still be answered by a page.
void write_stream(FCGX_Request& fcgi, const Response& response)
{
    bool has_begun = false;
    const auto begin = [&] {
        if (!std::exchange(has_begun, true) && !is_written(fcgi, head_of(response))) throw ClientGone{};
    };
    response.stream([&](std::string_view bytes) {
        begin();
        if (!is_written(fcgi, bytes)) throw ClientGone{};
    });
    begin();
}

/// False: the answer is cut short, and its end must not look like one.
bool write_response(FCGX_Request& fcgi, const Response& response, bool with_body)
{
    try {
        if (response.stream && with_body) {
            write_stream(fcgi, response);
        } else {
            write_whole(fcgi, response, with_body);
        }
        return true;
    } catch (const InsteadOfStream& instead) {
        write_whole(fcgi, instead.response, with_body);
        return true;
    } catch (const ClientGone&) {
        return false;
    } catch (const StreamCut&) {
        return false;
    }
}

void set_patience(int socket, std::chrono::seconds patience)
{
    const timeval limit{patience.count(), 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

/// One connection carries one request and is closed, whatever the peer asked for.
void serve_connection(int connection, const ServerOptions& options, const std::function<Response(Request)>& answer)
{
    set_patience(connection, options.peer_patience);
    FCGX_Request fcgi;
    FCGX_InitRequest(&fcgi, -1, 0);
    fcgi.ipcFd = connection;
    fcgi.keepConnection = 1; // else Accept's first Finish closes the connection
    if (FCGX_Accept_r(&fcgi) == 0) {
        auto request = read_request(fcgi, options);
        const bool with_body = request.method != Method::head;
        // without the protocol's end of a request nginx breaks the client's connection off, and nobody keeps half a file
        if (write_response(fcgi, answer(std::move(request)), with_body)) FCGX_Finish_r(&fcgi);
    }
    if (fcgi.ipcFd >= 0) close(fcgi.ipcFd);
    FCGX_Free(&fcgi, 0);
}

class Epoll {
public:
    Epoll(int listen_socket, int stop_event) : fd_(epoll_create1(EPOLL_CLOEXEC)), stop_event_(stop_event)
    {
        if (fd_ < 0) throw std::system_error(errno, std::generic_category(), "epoll_create1");
        add(listen_socket, EPOLLIN | EPOLLEXCLUSIVE);
        add(stop_event, EPOLLIN);
    }
    ~Epoll() { close(fd_); }
    Epoll(const Epoll&) = delete;
    Epoll& operator=(const Epoll&) = delete;

    /// Waits; whether to stop.
    bool wait_says_stop() const
    {
        std::array<epoll_event, 2> events{};
        const int count = epoll_wait(fd_, events.data(), static_cast<int>(events.size()), -1);
        return std::any_of(events.begin(), events.begin() + std::max(count, 0), [&](const epoll_event& e) { return e.data.fd == stop_event_; });
    }

private:
    void add(int fd, std::uint32_t what) const
    {
        epoll_event event{};
        event.events = what;
        event.data.fd = fd;
        if (epoll_ctl(fd_, EPOLL_CTL_ADD, fd, &event) != 0) throw std::system_error(errno, std::generic_category(), "epoll_ctl");
    }

    int fd_;
    int stop_event_;
};

/// Errors of accept (too many files, an aborted connection) never end the loop.
void pause_after_failed_accept()
{
    if (errno == EAGAIN || errno == EINTR || errno == ECONNABORTED) return;
    log_warning("accept failed", {{"error", std::generic_category().message(errno)}});
    std::this_thread::sleep_for(std::chrono::milliseconds{100});
}

void accept_loop(int listen_socket, int stop_event, const ServerOptions& options, const std::function<Response(Request)>& answer)
{
    const Epoll epoll(listen_socket, stop_event);
    while (!epoll.wait_says_stop()) {
        const int connection = accept4(listen_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0) {
            pause_after_failed_accept();
        } else {
            serve_connection(connection, options, answer);
        }
    }
}

} // namespace

void serve_fastcgi(int listen_socket, int stop_event, const ServerOptions& options, const std::function<Response(Request)>& answer,
                   const std::function<void()>& thread_begins, const std::function<void()>& thread_ends)
{
    if (FCGX_Init() != 0) throw std::runtime_error("libfcgi does not start");
    std::vector<std::jthread> threads;
    for (int i = 0; i < options.threads; ++i) {
        threads.emplace_back([&] {
            thread_begins();
            accept_loop(listen_socket, stop_event, options, answer);
            thread_ends();
        });
    }
}

} // namespace tianbao::http
