// SPDX-License-Identifier: MPL-2.0
#include "job/job_handlers.hpp"

#include "audit/audit.hpp"
#include "job/job_repository.hpp"
#include "job/job_views.hpp"

namespace tianbao::job {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;

} // namespace

http::Response JobHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto before = JobId::parse(request.query.text("before"));
    auto jobs = JobRepository(pool_.read()).list(caller, before ? before->text() : "", kPerPage + 1);
    std::string next_key;
    if (jobs.size() > kPerPage) {
        jobs.pop_back();
        next_key = jobs.back().id.text();
    }
    html::Page page(frame_, request, caller, names::kTITLE_JOBS, names::kNAV_MANAGEMENT);
    show_jobs(page.values(), jobs, keep_days_, !before, next_key);
    return page.answer("job/list.tpl");
}

http::Response JobHandlers::job(const http::Request& request, const http::Caller& caller)
{
    const auto job = load(request, caller);
    const auto now = clock_();
    html::Page page(frame_, request, caller, names::kTITLE_JOB, names::kNAV_MANAGEMENT);
    show_job(page, job, keep_days_, now);
    if (request.query.text("done") == "cancelled") page.show_flash(names::kFLASH_JOB_CANCELLED);
    auto answer = page.answer("job/job.tpl");
    const auto refresh = refresh_after(job, now);
    return refresh ? std::move(answer).with_header("Refresh", std::to_string(refresh->count())) : std::move(answer);
}

http::Response JobHandlers::file(const http::Request& request, const http::Caller& caller)
{
    const auto job = load(request, caller);
    if (!job.has_file()) throw http::NotFound{};
    audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()),
                       {"job.read_file", "job", job.id.text(), {{"content", job.kind}, {"name", job.file_name}}});
    const auto stream = [this, id = job.id](const http::ChunkSink& sink) {
        JobRepository jobs(pool_.read());
        int number = 0;
        for (auto chunk = jobs.chunk(id, number); chunk; chunk = jobs.chunk(id, ++number)) sink(*chunk);
    };
    return http::streamed_download(stream, job.file_type, job.file_name).with_header("Content-Length", std::to_string(job.file_bytes));
}

http::Response JobHandlers::cancel(const http::Request& request, const http::Caller& caller)
{
    const auto job = load(request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!JobRepository(tx).cancel(caller, job.id, now)) return http::see_other("/job/" + job.id.text()); // it was quicker: the page tells
    audit::record(tx, audit::source_of(request, caller, now), {"job.cancel", "job", job.id.text(), {{"kind", job.kind}}});
    tx.commit();
    return http::see_other("/job/" + job.id.text() + "?done=cancelled");
}

Job JobHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto id = JobId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto job = JobRepository(pool_.read()).find(caller, *id);
    if (!job) throw http::NotFound{};
    return std::move(*job);
}

} // namespace tianbao::job
