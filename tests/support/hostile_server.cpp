// SPDX-License-Identifier: MPL-2.0
#include "support/hostile_server.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <system_error>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tianbao::support {

namespace {

constexpr int kMostMilliseconds = 50;
constexpr char kTlsHandshake = 0x16;

void need(bool holds, const char* what)
{
    if (!holds) throw std::runtime_error(std::string("scripted server: ") + what);
}

/// Waits for bytes, for kMostMilliseconds at most.
bool is_readable(int socket)
{
    pollfd waiting{socket, POLLIN, 0};
    return poll(&waiting, 1, kMostMilliseconds) == 1;
}

std::shared_ptr<X509> self_signed(EVP_PKEY* key, const ScriptedCertificate& wanted)
{
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wanted.is_expired ? -7200 : -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wanted.is_expired ? -3600 : 3600);
    X509_set_pubkey(certificate.get(), key);
    auto* subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(wanted.name.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    for (const auto& [kind, value] :
         {std::pair<int, std::string>{NID_basic_constraints, "critical,CA:TRUE"}, {NID_subject_alt_name, "DNS:" + wanted.name}}) {
        auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str());
        X509_add_ext(certificate.get(), extension, -1);
        X509_EXTENSION_free(extension);
    }
    need(X509_sign(certificate.get(), key, EVP_sha256()) > 0, "cannot sign");
    return certificate;
}

std::shared_ptr<SSL_CTX> tls_for(const ScriptedCertificate& wanted, const std::filesystem::path& file)
{
    const std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const auto certificate = self_signed(key.get(), wanted);
    auto* out = std::fopen(file.c_str(), "w");
    need(out && PEM_write_X509(out, certificate.get()) == 1 && std::fclose(out) == 0, "cannot write the certificate");
    std::shared_ptr<SSL_CTX> tls(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    need(SSL_CTX_use_certificate(tls.get(), certificate.get()) == 1 && SSL_CTX_use_PrivateKey(tls.get(), key.get()) == 1, "cannot use the key");
    return tls;
}

} // namespace

std::string HostilePeer::receive()
{
    std::array<char, 4096> part{};
    while (!is_stopping_) {
        if (!(ssl_ && SSL_pending(ssl_) > 0) && !is_readable(socket_)) continue;
        const auto got = ssl_ ? SSL_read(ssl_, part.data(), part.size()) : recv(socket_, part.data(), part.size(), 0);
        return {part.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
    }
    return {};
}

bool HostilePeer::read_request()
{
    while (request_.find("\r\n\r\n") == std::string::npos) {
        const auto piece = receive();
        if (piece.empty()) return false;
        request_ += piece;
        if (request_.front() == kTlsHandshake) return true; // to one without TLS, which answers in plain words
    }
    return true;
}

bool HostilePeer::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (is_stopping_) return false;
        const auto sent =
            ssl_ ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size())) : ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void HostilePeer::answer(std::string_view body, std::string_view type, std::string_view status, std::string_view more)
{
    std::string head = "HTTP/1.1 " + std::string(status) + "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    if (!type.empty()) head += "Content-Type: " + std::string(type) + "\r\n";
    if (send(head + std::string(more) + "\r\n")) send(body);
}

void HostilePeer::hang()
{
    std::array<char, 64> part{};
    while (!is_stopping_) {
        if (is_readable(socket_) && recv(socket_, part.data(), part.size(), 0) <= 0) return;
    }
}

void HostilePeer::reset()
{
    const linger at_once{1, 0};
    setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

HostileServer::HostileServer(Script script) : script_(std::move(script))
{
    listen();
}

HostileServer::HostileServer(Script script, const ScriptedCertificate& certificate, const std::filesystem::path& file)
    : script_(std::move(script)), tls_(tls_for(certificate, file))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to clients that are gone
    listen();
}

HostileServer::~HostileServer()
{
    is_stopping_ = true;
    accepting_.join();
    peers_.clear();
    close(listening_);
}

std::string HostileServer::url() const
{
    return std::string(tls_ ? "https" : "http") + "://localhost:" + std::to_string(port_);
}

void HostileServer::listen()
{
    listening_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (bind(listening_, any, size) != 0 || ::listen(listening_, 64) != 0 || getsockname(listening_, any, &size) != 0)
        throw std::system_error(errno, std::generic_category(), "scripted server");
    port_ = ntohs(address.sin_port);
    accepting_ = std::jthread([this] {
        while (!is_stopping_) {
            if (!is_readable(listening_)) continue;
            const int accepted = accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
            if (accepted < 0) continue;
            ++connections_;
            const std::scoped_lock lock(mutex_);
            peers_.emplace_back([this, accepted] { serve(accepted); });
        }
    });
}

void HostileServer::serve(int accepted)
{
    SSL* ssl = nullptr;
    bool is_open = true;
    if (tls_) {
        ssl = SSL_new(tls_.get());
        SSL_set_fd(ssl, accepted);
        is_open = SSL_accept(ssl) == 1;
    }
    HostilePeer peer(accepted, ssl, is_stopping_);
    if (is_open && peer.read_request()) script_(peer);
    SSL_free(ssl);
    close(accepted);
}

} // namespace tianbao::support
