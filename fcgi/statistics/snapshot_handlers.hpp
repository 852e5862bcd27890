// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/snapshot_views.hpp"
#include "statistics/statistics_handlers.hpp"

namespace tianbao::statistics {

/// 定稿: the service centre freezes a month's totals under a name; what changes later is shown as a revision.
class SnapshotHandlers {
public:
    SnapshotHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const StatisticsParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts), refresh_(pool, parts.forms)
    {
    }

    /// GET /statistics/snapshots. centre.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// POST /statistics/snapshots: period, name. centre.
    http::Response take(const http::Request& request, const http::Caller& caller);
    /// GET /statistics/snapshots/{id}?indicator=A01&column=y&by=district|section|size|category. centre.
    http::Response revision(const http::Request& request, const http::Caller& caller);

private:
    http::Response list_page(const http::FormData& said, const std::vector<html::Problem>& problems, const http::Request& request,
                             const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    StatisticsParts parts_;
    Refresh refresh_;
};

} // namespace tianbao::statistics
