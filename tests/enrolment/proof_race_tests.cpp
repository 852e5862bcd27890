// SPDX-License-Identifier: MPL-2.0
// What happens to proofs when several act at once.
#include "enrolment/proof_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <functional>
#include <thread>
#include <vector>

using namespace tianbao;

namespace {

struct Race : enrolment::ProofScene {
    Race() { let_threads_in(); }

    /// Runs the acts at once and gives what they answered.
    std::vector<int> at_once(const std::vector<std::function<http::Response()>>& acts)
    {
        std::barrier together(static_cast<std::ptrdiff_t>(acts.size()));
        std::vector<int> answers(acts.size());
        std::vector<std::thread> people;
        for (std::size_t i = 0; i < acts.size(); ++i) {
            people.emplace_back([&, i] {
                together.arrive_and_wait();
                answers[i] = acts[i]().status;
                pool().leave_thread();
            });
        }
        for (auto& person : people) person.join();
        return answers;
    }
};

constexpr int kAtOnce = 20;

} // namespace

BOOST_FIXTURE_TEST_SUITE(proof_races, Race)

BOOST_AUTO_TEST_CASE(a_code_is_used_by_one_of_two)
{
    set_rule("code");
    for (int round = 0; round < 10; ++round) {
        const auto code = issue();
        change("DELETE FROM proof_try");
        for (const auto& user : {stranger_id, second_id}) {
            change("DELETE FROM association WHERE user_id = '" + user.text() + "'");
            match(user);
        }
        const auto answers = at_once({[&] { return prove(stranger, code); }, [&] { return prove(second, code); }});
        BOOST_TEST(std::count(answers.begin(), answers.end(), 303) == 1);
        BOOST_TEST((is_associated(stranger_id) != is_associated(second_id)));
    }
}

BOOST_AUTO_TEST_CASE(twenty_wrong_codes_at_once_are_five_tries)
{
    set_rule("code");
    issue();
    std::vector<std::function<http::Response()>> acts;
    for (int i = 0; i < kAtOnce; ++i) acts.push_back([&] { return prove(stranger, "AAAA-BBBB-CCCC"); });
    const auto answers = at_once(acts);
    BOOST_TEST(std::count(answers.begin(), answers.end(), 422) == 5);
    BOOST_TEST(std::count(answers.begin(), answers.end(), 429) == kAtOnce - 5);
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'association.wrong_code'") == "5");
    BOOST_TEST(one("SELECT wrong_tries FROM enrolment_code") == "5");
}

BOOST_AUTO_TEST_CASE(twenty_matches_at_once_ask_the_registry_five_times)
{
    set_shanghai_time(shanghai_text(system_now())); // the stand-in believes no signature of another time
    auto visitor_of_registry = sign_in(add_user("测试戊"));
    std::vector<std::function<http::Response()>> acts;
    for (int i = 0; i < kAtOnce; ++i) {
        acts.push_back([&] {
            return visitor_of_registry.post("/association/match",
                                            {{"enterprise_name", "查无此企业"}, {"uscc", "91310115TBTB000206"}, {"legal_representative", "测试"}});
        });
    }
    const auto answers = at_once(acts);
    BOOST_TEST(std::count(answers.begin(), answers.end(), 422) == 5);
    BOOST_TEST(std::count(answers.begin(), answers.end(), 429) == kAtOnce - 5);
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'association.mismatch'") == "5");
}

BOOST_AUTO_TEST_CASE(of_approval_and_withdrawal_one_takes_effect)
{
    set_rule("approval");
    for (int round = 0; round < 10; ++round) {
        change("DELETE FROM association WHERE user_id = '" + stranger_id.text() + "'");
        match(stranger_id);
        BOOST_REQUIRE_EQUAL(ask(stranger).status, 303);
        const auto id = request_id();
        at_once({[&] { return filler.post(path("/approval"), {{"request", id}, {"decision", "agree"}}); },
                 [&] { return stranger.post(path("/request/withdrawal"), {{"request", id}}); }});
        const auto outcome = one("SELECT outcome FROM association_request WHERE id = '" + id + "'");
        BOOST_TEST((outcome == "granted") == is_associated(stranger_id));
        BOOST_TEST((outcome == "granted" || outcome == "withdrawn"));
    }
}

BOOST_AUTO_TEST_CASE(two_officers_at_once_issue_one_code)
{
    auto colleague_of_officer = sign_in(add_user("黄浦区管理员二（测试）", http::Role::district_officer, "310101"));
    const auto post = [&](support::Browser& who) { return who.post(std::string("/enterprise/") + kUscc + "/code", {{"seen", ""}}); };
    const auto answers = at_once({[&] { return post(officer); }, [&] { return post(colleague_of_officer); }});
    BOOST_TEST(std::count(answers.begin(), answers.end(), 200) == 1);
    BOOST_TEST(one("SELECT COUNT(*) FROM enrolment_code") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
