// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/caller.hpp"
#include "job/job.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::job {

/// Jobs as those see them who have asked for them.
class JobRepository {
public:
    explicit JobRepository(db::Reader database) : database_(database) {}

    /// Asks for a job in the transaction of the act that it belongs to. `parameters` is a JSON object. Its page is /job/{id}.
    /// Throws http::Forbidden when the caller has another role or district by now: of a job and the change of a role at once, one
    /// knows of the other.
    static JobId ask(db::Transaction& tx, std::string_view kind, std::string_view parameters, const http::Caller& caller, Instant now);

    /// The caller's own job; another's is not found.
    std::optional<Job> find(const http::Caller& caller, const JobId& id);
    /// The caller's jobs, the newest first: up to `most` of those before the key `before` (empty: from the newest).
    std::vector<Job> list(const http::Caller& caller, std::string_view before, int most);
    /// False: it was over already, or is not the caller's.
    bool cancel(const http::Caller& caller, const JobId& id, Instant now);

    /// The user has another role or district: what is open goes on no more, and what is done hands out no file. In the transaction of
    /// the change.
    void end_all_of(const UserId& user, Instant now);

    /// One part of a job's file; nothing behind the last one.
    std::optional<std::string> chunk(const JobId& id, int number);

    /// Removes up to `most` jobs that ended before `before`, with their files. How many.
    int remove_finished(Instant before, int most);

private:
    db::Reader database_;
};

} // namespace tianbao::job
