// SPDX-License-Identifier: MPL-2.0
#include "sign_in/cas_answer.hpp"
#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::header;
using support::ScriptedAnswer;

std::string cas_success(const std::string& attributes, const std::string& user = "person-0007")
{
    return "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\"><cas:authenticationSuccess><cas:user>" + user + "</cas:user>" +
           "<cas:attributes>" + attributes + "</cas:attributes></cas:authenticationSuccess></cas:serviceResponse>";
}

std::string cas_failure(const std::string& code)
{
    return "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\"><cas:authenticationFailure code=\"" + code + "\">" + kReflected +
           "</cas:authenticationFailure></cas:serviceResponse>";
}

ScriptedAnswer xml(const std::string& body)
{
    return ScriptedAnswer::of(200, "application/xml;charset=UTF-8", body);
}

BOOST_FIXTURE_TEST_SUITE(sign_in_by_cas, ProtocolFixture)

BOOST_AUTO_TEST_CASE(a_ticket_is_validated_for_the_service_of_this_log_in)
{
    const std::string attributes =
        "<cas:displayName>测试庚</cas:displayName><cas:mobile>19900000007</cas:mobile><cas:mobileVerified>true</cas:mobileVerified>"
        "<cas:kind>enterprise</cas:kind><cas:uscc>91350100M000100Y43</cas:uscc><cas:level>3</cas:level>";
    set("/cas/p3/serviceValidate", xml(cas_success(attributes)));
    std::string sent_to;
    BOOST_TEST(header(by("cas", "ticket=ST-1-abc.DEF_2", &sent_to), "Location") == "/note");
    BOOST_TEST(visitor.who() == "测试庚");
    const auto service = parameter(sent_to, "service");
    BOOST_TEST(sent_to.starts_with(server.origin() + "/cas/login?service="));
    BOOST_TEST(service.starts_with("https://portal.example/sign-in/callback/cas?state="));
    BOOST_REQUIRE_EQUAL(asked.size(), 1u);
    BOOST_TEST(parameter(asked[0].target, "service") == service);
    BOOST_TEST(parameter(asked[0].target, "ticket") == "ST-1-abc.DEF_2");
    BOOST_REQUIRE_EQUAL(claims.size(), 1u);
    BOOST_TEST(claims.front().second == "91350100M000100Y43");
    visitor.get("/account");
    BOOST_TEST(header(visitor.post("/sign-out", {}), "Location") ==
               server.origin() + "/cas/logout?service=https%3A%2F%2Fportal.example%2Fsigned-out");
}

BOOST_AUTO_TEST_CASE(the_answer_may_be_json)
{
    set("/cas/p3/serviceValidate", ScriptedAnswer::json(R"({"serviceResponse":{"authenticationSuccess":{"user":"person-0007","attributes":
        {"displayName":"测试庚","mobile":"19900000007","mobileVerified":"true","authenticationMethod":["pwd","sms"]}}}})"));
    BOOST_TEST(header(by("casjson", "ticket=ST-1"), "Location") == "/note");
    BOOST_TEST(parameter(asked.at(0).target, "format") == "JSON");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.sso' AND JSON_VALUE(detail, '$.method') = 'pwd sms'") == 1);
}

BOOST_AUTO_TEST_CASE(the_answer_may_come_as_any_of_the_types_of_xml)
{
    const auto success = cas_success("<cas:mobile>19900000007</cas:mobile><cas:mobileVerified>true</cas:mobileVerified>");
    for (const auto* type : {"application/xml; charset=utf-8", "text/xml", "application/soap+xml"}) {
        set("/cas/p3/serviceValidate", ScriptedAnswer::of(200, type, success));
        BOOST_TEST(header(by("cas", "ticket=ST-1"), "Location") == "/note", type);
    }
}

BOOST_AUTO_TEST_CASE(wrong_answers_are_refused)
{
    refuses("cas", "x=1", "ticket_missing");
    for (const auto* ticket : {"PT-1", "ST-%22", "ST-a%26format%3DJSON", "ST-%0A"}) {
        const auto page = by("cas", std::string("ticket=") + ticket);
        BOOST_TEST((page.status == 403 || page.status == 400), ticket);
        if (page.status == 403) BOOST_TEST(refused() == "ticket_malformed");
    }
    const std::string open = "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">";
    const std::vector<std::pair<ScriptedAnswer, const char*>> wrong{
        {xml(cas_failure("INVALID_TICKET")), "cas_ticket"},
        {xml(cas_failure("INVALID_SERVICE")), "cas_service"},
        {xml(cas_failure("INTERNAL_ERROR")), "cas_refused"},
        {xml(cas_failure("")), "cas_refused"},
        {ScriptedAnswer::of(403, "application/xml", cas_success("")), "cas_refused"},
        {ScriptedAnswer::of(200, "text/html", cas_success("")), "cas_type"},
        {ScriptedAnswer::json("{}"), "cas_type"},
        {xml(""), "cas_malformed"},
        {xml("yes\nperson-0007\n"), "cas_malformed"},
        {xml(open + "</cas:serviceResponse>"), "cas_malformed"},
        {xml(cas_success("").substr(0, 90)), "cas_malformed"},
        {xml("<!DOCTYPE a [<!ENTITY b \"c\">]>" + cas_success("", "&b;")), "cas_malformed"},
        {xml("<html>" + cas_success("") + "</html>"), "cas_malformed"},
        {xml(open + "<cas:authenticationSuccess><cas:user>a</cas:user></cas:authenticationSuccess><cas:authenticationFailure "
                    "code=\"x\"/></cas:serviceResponse>"),
         "cas_malformed"},
        {xml(open + "<cas:authenticationSuccess><cas:user>a</cas:user><cas:user>b</cas:user></cas:authenticationSuccess></cas:serviceResponse>"),
         "cas_malformed"},
        {xml(cas_success("<cas:name>" + std::string(3000, 'x') + "</cas:name>")), "cas_malformed"},
        {xml(cas_success("", "person-0001<cas:a/>person-0007")), "cas_malformed"},
        {xml(cas_success("", "")), "cas_no_user"},
        {xml(cas_success("<cas:user>person-0001</cas:user>", " ")), "cas_no_user"},
        {xml(cas_success("", "a b")), "identity_subject"},
        {ScriptedAnswer::of(302, "application/xml", cas_success("")), "redirected"},
        {ScriptedAnswer::of(503, "application/xml", cas_success("")), "provider_down"},
    };
    for (const auto& [answer, code] : wrong) {
        set("/cas/p3/serviceValidate", answer);
        refuses("cas", "ticket=ST-1", code);
    }
    const std::vector<std::pair<const char*, const char*>> wrong_json{
        {R"({"serviceResponse":{"authenticationFailure":{"code":"INVALID_TICKET","description":"x9reflected"}}})", "cas_ticket"},
        {R"({"serviceResponse":{"authenticationFailure":"x"}})", "cas_malformed"},
        {R"({"serviceResponse":{"authenticationSuccess":{"attributes":{"user":"person-0001"}}}})", "cas_no_user"},
        {R"({"serviceResponse":{"authenticationSuccess":{"user":"a","user":"b"}}})", "cas_malformed"},
        {R"({"serviceResponse":{"authenticationSuccess":{"user":"a","attributes":[]}}})", "cas_malformed"},
        {R"({"serviceResponse":{"authenticationSuccess":{"user":"a"},"authenticationFailure":{"code":"x"}}})", "cas_malformed"},
        {R"({"authenticationSuccess":{"user":"a"}})", "cas_malformed"},
        {R"([])", "cas_malformed"},
    };
    for (const auto& [answer, code] : wrong_json) {
        set("/cas/p3/serviceValidate", ScriptedAnswer::json(answer));
        refuses("casjson", "ticket=ST-1", code);
    }
}

BOOST_AUTO_TEST_CASE(the_user_is_the_servers_word_and_no_attribute)
{
    const auto read =
        parse_cas_xml(cas_success("<cas:user>somebody else</cas:user><cas:a>1</cas:a><cas:a>2</cas:a><x><cas:user>deep</cas:user></x>"));
    BOOST_REQUIRE(read);
    BOOST_TEST(read->at("user") == "person-0007");
    BOOST_TEST(read->at("a") == json::array({"1", "2"}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
