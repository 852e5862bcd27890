// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <csignal>
#include <string>
#include <vector>

#include <sys/types.h>

namespace tianbao::http {

/// How long a process that died waits for its successor: not at all at first, longer when it dies quickly again and again.
class BackOff {
public:
    void note_death(std::chrono::steady_clock::time_point started);
    void pause(std::chrono::milliseconds time) { next_start_ = std::chrono::steady_clock::now() + time; }
    bool is_over() const { return std::chrono::steady_clock::now() >= next_start_; }
    /// At most ten seconds.
    std::chrono::milliseconds left() const;

private:
    int quick_deaths_ = 0;
    std::chrono::steady_clock::time_point next_start_;
};

/// The signal that a process died of, or its exit status; for the log.
std::string signal_text(int status);
std::string status_text(int status);

/// In a child just forked: lives no longer than `parent`, has the signal mask `mask`, becomes `command`.
[[noreturn]] void become(const std::vector<std::string>& command, const sigset_t& mask);
void die_with(pid_t parent);

/// The one process that a master keeps beside its workers. Does nothing when there is no command.
class SideProcess {
public:
    SideProcess(const std::vector<std::string>& command, const sigset_t& mask) : command_(command), mask_(mask) {}

    /// Starts it when it is missing and its pause is over.
    void keep();
    /// Whether `pid`, which has ended, was this one or a former one.
    bool note_end(pid_t pid, int status, bool is_expected);
    /// Asks the running one to end; the next keep() starts another.
    void dismiss();
    void kill_all() const;
    bool is_gone() const { return pids_.empty(); }
    std::chrono::milliseconds until_next_start() const;

private:
    const std::vector<std::string>& command_;
    const sigset_t& mask_;
    pid_t running_ = -1;
    std::vector<pid_t> pids_; ///< the running one, and those that are leaving
    std::chrono::steady_clock::time_point started_;
    BackOff back_off_;
};

} // namespace tianbao::http
