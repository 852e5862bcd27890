// SPDX-License-Identifier: MPL-2.0
#include "sign_in/exchange_provider.hpp"
#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::header;
using support::ScriptedAnswer;

BOOST_FIXTURE_TEST_SUITE(sign_in_by_ticket_exchange, ProtocolFixture)

BOOST_AUTO_TEST_CASE(a_ticket_becomes_a_token_and_the_token_a_user_over_a_signed_channel)
{
    set("/getToken", ScriptedAnswer::json(R"({"code":"0","data":{"token":"tk"}})"));
    set("/getUser",
        ScriptedAnswer::json(
            R"({"code":200,"data":{"user":{"uid":"u-9","name":"测试九","phone":"19900000009","kind":"2","uscc":"91350100M000100Y43"}}})"));
    std::string sent_to;
    BOOST_TEST(header(by("exchange", "accessTicket=tic-1", &sent_to), "Location") == "/note");
    BOOST_TEST(visitor.who() == "测试九");
    BOOST_TEST(
        sent_to.starts_with(server.origin() + "/login?appId=app-1&redirect=https%3A%2F%2Fportal.example%2Fsign-in%2Fcallback%2Fexchange%3Fstate%3D"));
    BOOST_REQUIRE_EQUAL(asked.size(), 2u);
    const auto form = http::parse_form(asked[0].body);
    BOOST_REQUIRE(form);
    BOOST_TEST(form->text("ticket") == "tic-1");
    BOOST_TEST(form->text("sign") == hex(sha256("app-1" + std::string(form->text("timestamp")) + "a made-up secret")));
    BOOST_TEST(http::parse_form(asked[1].body)->text("token") == "tk");
    BOOST_TEST(count("SELECT COUNT(*) FROM identity WHERE subject = 'u-9' AND kind = 'enterprise'") == 1);
}

BOOST_AUTO_TEST_CASE(digests_are_those_of_the_configuration)
{
    ExchangeSettings words;
    words.app_id = "a";
    words.digest_text = "{app_id}|{time}|{value}|{secret}";
    const Secret secret{"s"};
    BOOST_TEST(exchange_digest(words, secret, "1", "{secret}") == hex(sha256("a|1|{secret}|s")));
    // GB/T 32905: SM3 of "abc"
    BOOST_TEST(hex(digest_of(DigestKind::sm3, "abc")) == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    BOOST_TEST(hex(digest_of(DigestKind::md5, "abc")) == "900150983cd24fb0d6963f7d28e17f72");
    // RFC 4231, case 2
    BOOST_TEST(hex(keyed_digest_of(DigestKind::sha256, "Jefe", "what do ya want for nothing?")) ==
               "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    words.is_keyed = true;
    words.digest_text = "{app_id}{time}";
    words.digest = DigestKind::sm3;
    words.upper_case = true;
    auto expected = hex(keyed_digest_of(DigestKind::sm3, "s", "a1"));
    for (auto& c : expected) c = static_cast<char>(std::toupper(c));
    BOOST_TEST(exchange_digest(words, secret, "1", "v") == expected);
    BOOST_TEST(exchange_time(TimeForm::shanghai, kProviderNow) == "20261120080000");
    BOOST_TEST(exchange_time(TimeForm::seconds, kProviderNow) == "1795132800");
    BOOST_TEST(exchange_time(TimeForm::milliseconds, kProviderNow) == "1795132800000");
}

BOOST_AUTO_TEST_CASE(wrong_answers_are_refused)
{
    refuses("exchange", "x=1", "ticket_missing");
    refuses("exchange", "accessTicket=" + std::string(1100, 'a'), "ticket_malformed");
    refuses("exchange", "accessTicket=a%20b", "ticket_malformed");
    const std::vector<std::pair<ScriptedAnswer, const char*>> wrong{
        {ScriptedAnswer::json(R"({"code":"500","message":"x9reflected"})"), "exchange_refused"},
        {ScriptedAnswer::json(R"({"data":{"token":"tk"}})"), "exchange_refused"},
        {ScriptedAnswer::json(R"({"code":0,"data":{"token":"tk"}})", 400), "exchange_refused"},
        {ScriptedAnswer::of(200, "text/html", R"({"code":0})"), "exchange_type"},
        {ScriptedAnswer::json("["), "exchange_malformed"},
        {ScriptedAnswer::json(R"({"code":0,"code":1})"), "exchange_malformed"},
        {ScriptedAnswer::json(R"({"code":0})"), "exchange_no_token"},
        {ScriptedAnswer::json(R"({"code":0,"data":"tk"})"), "exchange_no_token"},
        {ScriptedAnswer::json(R"({"code":0,"data":{"token":["tk"]}})"), "exchange_no_token"},
        {ScriptedAnswer::of(302, "application/json", "{}"), "redirected"},
    };
    for (const auto& [answer, code] : wrong) {
        set("/getToken", answer);
        refuses("exchange", "accessTicket=t", code);
    }
    set("/getToken", ScriptedAnswer::json(R"({"code":"0","data":{"token":"tk"}})"));
    for (const auto* answer :
         {R"({"code":0,"data":{}})", R"({"code":0,"data":{"user":[]}})", R"({"code":0,"data":{"user":{"name":"x9reflected"}}})"}) {
        set("/getUser", ScriptedAnswer::json(answer));
        refuses("exchange", "accessTicket=t", "exchange_no_user");
    }
    set("/getUser", ScriptedAnswer::json(R"({"code":0,"data":{"user":{"uid":null}}})"));
    refuses("exchange", "accessTicket=t", "identity_subject");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
