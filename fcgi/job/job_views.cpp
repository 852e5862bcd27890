// SPDX-License-Identifier: MPL-2.0
#include "job/job_views.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace tianbao::job {

namespace names = html::names;

namespace {

using Words = std::pair<std::string_view, html::Name>;

/// The kinds that have words of their own in part/job_kind.tpl.
constexpr std::array<Words, 5> kKinds{{
    {"export.list", names::kJOB_KIND_EXPORT_LIST},
    {"export.filings", names::kJOB_KIND_EXPORT_FILINGS},
    {"import.check", names::kJOB_KIND_IMPORT_CHECK},
    {"import.run", names::kJOB_KIND_IMPORT_RUN},
    {"", names::kJOB_KIND_OTHER},
}};

/// The words of part/job_failure.tpl.
constexpr std::array<Words, 5> kFailures{{
    {kFault, names::kJOB_FAILURE_FAULT},
    {kExhausted, names::kJOB_FAILURE_EXHAUSTED},
    {kRoleChanged, names::kJOB_FAILURE_ROLE},
    {"export_empty", names::kJOB_FAILURE_EXPORT_EMPTY},
    {"export_too_long", names::kJOB_FAILURE_EXPORT_TOO_LONG},
}};

template <std::size_t N>
html::Name name_of(const std::array<Words, N>& words, std::string_view code, html::Name otherwise)
{
    const auto found = std::ranges::find(words, code, &Words::first);
    return found != words.end() ? found->second : otherwise;
}

html::Name mark_of(State state)
{
    switch (state) {
    case State::waiting:
        return names::kJOB_WAITING;
    case State::running:
        return names::kJOB_RUNNING;
    case State::done:
        return names::kJOB_DONE;
    case State::failed:
        return names::kJOB_FAILED;
    case State::cancelled:
        return names::kJOB_CANCELLED;
    }
    std::abort();
}

std::string with_separators(std::int64_t count)
{
    auto text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string size_text(std::int64_t bytes)
{
    if (bytes < 1024 * 1024) return fmt::format("{} KB", (bytes + 1023) / 1024);
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / (1024 * 1024));
}

void show_figures(html::Dictionary& values, const Job& job)
{
    if (!job.total && job.done == 0) return;
    auto& figures = values.add(job.total ? names::kJOB_COUNTED : names::kJOB_COUNTING);
    figures.set(names::kDONE_COUNT, with_separators(job.done));
    if (!job.total) return;
    figures.set(names::kTOTAL_COUNT, with_separators(*job.total));
    figures.set(names::kDONE_NUMBER, std::to_string(job.done));
    figures.set(names::kTOTAL_NUMBER, std::to_string(std::max<std::int64_t>(*job.total, 1)));
}

/// What list and page show alike.
void show_row(html::Dictionary& row, const Job& job)
{
    row.set(names::kJOB_ID, job.id.text());
    row.show(name_of(kKinds, job.kind, names::kJOB_KIND_OTHER));
    row.show(mark_of(job.state));
    row.set(names::kASKED_AT, shanghai_minute_text(job.asked_at));
    show_figures(row, job);
}

/// The path of the portal at which a work says its outcome is; empty when it says none.
std::string address_in(const std::string& result)
{
    const auto json = nlohmann::json::parse(result, nullptr, false);
    if (!json.is_object() || !json.contains("address") || !json["address"].is_string()) return {};
    auto address = json["address"].get<std::string>();
    return address.starts_with('/') && !address.starts_with("//") ? address : std::string{};
}

} // namespace

void show_job(html::Page& page, const Job& job, int keep_days, Instant now)
{
    page.values().show(name_of(kKinds, job.kind, names::kJOB_KIND_OTHER)); // the title, too, names it
    auto& values = page.values().add(names::kJOB);
    values.show(names::kMENU_JOBS);
    show_row(values, job);
    if (job.finished_at) values.add(names::kFINISHED).set(names::kFINISHED_AT, shanghai_minute_text(*job.finished_at));
    if (job.is_open()) {
        values.show(names::kJOB_OPEN);
        values.show_if(refresh_after(job, now).has_value(), names::kJOB_REFRESHES);
    }
    if (job.state == State::failed) values.add(names::kJOB_FAILURE).show(name_of(kFailures, job.failure, names::kJOB_FAILURE_FAULT));
    if (job.has_file()) {
        auto& file = values.add(names::kJOB_FILE);
        file.set(names::kFILE_NAME, job.file_name);
        file.set(names::kFILE_SIZE, size_text(job.file_bytes));
        file.set(names::kKEEP_DAYS, std::to_string(keep_days));
    }
    if (job.state != State::done) return;
    if (const auto address = address_in(job.result); !address.empty()) values.add(names::kJOB_LINK).set(names::kJOB_ADDRESS, address);
}

void show_jobs(html::Dictionary& values, const std::vector<Job>& jobs, int keep_days, bool is_first, const std::string& next_key)
{
    values.show(names::kMENU_JOBS);
    values.set(names::kKEEP_DAYS, std::to_string(keep_days));
    values.show_if(!is_first, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (jobs.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& list = values.add(names::kROWS);
    for (const auto& job : jobs) {
        auto& row = list.add(names::kROW);
        show_row(row, job);
        row.show_if(job.has_file(), names::kJOB_FILE);
    }
}

} // namespace tianbao::job
