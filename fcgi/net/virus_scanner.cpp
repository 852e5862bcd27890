// SPDX-License-Identifier: MPL-2.0
#include "net/virus_scanner.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tianbao::net {

namespace {

using namespace std::string_view_literals;
using Steady = std::chrono::steady_clock;

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kLongestAnswer = 1000;
constexpr std::size_t kLongestSignature = 100;

/// A socket that is closed in the end, with the time by which all must be done.
class Line {
public:
    Line(int family, Steady::time_point end) : socket_(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)), end_(end) {}
    ~Line()
    {
        if (socket_ >= 0) ::close(socket_);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    std::optional<ScanFault> connect(const sockaddr* address, socklen_t length)
    {
        if (socket_ < 0) return ScanFault::unreachable;
        if (::connect(socket_, address, length) == 0) return {};
        if (errno != EINPROGRESS) return ScanFault::unreachable; // EAGAIN of a unix socket: its queue is full
        if (!is_ready(POLLOUT)) return ScanFault::timed_out;
        int error = 0;
        socklen_t size = sizeof error;
        if (getsockopt(socket_, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0) return ScanFault::unreachable;
        return {};
    }

    std::optional<ScanFault> send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            if (!is_ready(POLLOUT)) return ScanFault::timed_out;
            const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent < 0 && (errno == EAGAIN || errno == EINTR)) continue;
            if (sent <= 0) return ScanFault::broken;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return {};
    }

    /// As far as the NUL that ends an answer.
    Expected<std::string, ScanFault> receive()
    {
        std::string answer;
        while (answer.size() <= kLongestAnswer) {
            if (!is_ready(POLLIN)) return Unexpected<ScanFault>(ScanFault::timed_out);
            std::array<char, 512> part{};
            const auto got = ::recv(socket_, part.data(), part.size(), 0);
            if (got < 0 && (errno == EAGAIN || errno == EINTR)) continue;
            if (got <= 0) return Unexpected<ScanFault>(ScanFault::broken);
            answer.append(part.data(), static_cast<std::size_t>(got));
            if (answer.back() == '\0') {
                answer.pop_back();
                return answer;
            }
        }
        return Unexpected<ScanFault>(ScanFault::nonsense);
    }

private:
    bool is_ready(short event) const
    {
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(end_ - Steady::now());
            if (left.count() <= 0) return false;
            pollfd fd{socket_, event, 0};
            const int ready = poll(&fd, 1, static_cast<int>(left.count()));
            if (ready > 0) return true;
            if (ready == 0 || errno != EINTR) return false;
        }
    }

    int socket_;
    Steady::time_point end_;
};

std::string length_of(std::size_t bytes)
{
    const auto size = static_cast<std::uint32_t>(bytes);
    return {static_cast<char>(size >> 24), static_cast<char>(size >> 16), static_cast<char>(size >> 8), static_cast<char>(size)};
}

std::optional<ScanFault> send_all(Line& line, std::string_view bytes)
{
    if (const auto fault = line.send("zINSTREAM\0"sv)) return fault;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(kPiece, bytes.size()))) {
        const auto piece = bytes.substr(0, kPiece);
        if (const auto fault = line.send(length_of(piece.size()) + std::string(piece))) return fault;
    }
    return line.send(length_of(0));
}

Expected<Scan, ScanFault> asked(Line& line, std::string_view bytes)
{
    const auto fault = send_all(line, bytes);
    if (fault && *fault != ScanFault::broken) return Unexpected<ScanFault>(*fault);
    const auto answer = line.receive(); // who has enough of it breaks off, and says why
    if (!answer) return Unexpected<ScanFault>(answer.error());
    const auto said = read_scan(*answer);
    // what was not sent whole was not scanned whole
    if (fault && said && said->signature.empty()) return Unexpected<ScanFault>(ScanFault::broken);
    return said;
}

std::optional<sockaddr_un> unix_address(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path) return std::nullopt;
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

std::optional<sockaddr_storage> ip_address(const std::string& host, std::uint16_t port)
{
    sockaddr_storage storage{};
    auto* four = reinterpret_cast<sockaddr_in*>(&storage);
    if (inet_pton(AF_INET, host.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
        return storage;
    }
    auto* six = reinterpret_cast<sockaddr_in6*>(&storage);
    if (inet_pton(AF_INET6, host.c_str(), &six->sin6_addr) != 1) return std::nullopt;
    six->sin6_family = AF_INET6;
    six->sin6_port = htons(port);
    return storage;
}

std::string printable(std::string_view text)
{
    std::string out(text.substr(0, kLongestSignature));
    for (auto& c : out) c = c > ' ' && c < '\x7f' ? c : '?';
    return out;
}

} // namespace

std::optional<ScannerAddress> scanner_address(std::string_view text)
{
    if (text.starts_with("unix:/")) {
        const std::string path(text.substr(5));
        return unix_address(path) && path.find('\0') == std::string::npos ? std::optional{ScannerAddress{path, {}, 0}} : std::nullopt;
    }
    if (!text.starts_with("tcp:")) return std::nullopt;
    text.remove_prefix(4);
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return std::nullopt;
    auto host = text.substr(0, colon);
    const auto digits = text.substr(colon + 1);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    ScannerAddress address{{}, std::string(host), 0};
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), address.port);
    if (fault != std::errc{} || end != digits.data() + digits.size() || address.port == 0) return std::nullopt;
    return ip_address(address.host, address.port) ? std::optional{address} : std::nullopt;
}

std::string_view word_of(ScanFault fault)
{
    switch (fault) {
    case ScanFault::unreachable:
        return "unreachable";
    case ScanFault::timed_out:
        return "timed_out";
    case ScanFault::broken:
        return "broken";
    case ScanFault::refused:
        return "refused";
    case ScanFault::nonsense:
        return "nonsense";
    case ScanFault::busy:
        return "busy";
    }
    return "";
}

Expected<Scan, ScanFault> read_scan(std::string_view answer)
{
    constexpr auto kBegin = "stream: "sv, kFound = " FOUND"sv;
    if (answer == "stream: OK") return Scan{};
    if (answer.size() > kLongestAnswer || answer.find('\0') != std::string_view::npos) return Unexpected<ScanFault>(ScanFault::nonsense);
    if (answer.ends_with(" ERROR")) return Unexpected<ScanFault>(ScanFault::refused);
    const bool is_found = answer.starts_with(kBegin) && answer.ends_with(kFound) && answer.size() > kBegin.size() + kFound.size();
    if (!is_found) return Unexpected<ScanFault>(ScanFault::nonsense);
    return Scan{printable(answer.substr(kBegin.size(), answer.size() - kBegin.size() - kFound.size()))};
}

Expected<Scan, ScanFault> scan(const ScannerSettings& settings, std::string_view bytes)
{
    if (!settings.address) throw std::logic_error("no scanner is set");
    const auto end = Steady::now() + settings.total_limit;
    if (const auto address = unix_address(settings.address->socket)) {
        Line line(AF_UNIX, end);
        if (const auto fault = line.connect(reinterpret_cast<const sockaddr*>(&*address), sizeof *address)) return Unexpected<ScanFault>(*fault);
        return asked(line, bytes);
    }
    const auto address = ip_address(settings.address->host, settings.address->port);
    if (!address) return Unexpected<ScanFault>(ScanFault::unreachable);
    Line line(address->ss_family, end);
    const socklen_t length = address->ss_family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    if (const auto fault = line.connect(reinterpret_cast<const sockaddr*>(&*address), length)) return Unexpected<ScanFault>(*fault);
    return asked(line, bytes);
}

Expected<Scan, ScanFault> Scanner::scan(std::string_view bytes)
{
    const auto place = places_.take();
    if (!place) return Unexpected<ScanFault>(ScanFault::busy);
    return net::scan(settings_, bytes);
}

} // namespace tianbao::net
