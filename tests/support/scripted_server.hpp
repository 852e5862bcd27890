// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace tianbao::support {

/// What a scripted server was asked.
struct ScriptedRequest {
    std::string method;
    std::string target; ///< path and query
    std::string head;   ///< everything before the body
    std::string body;

    std::string path() const { return target.substr(0, target.find('?')); }
};

/// What it does then.
struct ScriptedAnswer {
    std::string bytes;                    ///< sent as they are: status line, headers, body
    std::chrono::milliseconds wait{0};    ///< before the first byte
    std::chrono::milliseconds between{0}; ///< between one byte and the next, for at most ten seconds
    bool resets = false;                  ///< the connection, after what was sent
    std::size_t endless = 0;              ///< goes on with so many bytes more

    /// A whole answer in order.
    static ScriptedAnswer of(int status, const std::string& type, const std::string& body, const std::string& more_headers = {});
    static ScriptedAnswer json(const std::string& body, int status = 200) { return of(status, "application/json", body); }
};

/// How it shows who it is.
struct ScriptedCertificate {
    std::string name = "localhost";
    bool is_expired = false;
};

/// An HTTP server on 127.0.0.1, or with a certificate an HTTPS one, that does what a test says. One connection, one answer.
class ScriptedServer {
public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest&)>;

    explicit ScriptedServer(Script script);
    ScriptedServer(Script script, const ScriptedCertificate& certificate);
    ~ScriptedServer();

    /// "http://localhost:N"
    std::string origin() const;
    /// A file with the certificate, as the authority to trust.
    const std::string& certificate_file() const { return certificate_file_; }
    int answered() const { return answered_; }

private:
    struct Tls;

    void listen();
    void run();
    void serve(int connection);

    Script script_;
    std::unique_ptr<Tls> tls_;
    std::string certificate_file_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> stops_ = false;
    std::atomic<int> answered_ = 0;
    std::thread thread_;
};

} // namespace tianbao::support
