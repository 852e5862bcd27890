// SPDX-License-Identifier: MPL-2.0
// 账号 and 管理角色 through the real dispatch.
#include "account/password.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <regex>

namespace tianbao::user {
namespace {

using http::Role;
using support::Browser;
using support::contains;
using support::field_value;
using support::header;

const std::string kReason = "本人来电要求办理";

struct Office : support::Portal {
    UserId administrator = add_user("系统管理员（测试）", Role::administrator);
    UserId person = add_user("测试甲", Role::user, {}, "19900000001");
    UserId officer = add_user("黄浦区管理员（测试）", Role::district_officer, "310101", "19900001001");
    Browser desk = sign_in(administrator);

    void add_former_login(const UserId& user, const std::string& login_name)
    {
        pool().read().execute(db::Sql{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES (?, ?, ?, FALSE)"},
                              login_name, user, account::hash_password(Secret{"a password of one's own"}, {8192, 1}));
    }
    static std::string path(const UserId& user, const std::string& act = {}) { return "/user/" + user.text() + (act.empty() ? "" : "/" + act); }
    std::string standing(const UserId& user) { return field_value(desk.get(path(user, "lock")), "standing"); }
    http::Response act(const UserId& user, const std::string& act, support::Fields fields = {})
    {
        const auto page = desk.get(path(user, act));
        fields.emplace_back("standing", field_value(page, "standing"));
        fields.emplace_back("reason", kReason);
        return desk.post(path(user, act), fields);
    }
    std::string role(const UserId& user)
    {
        auto rows = pool().read().query(db::Sql{"SELECT CONCAT(role, COALESCE(district, '')) FROM user WHERE id = ?"}, user);
        return rows.next() ? rows.text(1) : "";
    }
    std::int64_t audits(const std::string& act) { return count("SELECT COUNT(*) FROM audit_event WHERE act = '" + act + "'"); }
};

BOOST_FIXTURE_TEST_SUITE(user_pages, Office)

BOOST_AUTO_TEST_CASE(accounts_are_found_by_name_login_name_and_end_of_the_mobile)
{
    add_former_login(person, "ceshijia2012");
    const auto all = desk.get("/user");
    for (const auto* name : {"测试甲", "系统管理员（测试）", "黄浦区管理员（测试）", "199****0001", "区管理员（黄浦区）"})
        BOOST_TEST(contains(all, name), name);
    BOOST_TEST(!contains(all, "19900000001"));
    for (const auto* search : {"q=%E6%B5%8B%E8%AF%95%E7%94%B2", "q=ceshijia", "q=0001&role=user", "role=user", "q=19900000001"}) {
        const auto page = desk.get(std::string("/user?") + search);
        BOOST_TEST(contains(page, person.text()), search);
        BOOST_TEST(!contains(page, administrator.text()), search);
    }
    for (const auto* search : {"q=%25", "q=001", "q=%E4%B8%99", "state=locked", "role=auditor"})
        BOOST_TEST(contains(desk.get(std::string("/user?") + search), "没有符合条件的账号"), search);
    BOOST_TEST(audits("user.search") == 6); // what shows nobody is no look at anybody
    BOOST_TEST(contains(desk.get("/user?role=district_officer"), officer.text()));
    BOOST_TEST(!contains(desk.get("/user?role=district_officer"), person.text()));
}

BOOST_AUTO_TEST_CASE(the_list_goes_on_by_key)
{
    for (int i = 0; i < 60; ++i) add_user(fmt::format("测试第{:02}号", i));
    const auto first = desk.get("/user?role=user");
    std::smatch next;
    BOOST_REQUIRE(std::regex_search(first.body, next, std::regex("before=([0-9A-Z]{26})")));
    const auto second = desk.get("/user?role=user&before=" + next[1].str());
    BOOST_TEST(contains(second, "回第一页"));
    BOOST_TEST(!contains(second, "下一页"));
    int seen = 0;
    for (int i = 0; i < 60; ++i) {
        const auto name = fmt::format("测试第{:02}号", i);
        BOOST_TEST(contains(first, name) != contains(second, name), name);
        seen += contains(first, name);
    }
    BOOST_TEST(seen >= 49);
}

BOOST_AUTO_TEST_CASE(who_has_a_role_of_the_management_is_a_list)
{
    const auto page = desk.get("/user/roles");
    BOOST_TEST(contains(page, "黄浦区管理员（测试）"));
    BOOST_TEST(contains(page, "系统管理员（测试）"));
    BOOST_TEST(!contains(page, person.text()));
}

BOOST_AUTO_TEST_CASE(an_account_shows_how_it_stands_and_the_look_is_written_down)
{
    sign_in(person);
    const auto page = desk.get(path(person));
    for (const auto* words : {"199****0001", "127.0.0.1", "锁定账号", "结束全部登录", "更改角色", "没有设置验证器"})
        BOOST_TEST(contains(page, words), words);
    BOOST_TEST(!contains(page, "解除锁定"));
    BOOST_TEST(audits("user.view") == 1);
    BOOST_TEST(desk.get("/user/nobody").status == 404);
    BOOST_TEST(desk.get("/user/" + new_id_text(now())).status == 404);
    BOOST_TEST(desk.get(path(person, "delete")).status == 404);
}

BOOST_AUTO_TEST_CASE(a_lock_bites_at_the_next_request_until_it_is_taken_away)
{
    auto browser = sign_in(person);
    BOOST_TEST(browser.get("/account").status == 200);
    BOOST_TEST(header(act(person, "lock"), "Location") == path(person) + "?done=lock");
    BOOST_TEST(header(browser.get("/account"), "Location").starts_with("/sign-in"));
    auto later = sign_in(person); // even a session that came about all the same
    BOOST_TEST(header(later.get("/account"), "Location").starts_with("/sign-in"));
    BOOST_TEST(contains(desk.get("/user?state=locked"), person.text()));
    BOOST_TEST(contains(desk.get(path(person) + "?done=lock"), "账号已锁定"));
    BOOST_TEST(audits("user.lock") == 1);
    BOOST_TEST(act(person, "lock").status == 409);
    BOOST_TEST(act(person, "unlock").status == 303);
    auto again = sign_in(person);
    BOOST_TEST(contains(again.get("/account/messages"), "原因：" + kReason));
    BOOST_TEST(audits("user.unlock") == 1);
}

BOOST_AUTO_TEST_CASE(all_sessions_of_a_user_are_ended)
{
    auto one = sign_in(person);
    auto two = sign_in(person);
    BOOST_TEST(act(person, "sessions").status == 303);
    for (auto* browser : {&one, &two}) BOOST_TEST(header(browser->get("/account"), "Location").starts_with("/sign-in"));
    BOOST_TEST(sign_in(person).get("/account").status == 200);
}

BOOST_AUTO_TEST_CASE(a_role_is_given_and_taken_and_the_user_told)
{
    auto browser = sign_in(person);
    BOOST_TEST(act(person, "role", {{"role", "district_officer"}, {"district", ""}}).status == 422);
    BOOST_TEST(act(person, "role", {{"role", "mayor"}}).status == 422);
    BOOST_TEST(act(person, "role", {{"role", "district_officer"}, {"district", "310104"}}).status == 303);
    BOOST_TEST(role(person) == "district_officer310104");
    BOOST_TEST(header(browser.get("/account"), "Location").starts_with("/sign-in"));
    auto in = sign_in(person);
    BOOST_TEST(in.get("/review").status == 200);
    BOOST_TEST(contains(in.get("/account/messages"), "您的角色已改为“区管理员（徐汇区）”"));
    BOOST_TEST(act(person, "role", {{"role", "district_officer"}, {"district", "310104"}}).status == 409);
    BOOST_TEST(act(person, "role", {{"role", "auditor"}, {"district", "310104"}}).status == 303);
    BOOST_TEST(role(person) == "auditor");
    BOOST_TEST(act(person, "role", {{"role", "user"}}).status == 303);
    BOOST_TEST(role(person) == "user");
    BOOST_TEST(audits("user.role") == 3);
    BOOST_TEST(contains(desk.get(path(person, "role")), "新角色"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'user.role' AND JSON_VALUE(detail, '$.new_role') = 'district_officer/310104'") == 1);
}

BOOST_AUTO_TEST_CASE(a_viewer_is_made_of_the_city_or_of_one_district)
{
    BOOST_TEST(act(person, "role", {{"role", "viewer"}, {"district", "999999"}}).status == 422);
    BOOST_TEST(role(person) == "user");
    BOOST_TEST(act(person, "role", {{"role", "viewer"}, {"district", ""}}).status == 303);
    BOOST_TEST(role(person) == "viewer");
    auto in = sign_in(person);
    BOOST_TEST(in.get("/review").status == 200);
    BOOST_TEST(contains(in.get("/account/messages"), "您的角色已改为“查看员（全市）”"));
    BOOST_TEST(act(person, "role", {{"role", "viewer"}, {"district", ""}}).status == 409);
    BOOST_TEST(act(person, "role", {{"role", "viewer"}, {"district", "310104"}}).status == 303);
    BOOST_TEST(role(person) == "viewer310104");
    BOOST_TEST(header(in.get("/review"), "Location").starts_with("/sign-in"));
    BOOST_TEST(contains(desk.get("/user/roles"), "查看员（徐汇区）"));
    BOOST_TEST(contains(desk.get("/user?role=viewer"), person.text()));
    BOOST_TEST(contains(desk.get(path(person, "role")), "value=\"viewer\" selected"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'user.role' AND JSON_VALUE(detail, '$.new_role') = 'viewer/310104'"
                     " AND JSON_VALUE(detail, '$.former_role') = 'viewer'") == 1);
}

BOOST_AUTO_TEST_CASE(a_reviewer_is_of_one_district)
{
    BOOST_TEST(act(person, "role", {{"role", "reviewer"}, {"district", ""}}).status == 422);
    BOOST_TEST(role(person) == "user");
    BOOST_TEST(act(person, "role", {{"role", "reviewer"}, {"district", "310104"}}).status == 303);
    BOOST_TEST(role(person) == "reviewer310104");
    BOOST_TEST(contains(sign_in(person).get("/account/messages"), "您的角色已改为“审核员（徐汇区）”"));
    BOOST_TEST(contains(desk.get("/user/roles"), "审核员（徐汇区）"));
    BOOST_TEST(contains(desk.get("/user?role=reviewer"), person.text()));
    BOOST_TEST(contains(desk.get(path(person, "role")), "value=\"reviewer\" selected"));
}

BOOST_AUTO_TEST_CASE(a_form_designer_has_no_district)
{
    BOOST_TEST(act(person, "role", {{"role", "form_designer"}, {"district", "310104"}}).status == 303);
    BOOST_TEST(role(person) == "form_designer");
    auto in = sign_in(person);
    BOOST_TEST(contains(in.get("/account/messages"), "您的角色已改为“报表设计员”"));
    BOOST_TEST(in.get("/review").status == 403);
    BOOST_TEST(contains(desk.get("/user/roles"), "报表设计员</td>"));
    BOOST_TEST(contains(desk.get("/user?role=form_designer"), person.text()));
    BOOST_TEST(contains(desk.get(path(person, "role")), "value=\"form_designer\" selected"));
}

BOOST_AUTO_TEST_CASE(who_has_enterprises_gets_no_role_and_is_told_why)
{
    const auto enterprise = add_enterprise("91310101MA1K00015A", "自家企业（上海）有限公司");
    associate(person, enterprise);
    BOOST_TEST(contains(desk.get(path(person)), "账号关联着企业，不能授予管理角色"));
    BOOST_TEST(act(person, "role", {{"role", "auditor"}}).status == 409);
    BOOST_TEST(role(person) == "user");
}

BOOST_AUTO_TEST_CASE(nobody_changes_their_own_role_or_lock)
{
    for (const auto* each : {"lock", "role", "sessions", "second-factor"}) {
        BOOST_TEST(act(administrator, each, {{"role", "user"}}).status == 409, each);
        BOOST_TEST(!contains(desk.get(path(administrator, each)), "<textarea"), each);
    }
    BOOST_TEST(contains(desk.get(path(administrator)), "这是您自己的账号"));
    BOOST_TEST(role(administrator) == "administrator");
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE locked_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(two_administrators_do_not_overwrite_each_other)
{
    const auto other = add_user("系统管理员二（测试）", Role::administrator);
    auto second = sign_in(other);
    const auto seen = field_value(second.get(path(person, "role")), "standing");
    BOOST_TEST(act(person, "role", {{"role", "auditor"}}).status == 303);
    const auto refused = second.post(path(person, "role"), {{"standing", seen}, {"role", "centre_officer"}, {"reason", kReason}});
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "账号的角色、锁定或关联有了变化"));
    BOOST_TEST(contains(refused, kReason));
    BOOST_TEST(role(person) == "auditor");
    const auto now_seen = field_value(refused, "standing");
    BOOST_TEST(second.post(path(person, "role"), {{"standing", now_seen}, {"role", "centre_officer"}, {"reason", kReason}}).status == 303);
    // one of them loses the right: the other's page acts no more
    BOOST_TEST(act(other, "role", {{"role", "user"}}).status == 303);
    BOOST_TEST(second.post(path(person, "lock"), {{"standing", "0"}, {"reason", kReason}}).status != 200);
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE locked_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(an_act_without_a_reason_is_refused_and_keeps_what_was_typed)
{
    const auto refused = desk.post(path(person, "role"), {{"standing", standing(person)}, {"role", "auditor"}, {"reason", "离职"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "原因请至少写 6 个字"));
    BOOST_TEST(contains(refused, "离职"));
    BOOST_TEST(contains(refused, "value=\"auditor\" selected"));
    BOOST_TEST(role(person) == "user");
}

BOOST_AUTO_TEST_CASE(a_former_users_password_is_reset_to_one_that_is_shown_once)
{
    BOOST_TEST(act(person, "password").status == 409);
    add_former_login(person, "ceshijia2012");
    auto browser = sign_in(person);
    const auto shown = act(person, "password");
    BOOST_TEST(shown.status == 200);
    std::smatch found;
    BOOST_REQUIRE(std::regex_search(shown.body, found, std::regex("id=\"initial-password\">([2-9A-Z]{12})<")));
    BOOST_TEST(header(browser.get("/account"), "Location").starts_with("/sign-in"));
    const account::PasswordHashes hashes({8192, 1}, 1);
    BOOST_TEST(hashes.verify(support::one_text(pool(), "SELECT password_hash FROM former_login"), Secret{found[1].str()}));
    BOOST_TEST(count("SELECT COUNT(*) FROM former_login WHERE password_is_initial AND initial_until IS NOT NULL") == 1);
    BOOST_TEST(!contains(desk.get(path(person)), found[1].str()));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE detail LIKE '%" + found[1].str() + "%'") == 0);
    BOOST_TEST(audits("user.reset_password") == 1);
    set_shanghai_time("2028-01-01 00:00:00");
    desk = sign_in(administrator);
    BOOST_TEST(contains(desk.get(path(person)), "初始密码的使用期限已过"));
    BOOST_TEST(act(person, "password").status == 409);
}

BOOST_AUTO_TEST_CASE(an_authenticator_is_taken_away_to_be_set_up_anew)
{
    BOOST_TEST(act(officer, "second-factor").status == 409);
    pool().read().execute(db::Sql{"INSERT INTO authenticator (user_id, sealed_key, last_step, enrolled_at) VALUES (?, 'x', 0, ?)"}, officer, now());
    pool().read().execute(db::Sql{"INSERT INTO recovery_code (user_id, code_hash) VALUES (?, 'x')"}, officer);
    BOOST_TEST(contains(desk.get(path(officer)), "重置二次验证"));
    BOOST_TEST(act(officer, "second-factor").status == 303);
    BOOST_TEST(count("SELECT (SELECT COUNT(*) FROM authenticator) + (SELECT COUNT(*) FROM recovery_code)") == 0);
    auto browser = sign_in_without_second_factor(officer);
    BOOST_TEST(contains(browser.get("/account/second-factor"), "设置二次验证"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::user
