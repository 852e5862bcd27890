// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"

namespace tianbao::home {

/// What a balancer or service manager asks.
class ProbeHandlers {
public:
    /// `newest_migration`: the number that the database must have reached for this program.
    ProbeHandlers(db::Pool& pool, int newest_migration) : pool_(pool), newest_migration_(newest_migration) {}

    /// GET /livez: the worker answers. anyone.
    http::Response live(const http::Request& request, const http::Caller& caller);
    /// GET /readyz: the database answers and has the program's schema, else 503. anyone.
    http::Response ready(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    int newest_migration_;
};

} // namespace tianbao::home
