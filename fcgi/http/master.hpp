// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace tianbao::http {

struct MasterOptions {
    std::filesystem::path socket; ///< ignored when systemd hands a socket over
    int workers = 2;
    std::vector<std::string> worker_command; ///< run anew for each worker, so that a reload takes a new binary and configuration
    std::vector<std::string> side_command;   ///< one more process that is kept running beside the workers; none when empty
    std::filesystem::path pid_file;          ///< none when empty
    std::chrono::seconds drain{30};          ///< after TERM a worker has this long to finish its requests
    std::chrono::seconds readiness{20};      ///< a new worker that is not ready by then is a failed one
};

/// Holds the listening socket and keeps the workers running until SIGTERM or SIGINT; then drains them and returns 0.
/// SIGHUP starts new workers and ends the old ones when the new ones are ready; if they do not get ready, the old stay.
/// A dead worker is replaced at once, repeatedly failing ones with a growing pause of up to ten seconds.
/// The process of `side_command` has no part in serving and readiness: it is started when the workers are ready, again when
/// it ends, with the same pauses, exchanged by a SIGHUP that brought new workers, and drained with them.
/// Throws std::runtime_error when the socket cannot be had or no worker gets ready at first start.
int run_master(const MasterOptions& options);

/// In a worker: the listening socket that the master left open for it. Throws std::runtime_error when there is none.
int inherited_listen_socket();

/// In a worker: tells the master that requests are being answered.
void announce_ready();

/// In a worker: an eventfd that becomes readable on SIGTERM; SIGHUP and SIGINT are left to the master.
/// Call it before any other thread starts.
int stop_event_on_sigterm();

} // namespace tianbao::http
