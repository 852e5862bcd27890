// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "job/job.hpp"
#include "util/time.hpp"

namespace tianbao::job {

/// 我的任务: everybody's own jobs; another's are not found.
class JobHandlers {
public:
    JobHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, int keep_days)
        : pool_(pool), frame_(frame), clock_(clock), keep_days_(keep_days)
    {
    }

    /// GET /job?before=: the newest first. management.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /job/{id}: how far it is; asks again by itself while it is open. management.
    http::Response job(const http::Request& request, const http::Caller& caller);
    /// GET /job/{id}/file: the file that it made. management.
    http::Response file(const http::Request& request, const http::Caller& caller);
    /// POST /job/{id}/cancellation. management.
    http::Response cancel(const http::Request& request, const http::Caller& caller);

private:
    Job load(const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    int keep_days_;
};

} // namespace tianbao::job
