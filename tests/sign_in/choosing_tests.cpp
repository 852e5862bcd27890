// SPDX-License-Identifier: MPL-2.0
// 确认原有账号: a log-in by the SSO that bound to no account, and what proves an old one.
#include "account/former_login_repository.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using support::contains;
using support::field_value;
using support::header;

struct ChoosingFixture : Scene {
    Visitor visitor{*this};
};

BOOST_FIXTURE_TEST_SUITE(choosing_an_account, ChoosingFixture)

BOOST_AUTO_TEST_CASE(two_accounts_with_the_mobile_bind_nothing_until_one_is_proven)
{
    add_former("yuan001", "19900000007", "a password of mine");
    add_former("yuan002", "19900000007");
    const auto response = visitor.sign_in_by_sso(person("p1", "19900000007"), "/note?x=1");
    BOOST_TEST(header(response, "Location") == "/sign-in/choose");
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(contains(visitor.get("/sign-in/choose"), "不止一个账号"));
    const auto wrong = visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "wrong"}});
    BOOST_TEST(wrong.status == 422);
    BOOST_TEST(contains(wrong, "或该账号暂时锁定"));
    BOOST_TEST(field_value(wrong, "login_name") == "yuan001");
    const auto right = visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "a password of mine"}});
    BOOST_TEST(header(right, "Location") == "/note?x=1");
    BOOST_TEST(contains(visitor.get("/account"), "yuan001"));
    BOOST_TEST(visitor.get("/sign-in/choose").status == 403);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 1);
}

BOOST_AUTO_TEST_CASE(the_initial_password_proves_only_with_the_mobile_on_record)
{
    add_former("yuan001", "19900000006");
    visitor.sign_in_by_sso(person("p1", "19900000006", false));
    const auto page = visitor.get("/sign-in/choose");
    BOOST_TEST(contains(page, "您登录的统一身份认证账号没有验证手机号"));
    BOOST_TEST(!contains(page, "一网通办")); // the entry may be another one
    BOOST_TEST(contains(page, "以后仍可联系测试办公室合并"));
    const auto refused = visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "111111"}});
    BOOST_TEST(contains(refused, "统一发放的初始密码，不能证明"));
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);

    add_former("yuan002", "19900000006");
    Visitor other{*this};
    other.sign_in_by_sso(person("p2", "19900000006"));
    other.get("/sign-in/choose");
    other.post("/sign-in/proof", {{"login_name", "yuan002"}, {"password", "111111"}});
    BOOST_TEST(contains(other.get("/account"), "yuan002"));
}

BOOST_AUTO_TEST_CASE(an_initial_password_whose_time_is_over_proves_nothing_even_with_the_mobile_on_record)
{
    add_former("yuan001", "19900000006");
    add_former("yuan002", "19900000006", "a password of mine");
    const auto prove = [&](const char* name, const char* password) {
        return visitor.post("/sign-in/proof", {{"login_name", name}, {"password", password}});
    };
    visitor.sign_in_by_sso(person("p1", "19900000006"));
    BOOST_TEST(!contains(visitor.get("/sign-in/choose"), "已不能凭密码证明"));
    pool.read().execute(db::Sql{"UPDATE former_login SET initial_until = ? WHERE login_name = 'yuan001'"}, now);
    BOOST_TEST(contains(prove("yuan001", "111111"), "用户名或密码不正确")); // given for a time that is over

    pool.read().execute(db::Sql{"UPDATE former_login SET initial_until = NULL"});
    now = shanghai_midnight(std::chrono::year{2028} / 1 / 1);
    visitor.sign_in_by_sso(person("p1", "19900000006"));
    BOOST_TEST(contains(visitor.get("/sign-in/choose"), "已不能凭密码证明"));
    BOOST_TEST(contains(prove("yuan001", "111111"), "用户名或密码不正确"));
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);
    BOOST_TEST(prove("yuan002", "a password of mine").status == 303);
}

BOOST_AUTO_TEST_CASE(a_waiting_log_in_is_bound_by_no_password_that_was_changed_since)
{
    add_former("yuan001", "19900000006", "a password of mine");
    add_former("yuan002", "19900000006");
    visitor.sign_in_by_sso(person("p1", "19900000006"));
    account::FormerLoginRepository logins(pool.read());
    const auto proven = logins.find_by_name("yuan001").value();
    BOOST_TEST(logins.change_password(proven, hashes.hash(Secret{"another one"}), now));
    const auto hash = account::token_hash(visitor.cookies.at("__Host-binding"));
    const auto pending = BindingRepository(pool.read()).find_pending(hash, now).value();
    const http::Request request;
    const http::Caller nobody;
    BOOST_CHECK_THROW(admission.admit_proven(pending, hash, proven.user, AccountProof::password, {request, nobody, now, &proven}), TryAgain);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 1);
}

BOOST_AUTO_TEST_CASE(an_account_bound_to_somebody_else_is_not_taken_over)
{
    add_former("yuan001", "19900000001", "a password of mine");
    visitor.sign_in_by_sso(person("p1", "19900000001"));
    Visitor other{*this};
    other.sign_in_by_sso(person("p2", nullptr));
    other.get("/sign-in/choose");
    const auto refused = other.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "a password of mine"}});
    BOOST_TEST(contains(refused, "已与另一个统一身份认证账号绑定"));
    BOOST_TEST(other.who() == "nobody");
}

BOOST_AUTO_TEST_CASE(who_does_not_bind_gets_a_new_account_once)
{
    add_former("yuan001", "19900000006");
    visitor.sign_in_by_sso(person("p1", nullptr));
    visitor.get("/sign-in/choose");
    const auto cookies = visitor.cookies;
    visitor.post("/sign-in/fresh", {});
    BOOST_TEST(visitor.who() == "测试新");
    visitor.cookies = cookies;
    BOOST_TEST(visitor.post("/sign-in/fresh", {}).status == 403);
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 2);
}

BOOST_AUTO_TEST_CASE(a_choice_has_a_quarter_of_an_hour_and_its_own_browser)
{
    visitor.sign_in_by_sso(person("p1", nullptr));
    Visitor other{*this};
    other.get("/sign-in");
    BOOST_TEST(other.get("/sign-in/choose").status == 403);
    now += std::chrono::minutes{15};
    BOOST_TEST(visitor.get("/sign-in/choose").status == 403);
}

BOOST_AUTO_TEST_CASE(a_choice_does_not_wait_for_the_time_of_a_clock_that_was_ahead)
{
    visitor.sign_in_by_sso(person("p1", nullptr));
    pool.read().execute(db::Sql{"UPDATE pending_binding SET created_at = ?"}, now + std::chrono::minutes{5});
    BOOST_TEST(visitor.get("/sign-in/choose").status == 200, "another machine's clock is ahead a little");
    pool.read().execute(db::Sql{"UPDATE pending_binding SET created_at = ?"}, now + std::chrono::hours{500});
    BOOST_TEST(visitor.get("/sign-in/choose").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
