// SPDX-License-Identifier: MPL-2.0
// What a log-in has to do with second factors, roles of 管理端 and locks.
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::contains;
using support::header;

const json kOfficer{{"sub", "o1"}, {"name", "黄浦区管理员（测试）"}, {"phone_number", "19900001001"}, {"phone_number_verified", true}};
const std::string kPassword = "a password of one's own";

struct OfficerFixture : Scene {
    Visitor visitor{*this};
    UserId officer = add_former("guanli", "19900001001", kPassword);

    OfficerFixture() { set_role("district_officer"); }

    void set_role(const char* role) { pool.read().execute(db::Sql{"UPDATE user SET role = ?, district = '310101' WHERE id = ?"}, role, officer); }
    void lock() { pool.read().execute(db::Sql{"UPDATE user SET locked_at = ? WHERE id = ?"}, now, officer); }
};

BOOST_FIXTURE_TEST_SUITE(sign_in_with_a_second_factor, OfficerFixture)

BOOST_AUTO_TEST_CASE(the_word_of_the_sso_makes_the_log_in_one_step)
{
    made_up.id_token_claims = {{"amr", {"pwd", "otp"}}};
    BOOST_TEST(header(visitor.sign_in_by_sso(kOfficer, "/note/x"), "Location") == "/note/x");
    BOOST_TEST(visitor.get("/note/x").status == 200);
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE second_factor = 'amr' AND second_factor_at = began_at") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.sso' AND JSON_VALUE(detail, '$.second_factor') = 'amr'") == 1);
}

BOOST_AUTO_TEST_CASE(without_it_the_portal_asks_first)
{
    for (const auto& told : {json::object(), json{{"amr", {"pwd"}}}, json{{"acr", "level-1"}}}) {
        made_up.id_token_claims = told;
        const auto answer = visitor.sign_in_by_sso(kOfficer, "/note/x");
        BOOST_TEST(header(answer, "Location") == "/account/second-factor?return_to=%2Fnote%2Fx");
        BOOST_TEST(header(visitor.get("/note/x"), "Location") == "/account/second-factor?return_to=%2Fnote%2Fx");
    }
}

BOOST_AUTO_TEST_CASE(userinfo_proves_no_second_factor)
{
    auto person = kOfficer;
    person["amr"] = {"otp"};
    person["acr"] = "level-2";
    BOOST_TEST(header(visitor.sign_in_by_sso(person, "/note/x"), "Location").starts_with("/account/second-factor"));
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE second_factor IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(users_are_asked_for_none)
{
    set_role("user");
    BOOST_TEST(header(visitor.sign_in_by_sso(kOfficer, "/note/x"), "Location") == "/note/x");
    BOOST_TEST(visitor.get("/note/x").status == 200);
}

BOOST_AUTO_TEST_CASE(a_password_of_the_former_platform_opens_nothing_to_a_role_of_the_management)
{
    for (const auto* role : {"district_officer", "centre_officer", "administrator", "auditor"}) {
        set_role(role);
        const auto refused = visitor.sign_in_former("guanli", kPassword);
        BOOST_TEST(refused.status == 422, role);
        BOOST_TEST(contains(refused, "用户名或密码不正确，或该账号暂时锁定"), role);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 0);
    now += std::chrono::hours{1};
    set_role("user");
    BOOST_TEST(visitor.sign_in_former("guanli", kPassword).status == 303);
    BOOST_TEST(visitor.get("/note/x").status == 200);
    set_role("auditor"); // and a session that was begun so ends with the role
    BOOST_TEST(header(visitor.get("/note/x"), "Location").starts_with("/sign-in"));
}

BOOST_AUTO_TEST_CASE(such_a_password_proves_no_account_of_the_management_either)
{
    visitor.sign_in_by_sso({{"sub", "p9"}, {"name", "测试壬"}});
    visitor.get("/sign-in/choose");
    const auto refused = visitor.post("/sign-in/proof", {{"login_name", "guanli"}, {"password", kPassword}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);
}

BOOST_AUTO_TEST_CASE(a_locked_account_is_told_so_before_and_after_it_was_bound)
{
    lock();
    for (int i = 0; i < 2; ++i) {
        const auto answer = visitor.sign_in_by_sso(kOfficer);
        BOOST_TEST(answer.status == 403);
        BOOST_TEST(contains(answer, "已被系统管理员锁定"));
        if (i == 0) {
            BOOST_TEST(count("SELECT COUNT(*) FROM user") == 1);
            pool.read().execute(db::Sql{"UPDATE user SET locked_at = NULL"});
            visitor.sign_in_by_sso(kOfficer);
            lock();
        }
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.refused' AND JSON_VALUE(detail, '$.code') = 'account_locked'") == 2);
    set_role("user");
    BOOST_TEST(visitor.sign_in_former("guanli", kPassword).status == 422);
}

BOOST_AUTO_TEST_CASE(an_initial_password_of_ones_own_is_good_for_its_time)
{
    set_role("user");
    pool.read().execute(db::Sql{"UPDATE former_login SET password_is_initial = TRUE, initial_until = ?"}, now + std::chrono::hours{72});
    const auto in = visitor.sign_in_former("guanli", kPassword);
    BOOST_TEST(header(in, "Location").starts_with("/account/password?return_to="));
    BOOST_TEST(header(visitor.get("/note/x"), "Location").starts_with("/account/password"));
    Visitor later{*this};
    now += std::chrono::hours{72};
    BOOST_TEST(later.sign_in_former("guanli", kPassword).status == 422);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
