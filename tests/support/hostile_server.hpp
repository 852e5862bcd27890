// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace tianbao::support {

/// One connection to a HostileServer, after its request was read.
class HostilePeer {
public:
    HostilePeer(int socket, ssl_st* ssl, const std::atomic<bool>& is_stopping) : socket_(socket), ssl_(ssl), is_stopping_(is_stopping) {}

    /// The head, and what came with it of the body.
    const std::string& request() const { return request_; }
    bool read_request();
    /// More of the body; empty: the client is gone, or the server stops.
    std::string receive();
    bool is_stopping() const { return is_stopping_; }
    /// False: the client is gone.
    bool send(std::string_view bytes);
    /// A status line with that status and type, a length, and the body.
    void answer(std::string_view body, std::string_view type = "application/json", std::string_view status = "200 OK", std::string_view more = "");
    /// Says nothing until the client is gone, or the server stops.
    void hang();
    /// Breaks the connection off, with a reset.
    void reset();

private:
    int socket_;
    ssl_st* ssl_;
    const std::atomic<bool>& is_stopping_;
    std::string request_;
};

/// How a server shows who it is: by a certificate that it signed itself.
struct ScriptedCertificate {
    std::string name = "localhost";
    bool is_expired = false;
};

/// A server of this test alone, on a port of its own of the loopback: answers each connection as its script says, byte by
/// byte; each in its own thread, so that many may hang.
class HostileServer {
public:
    using Script = std::function<void(HostilePeer&)>;

    explicit HostileServer(Script script);
    /// With TLS; the certificate is written to `file`, too, as the authority to trust.
    HostileServer(Script script, const ScriptedCertificate& certificate, const std::filesystem::path& file);
    ~HostileServer();
    HostileServer(const HostileServer&) = delete;
    HostileServer& operator=(const HostileServer&) = delete;

    /// "http://localhost:40001"
    std::string url() const;
    int connections() const { return connections_; }

private:
    void listen();
    void serve(int socket);

    Script script_;
    std::shared_ptr<ssl_ctx_st> tls_;
    int listening_ = -1;
    int port_ = 0;
    std::atomic<int> connections_ = 0;
    std::atomic<bool> is_stopping_ = false;
    std::mutex mutex_;
    std::vector<std::jthread> peers_;
    std::jthread accepting_;
};

} // namespace tianbao::support
