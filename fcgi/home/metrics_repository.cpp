// SPDX-License-Identifier: MPL-2.0
#include "home/metrics_repository.hpp"

namespace tianbao::home {

namespace {

constexpr db::Sql kWaiting{"SELECT (SELECT COUNT(*) FROM job WHERE state = 'waiting'), (SELECT COUNT(*) FROM job WHERE state = 'running'),"
                           " (SELECT MIN(asked_at) FROM job WHERE state = 'waiting'),"
                           " (SELECT COUNT(*) FROM reminder_delivery WHERE channel = 'mail' AND state = 'waiting'),"
                           " (SELECT sealed_at FROM audit_seal ORDER BY number DESC LIMIT 1)"};
constexpr db::Sql kDuties{"SELECT name, last_done_at FROM duty WHERE last_done_at IS NOT NULL ORDER BY name"};

} // namespace

Backlog MetricsRepository::backlog()
{
    Backlog backlog;
    {
        auto rows = database_.query(kWaiting);
        if (rows.next()) {
            backlog.jobs_waiting = rows.number(1);
            backlog.jobs_running = rows.number(2);
            backlog.oldest_job = rows.optional_instant(3);
            backlog.mails_waiting = rows.number(4);
            backlog.last_seal = rows.optional_instant(5);
        }
    }
    auto rows = database_.query(kDuties);
    while (rows.next()) backlog.duties_done.emplace_back(rows.text(1), rows.instant(2));
    return backlog;
}

} // namespace tianbao::home
