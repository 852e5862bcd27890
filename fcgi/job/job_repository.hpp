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
    static JobId ask(db::Transaction& tx, std::string_view kind, std::string_view parameters, const http::Caller& caller, Instant now);

    /// The caller's own job; another's is not found.
    std::optional<Job> find(const http::Caller& caller, const JobId& id);
    /// The caller's jobs, the newest first: up to `most` of those before the key `before` (empty: from the newest).
    std::vector<Job> list(const http::Caller& caller, std::string_view before, int most);
    /// False: it was over already, or is not the caller's.
    bool cancel(const http::Caller& caller, const JobId& id, Instant now);

    /// One part of a job's file; nothing behind the last one.
    std::optional<std::string> chunk(const JobId& id, int number);

    /// Removes up to `most` jobs that ended before `before`, with their files. How many.
    int remove_finished(Instant before, int most);

private:
    db::Reader database_;
};

} // namespace tianbao::job
