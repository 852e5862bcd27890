// SPDX-License-Identifier: MPL-2.0
#include "home/probe_handlers.hpp"

#include "migration/migration.hpp"

namespace tianbao::home {

http::Response ProbeHandlers::live(const http::Request&, const http::Caller&)
{
    return http::plain_text("ok\n");
}

http::Response ProbeHandlers::ready(const http::Request&, const http::Caller&)
{
    try {
        const int applied = migration::applied_number(pool_.read());
        if (applied < newest_migration_) return http::plain_text("the database's schema is older than the program\n", 503);
        return http::plain_text("ok\n");
    } catch (const Unavailable&) {
        return http::plain_text("the database does not answer\n", 503);
    }
}

} // namespace tianbao::home
