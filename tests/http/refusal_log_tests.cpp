// SPDX-License-Identifier: MPL-2.0
// Who wanted more than he may, and what came from elsewhere, is in the log.
#include "support/heard_log.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

BOOST_AUTO_TEST_SUITE(http_refusals)

BOOST_AUTO_TEST_CASE(a_refused_request_is_in_the_log_with_its_user_and_without_its_values)
{
    support::Portal portal;
    const auto user = portal.add_user("测试甲");
    auto browser = portal.sign_in(user);
    const support::HeardLog log;
    const auto tells = [&](const std::string& text) { return log.text().find(text) != std::string::npos; };

    BOOST_TEST(browser.get("/").status == 200);
    BOOST_TEST(browser.get("/no-such-page").status == 404);
    BOOST_TEST(log.text().empty());

    BOOST_TEST(browser.get("/user?q=mark-of-a-value").status == 403);
    BOOST_TEST(tells(R"("path":"/user","why":"right","user":")" + user.text() + "\""));
    BOOST_TEST(browser.post_raw("/account", "csrf=mark-of-a-value", support::kOrigin).status == 403);
    BOOST_TEST(tells(R"("path":"/account","why":"form","user":")" + user.text() + "\""));
    BOOST_TEST(browser.get("/?q=1&q=mark-of-a-value").status == 400);
    BOOST_TEST(tells(R"("path":"/","why":"shape")"));
    auto request = portal.visitor().request(http::Method::get, "/");
    request.host = "mark-of-a-value.example";
    BOOST_TEST(portal.answer(std::move(request)).status == 421);
    BOOST_TEST(tells(R"("why":"host","user":"")"));
    BOOST_TEST(!tells("mark-of-a-value"));
}

BOOST_AUTO_TEST_SUITE_END()
