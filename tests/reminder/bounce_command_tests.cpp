// SPDX-License-Identifier: MPL-2.0
// The command as a mail server calls it.
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

namespace {

using namespace tianbao;

constexpr int kTryAgain = 75; // EX_TEMPFAIL of sysexits.h

struct Answer {
    int status;
    std::string text;
};

/// A folder for configurations, gone afterwards.
struct Folder {
    Folder() { std::filesystem::create_directories(path / "secrets"); }
    ~Folder() { std::filesystem::remove_all(path); }

    /// The status of `tianbao bounce` with these arguments and that mail of the corpus on its standard input.
    Answer bounce(const std::string& arguments, const std::string& mail = "postfix") const { return called("bounce " + arguments, mail); }

    Answer called(const std::string& words, const std::string& mail) const
    {
        const char* program = std::getenv("TIANBAO_TEST_PROGRAM");
        BOOST_REQUIRE(program != nullptr);
        const auto command =
            "'" + std::string(program) + "' " + words + " <'" + source_path("tests/fuzz/corpus/status_report/" + mail) + "' 2>&1";
        auto* pipe = popen(command.c_str(), "r");
        BOOST_REQUIRE(pipe != nullptr);
        Answer answer{-1, {}};
        char bytes[4096];
        for (std::size_t read = 0; (read = std::fread(bytes, 1, sizeof bytes, pipe)) > 0;) answer.text.append(bytes, read);
        const int status = pclose(pipe);
        if (WIFEXITED(status)) answer.status = WEXITSTATUS(status);
        return answer;
    }

    std::string file(const std::string& name, const std::string& text) const
    {
        std::ofstream(path / name, std::ios::binary) << text;
        return (path / name).string();
    }

    /// The shipped configuration, with secrets, whose database is not there.
    std::string without_database() const
    {
        for (const auto* name : {"database", "database_owner", "sso_client", "registry", "portal"})
            file("secrets/" + std::string(name), "a secret for tests alone, 32 bytes\n");
        for (const auto* name : {"sealing", "sealing-2"}) file("secrets/" + std::string(name), "a secret for tests alone, of " + std::string(name) + "\n");
        std::istringstream in(source_file("conf/tianbao.toml"));
        std::string text, table;
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with('[')) table = line;
            if (table == "[database]" && line.starts_with("socket = ")) line = "socket = \"" + (path / "none.sock").string() + "\"";
            text += line + "\n";
        }
        return file("away.toml", text);
    }

    std::filesystem::path path = std::filesystem::temp_directory_path() / ("tianbao-bounce-" + std::to_string(getpid()));
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(reminder_bounce_command, Folder)

BOOST_AUTO_TEST_CASE(a_configuration_that_cannot_be_read_lets_the_mail_server_try_again)
{
    const auto missing = bounce("--config '" + (path / "none.toml").string() + "'");
    BOOST_TEST(missing.status == kTryAgain, missing.text);
    BOOST_TEST(missing.text.starts_with("tianbao: "), missing.text);
    for (const auto& text : {std::string("no configuration"), std::string("[server]\nthreads = \"x\"\n"), std::string()}) {
        const auto answer = bounce("--config '" + file("wrong.toml", text) + "'");
        BOOST_TEST(answer.status == kTryAgain, text << ": " << answer.text);
        BOOST_TEST(answer.text.starts_with("tianbao: "), answer.text);
    }
}

BOOST_AUTO_TEST_CASE(a_database_that_is_away_lets_it_try_again)
{
    const auto answer = bounce("--config '" + without_database() + "'");
    BOOST_TEST(answer.status == kTryAgain, answer.text);
    BOOST_TEST(answer.text.find("bounce not taken") != std::string::npos, answer.text);
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_lets_it_try_again)
{
    for (const auto* arguments : {"--confg x", "--config", "more"}) BOOST_TEST(bounce(arguments).status == kTryAgain, arguments);
    BOOST_TEST(bounce("--help").status == 0);
    for (const auto* joint : {" ", "="})
        BOOST_TEST(called("--config" + std::string(joint) + "'" + (path / "none.toml").string() + "' bounce", "postfix").status == kTryAgain, joint);
    BOOST_TEST(called("--config", "postfix").status != kTryAgain);
    BOOST_TEST(called("migrate --config '" + (path / "none.toml").string() + "'", "postfix").status == 1, "for people it is a fault as any");
}

BOOST_AUTO_TEST_CASE(what_is_none_of_ours_is_taken_and_forgotten)
{
    for (const auto* mail : {"delayed", "delivered"}) {
        const auto answer = bounce("--config '" + (path / "none.toml").string() + "'", mail);
        BOOST_TEST(answer.status == 0, answer.text);
        BOOST_TEST(answer.text == "no mail of ours has come back\n");
    }
}

BOOST_AUTO_TEST_SUITE_END()
