// SPDX-License-Identifier: MPL-2.0
#include "support/scripted_server.hpp"

#include <fmt/format.h>

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace tianbao::support {

namespace {

constexpr std::size_t kLargestRequest = 256 * 1024;
constexpr std::chrono::seconds kLongestDribble{10};

/// A key and a certificate that it signed itself.
struct Identity {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"), &EVP_PKEY_free};
    std::unique_ptr<X509, decltype(&X509_free)> certificate{X509_new(), &X509_free};
};

Identity make_identity(const ScriptedCertificate& wanted)
{
    Identity identity;
    auto* x509 = identity.certificate.get();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), wanted.is_expired ? -7200 : -60);
    X509_gmtime_adj(X509_getm_notAfter(x509), wanted.is_expired ? -3600 : 3600);
    X509_set_pubkey(x509, identity.key.get());
    auto* name = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(wanted.name.c_str()), -1, -1, 0);
    X509_set_issuer_name(x509, name);
    const auto extend = [&](int kind, const std::string& value) {
        auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str());
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    };
    extend(NID_basic_constraints, "critical,CA:TRUE");
    extend(NID_subject_alt_name, "DNS:" + wanted.name);
    if (X509_sign(x509, identity.key.get(), EVP_sha256()) == 0) throw std::runtime_error("no certificate");
    return identity;
}

std::string reason_of(int status)
{
    return status == 200 ? "OK" : "As told";
}

} // namespace

struct ScriptedServer::Tls {
    Identity identity;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context{SSL_CTX_new(TLS_server_method()), &SSL_CTX_free};
};

ScriptedAnswer ScriptedAnswer::of(int status, const std::string& type, const std::string& body, const std::string& more_headers)
{
    ScriptedAnswer answer;
    answer.bytes = fmt::format("HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n{}\r\n{}", status, reason_of(status),
                               type, body.size(), more_headers, body);
    return answer;
}

ScriptedServer::ScriptedServer(Script script) : script_(std::move(script))
{
    listen();
}

ScriptedServer::ScriptedServer(Script script, const ScriptedCertificate& certificate)
    : script_(std::move(script)), tls_(new Tls{make_identity(certificate)})
{
    SSL_CTX_use_certificate(tls_->context.get(), tls_->identity.certificate.get());
    SSL_CTX_use_PrivateKey(tls_->context.get(), tls_->identity.key.get());
    certificate_file_ =
        (std::filesystem::temp_directory_path() / fmt::format("tianbao_scripted_{}_{}.pem", getpid(), static_cast<void*>(this))).string();
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(certificate_file_.c_str(), "w"), &std::fclose);
    if (!file || PEM_write_X509(file.get(), tls_->identity.certificate.get()) != 1) throw std::runtime_error("no file for a certificate");
    file.reset();
    listen();
}

ScriptedServer::~ScriptedServer()
{
    stops_ = true;
    thread_.join();
    ::close(listener_);
    if (!certificate_file_.empty()) std::filesystem::remove(certificate_file_);
}

std::string ScriptedServer::origin() const
{
    return fmt::format("{}://localhost:{}", tls_ ? "https" : "http", port_);
}

void ScriptedServer::listen()
{
    std::signal(SIGPIPE, SIG_IGN); // TLS writes without MSG_NOSIGNAL
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (listener_ < 0 || ::bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(listener_, 16) != 0 ||
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("the scripted server cannot listen");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { run(); });
}

void ScriptedServer::run()
{
    while (!stops_) {
        pollfd waits{listener_, POLLIN, 0};
        if (::poll(&waits, 1, 20) <= 0) continue;
        const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0) continue;
        const timeval limit{2, 0};
        ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        serve(connection);
        ::close(connection);
    }
}

namespace {

/// One connection, plain or not.
class Line {
public:
    Line(int connection, SSL_CTX* context) : connection_(connection), ssl_(context ? SSL_new(context) : nullptr, &SSL_free)
    {
        if (!ssl_) return;
        SSL_set_fd(ssl_.get(), connection);
        is_up_ = SSL_accept(ssl_.get()) == 1;
    }

    bool is_up() const { return is_up_; }

    std::string receive()
    {
        std::string piece(16384, '\0');
        const auto count = ssl_ ? static_cast<ssize_t>(SSL_read(ssl_.get(), piece.data(), static_cast<int>(piece.size())))
                                : ::recv(connection_, piece.data(), piece.size(), 0);
        piece.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        return piece;
    }

    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto count = ssl_ ? static_cast<ssize_t>(SSL_write(ssl_.get(), bytes.data(), static_cast<int>(bytes.size())))
                                    : ::send(connection_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

private:
    int connection_;
    std::unique_ptr<SSL, decltype(&SSL_free)> ssl_;
    bool is_up_ = true;
};

std::size_t length_in(const std::string& head)
{
    const auto at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
}

ScriptedRequest request_from(Line& line)
{
    std::string text;
    std::size_t end = std::string::npos;
    while (end == std::string::npos && text.size() < kLargestRequest) {
        const auto piece = line.receive();
        if (piece.empty()) return {};
        text += piece;
        end = text.find("\r\n\r\n");
    }
    ScriptedRequest request{{}, {}, text.substr(0, end), text.substr(end + 4)};
    while (request.body.size() < length_in(request.head)) {
        const auto piece = line.receive();
        if (piece.empty()) return {};
        request.body += piece;
    }
    const auto blank = request.head.find(' ');
    request.method = request.head.substr(0, blank);
    request.target = request.head.substr(blank + 1, request.head.find(' ', blank + 1) - blank - 1);
    return request;
}

} // namespace

void ScriptedServer::serve(int connection)
{
    Line line(connection, tls_ ? tls_->context.get() : nullptr);
    if (!line.is_up()) return;
    const auto request = request_from(line);
    if (request.method.empty()) return;
    const auto answer = script_(request);
    ++answered_;
    const auto until = std::chrono::steady_clock::now() + kLongestDribble;
    std::this_thread::sleep_for(answer.wait);
    if (answer.between.count() == 0) {
        line.send(answer.bytes);
    } else {
        for (std::size_t i = 0; i < answer.bytes.size() && !stops_ && std::chrono::steady_clock::now() < until; ++i) {
            if (!line.send(answer.bytes.substr(i, 1))) return;
            std::this_thread::sleep_for(answer.between);
        }
    }
    const std::string more(16384, 'x');
    for (std::size_t sent = 0; sent < answer.endless && line.send(more); sent += more.size()) {
    }
    if (!answer.resets) return;
    const linger at_once{1, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

} // namespace tianbao::support
