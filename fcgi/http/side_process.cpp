// SPDX-License-Identifier: MPL-2.0
#include "http/side_process.hpp"

#include "util/log.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tianbao::http {

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

} // namespace

void BackOff::note_death(Steady::time_point started)
{
    const bool quick = Steady::now() - started < std::chrono::seconds{10};
    quick_deaths_ = quick ? std::min(quick_deaths_ + 1, 7) : 0;
    const auto time = quick_deaths_ <= 1 ? milliseconds{0} : milliseconds{100} * (1 << quick_deaths_);
    pause(std::min<milliseconds>(time, std::chrono::seconds{10}));
}

milliseconds BackOff::left() const
{
    const auto left = std::chrono::duration_cast<milliseconds>(next_start_ - Steady::now());
    return std::clamp<milliseconds>(left, milliseconds{0}, std::chrono::seconds{10});
}

std::string signal_text(int status)
{
    return WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "";
}

std::string status_text(int status)
{
    return WIFEXITED(status) ? std::to_string(WEXITSTATUS(status)) : "";
}

void die_with(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) _exit(1);
}

void become(const std::vector<std::string>& command, const sigset_t& mask)
{
    sigprocmask(SIG_SETMASK, &mask, nullptr);
    std::vector<char*> arguments;
    for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

void SideProcess::keep()
{
    if (command_.empty() || running_ >= 0 || !back_off_.is_over()) return;
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid == 0) {
        die_with(parent);
        become(command_, mask_);
    }
    if (pid < 0) {
        log_error("cannot start the side process", {{"error", std::generic_category().message(errno)}});
        back_off_.pause(std::chrono::seconds{1});
        return;
    }
    running_ = pid;
    pids_.push_back(pid);
    started_ = Steady::now();
}

bool SideProcess::note_end(pid_t pid, int status, bool is_expected)
{
    if (std::erase(pids_, pid) == 0) return false;
    if (pid != running_) return true;
    running_ = -1;
    if (is_expected) return true;
    back_off_.note_death(started_);
    log_error("side process died", {{"pid", std::to_string(pid)}, {"signal", signal_text(status)}, {"status", status_text(status)}});
    return true;
}

void SideProcess::dismiss()
{
    if (running_ >= 0) kill(running_, SIGTERM);
    running_ = -1;
}

void SideProcess::kill_all() const
{
    for (const auto pid : pids_) kill(pid, SIGKILL);
}

milliseconds SideProcess::until_next_start() const
{
    return command_.empty() || running_ >= 0 ? milliseconds{60000} : back_off_.left();
}

} // namespace tianbao::http
