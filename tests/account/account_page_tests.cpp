// SPDX-License-Identifier: MPL-2.0
#include "account/address_tries.hpp"
#include "account/held_form.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::account {
namespace {

using namespace std::chrono;
using sign_in::Scene;
using sign_in::Visitor;
using support::contains;
using support::field_value;
using support::header;

const nlohmann::json kPerson{{"sub", "p1"}, {"name", "测试甲"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};
const nlohmann::json kOther{{"sub", "p2"}, {"name", "测试乙"}, {"phone_number", "19900000002"}, {"phone_number_verified", true}};

struct AccountFixture : Scene {
    Visitor visitor{*this};

    AccountFixture() { visitor.sign_in_by_sso(kPerson); }
};

BOOST_FIXTURE_TEST_SUITE(personal_centre, AccountFixture)

BOOST_AUTO_TEST_CASE(the_profile_is_shown_with_a_masked_mobile_and_saved)
{
    const auto page = visitor.get("/account");
    BOOST_TEST(contains(page, "199****0001"));
    BOOST_TEST(!contains(page, "19900000001"));
    const auto refused = visitor.post("/account", {{"post", "会计 <一>"}, {"email", "nobody"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "电子邮箱请填写完整"));
    BOOST_TEST(field_value(refused, "email") == "nobody");
    BOOST_TEST(field_value(refused, "post") == "会计 &lt;一&gt;");
    const auto saved = visitor.post("/account", {{"post", "会计"}, {"email", "ceshi@example.com"}, {"role", "auditor"}, {"name", "别人"}});
    BOOST_TEST(header(saved, "Location") == "/account?done=profile_saved");
    BOOST_TEST(field_value(visitor.get("/account?done=profile_saved"), "email") == "ceshi@example.com");
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE role = 'user' AND name = '测试甲' AND post = '会计'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.profile'") == 1);
    visitor.post("/account", {{"post", "会计主管"}, {"email", "yi@example.com"}});
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.profile'"
                     " AND JSON_VALUE(detail, '$.old_value') = '{\"email\":\"c***@example.com\",\"post\":\"会计\"}'"
                     " AND JSON_VALUE(detail, '$.new_value') = '{\"email\":\"y***@example.com\",\"post\":\"会计主管\"}'") == 1);
}

BOOST_AUTO_TEST_CASE(any_of_ones_own_sessions_can_be_ended_and_no_others)
{
    Visitor elsewhere{*this};
    elsewhere.sign_in_by_sso(kPerson);
    Visitor stranger{*this};
    stranger.sign_in_by_sso(kOther);
    const auto page = visitor.get("/account/sessions");
    const auto at = page.body.find("/account/sessions/01");
    BOOST_REQUIRE(at != std::string::npos);
    const auto path = page.body.substr(at, page.body.find('"', at) - at);
    stranger.get("/account/sessions");
    BOOST_TEST(stranger.post(path, {}).status == 404);
    BOOST_TEST(elsewhere.who() == "测试甲");
    BOOST_TEST(header(visitor.post(path, {}), "Location") == "/account/sessions?done=session_ended");
    BOOST_TEST(elsewhere.who() == "nobody");
    BOOST_TEST(visitor.who() == "测试甲");
    BOOST_TEST(visitor.post(path, {}).status == 404);
    BOOST_TEST(visitor.post("/account/sessions/x/end", {}).status == 404);
    BOOST_TEST(!contains(visitor.get("/account/sessions"), path));
}

BOOST_AUTO_TEST_CASE(all_other_sessions_of_ones_own_end_in_one_act)
{
    BOOST_TEST(!contains(visitor.get("/account/sessions"), "/account/sessions/end"), "there is no other");
    Visitor second{*this};
    second.sign_in_by_sso(kPerson);
    Visitor third{*this};
    third.sign_in_by_sso(kPerson);
    Visitor stranger{*this};
    stranger.sign_in_by_sso(kOther);
    BOOST_TEST(contains(visitor.get("/account/sessions"), "action=\"/account/sessions/end\""));
    BOOST_TEST(header(visitor.post("/account/sessions/end", {}), "Location") == "/account/sessions?done=other_sessions_ended");
    BOOST_TEST(second.who() == "nobody");
    BOOST_TEST(third.who() == "nobody");
    BOOST_TEST(visitor.who() == "测试甲");
    BOOST_TEST(stranger.who() == "测试乙");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'session.end_others'") == 1);
    const auto page = visitor.get("/account/sessions?done=other_sessions_ended");
    BOOST_TEST(contains(page, "其他地方的登录都已结束"));
    BOOST_TEST(!contains(page, "action=\"/account/sessions/end\""));
    BOOST_TEST(visitor.post("/account/sessions/end", {}).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'session.end_others'") == 1, "nothing was ended, nothing is told");
}

BOOST_AUTO_TEST_CASE(a_user_of_the_sso_has_no_password_here)
{
    BOOST_TEST(contains(visitor.get("/account/password"), "本站没有您的密码"));
    BOOST_TEST(visitor.post("/account/password", {{"current_password", "x"}}).status == 404);
}

BOOST_AUTO_TEST_CASE(messages_say_what_happened_and_count_as_read_afterwards)
{
    pool.read().execute(
        db::Sql{"INSERT INTO message (id, user_id, kind, facts, sent_at) SELECT ?, id, 'filing.returned',"
                " '{\"enterprise\":\"测试企业\",\"uscc\":\"91350100M000100Y43\",\"period\":\"2026-10\",\"reason\":\"<b>请核对\"}', ? FROM user"},
        new_id_text(now), now);
    BOOST_TEST(contains(visitor.get("/account"), "条未读"));
    const auto page = visitor.get("/account/messages");
    BOOST_TEST(contains(page, "&lt;b&gt;请核对"));
    BOOST_TEST(contains(page, "/filing/91350100M000100Y43/2026-10/edit"));
    BOOST_TEST(!contains(visitor.get("/account/messages"), "未读</span>"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(a_session_that_ends_while_one_types, AccountFixture)

BOOST_AUTO_TEST_CASE(the_form_comes_back_filled_after_the_log_in)
{
    visitor.get("/account");
    now += minutes{31};
    const auto asked = visitor.post("/note/7", {{"A01.m", "1,234.5 <\"&>"}, {"说明", "一\n二"}});
    BOOST_TEST(header(asked, "Location") == "/sign-in?return_to=%2Fsign-in%2Fresume");
    BOOST_TEST(contains(visitor.get("/sign-in?return_to=%2Fsign-in%2Fresume"), "较长时间没有操作"));
    const auto back = visitor.sign_in_by_sso(kPerson, "/sign-in/resume");
    BOOST_TEST(header(back, "Location") == "/sign-in/resume");
    const auto page = visitor.get("/sign-in/resume");
    BOOST_TEST(contains(page, "action=\"/note/7\""));
    BOOST_TEST(field_value(page, "A01.m") == "1,234.5 &lt;&quot;&amp;&gt;");
    BOOST_TEST(contains(page, "一\n二</textarea>"));
    BOOST_TEST(visitor.post("/note/7", {{"A01.m", "1"}}).body == "测试甲\nA01.m=1");
}

BOOST_AUTO_TEST_CASE(another_user_at_the_same_browser_does_not_see_it)
{
    visitor.get("/account");
    now += minutes{31};
    visitor.post("/note/7", {{"A01.m", "1234"}});
    visitor.sign_in_by_sso(kOther, "/sign-in/resume");
    const auto page = visitor.get("/sign-in/resume");
    BOOST_TEST(page.status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form") == 0);
}

BOOST_AUTO_TEST_CASE(a_form_of_a_tab_left_open_after_the_log_out_is_its_authors_alone)
{
    visitor.get("/account");
    visitor.post("/sign-out", {});
    visitor.post("/note/7", {{"A01.m", "1234"}});
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form WHERE user_id IS NULL") == 1);
    visitor.sign_in_by_sso(kOther, "/sign-in/resume");
    BOOST_TEST(visitor.get("/sign-in/resume").status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form") == 0);
}

BOOST_AUTO_TEST_CASE(of_forms_that_anybody_can_send_few_are_kept)
{
    const auto kept = [&] { return count("SELECT COUNT(*) FROM held_form"); };
    Visitor stranger{*this};
    BOOST_TEST(header(stranger.post("/note/7", {{"A01.m", std::string(kLargestUnownedForm, '1')}}), "Location") == "/sign-in?return_to=%2F");
    BOOST_TEST(kept() == 0);
    for (int i = 0; i < kMostUnownedForms + 5; ++i) stranger.post("/note/7", {{"A01.m", "1"}});
    BOOST_TEST(kept() == kMostUnownedForms);
    visitor.get("/account");
    now += kAddressWindow;
    stranger.post("/note/7", {{"A01.m", "1"}});
    BOOST_TEST(kept() == kMostUnownedForms + 1);

    now += minutes{31};
    const auto own =
        visitor.post("/note/7", {{"A01.m", std::string(kLargestUnownedForm, '1')}}); // a session was there: its owner's, whatever strangers sent
    BOOST_TEST(header(own, "Location") == "/sign-in?return_to=%2Fsign-in%2Fresume");
}

BOOST_AUTO_TEST_CASE(what_another_site_posts_is_not_kept)
{
    visitor.get("/account");
    now += minutes{31};
    visitor.post("/note/7", {{"A01.m", "1"}}, "of the page", "https://evil.example");
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form") == 0);
}

BOOST_AUTO_TEST_CASE(a_page_that_was_wanted_comes_after_the_log_in)
{
    Visitor fresh{*this};
    BOOST_TEST(header(fresh.get("/note/7?a=b%20c"), "Location") == "/sign-in?return_to=%2Fnote%2F7%3Fa%3Db%2520c");
    BOOST_TEST(contains(fresh.get("/sign-in?return_to=%2Fnote%2F7"), "登录后会直接回到那里"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(the_sessions_end, support::Portal)

BOOST_AUTO_TEST_CASE(a_page_says_how_long_the_session_lasts_and_a_script_extends_it)
{
    set_shanghai_time("2026-11-20 09:00:00");
    auto browser = sign_in(add_user("测试甲"));
    BOOST_TEST(contains(browser.get("/account"), R"(data-session-idle="1800" data-session-absolute="28800")"));
    BOOST_TEST(!contains(support::Portal::visitor().get("/help"), "data-session-idle"));
    set_shanghai_time("2026-11-20 09:29:00");
    const auto extended = browser.post("/account/session/extend", {});
    BOOST_TEST(extended.status == 200);
    BOOST_TEST(extended.body == R"({"idle_seconds":1800,"absolute_seconds":27060})");
    set_shanghai_time("2026-11-20 09:58:00");
    BOOST_TEST(browser.get("/account").status == 200, "without the extension it would be over");
    set_shanghai_time("2026-11-20 10:28:01");
    const auto late = browser.post("/account/session/extend", {});
    BOOST_TEST(late.status == 401);
    BOOST_TEST(late.body == R"({"outcome":"signed_out"})");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
