// SPDX-License-Identifier: MPL-2.0
#include "support/clamd_stand_in.hpp"

#include "support/database.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration)

namespace tianbao::support {

namespace {

std::filesystem::path new_folder()
{
    std::string name = (std::filesystem::temp_directory_path() / "tianbao_clamd_XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no folder for the clamd stand-in");
    return name;
}

pid_t started(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t process = -1;
    if (posix_spawnp(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0) throw std::runtime_error("node does not start");
    return process;
}

} // namespace

ClamdStandIn::ClamdStandIn(const std::string& behave) : folder_(new_folder())
{
    std::vector<std::string> words{"node", source_folder() + "/tests/stand-ins/clamd/clamd.mjs", "--socket", settings().address->socket};
    if (!behave.empty()) words.insert(words.end(), {"--behave", behave});
    process_ = started(std::move(words));
    for (int i = 0; i < 400; ++i) {
        if (std::filesystem::is_socket(folder_ / "clamd.sock")) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{25});
    }
    stop();
    throw std::runtime_error("the clamd stand-in does not listen");
}

ClamdStandIn::~ClamdStandIn()
{
    stop();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

net::ScannerSettings ClamdStandIn::settings() const
{
    return {net::ScannerAddress{(folder_ / "clamd.sock").string(), {}, 0}, std::chrono::milliseconds{5000}};
}

void ClamdStandIn::stop()
{
    if (process_ <= 0) return;
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

std::string eicar()
{
    return std::string("X5O!P%@AP[4\\PZX54(P^)7CC)7}$") + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
}

} // namespace tianbao::support
