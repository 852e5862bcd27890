// SPDX-License-Identifier: MPL-2.0
#include "support/scripted_server.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <thread>

#include <unistd.h>

namespace tianbao::support {

namespace {

constexpr std::chrono::seconds kLongestDribble{10};

std::string reason_of(int status)
{
    return status == 200 ? "OK" : "As told";
}

std::size_t length_in(const std::string& head)
{
    const auto at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
}

/// Nothing when it did not come whole.
std::optional<ScriptedRequest> request_from(HostilePeer& peer)
{
    const auto& text = peer.request();
    const auto end = text.find("\r\n\r\n");
    if (end == std::string::npos) return std::nullopt;
    ScriptedRequest request{{}, {}, text.substr(0, end), text.substr(end + 4)};
    while (request.body.size() < length_in(request.head)) {
        const auto piece = peer.receive();
        if (piece.empty()) return std::nullopt;
        request.body += piece;
    }
    const auto blank = request.head.find(' ');
    request.method = request.head.substr(0, blank);
    request.target = request.head.substr(blank + 1, request.head.find(' ', blank + 1) - blank - 1);
    return request;
}

/// False: the client is gone.
bool dribble(HostilePeer& peer, const ScriptedAnswer& answer)
{
    const auto until = std::chrono::steady_clock::now() + kLongestDribble;
    for (std::size_t i = 0; i < answer.bytes.size() && !peer.is_stopping() && std::chrono::steady_clock::now() < until; ++i) {
        if (!peer.send(answer.bytes.substr(i, 1))) return false;
        std::this_thread::sleep_for(answer.between);
    }
    return true;
}

} // namespace

ScriptedAnswer ScriptedAnswer::of(int status, const std::string& type, const std::string& body, const std::string& more_headers)
{
    ScriptedAnswer answer;
    answer.bytes = fmt::format("HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n{}\r\n{}", status, reason_of(status),
                               type, body.size(), more_headers, body);
    return answer;
}

ScriptedServer::ScriptedServer(Script script)
    : script_(std::move(script)), server_(std::make_unique<HostileServer>([this](HostilePeer& peer) { serve(peer); }))
{
}

ScriptedServer::ScriptedServer(Script script, const ScriptedCertificate& certificate)
    : script_(std::move(script)),
      certificate_file_(
          (std::filesystem::temp_directory_path() / fmt::format("tianbao_scripted_{}_{}.pem", getpid(), static_cast<void*>(this))).string()),
      server_(std::make_unique<HostileServer>([this](HostilePeer& peer) { serve(peer); }, certificate, certificate_file_))
{
}

ScriptedServer::~ScriptedServer()
{
    server_.reset();
    if (!certificate_file_.empty()) std::filesystem::remove(certificate_file_);
}

void ScriptedServer::serve(HostilePeer& peer)
{
    const auto request = request_from(peer);
    if (!request) return;
    const auto answer = [&] {
        const std::scoped_lock lock(mutex_);
        return script_(*request);
    }();
    ++answered_;
    std::this_thread::sleep_for(answer.wait);
    if (answer.between.count() == 0) {
        peer.send(answer.bytes);
    } else if (!dribble(peer, answer)) {
        return;
    }
    const std::string more(16384, 'x');
    for (std::size_t sent = 0; sent < answer.endless && peer.send(more); sent += more.size()) {
    }
    if (answer.resets) peer.reset();
}

} // namespace tianbao::support
