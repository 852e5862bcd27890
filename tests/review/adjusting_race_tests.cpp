// SPDX-License-Identifier: MPL-2.0
// 核定值 of two officers at the same moment: one takes effect, the other is told and loses nothing typed, each act that happened has its audit row.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <barrier>
#include <functional>
#include <thread>

using namespace tianbao;
using support::contains;

namespace {

constexpr int kRounds = 20;
const std::string kPage = "/review/91310101MA1K00015A/2026-10/adjustment";
const std::string kFirst = "与税务数据核对后认定。";
const std::string kSecond = "与统计联网直报核对后认定。";
const std::string kAgainst = "企业已来函说明，原数无误。";

struct AdjustingRace : support::FilingScene {
    UserId officer_id = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");
    UserId deputy_id = add_user("黄浦区管理员二（测试）", http::Role::district_officer, "310101");
    support::Browser officer = sign_in(officer_id);
    support::Browser deputy = sign_in(deputy_id);

    AdjustingRace()
    {
        support::add_submitted(pool(), enterprise, {2026, 10}, filler, good_cells(), form().version);
        let_threads_in();
    }

    std::array<http::Response, 2> at_once(const std::function<http::Response()>& one, const std::function<http::Response()>& other)
    {
        std::array<http::Response, 2> answers;
        std::barrier start(2);
        const auto run = [&](const std::function<http::Response()>& act, http::Response& answer) {
            start.arrive_and_wait();
            answer = act();
            pool().leave_thread();
        };
        std::thread first([&] { run(one, answers[0]); });
        std::thread second([&] { run(other, answers[1]); });
        first.join();
        second.join();
        return answers;
    }

    http::Response adjust(support::Browser& who, const std::string& version, const std::string& value, const std::string& reason,
                          const std::string& place = "A01.m")
    {
        return who.post(kPage, {{"version", version}, {"place", place}, {"value", value}, {"reason", reason}});
    }
    http::Response withdraw(support::Browser& who, const std::string& version, const std::string& id)
    {
        return who.post(kPage + "/withdrawal", {{"version", version}, {"adjustment", id}, {"withdrawal_reason", kAgainst}});
    }

    void change(const char* sql) { pool().read().execute_all(sql, {}); }
    void begin_again()
    {
        change("DELETE FROM filing_adjustment");
        change("DELETE FROM message");
        change("UPDATE filing SET version = 1");
    }
    std::int64_t acts(const std::string& act) { return count("SELECT COUNT(*) FROM audit_event WHERE act = '" + act + "'"); }
    std::string standing() { return text("SELECT COALESCE(GROUP_CONCAT(value), '-') FROM filing_adjustment WHERE stands"); }
    std::string version() { return text("SELECT version FROM filing"); }

    /// Which of the two took effect, once exactly one did and the other was told, with what was typed.
    bool is_first(const std::array<http::Response, 2>& answers, const std::string& first_typed, const std::string& second_typed)
    {
        BOOST_REQUIRE((answers[0].status == 303) != (answers[1].status == 303));
        const bool first = answers[0].status == 303;
        const auto& told = answers[first ? 1 : 0];
        BOOST_TEST(told.status == 409);
        BOOST_TEST(contains(told, "没有执行您的操作"));
        BOOST_TEST(contains(told, first ? second_typed : first_typed));
        return first;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(adjusting_races, AdjustingRace)

BOOST_AUTO_TEST_CASE(of_two_that_set_one_cell_at_once_one_does)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        const auto set_before = acts("filing.adjust");
        const auto answers = at_once([&] { return adjust(officer, "1", "77.00", kFirst); }, [&] { return adjust(deputy, "1", "88.00", kSecond); });
        const bool first = is_first(answers, kFirst, kSecond);
        BOOST_TEST(standing() == (first ? "77.00" : "88.00"));
        BOOST_TEST(count("SELECT COUNT(*) FROM filing_adjustment") == 1);
        BOOST_TEST(text("SELECT set_by FROM filing_adjustment") == (first ? officer_id : deputy_id).text());
        BOOST_TEST(version() == "2");
        BOOST_TEST(acts("filing.adjust") == set_before + 1);
        BOOST_TEST(count("SELECT COUNT(*) FROM message WHERE kind = 'filing.adjusted'") == 1);
    }
}

BOOST_AUTO_TEST_CASE(of_two_that_set_two_cells_at_once_the_other_looks_again_and_then_both_stand)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        const auto set_before = acts("filing.adjust");
        const auto answers =
            at_once([&] { return adjust(officer, "1", "77.00", kFirst); }, [&] { return adjust(deputy, "1", "88.00", kSecond, "A01.y"); });
        if (is_first(answers, kFirst, kSecond)) {
            BOOST_TEST(adjust(deputy, "2", "88.00", kSecond, "A01.y").status == 303);
        } else {
            BOOST_TEST(adjust(officer, "2", "77.00", kFirst).status == 303);
        }
        BOOST_TEST(count("SELECT COUNT(*) FROM filing_adjustment WHERE stands") == 2);
        BOOST_TEST(acts("filing.adjust") == set_before + 2);
    }
}

BOOST_AUTO_TEST_CASE(of_a_withdrawal_and_a_new_value_at_once_one_takes_effect)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        BOOST_REQUIRE_EQUAL(adjust(officer, "1", "77.00", kFirst).status, 303);
        const auto id = text("SELECT id FROM filing_adjustment");
        const auto set_before = acts("filing.adjust");
        const auto withdrawn_before = acts("filing.withdraw_adjustment");
        const auto answers = at_once([&] { return withdraw(officer, "2", id); }, [&] { return adjust(deputy, "2", "88.00", kSecond); });
        const bool is_withdrawn = is_first(answers, kAgainst, kSecond);
        BOOST_TEST(standing() == (is_withdrawn ? "-" : "88.00"));
        BOOST_TEST(text("SELECT CONCAT(ended_as, ended_by) FROM filing_adjustment WHERE value = '77.00'") ==
                   (is_withdrawn ? "withdrawn" + officer_id.text() : "replaced" + deputy_id.text()));
        BOOST_TEST(version() == "3");
        BOOST_TEST(acts("filing.withdraw_adjustment") == withdrawn_before + (is_withdrawn ? 1 : 0));
        BOOST_TEST(acts("filing.adjust") == set_before + (is_withdrawn ? 0 : 1));
        BOOST_TEST(count("SELECT COUNT(*) FROM message") == 2);
    }
}

BOOST_AUTO_TEST_CASE(of_two_that_withdraw_at_once_one_does)
{
    for (int round = 0; round < kRounds; ++round) {
        begin_again();
        BOOST_REQUIRE_EQUAL(adjust(officer, "1", "77.00", kFirst).status, 303);
        const auto id = text("SELECT id FROM filing_adjustment");
        const auto withdrawn_before = acts("filing.withdraw_adjustment");
        const auto answers = at_once([&] { return withdraw(officer, "2", id); }, [&] { return withdraw(deputy, "2", id); });
        const bool first = is_first(answers, kAgainst, kAgainst);
        BOOST_TEST(standing() == "-");
        BOOST_TEST(text("SELECT ended_by FROM filing_adjustment") == (first ? officer_id : deputy_id).text());
        BOOST_TEST(acts("filing.withdraw_adjustment") == withdrawn_before + 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
