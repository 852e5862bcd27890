// SPDX-License-Identifier: MPL-2.0
// Clients that save drafts or submit filings over HTTP, and check every answer.
//
//   load PORT PREFIX PLAN save|submit CONNECTIONS SECONDS [SAMPLE]
//
// PREFIX stands before each path. PLAN has a line for each filing: session token, token of its forms, path, version; then to save its form
// version and cells as hexadecimal JSON, to submit the hash of its content and the content as hexadecimal JSON (submissions.mjs). Each
// client keeps one connection and has filings of its own: a save names the version that its last one made; a filing is submitted once, and
// the run ends when they are used up. SECONDS 0: each filing once, in the order of the plan. The first answer is kept in SAMPLE. Any
// answer but the right one makes the run void (status 1).
#include "latencies.hpp"
#include "replay.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace tianbao::bench;

struct Filing {
    std::string path;
    std::string head_begin; ///< request line and headers up to the length of the body
    std::string fields;     ///< all of the form but version and submission key
    int version = 0;
};

std::string url_encode(std::string_view text)
{
    std::string out;
    for (const unsigned char c : text) {
        std::array<char, 4> code{};
        if (std::isalnum(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            out += static_cast<char>(c);
        } else {
            std::snprintf(code.data(), code.size(), "%%%02X", c);
            out += code.data();
        }
    }
    return out;
}

/// What the filing page sends to save.
std::string saving_fields(const std::string& form_version, const std::string& json)
{
    std::string fields = "&act=save&form_version=" + form_version;
    const auto cells = nlohmann::json::parse(json);
    for (const auto& [key, value] : cells.items()) {
        const auto text = value.get<std::string>();
        if (text != "n/a") fields += "&" + key + "=" + url_encode(text); // a browser sends no field that does not apply
    }
    return fields;
}

/// What the confirmation page sends.
std::string submission_fields(const std::string& hash, const std::string& shown, const std::string& findings)
{
    return "&declared=yes&signed_post=" + url_encode("财务主管") + "&hash=" + hash + "&shown=" + url_encode(shown) + "&findings=" + url_encode(findings);
}

std::vector<Filing> read_plan(char** arguments, bool is_save)
{
    const std::string port = arguments[1];
    std::vector<Filing> filings;
    for (const auto& line : lines_of(arguments[3])) {
        std::istringstream parts(line);
        std::string token, csrf, path, name, content, findings; // the name of the form's version, or the content's hash
        Filing filing;
        parts >> token >> csrf >> path >> filing.version >> name >> content >> findings;
        filing.path = path;
        filing.head_begin = "POST " + std::string(arguments[2]) + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: session=" + token +
                            "\r\nOrigin: http://localhost:" + port +
                            "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
        filing.fields = "csrf=" + csrf + (is_save ? saving_fields(name, unhex(content)) : submission_fields(name, unhex(content), unhex(findings)));
        filings.push_back(std::move(filing));
    }
    return filings;
}

class Client {
public:
    explicit Client(int port) : port_(port) {}
    ~Client() { leave(); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    const std::string& answer(const std::string& request)
    {
        if (socket_ < 0) open();
        for (std::size_t sent = 0; sent < request.size();) {
            const auto part = send(socket_, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
            if (part <= 0) throw std::runtime_error("the connection broke");
            sent += static_cast<std::size_t>(part);
        }
        text_.clear();
        while (!is_whole()) {
            std::array<char, 16384> part{};
            const auto got = recv(socket_, part.data(), part.size(), 0);
            if (got <= 0) throw std::runtime_error("no whole answer");
            text_.append(part.data(), static_cast<std::size_t>(got));
        }
        if (text_.find("\r\nConnection: close\r\n") != std::string::npos) leave(); // nginx: after 1,000 requests
        return text_;
    }

private:
    void open()
    {
        socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port_));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const timeval patience{20, 0};
        setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error("no connection");
    }

    void leave()
    {
        if (socket_ >= 0) close(socket_);
        socket_ = -1;
    }

    bool is_whole() const
    {
        const auto end = text_.find("\r\n\r\n");
        if (end == std::string::npos) return false;
        const auto length = text_.find("\r\nContent-Length: ");
        if (length < end) return text_.size() >= end + 4 + std::stoul(text_.substr(length + 18));
        return text_.ends_with("\r\n0\r\n\r\n");
    }

    int port_;
    int socket_ = -1;
    std::string text_;
};

std::string request_of(const Filing& filing)
{
    const auto body = filing.fields + "&version=" + std::to_string(filing.version) + "&submission_key=01" + random_crockford(24);
    return filing.head_begin + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// Sends one filing and checks the answer. `done` is how the address that a redirect leads to must end.
const std::string& file(Client& client, Filing& filing, std::string_view done)
{
    const auto& answer = client.answer(request_of(filing));
    const auto head = std::string_view(answer).substr(0, answer.find("\r\n\r\n") + 2);
    if (!head.starts_with("HTTP/1.1 303") || head.find(done) == std::string_view::npos)
        throw std::runtime_error("wrong answer to " + filing.path + ": " + answer.substr(0, 2000));
    ++filing.version;
    return answer;
}

void file_each_once(int port, std::vector<Filing>& filings, std::string_view done, const char* sample)
{
    Client client(port);
    for (std::size_t i = 0; i < filings.size(); ++i) {
        const auto& answer = file(client, filings[i], done);
        if (i == 0 && sample) std::ofstream(sample) << answer;
    }
}

Latencies file_at_once(int port, std::vector<Filing>& filings, std::string_view done, bool once, int clients, std::chrono::seconds length)
{
    std::atomic<bool> failed = false;
    auto latencies = measure(clients, length, [&](int number, Steady::time_point end, std::vector<long>& own) {
        try {
            Client client(port);
            for (auto at = static_cast<std::size_t>(number); Steady::now() < end; at += static_cast<std::size_t>(clients)) {
                if (at >= filings.size() && once) return;
                if (at >= filings.size()) at = static_cast<std::size_t>(number);
                const auto begin = Steady::now();
                file(client, filings[at], done);
                own.push_back(micros_since(begin));
            }
        } catch (const std::exception& fault) {
            failed = true;
            std::cerr << fault.what() << std::endl;
        }
    });
    if (failed) throw std::runtime_error("the run is void");
    return latencies;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 7) return 2;
    try {
        const bool is_save = std::string_view(arguments[4]) == "save";
        auto filings = read_plan(arguments, is_save);
        const std::string_view done = is_save ? "done=draft_saved&open=0\r\n" : "done=submitted\r\n"; // nothing is open: all checks pass
        const int port = std::stoi(arguments[1]);
        const std::chrono::seconds length{std::stoi(arguments[6])};
        if (length.count() == 0) {
            file_each_once(port, filings, done, count > 7 ? arguments[7] : nullptr);
            std::cout << filings.size() << "\n";
        } else {
            file_at_once(port, filings, done, !is_save, std::stoi(arguments[5]), length).print();
        }
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << std::endl;
        return 1;
    }
    return 0;
}
