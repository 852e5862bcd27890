// SPDX-License-Identifier: MPL-2.0
#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::contains;
using support::header;
using support::ScriptedAnswer;

BOOST_FIXTURE_TEST_SUITE(sign_in_by_oauth2, ProtocolFixture)

BOOST_AUTO_TEST_CASE(a_code_becomes_a_user_by_the_call_for_it)
{
    set("/token", ScriptedAnswer::json(R"({"access_token":"t","token_type":"bearer"})"));
    set("/user", ScriptedAnswer::json(
                     R"({"code":0,"data":{"userId":4711,"name":"测试丁","phone_number":"19900000004","phone_number_verified":true,"acr":"L3"}})"));
    std::string sent_to;
    BOOST_TEST(header(by("oauth", "code=c%26d", &sent_to), "Location") == "/note");
    BOOST_TEST(visitor.who() == "测试丁");
    BOOST_TEST(parameter(sent_to, "redirect_uri") == "https://portal.example/sign-in/callback/oauth");
    BOOST_TEST(parameter(sent_to, "code_challenge_method") == "S256");
    BOOST_TEST(!parameter(sent_to, "code_challenge").empty());
    BOOST_REQUIRE_EQUAL(asked.size(), 2u);
    BOOST_TEST(asked[0].body.find("client_secret=a%20made-up%20secret") != std::string::npos);
    BOOST_TEST(asked[0].body.find("code=c%26d&") != std::string::npos);
    BOOST_TEST(asked[1].head.find("Authorization: Bearer t") != std::string::npos);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity WHERE subject = '4711' AND issuer LIKE '%/oauth'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE entry = 'oauth' AND id_token IS NULL") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.sso' AND JSON_VALUE(detail, '$.entry') = 'oauth' AND JSON_VALUE(detail, "
                     "'$.assurance') = 'L3'") == 1);
    visitor.get("/account");
    BOOST_TEST(header(visitor.post("/sign-out", {}), "Location") == server.origin() + "/bye?back=https%3A%2F%2Fportal.example%2Fsigned-out");
}

BOOST_AUTO_TEST_CASE(wrong_answers_are_refused)
{
    refuses("oauth", "error=access_denied&error_description=x9reflected", "cancelled");
    refuses("oauth", "error=x9reflected", "provider_error");
    refuses("oauth", "x=1", "code_missing");
    refuses("oauth", "access_token=x9reflected", "answer_with_tokens");
    refuses("oauth", "code=c&iss=https%3A%2F%2Fevil.example", "answer_issuer");
    refuses("oauth", "code=c", "token_refused");
    set("/token", ScriptedAnswer::json(R"({"access_token":"t","token_type":"bearer"})"));
    const std::vector<std::pair<ScriptedAnswer, const char*>> people{
        {ScriptedAnswer::of(200, "text/html", kReflected), "userinfo_type"},
        {ScriptedAnswer::json("{}", 401), "userinfo_refused"},
        {ScriptedAnswer::json("{"), "userinfo_malformed"},
        {ScriptedAnswer::json(R"({"userId":"x"})"), "userinfo_malformed"},
        {ScriptedAnswer::json(R"({"data":[{"userId":"x"}]})"), "userinfo_malformed"},
        {ScriptedAnswer::json(R"({"data":{"name":"x"}})"), "userinfo_no_subject"},
        {ScriptedAnswer::json(R"({"data":{"userId":""}})"), "identity_subject"},
        {ScriptedAnswer::json(R"({"data":{"userId":["x"]}})"), "identity_subject"},
        {ScriptedAnswer::of(302, "text/html", "", "Location: https://evil.example/\r\n"), "redirected"},
    };
    for (const auto& [answer, code] : people) {
        set("/user", answer);
        refuses("oauth", "code=c", code);
    }
}

BOOST_AUTO_TEST_CASE(the_log_in_page_has_each_entry_by_its_name)
{
    const auto page = visitor.get("/sign-in?return_to=%2Fnote");
    for (const auto* words : {"用oauth登录", "用cas登录", "用exchange登录", "统一身份认证登录", "/sign-in/sso/cas?return_to=/note"})
        BOOST_TEST(contains(page, words), words);
    BOOST_TEST(visitor.get("/sign-in/sso/unknown").status == 404);
    BOOST_TEST(visitor.get("/sign-in/callback/unknown?state=x").status == 404);
}

BOOST_AUTO_TEST_CASE(an_answer_for_one_entry_is_none_for_another)
{
    const auto location = header(visitor.get("/sign-in/sso/oauth"), "Location");
    visitor.get("/sign-in/callback/cas?ticket=ST-1&state=" + parameter(location, "state"));
    BOOST_TEST(refused() == "answer_entry");
    visitor.get("/sign-in/callback/oauth?code=c&state=" + parameter(location, "state"));
    BOOST_TEST(refused() == "state_unknown"); // each is good for one answer
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
