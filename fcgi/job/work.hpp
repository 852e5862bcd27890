// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "job/job.hpp"

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::job {

/// A claimed job, as its work gets it.
struct Task {
    JobId id;
    std::string kind;
    UserId asked_by;
    Instant asked_at;
    std::string parameters; ///< JSON
    std::string stored;     ///< JSON that an earlier attempt has stored, to go on from there; empty: none
    int attempt = 1;
};

/// What a work tells of itself while it runs. Every call but should_stop() throws Interrupted when the job was cancelled or
/// has become another runner's, report() also when the runner has to leave; a work lets that pass. Not to be called
/// within a transaction of the same thread: each call may be one.
class Progress {
public:
    virtual ~Progress() = default;

    /// How much is done of how much. Keeps the job: to be called once a minute at least; cheap enough for every row.
    virtual void report(std::int64_t done, std::optional<std::int64_t> total) = 0;
    /// Whether the asker has cancelled. For a work that ends in order by itself; the others are ended by report().
    virtual bool is_cancelled() = 0;
    /// Whether the runner has to leave: what is begun is to be finished soon. The job is run again by another.
    virtual bool should_stop() const = 0;
    /// Says that the job makes a file, and how it is called.
    virtual void name_file(std::string_view name, std::string_view content_type) = 0;
    /// Appends to the file. A later attempt begins it anew.
    virtual void write(std::string_view bytes) = 0;
    /// Keeps a JSON object: how far the work came (Task::stored of the next attempt), in the end its outcome. A text
    /// `address` in it, a path of the portal, is linked by the job's page.
    virtual void store(std::string_view json) = 0;
};

/// Ends a work whose job is not its own any more. Not to be caught by works.
struct Interrupted {};

/// A work's own failure with words for its asker: a code of views/part/job_failure.tpl.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What runs the jobs of one kind. After a runner was lost it is run again, from its parameters and what it stored.
struct Work {
    std::string kind;
    std::function<void(const Task&, Progress&)> run;
};

/// What is done every so often, by one runner however many there are. `run` is done within kDutyLease, so it does its work in
/// portions; it may be begun again after a runner was lost. What is due at a time of day looks at `now` itself.
struct Duty {
    std::string name;
    std::chrono::seconds every;
    std::function<void(Instant now)> run;
};

} // namespace tianbao::job
