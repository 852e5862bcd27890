// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/metrics.hpp"
#include "http/request.hpp"
#include "util/time.hpp"

#include <string>
#include <vector>

namespace tianbao::home {

/// What a monitoring system asks.
class MetricsHandlers {
public:
    /// `readers`: the addresses that may ask.
    MetricsHandlers(db::Pool& pool, const Clock& clock, const http::Metrics& metrics, const std::vector<std::string>& readers)
        : pool_(pool), clock_(clock), metrics_(metrics), readers_(readers)
    {
    }

    /// GET /metrics: this node's answers, and what waits in the database, in Prometheus's text format. tianbao_database_up is 0, and what
    /// waits is left out, when the database does not answer. From another address: not found. anyone.
    http::Response metrics(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const Clock& clock_;
    const http::Metrics& metrics_;
    const std::vector<std::string>& readers_;
};

} // namespace tianbao::home
