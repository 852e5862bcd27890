// SPDX-License-Identifier: MPL-2.0
#include "http/master.hpp"

#include "http/listen_socket.hpp"
#include "http/side_process.hpp"
#include "util/log.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tianbao::http {

namespace {

using Steady = std::chrono::steady_clock;

constexpr const char* kListenVariable = "TIANBAO_LISTEN_FD";
constexpr const char* kReadyVariable = "TIANBAO_READY_FD";

struct Worker {
    pid_t pid = -1;
    int ready_pipe = -1; ///< readable once the worker is ready; -1 when that has been seen
    bool leaving = false;
    Steady::time_point started;
};

sigset_t master_signals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGCHLD}) sigaddset(&set, signal);
    return set;
}

class Master {
public:
    explicit Master(const MasterOptions& options) : options_(options), listen_(open_listen_socket(options.socket))
    {
        signals_ = master_signals();
        sigprocmask(SIG_BLOCK, &signals_, &before_);
        signal_fd_ = signalfd(-1, &signals_, SFD_CLOEXEC | SFD_NONBLOCK);
        if (signal_fd_ < 0) throw std::system_error(errno, std::generic_category(), "signalfd");
    }

    int run()
    {
        if (!start_workers(options_.workers) || !all_become_ready()) {
            const bool asked_to_stop = stopping_;
            stop_all();
            if (asked_to_stop) return 0;
            throw std::runtime_error("no worker became ready; its log says why");
        }
        log_info("ready", {{"workers", std::to_string(options_.workers)}});
        if (!options_.pid_file.empty()) std::ofstream(options_.pid_file) << getpid() << "\n";
        side_.keep();
        while (!stopping_) {
            if (!reload_wanted_) wait_for_signal(until_next_start());
            if (std::exchange(reload_wanted_, false) && !stopping_) roll();
            start_missing();
        }
        stop_all();
        if (!options_.pid_file.empty()) std::filesystem::remove(options_.pid_file);
        return 0;
    }

private:
    void start_worker()
    {
        std::array<int, 2> ready{};
        if (pipe2(ready.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe2");
        const pid_t parent = getpid();
        const pid_t pid = fork();
        if (pid < 0) {
            const int error = errno;
            close(ready[0]);
            close(ready[1]);
            throw std::system_error(error, std::generic_category(), "fork");
        }
        if (pid == 0) become_worker(ready[1], parent);
        close(ready[1]);
        workers_.push_back({pid, ready[0], false, Steady::now()});
    }

    /// False when the system gives no more processes or descriptors: what runs goes on, and it is tried again.
    bool start_workers(long count)
    {
        try {
            for (; count > 0; --count) start_worker();
            return true;
        } catch (const std::system_error& error) {
            log_error("cannot start a worker", {{"error", error.what()}});
            back_off_.pause(std::chrono::seconds{1});
            return false;
        }
    }

    [[noreturn]] void become_worker(int ready, pid_t parent)
    {
        die_with(parent); // no worker outlives its master
        fcntl(listen_, F_SETFD, 0);
        fcntl(ready, F_SETFD, 0);
        setenv(kListenVariable, std::to_string(listen_).c_str(), 1);
        setenv(kReadyVariable, std::to_string(ready).c_str(), 1);
        become(options_.worker_command, before_);
    }

    /// Handles what arrives within `patience`.
    void wait_for_signal(std::chrono::milliseconds patience)
    {
        pollfd fd{signal_fd_, POLLIN, 0};
        poll(&fd, 1, static_cast<int>(patience.count()));
        read_signals();
        reap();
    }

    void read_signals()
    {
        signalfd_siginfo info{};
        while (read(signal_fd_, &info, sizeof info) == sizeof info) {
            if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT) stopping_ = true;
            if (info.ssi_signo == SIGHUP) reload_wanted_ = true;
        }
    }

    void reap()
    {
        for (int status = 0;;) {
            const pid_t pid = waitpid(-1, &status, WNOHANG);
            if (pid <= 0) return;
            if (side_.note_end(pid, status, stopping_)) continue;
            const auto found = std::find_if(workers_.begin(), workers_.end(), [&](const Worker& w) { return w.pid == pid; });
            if (found == workers_.end()) continue;
            if (!found->leaving && !stopping_) note_death(*found, status);
            if (found->ready_pipe >= 0) close(found->ready_pipe);
            workers_.erase(found);
        }
    }

    void note_death(const Worker& worker, int status)
    {
        back_off_.note_death(worker.started);
        log_error("worker died",
                  {{"worker", std::to_string(worker.pid)}, {"signal", signal_text(status)}, {"status", status_text(status)}});
    }

    long staying() const
    {
        return std::count_if(workers_.begin(), workers_.end(), [](const Worker& w) { return !w.leaving; });
    }

    std::chrono::milliseconds until_next_start() const
    {
        const auto side = side_.until_next_start();
        return staying() >= options_.workers ? side : std::min(side, back_off_.left());
    }

    void start_missing()
    {
        if (stopping_) return;
        if (back_off_.is_over()) start_workers(options_.workers - staying());
        side_.keep();
    }

    /// Waits for every worker that is not ready yet; false when one died or took too long.
    bool all_become_ready()
    {
        const auto deadline = Steady::now() + options_.readiness;
        for (auto& worker : workers_) {
            if (worker.ready_pipe < 0) continue;
            const bool ready = becomes_ready(worker.ready_pipe, deadline);
            close(worker.ready_pipe);
            worker.ready_pipe = -1;
            if (!ready) return false;
        }
        return true;
    }

    /// False as well when the master is told to stop meanwhile.
    bool becomes_ready(int ready_pipe, Steady::time_point deadline)
    {
        while (!stopping_) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now());
            std::array<pollfd, 2> fds{{{ready_pipe, POLLIN, 0}, {signal_fd_, POLLIN, 0}}};
            if (poll(fds.data(), fds.size(), static_cast<int>(std::max<std::chrono::milliseconds::rep>(left.count(), 0))) == 0) return false;
            char byte = 0;
            if (fds[0].revents != 0) return read(ready_pipe, &byte, 1) == 1;
            read_signals();
        }
        return false;
    }

    /// New workers first; the old ones leave only when all the new ones answer.
    void roll()
    {
        const auto old_ones = workers_.size();
        const bool ready = start_workers(options_.workers) && all_become_ready();
        if (stopping_) return;
        log_info(ready ? "reloaded" : "reload failed: the former workers stay");
        for (std::size_t i = 0; i < workers_.size(); ++i) {
            if ((i < old_ones) == ready) dismiss(workers_[i]);
        }
        if (ready) side_.dismiss();
    }

    static void dismiss(Worker& worker)
    {
        worker.leaving = true;
        kill(worker.pid, SIGTERM);
    }

    void stop_all()
    {
        stopping_ = true;
        remove_listen_socket(options_.socket);
        for (auto& worker : workers_) dismiss(worker);
        side_.dismiss();
        const auto deadline = Steady::now() + options_.drain;
        while (is_anybody_left() && Steady::now() < deadline) wait_for_signal(std::chrono::milliseconds{200});
        for (const auto& worker : workers_) kill(worker.pid, SIGKILL);
        side_.kill_all();
        while (is_anybody_left()) wait_for_signal(std::chrono::milliseconds{200});
    }

    bool is_anybody_left() const { return !workers_.empty() || !side_.is_gone(); }

    const MasterOptions& options_;
    int listen_;
    int signal_fd_ = -1;
    sigset_t signals_{};
    sigset_t before_{};
    std::vector<Worker> workers_;
    bool stopping_ = false;
    bool reload_wanted_ = false;
    BackOff back_off_;
    SideProcess side_{options_.side_command, before_};
};

int descriptor_from(const char* variable)
{
    const char* text = std::getenv(variable);
    if (!text) throw std::runtime_error(fmt::format("{} is not set: a worker is started by the master (tianbao serve)", variable));
    return std::atoi(text);
}

} // namespace

int run_master(const MasterOptions& options)
{
    return Master(options).run();
}

int inherited_listen_socket()
{
    const int fd = descriptor_from(kListenVariable);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    return fd;
}

void announce_ready()
{
    const int fd = descriptor_from(kReadyVariable);
    const char byte = '1';
    if (write(fd, &byte, 1) != 1) throw std::runtime_error("the master is gone");
    close(fd);
}

int stop_event_on_sigterm()
{
    sigset_t set = master_signals();
    sigdelset(&set, SIGCHLD);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    const int event = eventfd(0, EFD_CLOEXEC);
    if (event < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
    std::thread([event] {
        sigset_t term;
        sigemptyset(&term);
        sigaddset(&term, SIGTERM);
        int signal = 0;
        sigwait(&term, &signal);
        const std::uint64_t one = 1;
        if (write(event, &one, sizeof one) < 0) _exit(1);
    }).detach();
    return event;
}

} // namespace tianbao::http
