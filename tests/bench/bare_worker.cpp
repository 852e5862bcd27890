// SPDX-License-Identifier: MPL-2.0
// A bare libfcgi worker: what a portal costs that computes nothing. It answers constants, kept ready in memory, with the
// same libfcgi calls, threads and processes as the portal; before that it can run the portal's own statements.
//
//   bare_worker SOCKET PROCESSES THREADS FOLDER DB_SOCKET DB_USER DB_PASSWORD_FILE
//
// FOLDER holds for each kind of request KIND.head, KIND.body, KIND.log and KIND.targets, and the texts of all `statements`.
// GET or POST /MODE/KIND/TARGET answers KIND's constant, after nothing (MODE bare), after the first of TARGET's prepared
// statements (one), or after all of its statements (same). /reset makes all versions those of the recording again.
#include "replay.hpp"

#include <fcgiapp.h>
#include <mysql_driver.h>

#include <array>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <thread>

#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace tianbao::bench;

struct Kind {
    std::string answer;
    std::unique_ptr<Recording> recording;
};

struct Parts {
    std::map<std::string, Kind, std::less<>> kinds;
    std::string db_socket;
    std::string db_user;
    std::string db_password;
};

Parts read_parts(const std::filesystem::path& folder, char** arguments)
{
    Parts parts{{}, arguments[0], arguments[1], content_of(arguments[2])};
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".body") continue;
        const auto stem = folder / entry.path().stem();
        auto recording = std::make_unique<Recording>((folder / "statements").string(), stem.string() + ".log", stem.string() + ".targets");
        parts.kinds[stem.filename().string()] = {content_of(stem.string() + ".head") + content_of(stem.string() + ".body"), std::move(recording)};
    }
    return parts;
}

int listen_at(const std::string& path)
{
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    unlink(path.c_str());
    if (bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || listen(fd, 1024) != 0)
        throw std::runtime_error("cannot listen at " + path);
    return fd;
}

/// The answer to one request; empty when there is none.
const std::string& answer(const Parts& parts, Connection& connection, const std::string& uri)
{
    static const std::string kNothing;
    static const std::string kDone = "Status: 200\r\nContent-Type: text/plain\r\n\r\ndone\n";
    if (uri == "/reset") {
        for (const auto& [name, kind] : parts.kinds) kind.recording->reset();
        return kDone;
    }
    const auto after_mode = uri.find('/', 1);
    const auto after_kind = uri.find('/', std::min(after_mode, uri.size() - 1) + 1);
    if (after_kind == std::string::npos) return kNothing;
    const auto mode = uri.substr(1, after_mode - 1);
    const auto kind = parts.kinds.find(uri.substr(after_mode + 1, after_kind - after_mode - 1));
    if (kind == parts.kinds.end()) return kNothing;
    const auto& recording = *kind->second.recording;
    if (mode != "bare") {
        const auto index = recording.find(uri.substr(after_kind));
        if (!index) return kNothing;
        if (mode == "one") connection.run_first(recording.act(*index));
        if (mode == "same") connection.run(recording.act(*index), recording.count_run(*index));
    }
    return kind->second.answer;
}

void serve_connection(int connection, const Parts& parts, Connection& database)
{
    const timeval patience{10, 0};
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    FCGX_Request request;
    FCGX_InitRequest(&request, -1, 0);
    request.ipcFd = connection;
    request.keepConnection = 1;
    if (FCGX_Accept_r(&request) == 0) {
        std::array<char, 16384> part{};
        while (FCGX_GetStr(part.data(), static_cast<int>(part.size()), request.in) > 0) {
        }
        const char* uri = FCGX_GetParam("REQUEST_URI", request.envp);
        std::string text = "Status: 500\r\nContent-Type: text/plain\r\n\r\nfailed\n";
        const std::string* sent = &text;
        try {
            const auto& found = answer(parts, database, uri ? uri : "");
            if (!found.empty()) sent = &found;
        } catch (const std::exception& fault) {
            std::cerr << fault.what() << std::endl;
        }
        FCGX_PutStr(sent->data(), static_cast<int>(sent->size()), request.out);
        FCGX_Finish_r(&request);
    }
    if (request.ipcFd >= 0) close(request.ipcFd);
    FCGX_Free(&request, 0);
}

void accept_loop(int listen_socket, const Parts& parts)
{
    Connection database(parts.db_socket, parts.db_user, parts.db_password);
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLEXCLUSIVE;
    epoll_ctl(epoll, EPOLL_CTL_ADD, listen_socket, &event);
    while (true) {
        epoll_wait(epoll, &event, 1, -1);
        const int connection = accept4(listen_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0) serve_connection(connection, parts, database);
    }
}

[[noreturn]] void work(int listen_socket, int threads, const Parts& parts)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sql::mysql::get_driver_instance();
    FCGX_Init();
    std::vector<std::jthread> running;
    for (int i = 0; i < threads; ++i) running.emplace_back([&] { accept_loop(listen_socket, parts); });
    running.clear();
    _exit(0);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 8) return 2;
    try {
        const auto parts = read_parts(arguments[4], arguments + 5);
        const int listen_socket = listen_at(arguments[1]);
        for (int i = 0; i < std::stoi(arguments[2]); ++i) {
            if (fork() == 0) work(listen_socket, std::stoi(arguments[3]), parts);
        }
        int status = 0;
        wait(&status); // none ends by itself
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << std::endl;
    }
    return 1;
}
