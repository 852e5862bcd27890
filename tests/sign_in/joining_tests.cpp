// SPDX-License-Identifier: MPL-2.0
// 合并与绑定: a former account is joined, another log-in bound, by who has proven both.
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono;
using nlohmann::json;
using support::Browser;
using support::contains;
using support::field_value;
using support::header;

const std::string kPassword = "a password of mine";

/// Somebody of the SSO, with an account of the former platform that has another mobile number.
struct JoiningFixture : Scene {
    Visitor visitor{*this};

    void come() { visitor.sign_in_by_sso(person("p1", "19900000001")); }
    http::Response join(const std::string& login_name, const std::string& password, const std::string& mobile = {})
    {
        visitor.get("/account/merger");
        return visitor.post("/account/merger", {{"login_name", login_name}, {"password", password}, {"mobile_on_record", mobile}});
    }
    std::int64_t joined() { return count("SELECT COUNT(*) FROM user WHERE joined_into IS NOT NULL"); }

    http::Response begin_binding(Visitor& who)
    {
        who.get("/account/merger");
        return who.post("/account/binding/sso", {});
    }
    /// Comes back from where a form has led, as that person.
    http::Response come_back(Visitor& who, const http::Response& sent, const json& as)
    {
        const auto url = header(sent, "Location");
        BOOST_TEST(url.starts_with("https://"));
        made_up.person = as;
        made_up.nonce = parameter(url, "nonce");
        made_up.now = now;
        return who.get("/sign-in/callback?code=c&state=" + parameter(url, "state"));
    }
};

BOOST_FIXTURE_TEST_SUITE(joining_a_former_account, JoiningFixture)

BOOST_AUTO_TEST_CASE(its_password_joins_it_and_its_name_logs_in_to_the_one_account)
{
    add_former("yuan001", "19900000002", kPassword);
    Visitor elsewhere{*this};
    elsewhere.sign_in_former("yuan001", kPassword);
    come();
    BOOST_TEST(contains(visitor.get("/account/merger"), "填写它的用户名和密码"));
    BOOST_TEST(header(join(" yuan001 ", kPassword), "Location") == "/account/merger?done=joined");
    BOOST_TEST(contains(visitor.get("/account/merger?done=joined"), "已并入您的账号"));
    BOOST_TEST(contains(visitor.get("/account/messages"), "原平台账号 yuan001 已凭密码并入"));
    BOOST_TEST(contains(visitor.get("/account"), "yuan001"));
    BOOST_TEST(elsewhere.who() == "nobody", "its sessions ended");
    elsewhere.sign_in_former("yuan001", kPassword);
    BOOST_TEST(elsewhere.who() == "测试新");
    BOOST_TEST(joined() == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'user.join' AND JSON_VALUE(detail, '$.proof') = 'password'") == 1);
    BOOST_TEST(count("SELECT wrong_passwords FROM former_login") == 0);
    const auto again = join("yuan001", kPassword);
    BOOST_TEST(again.status == 422);
    BOOST_TEST(contains(again, "这就是您现在登录的账号"));
}

BOOST_AUTO_TEST_CASE(the_initial_password_proves_nothing_without_the_mobile_on_record)
{
    add_former("yuan001", "19900000002");
    come();
    const auto alone = join("yuan001", "111111");
    BOOST_TEST(alone.status == 422);
    BOOST_TEST(contains(alone, "只凭它不能证明是您本人"));
    BOOST_TEST(field_value(alone, "login_name") == "yuan001");
    BOOST_TEST(count("SELECT wrong_mobiles FROM former_login") == 0);
    const auto own = join("yuan001", "111111", "19900000001");
    BOOST_TEST(contains(own, "与原互动平台登记的不一致"), "one's own is not the one on record");
    BOOST_TEST(field_value(own, "mobile_on_record") == "19900000001");
    BOOST_TEST(count("SELECT wrong_mobiles FROM former_login") == 1);
    BOOST_TEST(joined() == 0);
    BOOST_TEST(header(join("yuan001", "111111", "199 0000 0002"), "Location") == "/account/merger?done=joined");
    BOOST_TEST(joined() == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'user.join' AND JSON_VALUE(detail, '$.proof') = 'password mobile'") == 1);
}

BOOST_AUTO_TEST_CASE(five_wrong_mobile_numbers_close_this_way_as_they_close_the_change_of_the_password)
{
    add_former("yuan001", "19900000002");
    come();
    for (int i = 3; i < 8; ++i) BOOST_TEST(join("yuan001", "111111", "1990000000" + std::to_string(i)).status == 422);
    BOOST_TEST(contains(join("yuan001", "111111", "19900000002"), "填错次数过多"));
    BOOST_TEST(joined() == 0);
    now += minutes{60};
    come();
    BOOST_TEST(join("yuan001", "111111", "19900000002").status == 303);
}

BOOST_AUTO_TEST_CASE(a_wrong_password_an_unknown_name_and_a_locked_account_get_the_same_answer)
{
    add_former("yuan001", "19900000002", kPassword);
    come();
    const auto text = [&](const std::string& name, const std::string& password) {
        auto answer = join(name, password);
        BOOST_TEST(answer.status == 422);
        const auto at = answer.body.find("value=\"" + name);
        return at == std::string::npos ? answer.body : answer.body.erase(at, name.size() + 7);
    };
    const auto unknown = text("yuan999", "wrong");
    BOOST_TEST(unknown.find("用户名或密码不正确，或该账号暂时锁定") != std::string::npos);
    for (int i = 0; i < 5; ++i) BOOST_TEST(text("yuan001", "wrong") == unknown);
    BOOST_TEST(text("yuan001", kPassword) == unknown);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'former_login.try'") == 7);
    Visitor elsewhere{*this};
    BOOST_TEST(elsewhere.sign_in_former("yuan001", kPassword).status == 422, "one lock for both ways");
    now += minutes{1};
    BOOST_TEST(join("yuan001", kPassword).status == 303);
}

BOOST_AUTO_TEST_CASE(after_the_closing_day_an_initial_password_proves_nothing_and_the_page_says_so)
{
    add_former("yuan001", "19900000002");
    add_former("yuan002", "19900000003", kPassword);
    now = shanghai_midnight(year{2028} / 1 / 1);
    come();
    BOOST_TEST(contains(visitor.get("/account/merger"), "已不能凭密码证明和合并"));
    BOOST_TEST(contains(join("yuan001", "111111", "19900000002"), "用户名或密码不正确"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'former_login.mobile'") == 0);
    BOOST_TEST(join("yuan002", kPassword).status == 303);
    BOOST_TEST(joined() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_and_locked_or_closed_accounts_are_not_told_from_wrong_passwords)
{
    const auto id = add_former("yuan001", "19900000002", kPassword);
    come();
    const auto empty = join("", "");
    BOOST_TEST(contains(empty, "请填写用户名"));
    BOOST_TEST(contains(empty, "请填写密码"));
    for (const auto* change : {"UPDATE user SET locked_at = ? WHERE id = ?", "UPDATE user SET locked_at = NULL, closed_at = ? WHERE id = ?"}) {
        pool.read().execute(db::Sql{change}, now, id);
        BOOST_TEST(contains(join("yuan001", kPassword), "用户名或密码不正确"));
    }
    BOOST_TEST(joined() == 0);
}

BOOST_AUTO_TEST_CASE(a_session_that_began_by_a_password_joins_nothing)
{
    add_former("yuan001", "19900000002", kPassword);
    add_former("yuan002", "19900000003", kPassword);
    visitor.sign_in_former("yuan001", kPassword);
    BOOST_TEST(contains(visitor.get("/account/merger"), "请先绑定统一身份认证"));
    BOOST_TEST(header(join("yuan002", kPassword), "Location") == "/account/merger");
    BOOST_TEST(joined() == 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(binding_by_ones_own_wish, JoiningFixture)

BOOST_AUTO_TEST_CASE(a_former_user_goes_through_the_sso_once_and_confirms_who_came_back)
{
    add_former("yuan001", "19900000002", kPassword);
    visitor.sign_in_former("yuan001", kPassword);
    BOOST_TEST(contains(visitor.get("/account/merger"), "还没有绑定统一身份认证"));
    BOOST_TEST(header(come_back(visitor, begin_binding(visitor), person("p1", "19900000001")), "Location") == "/account/binding");
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0, "nothing is bound before it was confirmed");
    const auto page = visitor.get("/account/binding");
    for (const auto* words : {"199****0001", "测试新", "公用的电脑"}) BOOST_TEST(contains(page, words), words);
    BOOST_TEST(header(visitor.post("/account/binding", {}), "Location") == "/account/merger?done=bound");
    const auto bound = visitor.get("/account/merger?done=bound");
    for (const auto* words : {"已绑定，以后也可以用它登录", "本账号已绑定统一身份认证", "没有其他可以绑定的登录方式"})
        BOOST_TEST(contains(bound, words), words);
    BOOST_TEST(contains(visitor.get("/account/messages"), "已绑定一种统一身份认证登录"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.bind'") == 1);
    Visitor by_sso{*this};
    by_sso.sign_in_by_sso(person("p1", "19900000001"));
    BOOST_TEST(contains(by_sso.get("/account"), "yuan001"));
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 1);
    BOOST_TEST(header(visitor.post("/account/binding", {}), "Location") == "/account/merger?binding=over");
}

BOOST_AUTO_TEST_CASE(an_sso_account_that_has_an_account_here_is_not_bound_but_shown_the_other_way)
{
    add_former("yuan001", "19900000002", kPassword);
    Visitor other{*this};
    other.sign_in_by_sso(person("p1", "19900000001"));
    visitor.sign_in_former("yuan001", kPassword);
    BOOST_TEST(header(come_back(visitor, begin_binding(visitor), person("p1", "19900000001")), "Location") == "/account/merger?binding=others");
    BOOST_TEST(contains(visitor.get("/account/merger?binding=others"), "已有自己的账号，没有绑定"));
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 1);
    BOOST_TEST(header(come_back(other, begin_binding(other), person("p1", "19900000001")), "Location") == "/account/merger?binding=own");
}

BOOST_AUTO_TEST_CASE(an_enterprises_log_in_is_not_bound_to_a_persons_account_as_it_joins_none)
{
    add_former("yuan001", "19900000002", kPassword);
    visitor.sign_in_former("yuan001", kPassword);
    auto firm = person("e1", "19900000901");
    firm["tianbao_kind"] = "enterprise";
    firm["tianbao_uscc"] = "91350100M000100Y43";
    BOOST_TEST(header(come_back(visitor, begin_binding(visitor), firm), "Location") == "/account/merger?binding=enterprise");
    BOOST_TEST(contains(visitor.get("/account/merger?binding=enterprise"), "属于企业而不是个人，不能与别的账号绑定"));
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 0);
    BOOST_TEST(claims.empty());
}

BOOST_AUTO_TEST_CASE(what_came_back_belongs_to_the_session_that_asked)
{
    add_former("yuan001", "19900000002", kPassword);
    add_former("yuan002", "19900000003", kPassword);
    visitor.sign_in_former("yuan001", kPassword);
    come_back(visitor, begin_binding(visitor), person("p1", "19900000001"));
    BOOST_TEST(visitor.get("/sign-in/choose").status == 403, "it is no log-in that waits");
    BOOST_TEST(visitor.post("/sign-in/fresh", {}).status == 403);
    const auto waiting = visitor.cookies.at("__Host-binding");
    Visitor other{*this};
    other.sign_in_former("yuan002", kPassword);
    other.cookies["__Host-binding"] = waiting;
    BOOST_TEST(header(other.get("/account/binding"), "Location") == "/account/merger?binding=over");
    other.get("/account/merger");
    BOOST_TEST(header(other.post("/account/binding", {}), "Location") == "/account/merger?binding=over");
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);

    const auto sent = begin_binding(visitor);
    visitor.sign_in_former("yuan002", kPassword); // somebody else, in the same browser
    BOOST_TEST(come_back(visitor, sent, person("p1", "19900000001")).status == 403);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);
}

BOOST_AUTO_TEST_CASE(a_binding_is_begun_by_a_form_of_the_portal_and_confirmed_within_a_quarter_of_an_hour)
{
    add_former("yuan001", "19900000002", kPassword);
    visitor.sign_in_former("yuan001", kPassword);
    visitor.get("/account/merger");
    BOOST_TEST(visitor.post("/account/binding/sso", {}, "another token", "https://evil.example").status == 403);
    BOOST_TEST(visitor.post("/account/binding/nowhere", {}).status == 404);
    come_back(visitor, begin_binding(visitor), person("p1", "19900000001"));
    now += minutes{15};
    BOOST_TEST(header(visitor.get("/account/binding"), "Location") == "/account/merger?binding=over");
}

BOOST_AUTO_TEST_SUITE_END()

/// The whole portal: what the two accounts had.
struct Histories : support::Portal {
    UserId kept = add_user("测试甲");
    UserId joined = add_user("测试甲", http::Role::user, {}, "19900000002");
    EnterpriseId only_kept = add_enterprise("91310101MA1K00015A", "自家企业（上海）有限公司");
    EnterpriseId both = add_enterprise("91310115MA1H000200", "两处企业（上海）有限公司");
    EnterpriseId only_joined = add_enterprise("91310112MA1G00038U", "旧号企业（上海）有限公司");
    Browser browser = sign_in(kept);

    Histories()
    {
        for (const auto& enterprise : {only_kept, both}) associate(kept, enterprise);
        for (const auto& enterprise : {both, only_joined}) associate(joined, enterprise);
        make_filler(kept, only_kept);
        make_filler(joined, both);
        make_filler(joined, only_joined);
        const account::PasswordHashes hashes({64, 1}, 2);
        pool().read().execute(
            db::Sql{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES ('yuan001', ?, ?, FALSE)"}, joined,
            hashes.hash(Secret{kPassword}));
    }

    http::Response join()
    {
        return browser.post("/account/merger", {{"login_name", "yuan001"}, {"password", kPassword}, {"mobile_on_record", ""}});
    }
    std::string text(const char* sql, const UserId& user)
    {
        auto rows = pool().read().query(db::Sql{sql}, user);
        return rows.next() ? rows.text(1) : "";
    }
    void bind(const char* issuer, const char* subject, const UserId& user)
    {
        pool().read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, bound_at) VALUES (?, ?, ?, 'personal', ?)"}, issuer,
                              subject, user, now());
    }
};

BOOST_FIXTURE_TEST_SUITE(joining_two_histories, Histories)

BOOST_AUTO_TEST_CASE(all_that_both_had_is_kept_in_one_and_the_right_to_file_goes_over)
{
    bind("https://one.example", "kept", kept);
    bind("https://two.example", "joined", joined);
    pool().read().execute(db::Sql{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, 'filler.lost', '{}', ?)"},
                          new_id_text(now()), joined, now());
    BOOST_TEST(header(join(), "Location") == "/account/merger?done=joined");
    BOOST_TEST(text("SELECT joined_into FROM user WHERE id = ? AND closed_at IS NOT NULL", joined) == kept.text());
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", kept) == "3");
    BOOST_TEST(text("SELECT COUNT(*) FROM filler WHERE user_id = ?", kept) == "3");
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", joined) == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM filler_change WHERE act = 'merger' AND actor_id = ?", kept) == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM message WHERE user_id = ?", kept) == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM identity WHERE user_id = ?", kept) == "2");
    BOOST_TEST(contains(browser.get("/workbench"), "旧号企业"));
}

BOOST_AUTO_TEST_CASE(an_open_offer_and_an_open_objection_go_over_and_closed_ones_stay)
{
    const auto other = add_user("测试乙");
    const auto offer = [&](const EnterpriseId& enterprise, const char* outcome) {
        pool().read().execute(db::Sql{"INSERT INTO handover_offer (id, enterprise_id, epoch, offered_by, offered_to, offered_at, expires_at, is_open,"
                                      " outcome) VALUES (?, ?, 1, ?, ?, ?, ?, IF(? = '', 1, NULL), NULLIF(?, ''))"},
                              new_id_text(now()), enterprise, other, joined, now(), now() + std::chrono::hours{24}, outcome, outcome);
    };
    const auto contest = [&](const EnterpriseId& enterprise, std::int64_t epoch, const char* outcome) {
        pool().read().execute(db::Sql{"INSERT INTO handover_contest (id, enterprise_id, epoch, contested_by, reason, contested_at, is_open, outcome)"
                                      " VALUES (?, ?, ?, ?, '原因', ?, IF(? = '', 1, NULL), NULLIF(?, ''))"},
                              new_id_text(now()), enterprise, epoch, joined, now(), outcome, outcome);
    };
    offer(only_joined, "");
    offer(both, "declined");
    contest(only_joined, 7, "");
    contest(only_joined, 6, "rejected");
    BOOST_TEST(join().status == 303);
    BOOST_TEST(text("SELECT GROUP_CONCAT(is_open) FROM handover_offer WHERE offered_to = ?", kept) == "1");
    BOOST_TEST(text("SELECT GROUP_CONCAT(outcome) FROM handover_offer WHERE offered_to = ?", joined) == "declined");
    BOOST_TEST(text("SELECT GROUP_CONCAT(epoch) FROM handover_contest WHERE contested_by = ?", kept) == "7");
    BOOST_TEST(text("SELECT GROUP_CONCAT(epoch) FROM handover_contest WHERE contested_by = ?", joined) == "6");
}

BOOST_AUTO_TEST_CASE(an_account_bound_to_another_log_in_of_the_same_sso_is_not_taken)
{
    bind("https://one.example", "kept", kept);
    bind("https://one.example", "joined", joined);
    const auto refused = join();
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "已与另一个统一身份认证账号绑定"));
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", joined) == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM filler WHERE user_id = ?", joined) == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM user WHERE id = ? AND closed_at IS NULL", joined) == "1");
}

BOOST_AUTO_TEST_CASE(what_officers_have_begun_they_finish)
{
    pool().read().execute(db::Sql{"INSERT INTO user_merger (id, kept_id, joined_id, reference, reason, proposed_at, proposed_by, expires_at)"
                                  " VALUES (?, ?, ?, '1', '原因', ?, ?, ?)"},
                          new_id_text(now()), kept, joined, now(), kept, now() + std::chrono::hours{24});
    const auto refused = join();
    BOOST_TEST(contains(refused, "办理合并，请等办结后再试"));
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", joined) == "2");
}

BOOST_AUTO_TEST_CASE(enterprise_users_are_no_persons_and_are_not_joined)
{
    bind("https://one.example", "kept", kept);
    pool().read().execute(db::Sql{"UPDATE identity SET kind = 'enterprise' WHERE user_id = ?"}, kept);
    BOOST_TEST(contains(join(), "属于企业而不是个人"));
    BOOST_TEST(text("SELECT COUNT(*) FROM user WHERE id = ? AND closed_at IS NULL", joined) == "1");
}

BOOST_AUTO_TEST_CASE(a_request_to_be_associated_does_not_go_on_in_the_closed_accounts_name)
{
    pool().read().execute(db::Sql{"INSERT INTO association_request (id, enterprise_id, user_id, way, reason, asked_at, answer_until, expires_at)"
                                  " VALUES (?, ?, ?, 'approval', '原因', ?, ?, ?)"},
                          new_id_text(now()), only_kept, joined, now(), now(), now());
    BOOST_TEST(join().status == 303);
    BOOST_TEST(text("SELECT outcome FROM association_request WHERE user_id = ?", joined) == "withdrawn");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
