// SPDX-License-Identifier: MPL-2.0
// What happens to the right when several act at once.
#include "filler/right_scene.hpp"

#include "filing/right_repository.hpp"
#include "util/retry.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

using namespace tianbao;
using namespace tianbao::filler;

namespace {

/// Runs the acts at once, each as dispatch would: again when it lost a conflict.
template <class... Acts>
void at_once(db::Pool& pool, const Acts&... acts)
{
    std::barrier together(sizeof...(Acts));
    std::vector<std::thread> people;
    const auto begin = [&](const auto& act) {
        people.emplace_back([&pool, &together, &act] {
            together.arrive_and_wait();
            try {
                retrying([&] {
                    act();
                    return true;
                });
            } catch (const TryAgain&) { // the user is asked to press again
            }
            pool.leave_thread();
        });
    };
    (begin(acts), ...);
    for (auto& person : people) person.join();
}

constexpr int kRounds = 20;

struct Race : RightScene {
    void begin_again()
    {
        for (const auto* table : {"filler", "filler_change", "filler_mail", "filler_proposal", "handover_request", "message"})
            pool.read().execute_all(std::string("DELETE FROM ") + table, {});
        support::make_filler(pool, holder_id, enterprise);
    }
    /// One filler whose epoch is that of the last change, and no epoch twice.
    bool is_consistent()
    {
        return one("SELECT (SELECT COUNT(*) FROM filler) = 1 AND (SELECT fl.epoch FROM filler fl) = (SELECT MAX(epoch) FROM filler_change)"
                   " AND (SELECT fl.user_id FROM filler fl) = (SELECT c.user_id FROM filler_change c ORDER BY c.epoch DESC LIMIT 1)") == "1";
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(right_races, Race)

BOOST_AUTO_TEST_CASE(handover_against_replacement_one_of_them_takes_effect)
{
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        propose(officer, "replacement", second_id);
        at_once(
            pool,
            [&] {
                fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", third_id.text()}, {"epoch", "1"}, {"confirmation", "测试丙"}}), holder);
            },
            [&] { decide(colleague, "confirm"); });
        BOOST_TEST(is_consistent());
        BOOST_TEST(one("SELECT epoch FROM filler") == "2");
        const auto outcome = one("SELECT COALESCE(outcome, 'waits') FROM filler_proposal");
        BOOST_TEST((filler() == "测试乙2") == (outcome == "confirmed"), filler() << " " << outcome);
    }
}

BOOST_AUTO_TEST_CASE(of_two_who_confirm_at_once_one_does)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        propose(officer, "replacement", second_id);
        at_once(
            pool, [&] { decide(colleague, "confirm"); }, [&] { decide(centre, "confirm"); });
        BOOST_TEST(filler() == "测试乙2");
        BOOST_TEST(is_consistent());
        BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'filler.appointed'") == "1");
    }
}

BOOST_AUTO_TEST_CASE(of_two_who_propose_at_once_one_does)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        at_once(
            pool, [&] { propose(officer, "replacement", second_id); }, [&] { propose(colleague, "removal", second_id); });
        BOOST_TEST(one("SELECT COUNT(*) FROM filler_proposal") == "1");
    }
}

BOOST_AUTO_TEST_CASE(a_holder_who_files_meanwhile_either_has_the_right_or_not)
{
    std::atomic<int> used = 0;
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        propose(officer, "removal", second_id);
        std::atomic<bool> is_used = false;
        at_once(
            pool,
            [&] {
                auto tx = pool.begin();
                const filing::Holder right{holder_id, "测试甲", 1};
                is_used = filing::RightRepository(tx).use(enterprise, right, now);
                if (is_used) tx.commit();
            },
            [&] { decide(colleague, "confirm"); });
        used += is_used ? 1 : 0;
        BOOST_TEST(one("SELECT COUNT(*) FROM filler") == "0");
        auto tx = pool.begin();
        BOOST_TEST(!filing::RightRepository(tx).use(enterprise, {holder_id, "测试甲", 1}, now));
    }
    BOOST_TEST_MESSAGE("the holder was first in " << used << " of " << kRounds);
}

BOOST_AUTO_TEST_CASE(a_contest_made_while_another_one_is_upheld_does_not_stay_open)
{
    const FillerSettings settings{.contest_time = std::chrono::hours{72}};
    FillerHandlers fillers{pool, frame, clock, book, calendar, settings};
    ContestHandlers contests{pool, frame, clock, districts, settings};
    const auto hand_over = [&](const UserId& to, const char* name, const char* right, const http::Caller& by) {
        fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", to.text()}, {"epoch", right}, {"confirmation", name}}), by);
    };
    const auto contest = [&](const char* right, const http::Caller& by) {
        contests.contest(post({{"uscc", kUscc}}, {{"epoch", right}, {"reason", "不是本人办理（测试）"}}), by);
    };
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        change("DELETE FROM handover_contest");
        hand_over(second_id, "测试乙", "1", holder);
        contest("2", holder);
        const auto first = one("SELECT id FROM handover_contest");
        hand_over(third_id, "测试丙", "2", second);
        at_once(
            pool, [&] { contest("3", second); },
            [&] {
                contests.decide(post({{"uscc", kUscc}}, {{"contest", first}, {"decision", "uphold"}, {"answer", "经核实（测试）"}}), officer);
            });
        BOOST_TEST(is_consistent());
        BOOST_TEST(one("SELECT u.name FROM filler fl JOIN user u ON u.id = fl.user_id") == "测试甲");
        BOOST_TEST(one("SELECT COUNT(*) FROM handover_contest WHERE is_open") == "0");
    }
}

BOOST_AUTO_TEST_CASE(handing_on_against_an_upheld_contest_the_right_comes_back_whoever_was_first)
{
    const FillerSettings settings{.contest_time = std::chrono::hours{72}};
    FillerHandlers fillers{pool, frame, clock, book, calendar, settings};
    ContestHandlers contests{pool, frame, clock, districts, settings};
    const auto hand_over = [&](const UserId& to, const char* name, const char* right, const http::Caller& by) {
        fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", to.text()}, {"epoch", right}, {"confirmation", name}}), by);
    };
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        change("DELETE FROM handover_contest");
        hand_over(second_id, "测试乙", "1", holder);
        contests.contest(post({{"uscc", kUscc}}, {{"epoch", "2"}, {"reason", "不是本人办理（测试）"}}), holder);
        const auto contest = one("SELECT id FROM handover_contest");
        at_once(
            pool, [&] { hand_over(third_id, "测试丙", "2", second); },
            [&] {
                contests.decide(post({{"uscc", kUscc}}, {{"contest", contest}, {"decision", "uphold"}, {"answer", "经核实（测试）"}}), officer);
            });
        BOOST_TEST(is_consistent());
        BOOST_TEST(one("SELECT u.name FROM filler fl JOIN user u ON u.id = fl.user_id") == "测试甲");
        BOOST_TEST(one("SELECT outcome FROM handover_contest") == "upheld");
    }
}

BOOST_AUTO_TEST_CASE(who_applies_while_the_right_is_removed_gets_an_epoch_of_his_own)
{
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        propose(officer, "removal", second_id);
        at_once(
            pool, [&] { decide(colleague, "confirm"); },
            [&] {
                fillers.apply(post({{"uscc", kUscc}}, {}), second);
            });
        const auto who = filler();
        BOOST_TEST((who.empty() || who == "测试乙3"), who);
        BOOST_TEST(one("SELECT COUNT(*) FROM filler_change WHERE act = 'removal'") == "1");
    }
}

BOOST_AUTO_TEST_CASE(agreeing_against_replacing_somebody_else_one_takes_effect)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        ask(second);
        propose(officer, "replacement", third_id);
        const auto id = request_id();
        at_once(
            pool,
            [&] {
                requests.answer(post({{"uscc", kUscc}}, {{"request", id}, {"epoch", "1"}, {"decision", "agree"}}), holder);
            },
            [&] { decide(colleague, "confirm"); });
        BOOST_TEST(is_consistent());
        BOOST_TEST(one("SELECT epoch FROM filler") == "2");
    }
}

BOOST_AUTO_TEST_CASE(moving_against_confirming_the_district_acts_before_the_move_or_not_at_all)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        change("UPDATE enterprise SET district = '310101'");
        propose(officer, "replacement", second_id);
        at_once(
            pool, [&] { change("UPDATE enterprise SET district = '310104'"); },
            [&] {
                try {
                    decide(colleague, "confirm");
                } catch (const http::NotFound&) { // it has moved
                }
            });
        BOOST_TEST(is_consistent());
        const auto outcome = one("SELECT COALESCE(outcome, 'waits') FROM filler_proposal");
        BOOST_TEST((outcome == "confirmed" || outcome == "waits"), outcome);
        BOOST_TEST((filler() == "测试乙2") == (outcome == "confirmed"), filler() << " " << outcome);
        BOOST_CHECK_THROW(decide(colleague, "confirm"), http::NotFound);
    }
}

BOOST_AUTO_TEST_SUITE_END()
