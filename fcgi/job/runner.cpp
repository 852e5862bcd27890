// SPDX-License-Identifier: MPL-2.0
#include "job/runner.hpp"

#include "job/claimed_progress.hpp"
#include "util/log.hpp"
#include "util/retry.hpp"

#include <algorithm>
#include <thread>

#include <poll.h>

namespace tianbao::job {

namespace {

/// How long an idle runner waits before it looks again, and one whose database failed.
constexpr std::chrono::milliseconds kIdle{1000};
constexpr std::chrono::milliseconds kAfterFault{5000};

void log_fault(const Claim& claim, std::string_view what)
{
    log_error("job failed", {{"job", claim.task.id.text()}, {"kind", claim.task.kind}, {"what", std::string(what)}});
}

/// What becomes of a claimed job: done, failed, given back, or another's by now.
class Run {
public:
    Run(db::Pool& pool, const Clock& clock, const Claim& claim, const std::atomic<bool>& stopping)
        : pool_(pool), clock_(clock), claim_(claim), stopping_(stopping), progress_(pool, clock, claim, stopping)
    {
    }

    void of(const Work& work)
    {
        try {
            work.run(claim_.task, progress_);
            progress_.finish();
        } catch (const Interrupted&) {
            if (stopping_) give_back();
        } catch (const Failure& failure) {
            log_fault(claim_, failure.what());
            fail(failure.what());
        } catch (const Unavailable& fault) {
            log_fault(claim_, fault.what()); // the database may be back when the lease is over: the job is left
        } catch (const OutcomeUnknown& fault) {
            log_fault(claim_, fault.what());
        } catch (const std::exception& fault) {
            log_fault(claim_, fault.what());
            fail(kFault);
        } catch (...) { // an outcome of HTTP, from code that a handler shares
            log_fault(claim_, "not an exception of the library");
            fail(kFault);
        }
    }

private:
    void give_back()
    {
        retrying([&] { return ClaimRepository(pool_.read()).give_back(claim_); });
    }
    void fail(std::string_view failure)
    {
        retrying([&] { return ClaimRepository(pool_.read()).fail(claim_, failure, clock_()); });
    }

    db::Pool& pool_;
    const Clock& clock_;
    const Claim& claim_;
    const std::atomic<bool>& stopping_;
    ClaimedProgress progress_;
};

/// Whether the event came within `patience`.
bool is_signalled(int event, std::chrono::milliseconds patience)
{
    pollfd fd{event, POLLIN, 0};
    return poll(&fd, 1, static_cast<int>(patience.count())) > 0;
}

} // namespace

Runner::Runner(db::Pool& pool, Clock clock, std::vector<Work> works, std::vector<Duty> duties)
    : pool_(pool), clock_(std::move(clock)), works_(std::move(works)), duties_(std::move(duties))
{
    for (const auto& work : works_) kinds_.push_back(work.kind);
}

bool Runner::run_job()
{
    if (stopping_) return false;
    const auto claim = retrying([&] { return ClaimRepository(pool_.read()).claim(kinds_, clock_()); });
    if (!claim) return false;
    const auto work = std::ranges::find(works_, claim->task.kind, &Work::kind);
    log_info("job begun",
             {{"job", claim->task.id.text()}, {"kind", claim->task.kind}, {"attempt", std::to_string(claim->task.attempt)}});
    Run(pool_, clock_, *claim, stopping_).of(*work);
    return true;
}

int Runner::run_duties()
{
    int run = 0;
    for (const auto& duty : duties_) {
        if (stopping_) break;
        const auto now = clock_();
        const auto claim = retrying([&] { return ClaimRepository(pool_.read()).claim_duty(duty, now); });
        if (!claim) continue;
        ++run;
        run_duty(duty, *claim);
    }
    return run;
}

void Runner::run_duty(const Duty& duty, const DutyClaim& claim)
{
    std::optional<Instant> done_at;
    try {
        duty.run(claim.begun);
        done_at = clock_();
    } catch (const std::exception& fault) {
        log_error("duty failed", {{"duty", duty.name}, {"what", fault.what()}});
    }
    const auto next = done_at ? next_due(claim.begun, duty.every, *done_at) : clock_() + std::min<std::chrono::seconds>(duty.every, kDutyPause);
    retrying([&] {
        ClaimRepository(pool_.read()).end_duty(duty, claim, next, done_at);
        return true;
    });
}

bool Runner::run_once()
{
    const int duties = run_duties();
    return run_job() || duties > 0;
}

/// What fails here is the runner's own: the database, most likely. It goes on when that is back.
template <class Step>
void Runner::loop(int stop_event, const Step& step)
{
    auto patience = std::chrono::milliseconds{0};
    while (!is_signalled(stop_event, patience)) {
        try {
            patience = step() ? std::chrono::milliseconds{0} : kIdle;
        } catch (const std::exception& fault) {
            log_error("runner paused", {{"what", fault.what()}});
            patience = kAfterFault;
        }
    }
    pool_.leave_thread();
}

void Runner::run_until(int stop_event, int at_once)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i < at_once; ++i) {
        threads.emplace_back([&] { loop(stop_event, [&] { return run_job(); }); });
    }
    threads.emplace_back([&] { loop(stop_event, [&] { return run_duties() > 0; }); });
    while (!is_signalled(stop_event, std::chrono::minutes{1})) {
    }
    stop();
}

} // namespace tianbao::job
