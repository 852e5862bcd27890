// SPDX-License-Identifier: MPL-2.0
#include "http/fcgi_client.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tianbao::support {

namespace {

constexpr int kBegin = 1;
constexpr int kEnd = 3;
constexpr int kParameters = 4;
constexpr int kInput = 5;
constexpr int kOutput = 6;
constexpr std::size_t kHead = 8;
constexpr std::size_t kMostContent = 65528;

char byte_of(std::size_t number, int shift)
{
    return static_cast<char>((number >> shift) & 0xff);
}

std::string length_of(std::size_t length)
{
    if (length < 128) return {byte_of(length, 0)};
    return {static_cast<char>(byte_of(length, 24) | '\x80'), byte_of(length, 16), byte_of(length, 8), byte_of(length, 0)};
}

std::string stream(int type, std::string_view content)
{
    std::string records;
    for (std::size_t at = 0; at < content.size(); at += kMostContent) records += fcgi_record(type, content.substr(at, kMostContent));
    return records + fcgi_record(type, {});
}

std::size_t number_at(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]) * 256U + static_cast<unsigned char>(bytes[at + 1]);
}

FcgiClient::Answer answer_in(std::string_view bytes)
{
    FcgiClient::Answer answer;
    while (bytes.size() >= kHead) {
        const auto length = std::min(number_at(bytes, 4), bytes.size() - kHead);
        const auto padding = static_cast<unsigned char>(bytes[6]);
        if (bytes[1] == kOutput) answer.output += bytes.substr(kHead, length);
        if (bytes[1] == kEnd) ++answer.ended_requests;
        bytes.remove_prefix(std::min(kHead + length + padding, bytes.size()));
    }
    return answer;
}

} // namespace

std::string fcgi_record(int type, std::string_view content)
{
    const std::string head{1, static_cast<char>(type), 0, 1, byte_of(content.size(), 8), byte_of(content.size(), 0), 0, 0};
    return head + std::string(content);
}

std::string fcgi_request(const Parameters& parameters, std::string_view body, Keep keep)
{
    const std::string begin{0, 1, static_cast<char>(keep == Keep::yes ? 1 : 0), 0, 0, 0, 0, 0};
    std::string pairs;
    for (const auto& [name, value] : parameters) pairs += length_of(name.size()) + length_of(value.size()) + name + value;
    return fcgi_record(kBegin, begin) + stream(kParameters, pairs) + stream(kInput, body);
}

Parameters parameters_for(std::string method, std::string target, std::size_t length)
{
    Parameters made{{"REQUEST_METHOD", std::move(method)}, {"REQUEST_URI", std::move(target)}};
    if (length > 0) {
        made.emplace_back("CONTENT_TYPE", "application/x-www-form-urlencoded");
        made.emplace_back("CONTENT_LENGTH", std::to_string(length));
    }
    return made;
}

FcgiClient::FcgiClient() : fd_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (fd_ < 0) throw std::system_error(errno, std::generic_category(), "socket");
}

FcgiClient::FcgiClient(const std::filesystem::path& socket) : FcgiClient()
{
    connect(socket);
}

FcgiClient::~FcgiClient()
{
    disconnect();
}

void FcgiClient::connect(const std::filesystem::path& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, socket.c_str(), sizeof address.sun_path - 1);
    if (::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::system_error(errno, std::generic_category(), "connect " + socket.string());
}

void FcgiClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return; // the worker has closed: what it answered is looked at
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void FcgiClient::disconnect()
{
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
}

FcgiClient::Answer FcgiClient::answer(std::chrono::milliseconds patience)
{
    using Steady = std::chrono::steady_clock;
    const auto deadline = Steady::now() + patience;
    std::string bytes;
    bool closed = false;
    std::array<char, 65536> part{};
    while (!closed) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now()).count();
        pollfd fd{fd_, POLLIN, 0};
        if (left <= 0 || ::poll(&fd, 1, static_cast<int>(left)) <= 0) break;
        const auto got = ::read(fd_, part.data(), part.size());
        closed = got <= 0;
        if (!closed) bytes.append(part.data(), static_cast<std::size_t>(got));
    }
    auto answer = answer_in(bytes);
    answer.closed = closed;
    return answer;
}

} // namespace tianbao::support
