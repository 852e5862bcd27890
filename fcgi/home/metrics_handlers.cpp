// SPDX-License-Identifier: MPL-2.0
#include "home/metrics_handlers.hpp"

#include "home/metrics_repository.hpp"
#include "util/outcome.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tianbao::home {

namespace {

std::string gauge(std::string_view name, std::string_view help, std::int64_t value)
{
    return fmt::format("# HELP tianbao_{0} {1}\n# TYPE tianbao_{0} gauge\ntianbao_{0} {2}\n", name, help, value);
}

std::int64_t seconds_since(const std::optional<Instant>& at, Instant now)
{
    return at ? std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(now - *at).count()) : 0;
}

std::string text_of(const Backlog& backlog, Instant now)
{
    auto text = gauge("jobs_waiting", "Jobs not begun.", backlog.jobs_waiting) + gauge("jobs_running", "Jobs under way.", backlog.jobs_running) +
                gauge("oldest_job_seconds", "How long the oldest job has waited.", seconds_since(backlog.oldest_job, now)) +
                gauge("mails_waiting", "Reminders to be sent by e-mail.", backlog.mails_waiting);
    if (backlog.last_seal) text += gauge("audit_seal_age_seconds", "Since the audit chain was last sealed.", seconds_since(backlog.last_seal, now));
    text += "# HELP tianbao_duty_age_seconds Since each duty was last done.\n# TYPE tianbao_duty_age_seconds gauge\n";
    for (const auto& [name, at] : backlog.duties_done) text += fmt::format("tianbao_duty_age_seconds{{duty=\"{}\"}} {}\n", name, seconds_since(at, now));
    return text;
}

} // namespace

http::Response MetricsHandlers::metrics(const http::Request& request, const http::Caller&)
{
    if (std::find(readers_.begin(), readers_.end(), request.client_address) == readers_.end()) throw http::NotFound{};
    auto text = metrics_.text();
    bool is_up = false;
    try {
        text += text_of(MetricsRepository(pool_.read()).backlog(), clock_());
        is_up = true;
    } catch (const Unavailable&) { // said by the gauge
    }
    return http::plain_text(text + gauge("database_up", "Whether the database answers.", is_up ? 1 : 0));
}

} // namespace tianbao::home
