// SPDX-License-Identifier: MPL-2.0
#include "job/claim_repository.hpp"
#include "job/job_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

#include <sys/eventfd.h>
#include <unistd.h>

using namespace tianbao;
using namespace tianbao::job;
using namespace std::chrono_literals;

namespace {

struct Scene : support::JobScene {
    Runner runner = runner_with({});

    /// A runner that begins the next job and dies.
    void begin_and_die() { BOOST_REQUIRE(ClaimRepository(pool.read()).claim({"trial"}, now).has_value()); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(job_runner, Scene)

BOOST_AUTO_TEST_CASE(a_job_is_run_and_its_outcome_kept)
{
    const auto id = ask();
    BOOST_TEST((seen(id).state == State::waiting));
    work = [&](const Task&, Progress& progress) {
        progress.report(1, 3);
        BOOST_TEST((seen(id).state == State::running));
        BOOST_TEST(seen(id).done == 1);
        BOOST_TEST(seen(id).total.value() == 3);
        progress.report(2, 3);
        BOOST_TEST(seen(id).done == 1, "figures are written once a second");
        now += 1s;
        progress.report(3, 3);
        progress.store(R"({"rows":3})");
    };
    BOOST_TEST(runner.run_once());
    BOOST_TEST(!runner.run_once());
    BOOST_REQUIRE(tasks.size() == 1U);
    BOOST_TEST((tasks[0].id == id));
    BOOST_TEST((tasks[0].asked_by == user));
    BOOST_TEST(tasks[0].parameters == R"({"n":3})");
    BOOST_TEST(tasks[0].stored.empty());
    const auto job = seen(id);
    BOOST_TEST((job.state == State::done));
    BOOST_TEST((job.finished_at == now));
    BOOST_TEST(job.done == 3);
    BOOST_TEST(job.result == R"({"rows":3})");
    BOOST_TEST(!job.has_file());
}

BOOST_AUTO_TEST_CASE(jobs_are_run_in_the_order_in_which_they_were_asked_for)
{
    const auto first = ask();
    now += 1s;
    const auto second = ask();
    while (runner.run_job()) {}
    BOOST_REQUIRE(tasks.size() == 2U);
    BOOST_TEST((tasks[0].id == first));
    BOOST_TEST((tasks[1].id == second));
}

BOOST_AUTO_TEST_CASE(a_kind_that_this_runner_does_not_know_is_left_to_another)
{
    const auto id = ask("newer");
    BOOST_TEST(!runner.run_job());
    BOOST_TEST((seen(id).state == State::waiting));
}

BOOST_AUTO_TEST_CASE(a_file_is_kept_in_chunks)
{
    const auto id = ask();
    work = [](const Task&, Progress& progress) {
        progress.name_file("表.csv", "text/csv");
        for (int i = 0; i < 25; ++i) progress.write(std::string(100 * 1024, static_cast<char>('a' + i)));
    };
    BOOST_TEST(runner.run_job());
    const auto job = seen(id);
    BOOST_TEST(job.has_file());
    BOOST_TEST(job.file_name == "表.csv");
    BOOST_TEST(job.file_bytes == 25 * 100 * 1024);
    JobRepository jobs(pool.read());
    std::string file;
    for (const std::size_t size : {1048576U, 1048576U, 462848U}) {
        const auto chunk = jobs.chunk(id, static_cast<int>(file.size() / kChunkBytes)).value();
        BOOST_TEST(chunk.size() == size);
        file += chunk;
    }
    BOOST_TEST(!jobs.chunk(id, 3).has_value());
    BOOST_TEST(file.size() == 25U * 100 * 1024);
    BOOST_TEST(file.front() == 'a');
    BOOST_TEST(file.back() == 'y');
}

BOOST_AUTO_TEST_CASE(a_fault_fails_the_job_and_a_failure_keeps_its_code)
{
    const auto fault = ask();
    work = [](const Task&, Progress&) { throw std::runtime_error("a secret detail"); };
    BOOST_TEST(runner.run_job());
    BOOST_TEST((seen(fault).state == State::failed));
    BOOST_TEST(seen(fault).failure == "fault");
    BOOST_TEST((seen(fault).finished_at == now));
    const auto failure = ask();
    work = [](const Task&, Progress&) { throw Failure("no_rows"); };
    BOOST_TEST(runner.run_job());
    BOOST_TEST(seen(failure).failure == "no_rows");
    const auto odd = ask();
    work = [](const Task&, Progress&) { throw 42; };
    BOOST_TEST(runner.run_job());
    BOOST_TEST(seen(odd).failure == "fault");
}

BOOST_AUTO_TEST_CASE(of_many_runners_one_gets_a_job)
{
    std::atomic<int> runs = 0;
    constexpr int kRunners = 8;
    for (int round = 0; round < 5; ++round) {
        ask();
        runs = 0;
        std::barrier start(kRunners);
        std::vector<std::jthread> threads;
        for (int i = 0; i < kRunners; ++i) {
            threads.emplace_back([&] {
                Runner other(pool, clock, {{"trial", [&](const Task&, Progress&) { ++runs; }}}, {});
                start.arrive_and_wait();
                other.run_job();
                pool.leave_thread();
            });
        }
        threads.clear();
        BOOST_TEST(runs == 1);
    }
}

BOOST_AUTO_TEST_CASE(what_a_dead_runner_left_is_taken_up_when_its_lease_is_over)
{
    const auto id = ask();
    work = [](const Task&, Progress& progress) {
        progress.name_file("a.csv", "text/csv");
        progress.write(std::string(kChunkBytes, 'x'));
        progress.store(R"({"row":7})");
        throw Unavailable("the power went");
    };
    BOOST_TEST(runner.run_job());
    BOOST_TEST((seen(id).state == State::running));
    BOOST_TEST(!runner.run_job());
    now += kLease;
    BOOST_TEST(!runner.run_job());
    now += 1s;
    work = [](const Task&, Progress& progress) { progress.write("new"); };
    BOOST_TEST(runner.run_job());
    BOOST_TEST(tasks.at(1).attempt == 2);
    BOOST_TEST(tasks.at(1).stored == R"({"row":7})");
    BOOST_TEST((seen(id).state == State::done));
    BOOST_TEST(one("SELECT COUNT(*) FROM job_chunk") == "1", "a later attempt begins its file anew");
    BOOST_TEST(JobRepository(pool.read()).chunk(id, 0).value() == "new");
    BOOST_TEST(seen(id).file_bytes == 3);
}

BOOST_AUTO_TEST_CASE(a_job_that_takes_its_runner_with_it_again_and_again_has_failed)
{
    const auto id = ask();
    for (int attempt = 1; attempt <= kMostAttempts; ++attempt) {
        begin_and_die();
        now += kLease + 1s;
    }
    BOOST_TEST(!runner.run_job());
    BOOST_TEST((seen(id).state == State::failed));
    BOOST_TEST(seen(id).failure == "exhausted");
    BOOST_TEST(tasks.empty());
}

BOOST_AUTO_TEST_CASE(who_lost_a_job_writes_no_more)
{
    ask();
    int refused = 0;
    work = [&](const Task&, Progress& progress) {
        progress.write(std::string(kChunkBytes, 'o')); // the old one's
        now += kLease + 1s;
        const auto other = ClaimRepository(pool.read()).claim({"trial"}, now);
        BOOST_REQUIRE(other.has_value());
        const auto expect_refusal = [&](auto act) {
            try {
                act();
            } catch (const Interrupted&) {
                ++refused;
            }
        };
        expect_refusal([&] { progress.report(9, 9); });
        expect_refusal([&] { progress.store(R"({"old":1})"); });
        expect_refusal([&] { progress.name_file("old", "text/plain"); });
        expect_refusal([&] { progress.write(std::string(kChunkBytes, 'o')); });
        BOOST_TEST(progress.is_cancelled());
    };
    BOOST_TEST(runner.run_job());
    BOOST_TEST(refused == 4);
    BOOST_TEST(one("SELECT CONCAT(state, done_count, file_name, COALESCE(result, '-'), attempts) FROM job") == "running0-2");
    BOOST_TEST(one("SELECT COUNT(*) FROM job_chunk") == "0");
}

BOOST_AUTO_TEST_CASE(reporting_keeps_the_lease)
{
    const auto id = ask();
    work = [&](const Task&, Progress& progress) {
        for (int i = 0; i < 10; ++i) {
            now += 60s;
            progress.report(i, std::nullopt);
            BOOST_TEST(!ClaimRepository(pool.read()).claim({"trial"}, now).has_value());
        }
    };
    BOOST_TEST(runner.run_job());
    BOOST_TEST((seen(id).state == State::done));
    BOOST_TEST(!seen(id).total.has_value());
}

BOOST_AUTO_TEST_CASE(a_cancelled_job_ends_and_is_not_run)
{
    const auto waiting = ask();
    BOOST_TEST(cancel(waiting));
    BOOST_TEST(!cancel(waiting));
    BOOST_TEST(!runner.run_job());
    const auto running = ask();
    bool went_on = false;
    work = [&](const Task&, Progress& progress) {
        BOOST_TEST(!progress.is_cancelled());
        BOOST_TEST(cancel(running));
        BOOST_TEST(progress.is_cancelled());
        progress.report(1, 2);
        went_on = true;
    };
    BOOST_TEST(runner.run_job());
    BOOST_TEST(!went_on);
    BOOST_TEST((seen(running).state == State::cancelled));
    BOOST_TEST(!runner.run_job());
    now += kLease + 1s;
    BOOST_TEST(!runner.run_job());
    work = [](const Task&, Progress&) {};
    const auto done = ask();
    BOOST_TEST(runner.run_job());
    BOOST_TEST(!cancel(done));
    BOOST_TEST((seen(done).state == State::done));
}

BOOST_AUTO_TEST_CASE(another_can_neither_see_nor_cancel_a_job)
{
    const auto id = ask();
    const auto other = support::caller_of(support::add_user(pool, "测试乙", "administrator", "13800000002"), "测试乙", http::Role::administrator);
    JobRepository jobs(pool.read());
    BOOST_TEST(!jobs.find(other, id).has_value());
    BOOST_TEST(jobs.list(other, "", 10).empty());
    BOOST_TEST(!jobs.cancel(other, id, now));
    BOOST_TEST(jobs.list(caller, "", 10).size() == 1U);
    BOOST_TEST(jobs.list(caller, id.text(), 10).empty());
}

BOOST_AUTO_TEST_CASE(a_runner_that_has_to_leave_gives_its_job_back)
{
    const auto id = ask();
    work = [&](const Task&, Progress& progress) {
        BOOST_TEST(!progress.should_stop());
        runner.stop();
        BOOST_TEST(progress.should_stop());
        progress.report(1, 2);
    };
    BOOST_TEST(runner.run_job());
    BOOST_TEST((seen(id).state == State::waiting));
    BOOST_TEST(!runner.run_job());
    work = [](const Task&, Progress&) {};
    auto next = runner_with({});
    BOOST_TEST(next.run_job());
    BOOST_TEST(tasks.at(1).attempt == 1, "it was nobody's fault");
    BOOST_TEST((seen(id).state == State::done));
}

BOOST_AUTO_TEST_CASE(finished_jobs_are_removed_with_their_files_and_no_others)
{
    work = [](const Task&, Progress& progress) { progress.write("x"); };
    const auto old = ask();
    BOOST_TEST(runner.run_job());
    now += 24h;
    const auto young = ask();
    BOOST_TEST(runner.run_job());
    const auto open = ask();
    JobRepository jobs(pool.read());
    BOOST_TEST(jobs.remove_finished(now, 10) == 1);
    BOOST_TEST(jobs.remove_finished(now, 10) == 0);
    BOOST_TEST(!jobs.find(caller, old).has_value());
    BOOST_TEST(jobs.find(caller, young).has_value());
    BOOST_TEST(jobs.find(caller, open).has_value());
    BOOST_TEST(one("SELECT COUNT(*) FROM job_chunk") == "1");
}

BOOST_AUTO_TEST_CASE(threads_run_what_comes_until_they_are_told_to_stop)
{
    const int stop = eventfd(0, EFD_CLOEXEC);
    std::atomic<int> runs = 0;
    std::atomic<int> duties = 0;
    for (int i = 0; i < 6; ++i) ask();
    Runner many(pool, clock, {{"trial", [&](const Task&, Progress&) { ++runs; }}}, {{"tick", 1h, [&](Instant) { ++duties; }}});
    std::thread running([&] { many.run_until(stop, 2); });
    for (int i = 0; i < 500 && (runs < 6 || duties < 1); ++i) std::this_thread::sleep_for(10ms);
    const std::uint64_t one_more = 1;
    BOOST_TEST(write(stop, &one_more, sizeof one_more) == static_cast<ssize_t>(sizeof one_more));
    running.join();
    close(stop);
    BOOST_TEST(runs == 6);
    BOOST_TEST(duties == 1);
}

BOOST_AUTO_TEST_SUITE_END()
