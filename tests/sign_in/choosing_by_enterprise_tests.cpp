// SPDX-License-Identifier: MPL-2.0
// 按企业选择账号: a verified mobile number that several accounts have.
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

namespace tianbao::sign_in {
namespace {

using support::contains;
using support::header;

constexpr const char* kMobile = "19900000007";

struct ChoosingFixture : Scene {
    Visitor visitor{*this};
    UserId filer = add_former("yuan001", kMobile);
    UserId colleague = add_former("yuan002", kMobile);
    EnterpriseId enterprise = support::add_enterprise(pool, "91310101MA1K00015A", "测试选择（上海）有限公司");

    ChoosingFixture()
    {
        support::associate(pool, filer, enterprise);
        support::make_filler(pool, filer, enterprise);
        for (const int month : {8, 9}) support::add_submitted(pool, enterprise, {2026, month}, filer, {}, "2012");
        support::add_draft(pool, enterprise, {2026, 10}, {});
    }

    http::Response come(Visitor& who, const std::string& subject, bool verified = true)
    {
        BOOST_TEST(header(who.sign_in_by_sso(person(subject, kMobile, verified), "/note?x=1"), "Location") == "/sign-in/choose");
        return who.get("/sign-in/choose");
    }
    http::Response pick(Visitor& who, const std::string& account) { return who.post("/sign-in/choose", {{"account", account}}); }
    std::int64_t bound() { return count("SELECT COUNT(*) FROM identity"); }
    void change(const char* sql, const UserId& user) { pool.read().execute(db::Sql{sql}, user); }
};

bool has_choice(const http::Response& page, const UserId& account)
{
    return contains(page, "value=\"" + account.text() + "\"");
}

bool has_any_choice(const http::Response& page)
{
    return contains(page, "action=\"/sign-in/choose\"");
}

BOOST_FIXTURE_TEST_SUITE(choosing_by_enterprise, ChoosingFixture)

BOOST_AUTO_TEST_CASE(the_accounts_with_the_number_are_listed_by_their_enterprises_and_no_others)
{
    const auto stranger = add_former("yuan009", "19900000008");
    const auto strange = support::add_enterprise(pool, "91310115MA1H000200", "测试别家（上海）有限公司");
    support::associate(pool, stranger, strange);
    const auto nameless = add_user("张测试", kMobile);
    support::associate(pool, nameless, enterprise);
    const auto page = come(visitor, "p1");
    for (const auto& account : {filer, colleague, nameless}) BOOST_TEST(has_choice(page, account));
    for (const auto* words : {"测试选择（上海）有限公司", "91310101MA1K00015A", " · 填报员", " · 不是填报员", "2026-09", "未关联企业", "y**1", "y**2",
                              "张**", "以后可以联系测试办公室合并"})
        BOOST_TEST(contains(page, words), words);
    for (const auto* words : {"yuan001", "yuan002", "张测试", "2026-10", kMobile, "测试别家"}) BOOST_TEST(!contains(page, words), words);
    BOOST_TEST(!has_choice(page, stranger));
    for (const auto* way : {"action=\"/sign-in/proof\"", "action=\"/sign-in/fresh\""}) BOOST_TEST(contains(page, way), way);
}

BOOST_AUTO_TEST_CASE(of_an_account_with_many_enterprises_the_first_are_listed_and_that_there_are_more)
{
    for (int i = 10; i < 30; ++i)
        support::associate(pool, filer, support::add_enterprise(pool, "1000000000000000" + std::to_string(i), "测试第" + std::to_string(i) + "家"));
    const auto page = come(visitor, "p1");
    for (const auto* words : {"测试选择（上海）有限公司", "2026-09", "测试第10家", "测试第28家", "还有其他企业，没有一一列出", "还没有填报过"})
        BOOST_TEST(contains(page, words), words);
    BOOST_TEST(!contains(page, "测试第29家"));
}

BOOST_AUTO_TEST_CASE(the_one_picked_is_bound_as_a_single_one_would_be)
{
    come(visitor, "p1");
    BOOST_TEST(header(pick(visitor, filer.text()), "Location") == "/note?x=1");
    BOOST_TEST(visitor.who() == "测试新", "as the provider calls the person");
    BOOST_TEST(contains(visitor.get("/account"), "yuan001"));
    BOOST_TEST(contains(visitor.get("/account/messages"), "已找到您在原互动平台的账号"));
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 2);
    BOOST_TEST(support::one_text(pool, "SELECT user_id FROM identity") == filer.text());
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.sso' AND JSON_VALUE(detail, '$.binding') = 'choice'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.refresh'") == 1);
    BOOST_TEST(visitor.get("/sign-in/choose").status == 403);
    Visitor again{*this};
    BOOST_TEST(header(again.sign_in_by_sso(person("p1", kMobile)), "Location") == "/note");
}

BOOST_AUTO_TEST_CASE(what_is_not_in_the_list_cannot_be_picked)
{
    const auto stranger = add_former("yuan009", "19900000008");
    come(visitor, "p1");
    for (const auto& account : {stranger.text(), new_id_text(now), std::string("' OR 1=1"), std::string(300, 'A')}) {
        const auto refused = pick(visitor, account);
        BOOST_TEST(refused.status == 422);
        BOOST_TEST(contains(refused, "不能凭手机号绑定"));
        BOOST_TEST(contains(refused, "id=\"account-problem\""));
        BOOST_TEST(has_choice(refused, filer));
    }
    const auto none = visitor.post("/sign-in/choose", {});
    BOOST_TEST(none.status == 422);
    BOOST_TEST(contains(none, "请选择一个账号"));
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(bound() == 0);
    BOOST_TEST(header(pick(visitor, colleague.text()), "Location") == "/note?x=1");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_not_verified_shows_and_binds_nothing)
{
    const auto page = come(visitor, "p1", false);
    BOOST_TEST(!has_any_choice(page));
    BOOST_TEST(!contains(page, "测试选择"));
    const auto refused = pick(visitor, filer.text());
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "不能凭手机号绑定"));
    BOOST_TEST(!contains(refused, "测试选择"));
    BOOST_TEST(bound() == 0);
}

BOOST_AUTO_TEST_CASE(a_number_that_has_found_an_account_finds_no_other)
{
    come(visitor, "p1");
    pick(visitor, filer.text());
    Visitor other{*this};
    const auto page = come(other, "p2");
    BOOST_TEST(!has_any_choice(page));
    BOOST_TEST(!contains(page, "测试选择"));
    BOOST_TEST(contains(page, "请用其中一个账号的密码确认"));
    BOOST_TEST(pick(other, colleague.text()).status == 422);
    BOOST_TEST(bound() == 1);
}

BOOST_AUTO_TEST_CASE(what_changes_between_page_and_pick_counts)
{
    for (const auto* sql :
         {"UPDATE user SET locked_at = created_at WHERE id = ?", "UPDATE user SET closed_at = created_at WHERE id = ?",
          "UPDATE user SET role = 'auditor' WHERE id = ?", "UPDATE user SET mobile = NULL, mobile_hash = NULL, mobile_tail = NULL WHERE id = ?"}) {
        Visitor who{*this};
        BOOST_TEST(has_choice(come(who, "p1"), filer), sql);
        change(sql, filer);
        const auto refused = pick(who, filer.text());
        BOOST_TEST(refused.status == 422, sql);
        BOOST_TEST(!has_choice(refused, filer), sql);
        BOOST_TEST(has_choice(refused, colleague), sql);
        BOOST_TEST(who.who() == "nobody");
        change("UPDATE user SET locked_at = NULL, closed_at = NULL, role = 'user' WHERE id = ?", filer);
        support::set_mobile(pool, filer, kMobile);
    }
    BOOST_TEST(bound() == 0);
}

BOOST_AUTO_TEST_CASE(what_changes_while_the_pick_is_made_counts)
{
    come(visitor, "p1");
    const auto hash = account::token_hash(visitor.cookies.at("__Host-binding"));
    const auto pending = BindingRepository(pool.read()).find_pending(hash, now);
    BOOST_REQUIRE(pending);
    http::Request request;
    request.id = std::string(32, 'a');
    const http::Caller nobody{};
    for (const auto& account : {UserId::fresh(now), add_former("yuan009", "19900000008")})
        BOOST_TEST(!admission.admit_chosen(*pending, hash, account, {request, nobody, now}));
    change("UPDATE user SET closed_at = created_at WHERE id = ?", filer);
    BOOST_TEST(!admission.admit_chosen(*pending, hash, filer, {request, nobody, now}));
    BOOST_TEST(bound() == 0);
    BOOST_TEST(visitor.get("/sign-in/choose").status == 200, "the log-in waits on");
}

BOOST_AUTO_TEST_CASE(locked_accounts_and_those_of_the_management_are_not_listed)
{
    const auto third = add_former("yuan003", kMobile);
    change("UPDATE user SET locked_at = created_at WHERE id = ?", colleague);
    change("UPDATE user SET role = 'administrator' WHERE id = ?", third);
    const auto page = come(visitor, "p1");
    BOOST_TEST(has_choice(page, filer));
    BOOST_TEST(!has_choice(page, colleague));
    BOOST_TEST(!has_choice(page, third));
}

BOOST_AUTO_TEST_CASE(an_enterprises_account_with_the_number_is_not_listed_and_in_nobodys_way)
{
    const auto firm = add_user("测试单位", kMobile);
    pool.read().execute(
        db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, bound_at) VALUES ('https://two.example', 'e1', ?, 'enterprise', ?)"}, firm,
        now);
    const auto page = come(visitor, "p1");
    BOOST_TEST(has_choice(page, filer));
    BOOST_TEST(has_choice(page, colleague));
    BOOST_TEST(!has_choice(page, firm));
    BOOST_TEST(pick(visitor, firm.text()).status == 422);
    BOOST_TEST(header(pick(visitor, filer.text()), "Location") == "/note?x=1");
    BOOST_TEST(bound() == 2);
}

BOOST_AUTO_TEST_CASE(a_pick_is_of_the_log_in_that_waits_in_this_browser_for_a_quarter_of_an_hour)
{
    come(visitor, "p1");
    Visitor other{*this};
    other.get("/sign-in");
    BOOST_TEST(pick(other, filer.text()).status == 403);
    BOOST_TEST(visitor.post("/sign-in/choose", {{"account", filer.text()}}, "another token").status == 403);
    now += std::chrono::minutes{15};
    BOOST_TEST(pick(visitor, filer.text()).status == 403);
    BOOST_TEST(bound() == 0);
}

BOOST_AUTO_TEST_CASE(of_two_picks_at_once_one_is_bound)
{
    struct Side {
        PendingBinding pending;
        std::string hash;
        UserId account;
    };
    for (int round = 0; round < 20; ++round) {
        pool.read().execute_all("DELETE FROM identity", {});
        for (const auto& account : {filer, colleague}) support::set_mobile(pool, account, kMobile);
        std::vector<Side> sides;
        for (const auto* subject : {"p1", "p2"}) {
            Visitor who{*this};
            come(who, subject);
            const auto hash = account::token_hash(who.cookies.at("__Host-binding"));
            // the same account in even rounds, two of them in odd ones
            const auto& account = round % 2 == 1 && sides.size() == 1 ? colleague : filer;
            sides.push_back({*BindingRepository(pool.read()).find_pending(hash, now), hash, account});
        }
        std::barrier together(2);
        std::atomic<int> admitted = 0;
        std::vector<std::thread> people;
        for (const auto& side : sides) {
            people.emplace_back([this, &together, &admitted, &side] {
                http::Request request;
                request.id = std::string(32, 'a');
                request.client_address = "192.0.2.1";
                const http::Caller nobody{};
                together.arrive_and_wait();
                try {
                    if (admission.admit_chosen(side.pending, side.hash, side.account, {request, nobody, now})) ++admitted;
                } catch (const TryAgain&) { // the user is asked to press again
                }
                pool.leave_thread();
            });
        }
        for (auto& one : people) one.join();
        BOOST_TEST(admitted == 1);
        BOOST_TEST(bound() == 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(accounts_found_by_a_number)

BOOST_AUTO_TEST_CASE(the_rule_for_one_and_for_a_choice_of_several)
{
    SsoIdentity identity;
    const auto one = UserId::fresh(kProviderNow);
    const auto two = UserId::fresh(kProviderNow);
    const auto found = [&](FoundBy by, const std::vector<BindingCandidate>& same_mobile) { return accounts_found(by, identity, same_mobile).size(); };
    BOOST_TEST(found(FoundBy::mobile, {{one}}) == 0U, "not verified");
    identity.verified_mobile = Telephone(kMobile);
    BOOST_TEST(found(FoundBy::mobile, {{one}}) == 1U);
    BOOST_TEST(found(FoundBy::choice, {{one}, {two}}) == 2U);
    BOOST_TEST(found(FoundBy::choice, {{one, true}, {two}}) == 0U);
    BOOST_TEST(found(FoundBy::choice, {{one}, {two, false, false, true}}) == 0U);
    BOOST_TEST(found(FoundBy::choice, {{one, false, true}, {two}}) == 1U);
    const BindingCandidate manager{two, false, false, false, false, true};
    BOOST_TEST(found(FoundBy::choice, {{one}, manager}) == 1U);
    BOOST_TEST(found(FoundBy::mobile, {manager}) == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_an_enterprises_finds_nothing_and_is_not_found)
{
    SsoIdentity identity;
    identity.verified_mobile = Telephone(kMobile);
    const auto one = UserId::fresh(kProviderNow);
    const auto two = UserId::fresh(kProviderNow);
    const auto firm = UserId::fresh(kProviderNow);
    const std::vector<BindingCandidate> same_mobile{{firm, false, false, true, true}, {one}, {two}};
    BOOST_CHECK((accounts_found(FoundBy::choice, identity, same_mobile) == std::vector{one, two}));
    identity.kind = IdentityKind::enterprise;
    for (const auto by : {FoundBy::mobile, FoundBy::choice}) BOOST_TEST(accounts_found(by, identity, same_mobile).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
