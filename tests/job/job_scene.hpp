// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "job/job_repository.hpp"
#include "job/runner.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"

namespace tianbao::support {

/// Runners over a real database, with works of the test's choosing and a clock to set.
struct JobScene {
    Database database;
    db::Pool& pool = database.pool();
    Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};
    Clock clock = [this] { return now; };
    UserId user = add_user(pool, "测试中心员", "centre_officer");
    http::Caller caller = caller_of(user, "测试中心员", http::Role::centre_officer);
    std::function<void(const job::Task&, job::Progress&)> work = [](const job::Task&, job::Progress&) {};
    std::vector<job::Task> tasks;

    job::Runner runner_with(std::vector<job::Duty> duties)
    {
        return {pool, clock, {{"trial", [this](const job::Task& task, job::Progress& progress) {
                                   tasks.push_back(task);
                                   work(task, progress);
                               }}},
                std::move(duties)};
    }
    job::JobId ask(std::string_view kind = "trial", std::string_view parameters = R"({"n":3})")
    {
        auto tx = pool.begin();
        const auto id = job::JobRepository::ask(tx, kind, parameters, caller, now);
        tx.commit();
        return id;
    }
    job::Job seen(const job::JobId& id) { return job::JobRepository(pool.read()).find(caller, id).value(); }
    bool cancel(const job::JobId& id) { return job::JobRepository(pool.read()).cancel(caller, id, now); }
    std::string one(const char* sql) { return one_text(pool, sql); }
};

} // namespace tianbao::support
