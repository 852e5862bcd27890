// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/time.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::job {

/// 任务
using JobId = Id<struct JobTag>;

enum class State { waiting, running, done, failed, cancelled };

/// The word of the column; std::invalid_argument for what is none.
State state_from(std::string_view word);

/// Who runs a job has reported within this time, or the job is another's.
inline constexpr std::chrono::seconds kLease{120};
/// So often a job is begun at most: one that always takes its runner with it has failed.
inline constexpr int kMostAttempts = 3;
/// A duty is done within this time, or another runner begins it, too.
inline constexpr std::chrono::minutes kDutyLease{15};
/// A duty that failed is tried again after this time, if it is not due before.
inline constexpr std::chrono::minutes kDutyPause{5};
/// Parts in which a made file is kept.
inline constexpr std::size_t kChunkBytes = 1024 * 1024;

/// Why a job failed; each has its words in views/part/job_failure.tpl.
inline constexpr std::string_view kFault = "fault";         ///< an exception, which the log tells with the job's id
inline constexpr std::string_view kExhausted = "exhausted"; ///< its runner was lost too often
inline constexpr std::string_view kRoleChanged = "role";    ///< its asker has another role or district since

/// What its asker sees of a job.
struct Job {
    JobId id;
    std::string kind;
    Instant asked_at;
    State state = State::waiting;
    std::int64_t done = 0;
    std::optional<std::int64_t> total;
    std::string result; ///< JSON; empty: none
    std::string failure;
    std::optional<Instant> finished_at;
    std::string file_name; ///< empty: it makes no file
    std::string file_type;
    std::int64_t file_bytes = 0;

    bool is_open() const { return state == State::waiting || state == State::running; }
    bool has_file() const { return state == State::done && !file_name.empty(); }
};

/// How long a page that shows the job waits before it asks again; nothing when there is nothing to wait for, or the job
/// takes so long that its page would keep an idle session alive.
std::optional<std::chrono::seconds> refresh_after(const Job& job, Instant now);

/// When a duty is due next that was begun at `begun` and is done now.
Instant next_due(Instant begun, std::chrono::seconds every, Instant now);

} // namespace tianbao::job
