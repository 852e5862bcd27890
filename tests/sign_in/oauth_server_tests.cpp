// SPDX-License-Identifier: MPL-2.0
// Plain OAuth 2 against a real server (npm @node-oauth/oauth2-server in the stand-in), from the log-in page to the session.
#include "sign_in/provider_visitor.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

#include <tuple>

namespace tianbao::sign_in {
namespace {

using support::header;

SsoSettings city()
{
    const auto server = variable("TIANBAO_TEST_SSO", "http://localhost:8191") + "/oauth2";
    SsoSettings settings;
    settings.key = "city";
    settings.name = "市级平台登录";
    settings.protocol = SsoProtocol::oauth2;
    settings.issuer = server;
    settings.client_id = "tianbao-city";
    settings.client_secret = read_secret(variable("TIANBAO_TEST_SECRETS", ".run/test/secrets") + "/sso");
    settings.oauth = {server + "/authorize", server + "/token", server + "/user", "", "", "data"};
    settings.scope = "user_info";
    settings.claims.subject = "userId";
    settings.claims.mobile = "mobile";
    settings.claims.mobile_is_verified = true;
    settings.claims.kind = "userType";
    settings.claims.enterprise_kind = "2";
    settings.claims.uscc = "creditCode";
    settings.allow_http = true;
    settings.total_limit = std::chrono::seconds{10};
    settings.public_url = variable("TIANBAO_TEST_PORTAL", "http://localhost:8190");
    return settings;
}

struct CityScene : Scene {
    explicit CityScene(const SsoSettings& settings = city()) : Scene({settings}, net::call) { now = system_now(); }

    Visitor visitor{*this};

    /// Through the server's page as that account: the way back, with the code.
    std::string way_back(const std::string& account)
    {
        ProviderVisitor browser;
        const auto asked = header(visitor.get("/sign-in/sso/city?return_to=%2Fnote"), "Location");
        BOOST_REQUIRE_MESSAGE(browser.led_to(asked).empty(), asked);
        const auto& page = browser.body();
        const auto action = page.find("action=\"/oauth2/waiting/");
        BOOST_REQUIRE_MESSAGE(action != std::string::npos, page);
        const auto from = page.find('/', action);
        const auto server = variable("TIANBAO_TEST_SSO", "http://localhost:8191");
        const auto back = browser.led_to(server + page.substr(from, page.find('"', from) - from), ("account=" + account).c_str());
        const auto path = back.find("/sign-in/callback/city?");
        BOOST_REQUIRE_MESSAGE(path != std::string::npos, back << " " << browser.body());
        return back.substr(path);
    }
    std::int64_t refusals(const std::string& code)
    {
        return count(("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.refused' AND JSON_VALUE(detail, '$.code') = '" + code + "'").c_str());
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(sign_in_by_a_real_oauth2_server)

BOOST_AUTO_TEST_CASE(a_person_and_an_enterprise_come_in)
{
    for (const auto& [account, name, claims] :
         {std::tuple{"person-0001", "测试甲", 0U}, std::tuple{"enterprise-0001", "测试001号精密机械（上海）有限公司", 1U}}) {
        CityScene scene;
        BOOST_TEST(header(scene.visitor.get(scene.way_back(account)), "Location") == "/note", account);
        BOOST_TEST(scene.visitor.who() == name);
        BOOST_TEST(scene.claims.size() == claims, account);
        BOOST_TEST(scene.count("SELECT COUNT(*) FROM identity WHERE issuer LIKE '%/oauth2'") == 1);
        BOOST_TEST(scene.count("SELECT COUNT(*) FROM session WHERE entry = 'city' AND id_token IS NULL") == 1);
        BOOST_TEST(scene.count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.refused'") == 0);
    }
}

BOOST_AUTO_TEST_CASE(the_server_refuses_a_code_that_was_used_and_a_client_without_the_secret)
{
    {
        CityScene scene;
        const auto first = scene.way_back("person-0001");
        BOOST_TEST(header(scene.visitor.get(first), "Location") == "/note");
        scene.visitor.cookies.clear();
        const auto state = parameter(header(scene.visitor.get("/sign-in/sso/city?return_to=%2Fnote"), "Location"), "state");
        const auto replayed = "/sign-in/callback/city?code=" + parameter(first, "code") + "&state=" + state;
        BOOST_TEST(scene.visitor.get(replayed).status == 403);
        BOOST_TEST(scene.visitor.who() == "nobody");
        BOOST_TEST(scene.refusals("token_refused") == 1);
    }
    auto settings = city();
    settings.client_secret = Secret{"another secret"};
    CityScene scene(settings);
    BOOST_TEST(scene.visitor.get(scene.way_back("person-0001")).status == 403);
    BOOST_TEST(scene.visitor.who() == "nobody");
    BOOST_TEST(scene.refusals("client_refused") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace tianbao::sign_in
