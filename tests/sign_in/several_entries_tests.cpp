// SPDX-License-Identifier: MPL-2.0
// One person by several entries: the verified mobile number finds an account once.
#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::contains;
using support::header;
using support::ScriptedAnswer;

struct TwoEntries : ProtocolFixture {
    TwoEntries()
    {
        set("/token", ScriptedAnswer::json(R"({"access_token":"x","token_type":"Bearer"})"));
        set("/user", ScriptedAnswer::json(
                         R"({"data":{"userId":"4711","name":"测试甲","phone_number":"19900000001","phone_number_verified":true}})"));
    }

    const json person{{"sub", "p1"}, {"name", "测试甲"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};
    Visitor other{*this};

    http::Response come_back(const http::Response& sent, const json& as)
    {
        const auto url = header(sent, "Location");
        made_up.person = as;
        made_up.nonce = parameter(url, "nonce");
        made_up.now = now;
        return visitor.get("/sign-in/callback?code=c&state=" + parameter(url, "state"));
    }
    /// Goes through the first entry to prove the account that it is bound by; the page with the choice was seen before.
    http::Response prove(const json& as) { return come_back(visitor.post("/sign-in/proof/sso", {}), as); }

    /// SSO accounts that are bound, and to how many users.
    std::string bound()
    {
        return std::to_string(count("SELECT COUNT(*) FROM identity")) + " of " +
               std::to_string(count("SELECT COUNT(DISTINCT user_id) FROM identity"));
    }
};

BOOST_FIXTURE_TEST_SUITE(sign_in_by_several_entries, TwoEntries)

BOOST_AUTO_TEST_CASE(an_account_bound_by_one_entry_is_not_bound_by_another_without_proof)
{
    other.sign_in_by_sso(person);
    BOOST_TEST(other.who() == "测试甲");
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/sign-in/choose");
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(contains(visitor.get("/sign-in/choose"), "已经与另一种登录方式绑定"));
    BOOST_TEST(bound() == "1 of 1");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.waiting' AND JSON_VALUE(detail, '$.doubt') = 'account_bound'") == 1);
    BOOST_TEST(header(visitor.post("/sign-in/fresh", {}), "Location") == "/note");
    BOOST_TEST(bound() == "2 of 2");
}

BOOST_AUTO_TEST_CASE(the_password_of_the_account_binds_it_by_both)
{
    add_former("yuan001", "19900000001", "a password of mine");
    other.sign_in_by_sso(person);
    BOOST_TEST(contains(other.get("/account"), "yuan001"));
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/sign-in/choose");
    visitor.get("/sign-in/choose");
    BOOST_TEST(visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "wrong"}}).status == 422);
    BOOST_TEST(bound() == "1 of 1");
    BOOST_TEST(header(visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "a password of mine"}}), "Location") == "/note");
    BOOST_TEST(contains(visitor.get("/account"), "yuan001"));
    BOOST_TEST(bound() == "2 of 1");
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/note"); // known from now on
}

BOOST_AUTO_TEST_CASE(an_account_bound_by_one_entry_is_proven_by_going_through_that_entry)
{
    other.sign_in_by_sso(person);
    by("oauth", "code=c");
    const auto page = visitor.get("/sign-in/choose");
    BOOST_TEST(contains(page, "action=\"/sign-in/proof/sso\""));
    BOOST_TEST(contains(page, "action=\"/sign-in/proof/cas\""));
    BOOST_TEST(!contains(page, "action=\"/sign-in/proof/oauth\""), "which this log-in came by");
    BOOST_TEST(header(prove(person), "Location") == "/note");
    BOOST_TEST(visitor.who() == "测试甲");
    BOOST_TEST(bound() == "2 of 1");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.proof' AND JSON_VALUE(detail, '$.binding') = 'entry'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 0);
    BOOST_TEST(contains(visitor.get("/account/messages"), "已绑定一种统一身份认证登录"), "its owner may be somebody else than who has it now");
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/note"); // known from now on
}

BOOST_AUTO_TEST_CASE(a_log_in_that_is_bound_to_nothing_proves_nothing_and_the_choice_goes_on)
{
    other.sign_in_by_sso(person);
    by("oauth", "code=c");
    visitor.get("/sign-in/choose");
    auto stranger = person;
    stranger["sub"] = "p2";
    BOOST_TEST(header(prove(stranger), "Location") == "/sign-in/choose?proof=unbound");
    BOOST_TEST(visitor.who() == "nobody");
    const auto page = visitor.get("/sign-in/choose?proof=unbound");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(contains(page, "没有可以确认的原账号"));
    BOOST_TEST(bound() == "1 of 1");
    BOOST_TEST(header(prove(person), "Location") == "/note");
    BOOST_TEST(bound() == "2 of 1");
}

BOOST_AUTO_TEST_CASE(a_proof_is_of_the_log_in_that_waited_when_it_began)
{
    other.sign_in_by_sso(person);
    by("oauth", "code=c");
    visitor.get("/sign-in/choose");
    const auto sent = visitor.post("/sign-in/proof/sso", {});
    by("oauth", "code=c"); // another tab begins anew
    BOOST_TEST(come_back(sent, person).status == 403);
    BOOST_TEST(refused() == "state_expired");
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(bound() == "1 of 1");
}

BOOST_AUTO_TEST_CASE(a_proof_lets_nobody_in_to_a_locked_account_or_one_of_the_management)
{
    other.sign_in_by_sso(person);
    by("oauth", "code=c");
    visitor.get("/sign-in/choose");
    pool.read().execute(db::Sql{"UPDATE user SET locked_at = ?"}, now);
    BOOST_TEST(prove(person).status == 403);
    BOOST_TEST(refused() == "account_locked");
    pool.read().execute(db::Sql{"UPDATE user SET locked_at = NULL, role = ?"}, "auditor");
    visitor.get("/sign-in/choose");
    BOOST_TEST(header(prove(person), "Location") == "/sign-in/choose?proof=unbound");
    BOOST_TEST(bound() == "1 of 1");
}

BOOST_AUTO_TEST_CASE(without_a_log_in_that_waits_nothing_is_proven)
{
    visitor.get("/sign-in");
    BOOST_TEST(header(visitor.post("/sign-in/proof/sso", {}), "Location") == "/sign-in/choose");
    BOOST_TEST(visitor.post("/sign-in/proof/nowhere", {}).status == 404);
}

BOOST_AUTO_TEST_CASE(who_is_logged_in_by_one_entry_binds_another_by_going_through_it)
{
    visitor.sign_in_by_sso(person);
    const auto page = visitor.get("/account/merger");
    BOOST_TEST(contains(page, "action=\"/account/binding/oauth\""));
    BOOST_TEST(!contains(page, "action=\"/account/binding/sso\""), "bound already");
    const auto sent = header(visitor.post("/account/binding/oauth", {}), "Location");
    BOOST_TEST(header(visitor.get("/sign-in/callback/oauth?code=c&state=" + parameter(sent, "state")), "Location") == "/account/binding");
    BOOST_TEST(contains(visitor.get("/account/binding"), "用oauth登录"));
    BOOST_TEST(header(visitor.post("/account/binding", {}), "Location") == "/account/merger?done=bound");
    BOOST_TEST(bound() == "2 of 1");
}

BOOST_AUTO_TEST_CASE(a_locked_account_stays_locked_by_every_entry)
{
    other.sign_in_by_sso(person);
    pool.read().execute(db::Sql{"UPDATE user SET locked_at = ?"}, now);
    BOOST_TEST(by("oauth", "code=c").status == 403);
    BOOST_TEST(refused() == "account_locked");
    BOOST_TEST(bound() == "1 of 1");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
