// SPDX-License-Identifier: MPL-2.0
#include "job/job.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::job {

State state_from(std::string_view word)
{
    if (word == "waiting") return State::waiting;
    if (word == "running") return State::running;
    if (word == "done") return State::done;
    if (word == "failed") return State::failed;
    if (word == "cancelled") return State::cancelled;
    throw std::invalid_argument("no state of a job: " + std::string(word));
}

std::optional<std::chrono::seconds> refresh_after(const Job& job, Instant now)
{
    using namespace std::chrono_literals;
    if (!job.is_open()) return std::nullopt;
    const auto age = now - job.asked_at;
    if (age < 1min) return 3s;
    if (age < 20min) return 15s;
    return std::nullopt;
}

Instant next_due(Instant begun, std::chrono::seconds every, Instant now)
{
    return std::max<Instant>(begun + every, now);
}

} // namespace tianbao::job
