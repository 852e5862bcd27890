// SPDX-License-Identifier: MPL-2.0
// 退出通知 of a CAS server: it proves itself by the ticket that the session was begun with.
#include "sign_in/cas_log_out.hpp"

#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace tianbao::sign_in {
namespace {

using support::header;
using support::ScriptedAnswer;

const std::string kProtocol = "urn:oasis:names:tc:SAML:2.0:protocol";

/// As Apereo's server writes it.
std::string log_out_of(const std::string& ticket)
{
    return "<samlp:LogoutRequest xmlns:samlp=\"" + kProtocol + "\" ID=\"LR-1-x\" Version=\"2.0\" IssueInstant=\"2026-11-18T02:00:00Z\">" +
           "<saml:NameID xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">@NOT_USED@</saml:NameID><samlp:SessionIndex>" + ticket +
           "</samlp:SessionIndex></samlp:LogoutRequest>";
}

struct CasFixture : ProtocolFixture {
    CasFixture()
    {
        set("/cas/p3/serviceValidate",
            ScriptedAnswer::of(
                200, "application/xml",
                "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\"><cas:authenticationSuccess><cas:user>person-0007</cas:user>"
                "<cas:attributes><cas:displayName>测试庚</cas:displayName><cas:mobile>19900000007</cas:mobile>"
                "<cas:mobileVerified>true</cas:mobileVerified></cas:attributes></cas:authenticationSuccess></cas:serviceResponse>"));
    }

    int told(const std::string& xml, const std::string& path = "/sign-in/log-out-notice/cas")
    {
        return visitor.post_raw(path, "logoutRequest=" + http::url_encode(xml)).status;
    }

    std::set<std::string> refusals()
    {
        std::set<std::string> codes;
        auto rows = pool.read().query(db::Sql{"SELECT DISTINCT JSON_VALUE(detail, '$.code') FROM audit_event WHERE act = 'sign_out.refused'"});
        while (rows.next()) codes.insert(rows.text(1));
        return codes;
    }
};

BOOST_FIXTURE_TEST_SUITE(cas_log_out, CasFixture)

BOOST_AUTO_TEST_CASE(the_session_of_the_ticket_ends_and_no_other)
{
    Visitor other{*this};
    by("cas", "ticket=ST-1-abc");
    const auto state = parameter(parameter(header(other.get("/sign-in/sso/cas"), "Location"), "service"), "state");
    other.get("/sign-in/callback/cas?ticket=ST-2-abc&state=" + state);
    BOOST_TEST(visitor.who() == "测试庚");
    BOOST_TEST(other.who() == "测试庚");
    BOOST_TEST(told(log_out_of("ST-1-abc")) == 200);
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(other.who() == "测试庚");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_out.notice' AND JSON_VALUE(detail, '$.count') = '1'") == 1);
    BOOST_TEST(told(log_out_of("ST-1-abc")) == 400, "each is taken once");
    BOOST_TEST(refusals() == std::set<std::string>{"notice_used"}, boost::test_tools::per_element());
    BOOST_TEST(told("<!-- of an older server -->" + log_out_of(" ST-2-abc\n"), "/sign-in/callback/cas?state=" + state) == 200);
    BOOST_TEST(other.who() == "nobody");
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE token_hash LIKE '%ST-%' OR provider_session LIKE '%ST-%'") == 0, "tickets are not stored");
}

BOOST_AUTO_TEST_CASE(the_log_in_of_the_ticket_ends_while_it_waits_for_a_choice)
{
    add_former("yuan001", "19900000007");
    add_former("yuan002", "19900000007");
    BOOST_TEST(header(by("cas", "ticket=ST-1-abc"), "Location") == "/sign-in/choose");
    visitor.get("/sign-in/choose");
    BOOST_TEST(told(log_out_of("ST-2-abc")) == 400);
    BOOST_TEST(told(log_out_of("ST-1-abc")) == 200);
    BOOST_TEST(visitor.post("/sign-in/fresh", {}).status == 403);
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 0);
}

BOOST_AUTO_TEST_CASE(what_is_no_log_out_request_of_a_session_of_ours_ends_nothing)
{
    by("cas", "ticket=ST-1-abc");
    const auto good = log_out_of("ST-1-abc");
    const std::string open = "<samlp:LogoutRequest xmlns:samlp=\"" + kProtocol + "\">";
    const std::string index = "<samlp:SessionIndex>ST-1-abc</samlp:SessionIndex>";
    const std::string close = "</samlp:LogoutRequest>";
    std::string deep;
    for (int i = 0; i < 70; ++i) deep += "<a>";
    const std::vector<std::string> malformed{
        "ST-1-abc",
        "<",
        "{\"ticket\":\"ST-1-abc\"}",
        good.substr(0, good.size() - 5),
        good + good,
        "<!DOCTYPE a [<!ENTITY t \"ST-1-abc\">]>" + log_out_of("&t;"),
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + good,
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>" + log_out_of("&c;"),
        log_out_of("&t;"),
        "<html>" + good + "</html>",
        "<samlp:Response xmlns:samlp=\"" + kProtocol + "\">" + index + "</samlp:Response>",
        open + close,
        open + index + index + close,
        open + index + "<samlp:SessionIndex>ST-2-abc</samlp:SessionIndex>" + close,
        open + "<x>" + index + "</x>" + close,
        open + "<samlp:SessionIndex><b>ST-1-abc</b></samlp:SessionIndex>" + close,
        open + "<samlp:SessionIndex>ST-1-<b/>abc</samlp:SessionIndex>" + close,
        open + deep,
        log_out_of(""),
        log_out_of("%"),
        log_out_of("PT-1-abc"),
        log_out_of("ST-1-abc ST-2-abc"),
        log_out_of("ST-1-abc' OR '1'='1"),
        log_out_of("ST-填报"),
        log_out_of("ST-" + std::string(300, 'a')),
        good + std::string(4096, ' '),
    };
    for (const auto& xml : malformed) BOOST_TEST(told(xml) == 400, xml.substr(0, 200));
    BOOST_TEST(refusals() == std::set<std::string>{"notice_kind"}, boost::test_tools::per_element());
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice/cas", "").status == 400);
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice/cas", "logout_token=x").status == 400);
    BOOST_TEST(told(log_out_of("ST-unknown")) == 400);
    BOOST_TEST(told(good, "/sign-in/log-out-notice/casjson") == 400, "a ticket is of one entry");
    BOOST_TEST(told(good, "/sign-in/log-out-notice") == 400, "OpenID Connect takes no tickets");
    const std::set<std::string> expected{"notice_kind", "notice_missing", "notice_nobody"};
    BOOST_TEST(refusals() == expected, boost::test_tools::per_element());
    BOOST_TEST(visitor.who() == "测试庚");
    BOOST_TEST(count("SELECT COUNT(*) FROM log_out_notice") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
