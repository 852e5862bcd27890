// SPDX-License-Identifier: MPL-2.0
// Acts of the same moment: of two that exclude each other one takes effect, and nothing is half done.
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <barrier>
#include <functional>
#include <thread>

using namespace tianbao;
using namespace tianbao::review;

namespace {

constexpr int kRounds = 30;

struct Rounds : City {
    /// Both at once, each run again as dispatch does when it lost against the other; the statuses of their answers.
    std::array<int, 2> at_once(const std::function<http::Response()>& one, const std::function<http::Response()>& other)
    {
        std::array<int, 2> statuses{};
        std::barrier start(2);
        const auto run = [&](const std::function<http::Response()>& act, int& status) {
            start.arrive_and_wait();
            status = retrying([&] { return act().status; });
            pool.leave_thread();
        };
        std::thread first([&] { run(one, statuses[0]); });
        std::thread second([&] { run(other, statuses[1]); });
        first.join();
        second.join();
        return statuses;
    }

    int won(const std::array<int, 2>& statuses) { return (statuses[0] == 303 ? 1 : 0) + (statuses[1] == 303 ? 1 : 0); }

    /// As on the first day.
    void begin_again()
    {
        for (const auto* sql : {"DELETE FROM return_request", "DELETE FROM filing_return", "DELETE FROM filing_acceptance", "DELETE FROM filing_mark",
                                "DELETE FROM message", "UPDATE filing SET state = 'submitted', version = 1 WHERE submission = 1"})
            change(sql);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_races, Rounds)

BOOST_AUTO_TEST_CASE(of_two_officers_returning_at_once_one_does_with_its_own_notes)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        const auto statuses = at_once(
            [&] {
                return give_back(officer, "1", "营业收入疑似以元填报。", {{"A01.m", "一"}});
            },
            [&] {
                return give_back(colleague, "1", "与税务数据不一致，请核对。", {{"A01.m", "二"}});
            });
        BOOST_TEST(won(statuses) == 1);
        BOOST_TEST(state() == "returned2");
        BOOST_TEST(text("SELECT COUNT(*) FROM filing_return") == "1");
        BOOST_TEST(text("SELECT COUNT(*) FROM message") == "1");
        BOOST_TEST(text("SELECT GROUP_CONCAT(note) FROM filing_mark") == (statuses[0] == 303 ? "一" : "二"));
    }
}

BOOST_AUTO_TEST_CASE(of_a_grant_and_a_refusal_at_once_one_takes_effect_wholly)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        BOOST_REQUIRE_EQUAL(ask(person).status, 303);
        const auto statuses =
            at_once([&] { return decide(officer, "grant", "2"); }, [&] { return decide(colleague, "refuse", "2", "本期数据已汇总，请下月更正。"); });
        BOOST_TEST(won(statuses) == 1);
        const bool is_granted = statuses[0] == 303;
        BOOST_TEST(state() == (is_granted ? "returned3" : "submitted3"));
        BOOST_TEST(text("SELECT CONCAT(COALESCE(is_open, '-'), is_granted) FROM return_request") == (is_granted ? "-1" : "-0"));
        BOOST_TEST(text("SELECT COUNT(*) FROM filing_return") == (is_granted ? "1" : "0"));
        BOOST_TEST(text("SELECT COUNT(*) FROM message") == "1");
    }
}

BOOST_AUTO_TEST_CASE(of_a_request_and_a_return_at_once_none_leaves_a_request_open_for_what_is_returned)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        const auto statuses = at_once([&] { return ask(person); }, [&] { return give_back(officer); });
        BOOST_TEST(won(statuses) == 1);
        const bool is_asked = statuses[0] == 303;
        BOOST_TEST(state() == (is_asked ? "submitted2" : "returned2"));
        BOOST_TEST(text("SELECT COUNT(*) FROM return_request WHERE is_open") == (is_asked ? "1" : "0"));
    }
}

BOOST_AUTO_TEST_CASE(of_one_form_sent_twice_at_once_one_request_is_made)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        const auto statuses = at_once([&] { return ask(person); }, [&] { return ask(person); });
        BOOST_TEST(won(statuses) == 2);
        BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "1");
        BOOST_TEST(state() == "submitted2");
    }
}

BOOST_AUTO_TEST_CASE(a_request_at_the_moment_of_a_handover_is_made_before_it_or_not_at_all)
{
    const auto successor = support::add_user(pool, "测试乙");
    support::associate(pool, successor, submitted);
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        pool.read().execute_all("UPDATE filler SET user_id = ?, epoch = epoch + 1", {db::value_of(filler)});
        const auto statuses = at_once([&] { return ask(person); },
                                      [&] {
                                          pool.read().execute_all("UPDATE filler SET user_id = ?, epoch = epoch + 1", {db::value_of(successor)});
                                          return http::see_other("/");
                                      });
        BOOST_TEST((statuses[0] == 303 || statuses[0] == 409));
        BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == (statuses[0] == 303 ? "1" : "0"));
        BOOST_TEST(ask(person, "2", "已不是填报员的人再申请一次。").status == 409);
    }
}

BOOST_AUTO_TEST_SUITE_END()
