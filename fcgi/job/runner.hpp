// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "job/work.hpp"

#include <atomic>
#include <vector>

namespace tianbao::job {

struct DutyClaim;

/// Does what others have asked for and what the clock asks for. Any number of runners, on any number of nodes, share the
/// same tables. Its own state never changes, so several threads may use one.
class Runner {
public:
    Runner(db::Pool& pool, Clock clock, std::vector<Work> works, std::vector<Duty> duties);

    /// One job, if there is one. Whether there was.
    bool run_job();
    /// Every duty that is due. How many were.
    int run_duties();
    /// Both. Whether there was anything to do.
    bool run_once();

    /// From now on works are asked to end, and no further one begins.
    void stop() { stopping_ = true; }

    /// Does what there is with `at_once` threads for jobs and one for duties, until `stop_event` (an eventfd) becomes readable.
    void run_until(int stop_event, int at_once);

private:
    void run_duty(const Duty& duty, const DutyClaim& claim);
    template <class Step>
    void loop(int stop_event, const Step& step);

    db::Pool& pool_;
    Clock clock_;
    std::vector<Work> works_;
    std::vector<Duty> duties_;
    std::vector<std::string> kinds_;
    std::atomic<bool> stopping_ = false;
};

} // namespace tianbao::job
