// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono;
using support::contains;
using support::field_value;
using support::header;

struct SignInFixture : Scene {
    Visitor visitor{*this};

    /// The one refusal in the audit trail since this was last asked.
    std::string audit_code()
    {
        std::string code;
        {
            auto rows = pool.read().query(db::Sql{"SELECT JSON_VALUE(detail, '$.code') FROM audit_event WHERE act = 'sign_in.refused'"});
            BOOST_REQUIRE(rows.next());
            code = rows.text(1);
            BOOST_TEST(!rows.next());
        }
        pool.read().execute(db::Sql{"DELETE FROM audit_event WHERE act = 'sign_in.refused'"});
        return code;
    }
};

BOOST_FIXTURE_TEST_SUITE(sign_in_by_sso, SignInFixture)

BOOST_AUTO_TEST_CASE(the_first_log_in_finds_the_account_with_the_same_verified_mobile)
{
    add_former("yuan001", "19900000001");
    const auto response = visitor.sign_in_by_sso(person("p1", "19900000001"), "/note?x=1");
    BOOST_TEST(response.status == 303);
    BOOST_TEST(header(response, "Location") == "/note?x=1");
    BOOST_TEST(visitor.who() == "测试新", "as the provider calls the person");
    BOOST_TEST(contains(visitor.get("/account"), "yuan001"));
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 1);
    BOOST_TEST(contains(visitor.get("/account/messages"), "已找到您在原互动平台的账号"));
    Visitor again{*this};
    again.sign_in_by_sso(person("p1", "19900000009"));
    BOOST_TEST(contains(again.get("/account"), "yuan001"));
    const auto m = pool.read().sealer().marks("19900000009");
    auto known = pool.read().query(db::Sql{"SELECT id FROM user WHERE mobile_hash IN (?, ?)"}, m[0], m[1]);
    BOOST_REQUIRE(known.next());
    BOOST_TEST((support::mobile_of(pool, UserId::stored(known.text(1))) == Telephone("19900000009")));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.sso'") == 2);
}

BOOST_AUTO_TEST_CASE(name_and_mobile_follow_the_provider_and_each_change_leaves_a_row)
{
    const auto changes = [&](const char* fields) {
        const std::string query = "SELECT COUNT(*) FROM audit_event WHERE act = 'account.refresh' AND JSON_VALUE(detail, '$.fields') = '";
        return count((query + fields + "'").c_str());
    };
    const auto come = [&](const char* name, const char* mobile) {
        auto who = person("p1", mobile);
        if (name)
            who["name"] = name;
        else
            who.erase("name");
        visitor.sign_in_by_sso(who);
    };
    come("测试新", "19900000001");
    come("测试新", "19900000001");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.refresh'") == 0);
    come("测试改", "19900000001");
    BOOST_TEST(visitor.who() == "测试改");
    BOOST_TEST(changes("name") == 1);
    for (const auto* none : {static_cast<const char*>(nullptr), " ", "测*"}) come(none, "19900000001");
    BOOST_TEST(visitor.who() == "测试改", "a substitute or a masked name replaces nothing");
    come("测试改", "19900000002");
    BOOST_TEST(changes("mobile") == 1);
    come("测试又改", "19900000003");
    BOOST_TEST(changes("name mobile") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.refresh'") == 3);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE detail LIKE '%测试%' OR detail LIKE '%1990000%'") == 0, "ids alone");
}

BOOST_AUTO_TEST_CASE(the_profile_says_where_name_and_mobile_come_from)
{
    add_former("yuan001", "19900000001", "a password of mine");
    const std::string follows = "下次用统一身份认证登录时自动更新";
    const std::string registered = "姓名和手机号是建立账号时登记的";
    visitor.sign_in_former("yuan001", "a password of mine");
    const auto before = visitor.get("/account");
    BOOST_TEST(contains(before, registered));
    BOOST_TEST(!contains(before, follows));
    visitor.sign_in_by_sso(person("p1", "19900000001"));
    const auto after = visitor.get("/account");
    BOOST_TEST(contains(after, follows));
    BOOST_TEST(!contains(after, registered));
}

BOOST_AUTO_TEST_CASE(without_such_an_account_a_new_one_is_made_once)
{
    for (int i = 0; i < 2; ++i) visitor.sign_in_by_sso(person("p1", "19900000001"));
    BOOST_TEST(visitor.who() == "测试新");
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE ended_at IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(a_second_sso_account_with_the_same_mobile_does_not_get_the_first_ones_account)
{
    visitor.sign_in_by_sso(person("p1", "19900000001"));
    visitor.sign_in_by_sso(person("p2", "19900000001"));
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 2);
}

BOOST_AUTO_TEST_CASE(a_closed_account_is_told_so)
{
    visitor.sign_in_by_sso(person("p1", "19900000001"));
    pool.read().execute(db::Sql{"UPDATE user SET closed_at = ?"}, now);
    const auto response = visitor.sign_in_by_sso(person("p1", "19900000001"));
    BOOST_TEST(response.status == 403);
    BOOST_TEST(contains(response, "账号已停用"));
    BOOST_TEST(audit_code() == "account_closed");
}

BOOST_AUTO_TEST_CASE(an_enterprise_user_claims_the_enterprise_after_each_log_in)
{
    auto firm = person("e1", "19900000901");
    firm["tianbao_kind"] = "enterprise";
    firm["tianbao_uscc"] = "91350100M000100Y43";
    visitor.sign_in_by_sso(firm);
    BOOST_REQUIRE_EQUAL(claims.size(), 1u);
    BOOST_TEST(claims.front().second == "91350100M000100Y43");
    BOOST_TEST(count("SELECT COUNT(*) FROM identity WHERE kind = 'enterprise' AND uscc = '91350100M000100Y43'") == 1);
    BOOST_TEST(contains(visitor.get("/account"), "企业用户"));
}

BOOST_AUTO_TEST_CASE(an_enterprise_user_whose_code_is_another_one_leaves_the_former_enterprise_with_the_log_in)
{
    auto firm = person("e1", "19900000901");
    firm["tianbao_kind"] = "enterprise";
    firm["tianbao_uscc"] = "91350100M000100Y43";
    visitor.sign_in_by_sso(firm);
    const auto user = claims.front().first;
    const auto former = support::add_enterprise(pool, "91350100M000100Y43", "测试企业一");
    pool.read().execute(db::Sql{"INSERT INTO association (user_id, enterprise_id, proof, since) VALUES (?, ?, 'sso_claim', ?)"}, user, former, now);
    support::make_filler(pool, user, former);
    visitor.sign_in_by_sso(firm);
    BOOST_TEST(count("SELECT COUNT(*) FROM filler") == 1); // the same code again
    firm.erase("tianbao_uscc");
    visitor.sign_in_by_sso(firm);
    BOOST_TEST(count("SELECT COUNT(*) FROM filler") == 1); // the SSO says none, which is no other one

    firm["tianbao_uscc"] = "91310115TBTB000206";
    BOOST_TEST(header(visitor.sign_in_by_sso(firm), "Location") == "/note");
    BOOST_CHECK(left.back() == std::pair(user, std::string("91310115TBTB000206")));
    BOOST_CHECK(claims.back() == left.back());
    BOOST_TEST(count("SELECT COUNT(*) FROM association") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM filler") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act IN ('association.depart', 'filler.depart')") == 2);
    BOOST_TEST(contains(visitor.get("/account/messages"), "您与 测试企业一 的关联随之解除"));
}

BOOST_AUTO_TEST_CASE(an_enterprise_user_gets_an_account_of_its_own_whatever_number_it_came_with)
{
    add_former("yuan001", "19900000901", "a password of mine");
    auto firm = person("e1", "19900000901");
    firm["tianbao_kind"] = "enterprise";
    firm["tianbao_uscc"] = "91350100M000100Y43";
    BOOST_TEST(header(visitor.sign_in_by_sso(firm), "Location") == "/note");
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 2);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity i JOIN former_login f ON f.user_id = i.user_id") == 0);
    visitor.cookies.clear();
    firm["phone_number_verified"] = false;
    firm["sub"] = "e2";
    BOOST_TEST(header(visitor.sign_in_by_sso(firm), "Location") == "/note"); // not asked for an old account
}

BOOST_AUTO_TEST_CASE(an_answer_is_taken_once_in_time_and_from_the_browser_that_asked)
{
    const auto state_of = [&](Visitor& who) { return parameter(header(who.get("/sign-in/sso"), "Location"), "state"); };
    const auto refused = [&](Visitor& who, const std::string& state, const char* code) {
        const auto response = who.get("/sign-in/callback?code=c&state=" + state);
        BOOST_TEST(response.status == 403);
        BOOST_TEST(audit_code() == code);
        BOOST_TEST(who.who() == "nobody");
    };
    const auto state = state_of(visitor);
    Visitor other{*this};
    state_of(other);
    refused(other, state, "state_browser");
    refused(visitor, "unknown", "state_unknown");
    refused(visitor, "", "state_missing");
    made_up.sign_with_unknown_key();
    refused(visitor, state, "id_token_key");
    refused(visitor, state, "state_unknown");
    const auto late = state_of(visitor);
    now += minutes{10};
    refused(visitor, late, "state_expired");
    const auto early = state_of(visitor);
    now -= hours{500}; // the clock is right again
    refused(visitor, early, "state_expired");
}

BOOST_AUTO_TEST_CASE(a_provider_that_says_no_is_put_in_plain_words_and_nothing_is_reflected)
{
    const auto come_back = [&](const std::string& query) {
        const auto url = header(visitor.get("/sign-in/sso?return_to=%2Fnote"), "Location");
        return visitor.get("/sign-in/callback?" + query + "&state=" + parameter(url, "state"));
    };
    const auto cancelled = come_back("error=access_denied&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    BOOST_TEST(contains(cancelled, "您取消了登录"));
    BOOST_TEST(contains(cancelled, "/sign-in?return_to=/note"));
    BOOST_TEST(!contains(cancelled, "alert"));
    BOOST_TEST(audit_code() == "cancelled");
    BOOST_TEST(contains(come_back("error=%3Cb%3E"), "没有通过核验"));
    BOOST_TEST(audit_code() == "provider_error");
    come_back("iss=https%3A%2F%2Fevil.example&code=c");
    BOOST_TEST(audit_code() == "answer_issuer");
    come_back("x=1");
    BOOST_TEST(audit_code() == "code_missing");
    made_up.fault = net::CallFault::timed_out;
    const auto down = come_back("code=c");
    BOOST_TEST(down.status == 503);
    BOOST_TEST(contains(down, "暂时连不上"));
}

BOOST_AUTO_TEST_CASE(the_way_back_is_never_to_another_site)
{
    BOOST_TEST(header(visitor.sign_in_by_sso(person("p1", nullptr), "//evil.example"), "Location") == "/sign-in/choose");
    BOOST_TEST(header(visitor.sign_in_by_sso(person("p2", "19900000001"), "https://evil.example"), "Location") == "/");
    BOOST_TEST(header(visitor.get("/sign-in?return_to=%2F%5Cevil.example"), "Location") == "/");
}

BOOST_AUTO_TEST_CASE(registering_asks_the_provider_to_create_an_account)
{
    BOOST_TEST(parameter(header(visitor.get("/register"), "Location"), "prompt") == "create");
}

BOOST_AUTO_TEST_CASE(logging_out_ends_both_sessions)
{
    visitor.sign_in_by_sso(person("p1", "19900000001"));
    const auto session = visitor.cookies.at("__Host-session");
    visitor.get("/account");
    const auto target = header(visitor.post("/sign-out", {}), "Location");
    BOOST_TEST(target.starts_with("https://sso.example/end?"));
    BOOST_TEST(!parameter(target, "id_token_hint").empty());
    BOOST_TEST(parameter(target, "post_logout_redirect_uri") == "https://portal.example/signed-out");
    BOOST_TEST(visitor.cookies.empty());
    visitor.cookies["__Host-session"] = session;
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(header(visitor.post("/sign-out", {}), "Location") == "/signed-out");
    BOOST_TEST(contains(visitor.get("/signed-out"), "您已退出"));
}

BOOST_AUTO_TEST_CASE(the_log_in_page_says_what_the_last_session_came_to_its_end_by)
{
    const std::string kIdle = "较长时间没有操作";
    const std::string kFull = "本次登录已满 8 小时";
    const std::string kEnded = "登录已被结束";
    const auto begin = [&] { visitor.sign_in_by_sso(person("p1", "19900000001")); };
    const auto says = [&](const std::string& words) {
        const auto page = visitor.get("/sign-in?return_to=%2Fnote");
        for (const auto& each : {kIdle, kFull, kEnded}) BOOST_TEST(contains(page, each) == (each == words), each);
    };
    says("");
    begin();
    now += minutes{30};
    says(kIdle);

    begin();
    for (int i = 0; i < 8 * 3; ++i) {
        BOOST_TEST(visitor.who() == "测试新");
        now += minutes{20};
    }
    says(kFull);

    begin(); // ended from the list of another browser
    now += minutes{1};
    Visitor other{*this};
    other.sign_in_by_sso(person("p1", "19900000001"));
    const auto session = support::one_text(pool, "SELECT id FROM session ORDER BY began_at DESC LIMIT 1 OFFSET 1");
    other.get("/account/sessions");
    BOOST_TEST(other.post("/account/sessions/" + session + "/end", {}).status == 303);
    says(kEnded);
    now += hours{9}; // time has passed since, too
    says(kEnded);

    begin(); // by the SSO's notice
    made_up.now = now;
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({})).status == 200);
    says(kEnded);

    begin(); // by an administrator, who locks the account
    pool.read().execute(db::Sql{"UPDATE user SET locked_at = ?"}, now);
    says(kEnded);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
