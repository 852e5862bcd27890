// SPDX-License-Identifier: MPL-2.0
#include "job/claim_repository.hpp"
#include "job/job_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

using namespace tianbao;
using namespace tianbao::job;
using namespace std::chrono_literals;

namespace {

struct Scene : support::JobScene {
    std::vector<Instant> runs;
    std::function<void(Instant)> act = [](Instant) {};
    Duty duty{"trial", 1h, [this](Instant at) {
                  runs.push_back(at);
                  act(at);
              }};
    Runner runner = runner_with({duty});
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(job_duty, Scene)

BOOST_AUTO_TEST_CASE(a_duty_is_done_when_it_is_due)
{
    BOOST_TEST(runner.run_duties() == 1);
    BOOST_TEST(runner.run_duties() == 0);
    now += 59min;
    BOOST_TEST(!runner.run_once());
    now += 1min;
    BOOST_TEST(runner.run_once());
    BOOST_TEST(runs.size() == 2U);
    BOOST_TEST((runs.back() == now));
    BOOST_TEST((instant_from_sql(one("SELECT last_done_at FROM duty")) == now));
}

BOOST_AUTO_TEST_CASE(of_many_runners_one_does_it)
{
    constexpr int kRunners = 8;
    std::atomic<int> count = 0;
    for (int round = 1; round <= 5; ++round) {
        std::barrier start(kRunners);
        std::vector<std::jthread> threads;
        for (int i = 0; i < kRunners; ++i) {
            threads.emplace_back([&] {
                Runner other(pool, clock, {}, {{"raced", 1h, [&](Instant) { ++count; }}});
                start.arrive_and_wait();
                other.run_duties();
                pool.leave_thread();
            });
        }
        threads.clear();
        BOOST_TEST(count == round);
        now += 1h;
    }
}

BOOST_AUTO_TEST_CASE(it_is_one_runners_while_that_one_lives_and_anothers_afterwards)
{
    const auto dead = ClaimRepository(pool.read()).claim_duty(duty, now);
    BOOST_REQUIRE(dead.has_value());
    now += kDutyLease - 1s;
    BOOST_TEST(runner.run_duties() == 0);
    now += 1s;
    BOOST_TEST(runner.run_duties() == 1);
    // the one believed dead comes to its end after all: what is another's by now stays as it is
    const auto before = one("SELECT CONCAT(next_at, last_done_at, epoch) FROM duty");
    ClaimRepository(pool.read()).end_duty(duty, *dead, now + 24h, now);
    BOOST_TEST(one("SELECT CONCAT(next_at, last_done_at, epoch) FROM duty") == before);
}

BOOST_AUTO_TEST_CASE(a_duty_that_failed_is_tried_again_soon)
{
    act = [](Instant) { throw std::runtime_error("no mail server"); };
    BOOST_TEST(runner.run_duties() == 1);
    BOOST_TEST(runner.run_duties() == 0);
    BOOST_TEST(one("SELECT COUNT(last_done_at) FROM duty") == "0");
    now += kDutyPause;
    act = [](Instant) {};
    BOOST_TEST(runner.run_duties() == 1);
    BOOST_TEST(one("SELECT COUNT(last_done_at) FROM duty") == "1");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(job_duty_table, support::Portal)

BOOST_AUTO_TEST_CASE(what_is_past_its_use_is_purged)
{
    const auto user = add_user("测试甲");
    const auto insert_session = [&](Instant began) {
        pool().read().execute(db::Sql{"INSERT INTO session (id, token_hash, user_id, method, client_address, user_agent, began_at, seen_at, ended_at)"
                                      " VALUES (?, ?, ?, 'sso', '127.0.0.1', 'test', ?, ?, ?)"},
                              new_id_text(began), new_id_text(began), user, began, began, began + 1h);
    };
    const auto insert_held = [&](Instant at) {
        pool().read().execute(db::Sql{"INSERT INTO held_form (token_hash, path, fields, created_at) VALUES (?, '/', '[]', ?)"}, new_id_text(at), at);
    };
    const auto insert_request = [&](Instant at) {
        pool().read().execute(db::Sql{"INSERT INTO sign_in_request (state_hash, browser_hash, verifier, nonce, return_to, created_at)"
                                      " VALUES (?, 'b', 'v', 'n', '/', ?)"},
                              new_id_text(at), at);
    };
    const auto insert_pending = [&](Instant at) {
        pool().read().execute(db::Sql{"INSERT INTO pending_binding (token_hash, identity, reason, return_to, created_at)"
                                      " VALUES (?, '{}', 'several_accounts', '/', ?)"},
                              new_id_text(at), at);
    };
    const auto insert_mail = [&](Instant at, std::int64_t epoch) {
        pool().read().execute(db::Sql{"INSERT INTO filler_mail (id, enterprise_id, epoch, address, state, made_at, next_at)"
                                      " VALUES (?, 'e', ?, 'contact@example.com', 'sent', ?, ?)"},
                              new_id_text(at), epoch, at, at);
    };
    for (const auto age : {std::chrono::hours{24 * 182}, std::chrono::hours{24 * 180}, std::chrono::hours{0}}) insert_session(now() - age);
    insert_mail(now() - std::chrono::hours{24 * 182}, 2);
    insert_mail(now() - std::chrono::hours{24 * 180}, 3);
    const auto insert_evidence = [&](Instant at, const char* outcome) {
        const auto id = new_id_text(at);
        pool().read().execute(db::Sql{"INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until, is_open, outcome,"
                                      " decided_at) VALUES (?, 'e', ?, '', ?, ?, NULL, ?, ?)"},
                              id, user, at, at, outcome, at);
        pool().read().execute(db::Sql{"INSERT INTO handover_request_file (request_id, type, size, bytes) VALUES (?, 'pdf', 5, '%PDF-')"}, id);
    };
    for (const auto* outcome : {"granted", "refused", "vacated"}) {
        insert_evidence(now() - std::chrono::hours{24 * 182}, outcome);
        insert_evidence(now() - std::chrono::hours{24 * 180}, outcome);
    }
    for (const auto age : {25h, 23h}) insert_evidence(now() - age, "withdrawn");
    for (const auto age : {24h, 0h}) {
        insert_held(now() - age);
        insert_request(now() - age);
        insert_pending(now() - age);
    }
    for (int i = 0; i < 1200; ++i) insert_request(now() - 24h);
    BOOST_TEST(app().runner().run_duties() >= 2);
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 2, "the records of 180 days stay");
    BOOST_TEST(count("SELECT epoch FROM filler_mail") == 3, "and so do e-mails about changes of the right");
    BOOST_TEST(count("SELECT COUNT(*) FROM handover_request_file") == 4, "and evidence that something was decided on");
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM sign_in_request") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM duty WHERE last_done_at IS NULL") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
