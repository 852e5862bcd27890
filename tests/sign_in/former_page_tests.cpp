// SPDX-License-Identifier: MPL-2.0
// Former users: their log-in, and the change of the initial password.
#include "account/former_login_repository.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono;
using support::contains;
using support::field_value;
using support::header;

struct FormerFixture : Scene {
    Visitor visitor{*this};
};

BOOST_FIXTURE_TEST_SUITE(sign_in_of_former_users, FormerFixture)

BOOST_AUTO_TEST_CASE(the_initial_password_opens_nothing_but_the_page_that_changes_it)
{
    add_former("yuan001", "19900000001");
    const auto response = visitor.sign_in_former("yuan001", "111111", "/note/7");
    BOOST_TEST(header(response, "Location") == "/account/password?return_to=%2Fnote%2F7");
    for (const auto* path : {"/account", "/account/sessions", "/account/messages", "/note/7"})
        BOOST_TEST(header(visitor.get(path), "Location").starts_with("/account/password"));
    const auto page = visitor.get("/account/password?return_to=%2Fnote%2F7");
    BOOST_TEST(contains(page, "请先修改初始密码"));
    BOOST_TEST(field_value(page, "return_to") == "/note/7");

    const auto change = [&](const char* current, const char* mobile, const char* fresh, const char* again) {
        return visitor.post("/account/password", {{"current_password", current},
                                                  {"mobile_on_record", mobile},
                                                  {"new_password", fresh},
                                                  {"new_password_again", again},
                                                  {"return_to", "/note/7"}});
    };
    BOOST_TEST(contains(change("111111", "", "short", "short"), "请填写在原互动平台登记的手机号"));
    BOOST_TEST(contains(change("111111", "19900000001", "correct horse", "correct house"), "两次填写的新密码不一样"));
    BOOST_TEST(contains(change("111112", "19900000001", "correct horse", "correct horse"), "现在的密码不对"));
    const auto stranger = change("111111", "19900000002", "correct horse", "correct horse");
    BOOST_TEST(contains(stranger, "与原互动平台登记的不一致"));
    BOOST_TEST(contains(stranger, "已更换号码的，请联系测试办公室")); // administrators reset passwords
    BOOST_TEST(!contains(stranger, "correct horse"));
    BOOST_TEST(header(visitor.get("/note/7"), "Location").starts_with("/account/password"));

    const auto old_cookies = visitor.cookies;
    BOOST_TEST(header(change("111111", "199 0000 0001", "correct horse", "correct horse"), "Location") == "/note/7");
    BOOST_TEST(visitor.get("/note/7").status == 200);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.password'") == 1);
    Visitor thief{*this};
    thief.cookies = old_cookies;
    BOOST_TEST(thief.who() == "nobody");
    Visitor late{*this};
    BOOST_TEST(late.sign_in_former("yuan001", "111111").status == 422);
    BOOST_TEST(header(late.sign_in_former("yuan001", "correct horse"), "Location") == "/note");
}

BOOST_AUTO_TEST_CASE(five_wrong_mobile_numbers_close_the_change_of_the_password_whoever_logs_in_again)
{
    add_former("yuan001", "19900000001");
    const auto guess = [&](const std::string& mobile) {
        visitor.sign_in_former("yuan001", "111111"); // clears the wrong passwords, and nothing else
        visitor.get("/account/password");
        return visitor.post("/account/password", {{"current_password", "111111"},
                                                  {"mobile_on_record", mobile},
                                                  {"new_password", "correct horse"},
                                                  {"new_password_again", "correct horse"}});
    };
    for (int i = 2; i < 6; ++i) BOOST_TEST(contains(guess("1990000000" + std::to_string(i)), "与原互动平台登记的不一致"));
    BOOST_TEST(contains(guess("19900000006"), "修改密码暂停办理"));
    const auto sixth = guess("19900000001");
    BOOST_TEST(sixth.status == 422);
    BOOST_TEST(contains(sixth, "60 分钟后可以再试"));
    BOOST_TEST(contains(sixth, "请联系测试办公室（021-00000000）"));
    BOOST_TEST(!contains(sixth, "mobile_on_record"));
    BOOST_TEST(contains(visitor.get("/account/password"), "修改密码暂停办理"));
    BOOST_TEST(count("SELECT COUNT(*) FROM former_login WHERE password_is_initial") == 1);

    now += minutes{60};
    BOOST_TEST(guess("19900000001").status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM former_login WHERE wrong_mobiles = 0 AND mobile_closed_until IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(a_closed_change_of_the_password_stays_closed_after_twenty_numbers)
{
    add_former("yuan001", "19900000001");
    pool.read().execute(db::Sql{"UPDATE former_login SET wrong_mobiles = 20"});
    visitor.sign_in_former("yuan001", "111111");
    const auto page = visitor.get("/account/password");
    BOOST_TEST(contains(page, "修改密码暂停办理"));
    BOOST_TEST(!contains(page, "分钟后可以再试"));
}

BOOST_AUTO_TEST_CASE(changing_the_password_ends_the_other_sessions)
{
    add_former("yuan001", "19900000001", "a password of mine");
    Visitor elsewhere{*this};
    elsewhere.sign_in_former("yuan001", "a password of mine");
    visitor.sign_in_former("yuan001", "a password of mine");
    visitor.get("/account/password");
    const auto changed =
        visitor.post("/account/password",
                     {{"current_password", "a password of mine"}, {"new_password", "correct horse"}, {"new_password_again", "correct horse"}});
    BOOST_TEST(header(changed, "Location") == "/account?done=password_changed");
    BOOST_TEST(contains(visitor.get("/account?done=password_changed"), "其他地方的登录都已结束"));
    BOOST_TEST(elsewhere.who() == "nobody");
    BOOST_TEST(contains(elsewhere.get("/sign-in"), "登录已被结束"));
}

BOOST_AUTO_TEST_CASE(a_wrong_password_an_unknown_name_and_a_locked_account_get_the_same_answer)
{
    add_former("yuan001", "19900000001");
    const auto text = [&](const char* name, const char* password) {
        Visitor fresh{*this};
        fresh.cookies = visitor.cookies;
        auto body = fresh.sign_in_former(name, password).body;
        const auto at = body.find(std::string("value=\"") + name);
        return at == std::string::npos ? body : body.erase(at, std::string(name).size() + 7);
    };
    visitor.get("/sign-in");
    const auto unknown = text("yuan999", "111111");
    BOOST_TEST(unknown.find("用户名或密码不正确，或该账号暂时锁定") != std::string::npos);
    for (int i = 0; i < 5; ++i) BOOST_TEST(text("yuan001", "wrong") == unknown);
    BOOST_TEST(text("yuan001", "111111") == unknown);
    now += minutes{1};
    visitor.sign_in_former("yuan001", "111111");
    BOOST_TEST(visitor.who() == "测试yuan001");
}

BOOST_AUTO_TEST_CASE(an_account_that_may_not_come_in_gets_the_answer_of_a_wrong_password_even_with_the_right_one)
{
    const auto text = [&](const std::string& name, const char* password) {
        Visitor fresh{*this};
        fresh.cookies = visitor.cookies;
        auto body = fresh.sign_in_former(name, password).body;
        const auto at = body.find("value=\"" + name);
        BOOST_REQUIRE(at != std::string::npos);
        return body.erase(at, name.size() + 7);
    };
    visitor.get("/sign-in");
    const auto unknown = text("yuan999", "a password of mine");
    const std::pair<const char*, const char*> kBarred[] = {
        {"yuan001", "UPDATE user SET closed_at = created_at WHERE name = '测试yuan001'"},
        {"yuan002", "UPDATE user SET locked_at = created_at WHERE name = '测试yuan002'"},
        {"yuan003", "UPDATE user SET role = 'administrator' WHERE name = '测试yuan003'"},
    };
    for (const auto& [name, bar] : kBarred) {
        add_former(name, "19900000001", "a password of mine");
        pool.read().execute(db::Sql{bar});
        BOOST_TEST((text(name, "a password of mine") == unknown), name);
        BOOST_TEST((text(name, "wrong") == unknown), name);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'former_login.try'") == 7);
}

BOOST_AUTO_TEST_CASE(a_log_in_hashes_the_password_anew_where_the_configured_cost_has_changed)
{
    add_former("yuan001", "19900000001", "a password of mine");
    pool.read().execute(db::Sql{"UPDATE former_login SET password_hash = ?"}, account::hash_password(Secret{"a password of mine"}, {128, 2}));
    BOOST_TEST(visitor.sign_in_former("yuan001", "wrong").status == 422);
    BOOST_TEST(count("SELECT COUNT(*) FROM former_login WHERE password_hash LIKE '%m=128,t=2,%'") == 1);
    BOOST_TEST(visitor.sign_in_former("yuan001", "a password of mine").status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM former_login WHERE password_hash LIKE '%m=64,t=1,%'") == 1);
    Visitor again{*this};
    BOOST_TEST(again.sign_in_former("yuan001", "a password of mine").status == 303);
    BOOST_TEST(again.who() == "测试yuan001");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.password'") == 0);
}

BOOST_AUTO_TEST_CASE(who_proved_the_initial_password_comes_in_no_more_once_its_owner_has_changed_it)
{
    add_former("yuan001", "19900000001");
    account::FormerLoginRepository logins(pool.read());
    const auto proven = logins.find_by_name("yuan001").value();
    BOOST_TEST(logins.change_password(proven, hashes.hash(Secret{"correct horse"}), now));
    const http::Request request;
    const http::Caller nobody;
    BOOST_CHECK_THROW(admission.admit_former(proven.user, {request, nobody, now, &proven}), TryAgain); // dispatch asks for the password anew
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.former'") == 0);
}

BOOST_AUTO_TEST_CASE(after_the_closing_day_only_claimed_accounts_log_in)
{
    add_former("yuan001", "19900000001");
    add_former("yuan002", "19900000002", "a password of mine");
    now = shanghai_midnight(year{2028} / 1 / 1);
    BOOST_TEST(visitor.sign_in_former("yuan001", "111111").status == 422);
    BOOST_TEST(visitor.sign_in_former("yuan002", "a password of mine").status == 303);
}

BOOST_AUTO_TEST_CASE(a_log_in_form_without_its_token_or_from_elsewhere_is_refused)
{
    add_former("yuan001", "19900000001");
    const std::vector<std::pair<std::string, std::string>> fields{{"login_name", "yuan001"}, {"password", "111111"}};
    BOOST_TEST(visitor.post("/sign-in/former", fields, "").status == 403);
    visitor.get("/sign-in");
    BOOST_TEST(visitor.post("/sign-in/former", fields, "of the page", "https://evil.example").status == 403);
    Visitor other{*this};
    other.get("/sign-in");
    const auto token = field_value(other.get("/sign-in"), "csrf");
    BOOST_TEST(visitor.post("/sign-in/former", fields, token).status == 403);
    BOOST_TEST(visitor.who() == "nobody");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_beside_the_field_and_the_name_is_kept)
{
    const auto page = visitor.sign_in_former("yuan<001>", "");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(contains(page, "请填写密码"));
    BOOST_TEST(contains(page, "yuan&lt;001&gt;"));
}

BOOST_AUTO_TEST_CASE(a_former_user_logs_out_of_the_portal_alone)
{
    add_former("yuan001", "19900000001");
    visitor.sign_in_former("yuan001", "111111");
    visitor.get("/account/password");
    BOOST_TEST(header(visitor.post("/sign-out", {}), "Location") == "/signed-out");
    BOOST_TEST(visitor.who() == "nobody");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
