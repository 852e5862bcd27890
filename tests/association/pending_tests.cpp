// SPDX-License-Identifier: MPL-2.0
// The registry is down: what was asked is kept, asked again, and the user is told what came of it.
#include "association/association_handlers.hpp"
#include "association/match_handlers.hpp"
#include "association/pending_matches.hpp"
#include "association/profile_handlers.hpp"
#include "support/fake_registry.hpp"
#include "support/filing_scene.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

using namespace tianbao;
using namespace tianbao::association;
using namespace std::chrono_literals;
using registry::RegistryFault;
using support::has;
using support::location_of;

namespace {

constexpr const char* kUscc = "91310101TBTB000122";
constexpr const char* kName = "测试001号精密机械（上海）有限公司";

/// Users, and a registry that is down.
struct Hall : support::Site {
    db::Pool& pool = database.pool();
    support::FakeRegistry registry;
    enterprise::Reference reference{
        districts, sections, enterprise::SizeThresholds::parse(source_file("conf/reference/size_thresholds.csv"), "size_thresholds.csv").value()};
    Claims claims{pool, registry, districts};
    PendingMatches pending{pool, registry, claims};
    AssociationHandlers associations{pool, frame, clock, claims, districts};
    MatchHandlers matches{pool, frame, clock, registry};
    ProfileHandlers profiles{pool, frame, clock, reference, {{}, ProofRule::registry}};
    UserId user = support::add_user(pool, "测试甲");
    http::Caller caller = support::caller_of(user, "测试甲");
    http::Caller other = support::caller_of(support::add_user(pool, "测试乙", "user", "13800000002"), "测试乙");

    Hall()
    {
        registry.entities.emplace(kUscc, support::made_up_entity());
        registry.fault = RegistryFault::down;
    }

    std::string text(const char* sql) { return support::one_text(pool, sql); }
    http::Response match(const char* name = kName, const char* uscc = kUscc, const char* person = "测试甲")
    {
        return matches.match(post({}, {{"enterprise_name", name}, {"uscc", uscc}, {"legal_representative", person}}), caller);
    }
    /// The runner's turn, that much later.
    int later(std::chrono::minutes pause)
    {
        now += pause;
        return pending.go_on(now);
    }
    std::string told() { return text("SELECT CONCAT(kind, ' ', COALESCE(JSON_VALUE(facts, '$.reason'), '')) FROM message ORDER BY id DESC LIMIT 1"); }
    void make_enterprise_user()
    {
        pool.read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES ('i', ?, ?, 'enterprise', ?, ?)"},
                            user, user, kUscc, now);
    }
    ClaimOutcome claim() { return claims.claim(user, kUscc, {user, "127.0.0.1", "0123456789abcdef0123456789abcdef", now}); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(pending_matches, Hall)

BOOST_AUTO_TEST_CASE(what_was_typed_is_kept_and_matched_when_the_registry_answers)
{
    const auto answer = match();
    BOOST_TEST(answer.status == 503);
    BOOST_TEST(has(answer, "已经记下"));
    BOOST_TEST(has(answer, kName));
    BOOST_TEST(text("SELECT COUNT(*) FROM association") == "0");
    const auto list = associations.list(get({}), caller);
    BOOST_TEST(has(list, "待比对"));
    BOOST_TEST(has(list, kUscc));
    BOOST_TEST(!has(associations.list(get({}), other), kUscc));

    BOOST_TEST(later(1min) == 0);
    BOOST_TEST(registry.asked == 1, "not yet its turn");
    BOOST_TEST(later(1min) == 0);
    BOOST_TEST(registry.asked == 2);
    registry.fault.reset();
    BOOST_TEST(later(4min) == 0);
    BOOST_TEST(later(1min) == 1);
    BOOST_TEST(told() == "association.matched ");
    BOOST_TEST(text("SELECT COUNT(*) FROM pending_match") == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM proof_try WHERE tried_at > '2000-01-01'") == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act IN ('association.pend', 'association.match')") == "2");
    BOOST_TEST(has(profiles.profile(get({{"uscc", kUscc}}), caller), "第 2 步"));
    BOOST_TEST(later(60min) == 0);
    BOOST_TEST(text("SELECT COUNT(*) FROM message") == "1");
}

BOOST_AUTO_TEST_CASE(the_registry_is_asked_less_and_less_often)
{
    match();
    std::vector<int> asked_after;
    for (int minute = 1; minute <= 240; ++minute) {
        const int before = registry.asked;
        later(1min);
        if (registry.asked > before) asked_after.push_back(minute);
    }
    const std::vector<int> expected{2, 7, 22, 52, 112, 172, 232};
    BOOST_TEST(asked_after == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_refusal_names_its_field_and_nothing_of_the_registry)
{
    const std::vector<std::tuple<const char*, const char*, const char*>> wrong{
        {"另一家公司", "测试甲", "name"}, {kName, "测试丁", "representative"}, {"另一家公司", "测试丁", "name representative"}};
    for (const auto& [name, person, reason] : wrong) {
        registry.fault = RegistryFault::slow;
        match(name, kUscc, person);
        registry.fault.reset();
        BOOST_TEST(later(2min) == 1);
        BOOST_TEST(told() == std::string("association.match_refused ") + reason);
        BOOST_TEST(text("SELECT COUNT(*) FROM message WHERE facts LIKE '%测试001%'") == (std::string(name) == kName ? "1" : "0"));
        pool.read().execute(db::Sql{"DELETE FROM message"});
    }
    BOOST_TEST(text("SELECT COUNT(*) FROM proof_try WHERE kind = 'match_user' AND tried_at > '2000-01-01'") == "3", "each was a try");
    for (const auto& [status, word] : {std::pair{enterprise::Status::cancelled, "cancelled"}, {enterprise::Status::moved_out, "moved_out"}}) {
        registry.entities.at(kUscc).status = enterprise::Status::in_business;
        match(); // earlier that day
        registry.entities.at(kUscc).status = status;
        registry.fault = RegistryFault::busy;
        match();
        registry.fault.reset();
        later(2min);
        BOOST_TEST(told() == std::string("association.match_refused ") + word);
    }
    registry.entities.clear();
    registry.fault = RegistryFault::broken;
    match();
    registry.fault.reset();
    later(2min);
    BOOST_TEST(told() == "association.match_refused uscc");
    BOOST_TEST(text("SELECT COUNT(*) FROM registry_match") == "0");
}

BOOST_AUTO_TEST_CASE(an_answer_meanwhile_ends_the_waiting)
{
    match();
    registry.fault.reset();
    BOOST_TEST(match().status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM pending_match") == "0");
    BOOST_TEST(later(60min) == 0);
    BOOST_TEST(text("SELECT COUNT(*) FROM message") == "0");
}

BOOST_AUTO_TEST_CASE(after_three_days_it_is_given_up_and_the_user_is_told)
{
    match();
    for (int hour = 0; hour <= 72; ++hour) later(60min);
    later(60min);
    BOOST_TEST(told() == "association.match_lapsed ");
    BOOST_TEST(text("SELECT COUNT(*) FROM pending_match") == "0");
}

BOOST_AUTO_TEST_CASE(one_withdraws_ones_own_and_no_others)
{
    match();
    BOOST_CHECK_THROW(matches.withdraw(post({{"uscc", kUscc}}, {}), other), http::NotFound);
    BOOST_TEST(location_of(matches.withdraw(post({{"uscc", kUscc}}, {}), caller)) == "/association?done=match_withdrawn");
    BOOST_CHECK_THROW(matches.withdraw(post({{"uscc", kUscc}}, {}), caller), http::NotFound);
    registry.fault.reset();
    BOOST_TEST(later(60min) == 0);
}

BOOST_AUTO_TEST_CASE(nobody_keeps_more_than_some)
{
    for (const auto* uscc : {"91310101MA1K00015A", "91310115MA1H000200", "91310112MA1G00038U", "91310115TBTB000206", "91350100M000100Y43"})
        BOOST_TEST(has(match(kName, uscc), "已经记下"), uscc);
    BOOST_TEST(has(match(), "这一家没有记下"));
    BOOST_TEST(has(match(kName, "91310101MA1K00015A"), "已经记下"), "the same once more");
    BOOST_TEST(text("SELECT COUNT(*) FROM pending_match") == "5");
}

BOOST_AUTO_TEST_CASE(with_the_registry_down_only_one_is_asked_for_at_a_time)
{
    for (const auto* uscc : {"91310101MA1K00015A", "91310115MA1H000200", "91310112MA1G00038U"}) match(kName, uscc);
    const int before = registry.asked;
    later(2min);
    BOOST_TEST(registry.asked == before + 1);
    registry.fault = RegistryFault::nonsense; // may be of that one alone
    later(10min);
    BOOST_TEST(registry.asked == before + 4);
}

BOOST_AUTO_TEST_CASE(two_at_once_settle_it_once)
{
    match();
    now += 2min;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            support::FakeRegistry answering;
            answering.entities = registry.entities;
            Claims own{pool, answering, districts};
            PendingMatches(pool, answering, own).go_on(now);
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(text("SELECT COUNT(*) FROM message") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'association.match'") == "1");
}

BOOST_AUTO_TEST_CASE(a_claim_is_confirmed_without_its_user)
{
    make_enterprise_user();
    BOOST_CHECK(claim() == ClaimOutcome::down);
    BOOST_CHECK(claim() == ClaimOutcome::down);
    BOOST_TEST(text("SELECT COUNT(*) FROM pending_match") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM association") == "0", "the portal does not know the enterprise");
    registry.fault.reset();
    BOOST_TEST(later(2min) == 1);
    BOOST_TEST(text("SELECT proof FROM association") == "sso_claim");
    BOOST_TEST(text("SELECT COUNT(*) FROM pending_match") == "0");
    BOOST_TEST(told() == "association.claim_confirmed ");
}

BOOST_AUTO_TEST_CASE(a_claim_on_a_known_enterprise_is_provisional_until_the_registry_speaks)
{
    make_enterprise_user();
    registry.fault.reset();
    claims.claim(support::add_user(pool, "测试丙", "user", "13800000003"), kUscc, {std::nullopt, "", "0123456789abcdef0123456789abcdef", now});
    pool.read().execute(db::Sql{"UPDATE enterprise SET completed_at = ?"}, now);
    registry.fault = RegistryFault::down;
    BOOST_CHECK(claim() == ClaimOutcome::associated);
    BOOST_TEST(has(associations.list(get({}), caller), "待核验"));
    BOOST_TEST(text("SELECT COUNT(*) FROM association") == "2");
    registry.fault.reset();
    registry.entities.at(kUscc).status = enterprise::Status::revoked;
    BOOST_TEST(later(2min) == 1);
    BOOST_TEST(told() == "association.claim_refused revoked");
    BOOST_TEST(has(associations.list(get({}), caller), "未通过核验"));
    BOOST_TEST(later(600min) == 0, "it is not tried any more");
    registry.entities.at(kUscc).status = enterprise::Status::in_business;
    BOOST_CHECK(claim() == ClaimOutcome::associated); // the next log-in
    BOOST_TEST(!has(associations.list(get({}), caller), "未通过核验"));
    BOOST_TEST(text("SELECT COUNT(*) FROM association") == "2");
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

struct Waiting : support::FilingScene {
    void wait_for_registry()
    {
        pool().read().execute(db::Sql{"INSERT INTO pending_match (user_id, uscc, kind, enterprise_name, legal_representative, asked_at, next_try_at)"
                                      " VALUES (?, ?, 'claim', '', '', ?, ?)"},
                              filler, kUscc, now(), now());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(pending_submissions, Waiting)

BOOST_AUTO_TEST_CASE(a_filler_who_is_not_verified_drafts_and_does_not_submit)
{
    wait_for_registry();
    const auto refused = support::confirm_filing(browser, kFiling, form(), good_cells());
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(support::contains(refused, "法人库核验通过前不能提交"));
    BOOST_TEST(state() == "draft");
    BOOST_TEST(text("SELECT JSON_VALUE(cells, '$.\"A01.m\"') FROM filing WHERE period = 202610") == good_cells().at("A01.m"));

    pool().read().execute(db::Sql{"DELETE FROM pending_match"});
    const auto page = browser.get(kFiling + "/confirm");
    BOOST_TEST(page.status == 200);
    wait_for_registry(); // between the two steps
    BOOST_TEST(browser.post(kFiling + "/submission", support::submission_fields(page)).status == 409);
    BOOST_TEST(state() == "draft");
    pool().read().execute(db::Sql{"UPDATE pending_match SET next_try_at = NULL"}); // refused
    BOOST_TEST(browser.post(kFiling + "/submission", support::submission_fields(page)).status == 409);
    pool().read().execute(db::Sql{"DELETE FROM pending_match"});
    BOOST_TEST(browser.post(kFiling + "/submission", support::submission_fields(page)).status == 303);
    BOOST_TEST(state() == "submitted");
}

BOOST_AUTO_TEST_CASE(the_filing_page_and_the_workbench_say_since_when_the_registry_is_waited_for)
{
    for (const auto& path : {std::string("/workbench"), kEdit}) BOOST_TEST(!support::contains(browser.get(path), "法人库"), path);
    wait_for_registry();
    const auto since = shanghai_minute_text(now());
    set_shanghai_time("2026-11-18 10:20:00");
    for (const auto& path : {std::string("/workbench"), kEdit}) {
        const auto page = browser.get(path);
        BOOST_TEST(page.status == 200);
        for (const auto& words : {std::string("法人库还没有确认“测试企业（上海）有限公司”"), since + "</span> 起等待", std::string("照常填写和暂存，内容都会保留"),
                                  std::string("核验通过后自动可以提交")})
            BOOST_TEST(support::contains(page, words), path << ": " << words);
    }
    BOOST_TEST(support::contains(support::confirm_filing(browser, kFiling, form(), good_cells()), since + "</span> 起等待"));
    BOOST_TEST(support::contains(browser.get(kEdit), "起等待"), "with a draft, too");
    BOOST_TEST(!support::contains(sign_in(colleague).get("/workbench"), "还没有确认"), "a colleague who was matched does not wait");

    pool().read().execute(db::Sql{"UPDATE pending_match SET next_try_at = NULL"});
    for (const auto& path : {std::string("/workbench"), kEdit}) {
        const auto page = browser.get(path);
        BOOST_TEST(support::contains(page, "没有通过法人库核验"), path);
        BOOST_TEST(!support::contains(page, "自动可以提交"), path);
    }
    pool().read().execute(db::Sql{"DELETE FROM pending_match"});
    for (const auto& path : {std::string("/workbench"), kEdit}) BOOST_TEST(!support::contains(browser.get(path), "法人库"), path);
}

BOOST_AUTO_TEST_CASE(messages_about_the_registry_are_in_plain_words)
{
    for (const auto& [kind, reason] : std::vector<std::pair<std::string, std::string>>{{"association.matched", ""},
                                                                                       {"association.match_refused", "name representative"},
                                                                                       {"association.match_refused", "uscc"},
                                                                                       {"association.claim_refused", "revoked"},
                                                                                       {"association.match_lapsed", ""},
                                                                                       {"association.claim_confirmed", ""}})
        pool().read().execute(db::Sql{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"}, new_id_text(now()), filler,
                              kind, R"({"enterprise":"测试企业","uscc":")" + kUscc + R"(","reason":")" + reason + R"(","until":"2026-11-19 10:00"})",
                              now());
    const auto page = browser.get("/account/messages");
    for (const auto* words : {"请在 2026-11-19 10:00 前完善企业基本信息", "企业名称和法定代表人与登记不一致", "法人库中没有这个代码",
                              "法人库登记为吊销", "法人库三天没有应答", "可以提交报表"})
        BOOST_TEST(support::contains(page, words), words);
}

BOOST_AUTO_TEST_SUITE_END()
