// SPDX-License-Identifier: MPL-2.0
// What the frame of every page gives to its parts.
#include "html/page.hpp"
#include "support/database.hpp"
#include "support/portal.hpp"
#include "util/file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;

namespace {

http::Response told(const std::string& sso_name)
{
    const html::Templates templates(support::source_folder() + "/views");
    const html::Frame frame{templates, "0", "测试办公室", "021-00000000", "备案号", sso_name};
    html::Page page(frame, {}, {}, html::names::kTITLE_HELP, html::names::kNAV_HELP);
    return page.answer("part/sso_way.tpl");
}

} // namespace

BOOST_AUTO_TEST_SUITE(html_page)

BOOST_AUTO_TEST_CASE(the_only_entry_of_the_log_in_is_called_as_the_configuration_calls_it)
{
    const auto named = told("市民云<b>登录");
    BOOST_TEST(contains(named, "在登录页按“市民云&lt;b&gt;登录”登录"));
    BOOST_TEST(!contains(named, "统一身份认证账号"));
    const auto general = told("");
    BOOST_TEST(contains(general, "用统一身份认证账号登录"));
    BOOST_TEST(!contains(general, "在登录页按"));
}

BOOST_AUTO_TEST_CASE(pages_that_tell_how_to_log_in_say_it_in_one_sentence)
{
    support::Portal portal;
    auto visitor = portal.visitor();
    BOOST_TEST(contains(visitor.get("/help"), "<p>用统一身份认证账号登录；原互动平台用户也可用原用户名登录。</p>"));
    BOOST_TEST(contains(visitor.get("/"), "<p>用统一身份认证账号登录，在个人中心填写"));
    BOOST_TEST(contains(visitor.get("/manual"), "：用统一身份认证账号登录，或用原互动平台的用户名登录。"));
    BOOST_TEST(contains(visitor.get("/manual/sign-in"), "点<strong>登录</strong>，用统一身份认证账号登录。没有账号的"));
}

BOOST_AUTO_TEST_CASE(every_page_tells_an_old_browser_so_without_a_script)
{
    support::Portal portal;
    auto visitor = portal.visitor();
    for (const auto* path : {"/", "/help", "/notice", "/no-such-page"})
        BOOST_TEST(contains(visitor.get(path), "<p class=\"old-browser\">浏览器版本过旧"), path);
    const auto theme = content_of(support::source_folder() + "/views/theme/_frame.scss");
    const auto shown = theme.find("\n.old-browser {");
    BOOST_REQUIRE(shown != std::string::npos);
    BOOST_TEST(theme.find("@supports (aspect-ratio: 1) { .old-browser { display: none; } }") > shown); // the later rule wins where it is known
    const auto paper = content_of(support::source_folder() + "/views/theme/_paper.scss");
    const auto hidden = paper.find("  .bar, ");
    BOOST_REQUIRE(hidden != std::string::npos);
    BOOST_TEST(paper.substr(hidden, paper.find('{', hidden) - hidden).find(" .old-browser,") != std::string::npos, "it is no part of what is printed");
}

BOOST_AUTO_TEST_SUITE_END()
