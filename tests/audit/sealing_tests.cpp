// SPDX-License-Identifier: MPL-2.0
#include "audit/seal_repository.hpp"
#include "audit/trail.hpp"
#include "util/id_time.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

using namespace tianbao;
using namespace tianbao::audit;
using namespace std::chrono_literals;

BOOST_FIXTURE_TEST_SUITE(audit_sealing, Trail)

BOOST_AUTO_TEST_CASE(nothing_waits_in_an_empty_trail)
{
    BOOST_TEST(!seal_next(pool, now));
    BOOST_TEST(state() == "whole");
    BOOST_TEST(text_of(look()) == "nothing is sealed yet\n");
}

BOOST_AUTO_TEST_CASE(what_was_committed_is_sealed_once_and_in_order)
{
    const auto first = sealed(3);
    BOOST_TEST(first.events == 3);
    BOOST_TEST(first.first_id == row(1));
    BOOST_TEST(first.last_id == row(3));
    BOOST_TEST(!seal_next(pool, now));
    const auto second = sealed(2);
    BOOST_TEST(second.events == 2);
    const auto seen = look();
    BOOST_TEST(!seen.breach);
    BOOST_TEST(seen.seals == 2);
    BOOST_TEST(seen.events == 5);
    BOOST_TEST(seen.last->hash == second.hash);
}

BOOST_AUTO_TEST_CASE(a_row_that_is_not_committed_when_a_seal_is_made_goes_into_the_next)
{
    auto late = pool.begin();
    record(late, source(now), {"filing.submit", "filing", "late", {}});
    std::thread([&] {
        const auto first = sealed(2);
        BOOST_TEST(first.events == 2);
        pool.leave_thread();
    }).join();
    late.commit();
    const auto second = seal_next(pool, now += 1s).value();
    BOOST_TEST(second.events == 1);
    BOOST_TEST(second.last_id == row(1));
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_CASE(two_nodes_whose_clocks_differ_share_a_chain)
{
    sealed(1);
    act(now + 5min);
    act(now - 5min);
    act(now - 59min);
    BOOST_TEST(seal_next(pool, now += 1s)->events == 1); // what is minutes behind is looked for when nothing else waits
    BOOST_TEST(seal_next(pool, now += 1s)->events == 2);
    sealed(1);
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_CASE(under_load_too_what_comes_late_is_found_now_and_then)
{
    sealed(1);
    act(now - 30min);
    for (int i = 0; i < 17; ++i) sealed(1);
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event e LEFT JOIN audit_link l ON l.event_id = e.id WHERE l.seal IS NULL") == "0");
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_CASE(a_sealer_whose_clock_ran_ahead_stops_nobody)
{
    act(now);
    seal_next(pool, now + 24h);
    sealed(2);
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_CASE(what_has_waited_for_long_goes_into_several_seals)
{
    const auto old = now - 24h * 30;
    change("INSERT INTO audit_event (id, at, act, object_kind, object_id, detail, client_address, request_id)"
           " SELECT CONCAT('" +
           first_id_text(old).substr(0, 10) + "', LPAD(seq, 16, '0')), '" + sql_text(old) +
           "', 'filing.save', 'filing', 'x', '{}', '', '' FROM seq_1_to_" + std::to_string(kMostInSeal + 10));
    act(now);
    const auto seals = seal_waiting(pool, [this] { return now; });
    BOOST_TEST(seals.size() == 2U);
    BOOST_TEST(seals.back().events == 11);
    BOOST_TEST(state() == "whole");
    act(old + 1h, "forged");
    BOOST_TEST(!seal_next(pool, now));
    BOOST_TEST(state() == "event_put_in 0");
}

BOOST_AUTO_TEST_CASE(of_sealers_at_once_one_makes_the_seal)
{
    for (int i = 0; i < 50; ++i) act(now += 1ms);
    std::atomic<int> made = 0;
    std::atomic<int> events = 0;
    std::vector<std::thread> sealers;
    for (int i = 0; i < 8; ++i)
        sealers.emplace_back([&] {
            if (const auto seal = retrying([&] { return seal_next(pool, now); })) {
                ++made;
                events += seal->events;
            }
            pool.leave_thread();
        });
    for (auto& sealer : sealers) sealer.join();
    BOOST_TEST(made == 1);
    BOOST_TEST(events == 50);
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_CASE(writers_and_sealers_at_once_leave_nothing_out)
{
    std::atomic<bool> stop = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            for (int n = 0; n < 50; ++n) act(now + std::chrono::milliseconds{n * 4 + i});
            pool.leave_thread();
        });
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([&] {
            while (!stop) retrying([&] { return seal_next(pool, now); });
            pool.leave_thread();
        });
    for (int i = 0; i < 4; ++i) threads[static_cast<std::size_t>(i)].join();
    stop = true;
    threads[4].join();
    threads[5].join();
    seal_waiting(pool, [this] { return now; });
    const auto seen = look();
    BOOST_TEST(!seen.breach);
    BOOST_TEST(seen.events == 200);
    BOOST_TEST(seen.waiting == 0);
}

BOOST_AUTO_TEST_CASE(a_sealer_that_dies_between_its_steps_leaves_nothing)
{
    sealed(1);
    act(now += 1s);
    {
        auto tx = pool.begin();
        SealRepository seals(tx);
        const auto last = seals.last();
        const auto waiting = seals.unsealed("", 10);
        const std::vector<Link> links{{waiting.back().id, hash_of(waiting.back())}};
        seals.append(seal_after(last, links, now), links);
    }
    BOOST_TEST(state() == "whole");
    BOOST_TEST(look().waiting == 1);
    BOOST_TEST(seal_next(pool, now)->number == 2);
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_SUITE_END()
