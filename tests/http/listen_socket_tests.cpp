// SPDX-License-Identifier: MPL-2.0
#include "http/listen_socket.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using tianbao::http::open_listen_socket;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("tianbao-listen-" + std::to_string(getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

sockaddr_un address_of(const fs::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof address.sun_path - 1);
    return address;
}

bool reaches(const fs::path& path)
{
    const auto address = address_of(path);
    const int client = socket(AF_UNIX, SOCK_STREAM, 0);
    const bool connected = connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(client);
    return connected;
}

/// What a service manager does before it starts the program; the child's answer is its exit status.
int as_a_service_started_with(int listening, const fs::path& unused)
{
    const pid_t child = fork();
    if (child != 0) {
        int status = -1;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    dup2(listening, 3);
    setenv("LISTEN_PID", std::to_string(getpid()).c_str(), 1);
    setenv("LISTEN_FDS", "1", 1);
    const int taken = open_listen_socket(unused);
    const int connection = accept(taken, nullptr, nullptr);
    _exit(taken != 3 ? 2 : connection < 0 ? 3 : fs::exists(unused) ? 4 : 0);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_listen_socket, Folder)

BOOST_AUTO_TEST_CASE(a_socket_of_its_own_answers_and_is_not_for_everybody)
{
    const auto socket_path = path / "own.sock";
    const int listening = open_listen_socket(socket_path);
    BOOST_TEST(reaches(socket_path));
    struct stat status {};
    BOOST_REQUIRE_EQUAL(stat(socket_path.c_str(), &status), 0);
    BOOST_TEST((status.st_mode & 0777) == 0660U);
    close(listening);
}

BOOST_AUTO_TEST_CASE(a_socket_that_somebody_answers_on_is_left_alone_and_a_dead_one_replaced)
{
    const auto socket_path = path / "own.sock";
    const int first = open_listen_socket(socket_path);
    BOOST_CHECK_THROW(open_listen_socket(socket_path), std::runtime_error);
    close(first);
    const int second = open_listen_socket(socket_path);
    BOOST_TEST(reaches(socket_path));
    close(second);
}

BOOST_AUTO_TEST_CASE(a_socket_handed_over_by_systemd_is_taken_instead)
{
    const auto handed = path / "systemd.sock";
    const auto address = address_of(handed);
    const int listening = socket(AF_UNIX, SOCK_STREAM, 0);
    BOOST_REQUIRE_EQUAL(bind(listening, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    BOOST_REQUIRE_EQUAL(listen(listening, 16), 0);
    BOOST_REQUIRE(reaches(handed)); // waits in the backlog for the child
    BOOST_TEST(as_a_service_started_with(listening, path / "unused.sock") == 0);
    close(listening);
}

BOOST_AUTO_TEST_CASE(a_path_that_does_not_fit_is_said)
{
    BOOST_CHECK_THROW(open_listen_socket(path / std::string(120, 'x')), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
