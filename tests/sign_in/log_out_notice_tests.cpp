// SPDX-License-Identifier: MPL-2.0
#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::header;

struct NoticeFixture : ProtocolFixture {
    const json person{{"sub", "p1"}, {"name", "测试新"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};

    /// With a session that the provider calls so.
    void sign_in(Visitor& who, const char* provider_session)
    {
        made_up.id_token_claims = {{"sid", provider_session}};
        who.sign_in_by_sso(person);
        made_up.now = now;
    }
};

BOOST_FIXTURE_TEST_SUITE(log_out_notices, NoticeFixture)

BOOST_AUTO_TEST_CASE(a_notice_ends_all_sessions_of_its_subject_at_once)
{
    Visitor other{*this};
    visitor.sign_in_by_sso(person);
    other.sign_in_by_sso(person);
    made_up.now = now;
    BOOST_TEST(other.who() == "测试新");
    const auto token = made_up.log_out_token({});
    const auto answer = visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + token);
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(header(answer, "Cache-Control") == "no-store");
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(other.who() == "nobody");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_out.notice' AND JSON_VALUE(detail, '$.count') = '2'") == 1);
    visitor.sign_in_by_sso(person);
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + token).status == 400); // each is taken once
    BOOST_TEST(visitor.who() == "测试新");
}

BOOST_AUTO_TEST_CASE(a_notice_of_one_session_of_the_provider_ends_that_alone)
{
    Visitor other{*this};
    sign_in(visitor, "first");
    sign_in(other, "second");
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({{"sid", "first"}, {"sub", nullptr}})).status ==
               200);
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(other.who() == "测试新");
}

BOOST_AUTO_TEST_CASE(a_notice_of_a_session_that_began_nothing_here_is_about_its_subject)
{
    sign_in(visitor, "first");
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({{"sid", "other"}, {"sub", nullptr}})).status ==
               200);
    BOOST_TEST(visitor.who() == "测试新");
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({{"sid", "other"}})).status == 200);
    BOOST_TEST(visitor.who() == "nobody");
}

BOOST_AUTO_TEST_CASE(a_notice_of_a_known_session_ends_no_other_of_its_subject)
{
    Visitor other{*this};
    sign_in(visitor, "first");
    sign_in(other, "second");
    for (int i = 0; i < 2; ++i) // the second time it has ended already
        BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({{"sid", "first"}})).status == 200);
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(other.who() == "测试新");
}

BOOST_AUTO_TEST_CASE(a_log_in_that_waits_for_a_choice_ends_with_its_session_or_subject)
{
    const json unverified{{"sub", "p1"}, {"name", "测试新"}, {"phone_number", "19900000001"}, {"phone_number_verified", false}};
    for (const auto& changes : {json{{"sid", "first"}, {"sub", nullptr}}, json{{"sid", "first"}}, json{{"sid", "other"}}, json::object()}) {
        made_up.id_token_claims = {{"sid", "first"}};
        BOOST_TEST(header(visitor.sign_in_by_sso(unverified), "Location") == "/sign-in/choose");
        BOOST_TEST(visitor.get("/sign-in/choose").status == 200);
        made_up.now = now;
        BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token(changes)).status == 200, changes.dump());
        BOOST_TEST(visitor.post("/sign-in/fresh", {}).status == 403, changes.dump());
        BOOST_TEST(visitor.who() == "nobody");
    }
    BOOST_TEST(header(visitor.sign_in_by_sso(unverified), "Location") == "/sign-in/choose");
    visitor.get("/sign-in/choose");
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({{"sub", "p2"}, {"sid", "second"}})).status == 200);
    BOOST_TEST(header(visitor.post("/sign-in/fresh", {}), "Location") == "/note"); // of somebody else
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 1);
}

BOOST_AUTO_TEST_CASE(a_notice_that_is_not_the_providers_ends_nothing)
{
    visitor.sign_in_by_sso(person);
    made_up.now = now;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const std::vector<std::pair<json, const char*>> wrong{
        {{{"iss", "https://evil.example"}}, "id_token_issuer"},
        {{{"aud", "other"}}, "id_token_audience"},
        {{{"exp", seconds - 100}}, "id_token_expired"},
        {{{"iat", seconds - 3600}}, "id_token_stale"},
        {{{"iat", nullptr}}, "id_token_no_issued_at"},
        {{{"events", nullptr}}, "notice_kind"},
        {{{"events", {{"http://schemas.openid.net/event/backchannel-logout", true}}}}, "notice_kind"},
        {{{"events", {{"https://evil.example/event", json::object()}}}}, "notice_kind"},
        {{{"nonce", "n"}}, "notice_nonce"},
        {{{"sub", nullptr}}, "notice_nobody"},
        {{{"sub", 7}}, "notice_nobody"},
        {{{"jti", nullptr}}, "notice_no_id"},
    };
    std::set<std::string> expected{"notice_missing", "id_token_none", "id_token_key", "id_token_malformed"};
    for (const auto& [changes, code] : wrong) {
        expected.insert(code);
        BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token(changes)).status == 400, code);
    }
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "").status == 400);
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=x").status == 400);
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + raw_token(R"({"alg":"none"})", "{}", "")).status == 400);
    made_up.sign_with_unknown_key();
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "logout_token=" + made_up.log_out_token({})).status == 400);
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice/oauth", "logout_token=x").status == 400); // has none
    BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice/unknown", "").status == 404);
    expected.insert("notice_not_taken");
    std::set<std::string> told;
    auto rows = pool.read().query(db::Sql{"SELECT DISTINCT JSON_VALUE(detail, '$.code') FROM audit_event WHERE act = 'sign_out.refused'"});
    while (rows.next()) told.insert(rows.text(1));
    BOOST_TEST(told == expected, boost::test_tools::per_element());
    BOOST_TEST(visitor.who() == "测试新");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
