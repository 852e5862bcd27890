// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/hostile_server.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

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

/// A HostileServer that reads whole requests and does what a test says, one after another. One connection, one answer.
class ScriptedServer {
public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest&)>;

    explicit ScriptedServer(Script script);
    ScriptedServer(Script script, const ScriptedCertificate& certificate);
    ~ScriptedServer();

    /// "http://localhost:N"
    std::string origin() const { return server_->url(); }
    /// A file with the certificate, as the authority to trust.
    const std::string& certificate_file() const { return certificate_file_; }
    int answered() const { return answered_; }

private:
    void serve(HostilePeer& peer);

    Script script_;
    std::mutex mutex_; ///< of the script
    std::string certificate_file_;
    std::atomic<int> answered_ = 0;
    std::unique_ptr<HostileServer> server_; ///< last: its threads use the others
};

} // namespace tianbao::support
