// SPDX-License-Identifier: MPL-2.0
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

using namespace tianbao;
using http::Role;
using support::contains;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";

struct Scene : support::Portal {
    UserId person = add_user("测试甲", Role::user, {}, "19900000001");
    UserId colleague = add_user("测试乙", Role::user, {}, "19900000002");
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    support::Browser browser = sign_in(person);

    Scene()
    {
        run("INSERT INTO identity (issuer, subject, user_id, kind, bound_at) VALUES ('https://sso.example', 'p1', '" + person.text() +
            "', 'personal', '2026-01-01')");
        run("UPDATE user SET email = 'ceshi@example.com', post = '会计' WHERE id = '" + person.text() + "'");
        run("INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES ('" + new_id_text(now()) + "', '" + person.text() +
            "', 'account.bound', '{}', '2026-11-01')");
        run("INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES ('ceshijia', '" + person.text() +
            "', 'a hash', 0)");
        associate(person, enterprise);
    }
    void run(const std::string& sql) { pool().read().execute_all(sql, {}); }
    std::string text(const std::string& sql) { return support::one_text(pool(), sql.c_str()); }
    void ask_appeal()
    {
        const auto id = new_id_text(now());
        run("INSERT INTO appeal (id, asked_by, class, title, district, state, asked_at, changed_at) VALUES ('" + id + "', '" + person.text() +
            "', 'account', '更正邮箱（测试）', '310101', 'waiting', '2026-11-17', '2026-11-17')");
        run("INSERT INTO appeal_step (appeal_id, number, kind, is_officers, text, district, taken_by, taken_at) VALUES ('" + id +
            "', 1, 'ask', 0, '怎样更正电子邮箱？（测试）', '310101', '" + person.text() + "', '2026-11-17')");
    }
    std::string user_row()
    {
        return text("SELECT CONCAT_WS('|', name, IF(mobile IS NULL, '-', IF(mobile LIKE 'aes-256-gcm:%', 'sealed', mobile)), email, post, closed_at IS NOT NULL) FROM user WHERE id = '" + person.text() +
                    "'");
    }
    std::int64_t rows_of(const std::string& table) { return count("SELECT COUNT(*) FROM " + table + " WHERE user_id = '" + person.text() + "'"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(personal_data, Scene)

BOOST_AUTO_TEST_CASE(a_user_sees_all_that_is_held_and_nothing_of_others)
{
    browser.post("/account", {{"post", "会计主管"}, {"email", "ceshi@example.com"}});
    const auto page = browser.get("/account/data");
    BOOST_TEST(page.status == 200);
    for (const auto* words : {"测试甲", "19900000001", "ceshi@example.com", "会计主管", "ceshijia", "https://sso.example", "p1",
                              "测试企业（上海）有限公司", "修改个人资料", "127.0.0.1", "统一身份认证，请在那里更正"})
        BOOST_TEST(contains(page, words), words);
    BOOST_TEST(!contains(page, "测试乙"));
    BOOST_TEST(!contains(page, "建立账号时登记的"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'personal.view'") == 1);
    const auto unbound = sign_in(colleague).get("/account/data");
    BOOST_TEST(contains(unbound, "姓名和手机号是建立账号时登记的"));
    BOOST_TEST(!contains(unbound, "统一身份认证，请在那里更正"));
}

BOOST_AUTO_TEST_CASE(appeals_and_the_second_factor_are_held_too_and_no_secret_is_shown)
{
    BOOST_TEST(contains(browser.get("/account/data"), "没有设置验证器"));
    ask_appeal();
    run("INSERT INTO authenticator (user_id, sealed_key, last_step, enrolled_at) VALUES ('" + person.text() + "', 'sealed-key', 1, '2026-11-02')");
    run("INSERT INTO recovery_code (user_id, code_hash) VALUES ('" + person.text() + "', 'recovery-hash')");
    run("INSERT INTO appeal_step (appeal_id, number, kind, is_officers, text, district, taken_by, taken_at) SELECT id, 2, 'answer', 1,"
        " '在基本信息中更正（测试）', district, '" + colleague.text() + "', '2026-11-18' FROM appeal");
    run("UPDATE appeal SET state = 'answered', version = 2, period = 202610, indicator = 'A01'");
    const auto page = browser.get("/account/data");
    for (const auto* words : {"更正邮箱（测试）", "已答复", "报表期 2026-10", "指标 A01", "验证器于 2026-11-02 08:00 设置，未用的恢复码 1 个"}) BOOST_TEST(contains(page, words), words);
    const auto file = browser.get("/account/data/download");
    const auto json = nlohmann::json::parse(file.body);
    BOOST_TEST(json["second_factor"]["is_set"] == true);
    BOOST_TEST(json["appeals"][0]["period"] == "2026-10");
    BOOST_TEST(json["appeals"][0]["indicator"] == "A01");
    BOOST_TEST(json["appeals"][0]["district"] == "310101");
    BOOST_TEST(json["appeals"][0]["steps"][1]["text"] == "在基本信息中更正（测试）");
    BOOST_TEST(json["appeals"][0]["steps"][1]["by"] == "officers");
    for (const auto* secret : {"sealed-key", "recovery-hash"}) BOOST_TEST((!contains(file, secret) && !contains(page, secret)), secret);
}

BOOST_AUTO_TEST_CASE(what_officers_write_each_other_about_an_appeal_is_not_shown)
{
    ask_appeal();
    run("INSERT INTO appeal_step (appeal_id, number, kind, is_officers, text, district, taken_by, taken_at) SELECT id, 2, 'hand_on', 1,"
        " '请黄浦办理（测试）', district, '" + colleague.text() + "', '2026-11-18' FROM appeal");
    const auto page = browser.get("/account/data");
    const auto file = browser.get("/account/data/download");
    BOOST_TEST((!contains(page, "请黄浦办理") && !contains(file, "请黄浦办理")));
    const auto steps = nlohmann::json::parse(file.body)["appeals"][0]["steps"];
    BOOST_REQUIRE(steps.size() == 2U);
    BOOST_TEST(steps[0]["text"] == "怎样更正电子邮箱？（测试）");
    BOOST_TEST(steps[1]["kind"] == "hand_on");
    BOOST_TEST(steps[1]["text"] == "");
}

BOOST_AUTO_TEST_CASE(what_the_registry_is_still_asked_is_held_too)
{
    BOOST_TEST(contains(browser.get("/account/data"), "没有待核验的企业"));
    const auto wait = [&](const UserId& who, const std::string& uscc, const std::string& kind, const std::string& name, const std::string& representative,
                          const std::string& next_try_at) {
        run("INSERT INTO pending_match (user_id, uscc, kind, enterprise_name, legal_representative, asked_at, tries, next_try_at) VALUES ('" + who.text() +
            "', '" + uscc + "', '" + kind + "', '" + name + "', '" + representative + "', '2026-11-17 01:30:00', 2, " + next_try_at + ")");
    };
    wait(person, "91310115MA1H000200", "match", "测试乙企业（上海）有限公司", "测试丁", "'2026-11-18 03:00:00'");
    wait(person, kUscc, "claim", "测试企业（上海）有限公司", "", "NULL");
    wait(colleague, "91310112MA1G00038U", "match", "测试丙企业（上海）有限公司", "测试戊", "'2026-11-18 03:00:00'");
    const auto page = browser.get("/account/data");
    for (const auto* words : {"测试乙企业（上海）有限公司", "您填写，法定代表人 测试丁", "2026-11-17 09:30", "等待核验", "未通过"}) BOOST_TEST(contains(page, words), words);
    BOOST_TEST(!contains(page, "测试丙企业"));
    const auto file = browser.get("/account/data/download");
    BOOST_TEST(!contains(file, "测试丙企业"));
    const auto json = nlohmann::json::parse(file.body)["pending_matches"];
    BOOST_REQUIRE(json.size() == 2U);
    BOOST_TEST(json[0]["uscc"] == kUscc);
    BOOST_TEST(json[0]["kind"] == "claim");
    BOOST_TEST(json[0]["is_refused"] == true);
    BOOST_TEST(json[1]["kind"] == "match");
    BOOST_TEST(json[1]["enterprise"] == "测试乙企业（上海）有限公司");
    BOOST_TEST(json[1]["legal_representative"] == "测试丁");
    BOOST_TEST(json[1]["asked_at"] == "2026-11-17 09:30:00");
    BOOST_TEST(json[1]["tries"] == 2);
    BOOST_TEST(json[1]["is_refused"] == false);
    BOOST_TEST(browser.post("/account/close", {{"confirmation", "测试甲"}}).status == 303);
    BOOST_TEST(rows_of("pending_match") == 0);
}

BOOST_AUTO_TEST_CASE(what_was_written_signed_and_sent_for_enterprises_is_held_too)
{
    make_filler(person, enterprise);
    const auto of = "', '" + enterprise.text() + "', ";
    const auto at = [&](const UserId& who) { return "'" + who.text() + "'"; };
    const auto add = [&](const UserId& who, const std::string& mark) {
        const auto id = [&] { return "('" + new_id_text(now()) + of; };
        run("INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until) VALUES " + id() + at(who) + ", '移交理由" +
            mark + "', '2026-11-01', '2026-11-08')");
        run("INSERT INTO handover_contest (id, enterprise_id, epoch, contested_by, reason, contested_at) VALUES " + id() +
            (mark == "甲" ? "1, " : "2, ") + at(who) + ", '异议理由" + mark + "', '2026-11-01 12:00')");
        run("INSERT INTO return_request (id, enterprise_id, period, number, reason, asked_at, asked_by, is_open) VALUES " + id() +
            "202610, 1, '退回理由" + mark + "', '2026-11-02', " + at(who) + ", NULL)");
        run("INSERT INTO enterprise_key (id, enterprise_id, name, key_hash, made_by, epoch, made_at, expires_at) VALUES " + id() + "'密钥名" + mark +
            "', SHA2('" + mark + "', 256), " + at(who) + ", 1, '2026-11-03', '2027-11-03')");
        run("INSERT INTO filler_proposal (id, enterprise_id, act, holder_id, epoch, reference, reason, proposed_at, proposed_by, expires_at, is_open,"
            " outcome) VALUES " + id() + "'removal', " + at(who) + ", 1, '', '撤销原因" + mark + "', '2026-11-04', " + at(colleague) +
            ", '2026-12-04', NULL, 'confirmed')");
        run("INSERT INTO reminder_delivery (id, run_id, enterprise_id, period, district, user_id, channel, address, state, made_at) VALUES ('" +
            new_id_text(now()) + "', '" + new_id_text(now()) + of + "202610, '310101', " + at(who) + ", 'mail', 'tixing" + mark +
            "@example.com', 'sent', '2026-11-05')");
        run("INSERT INTO mail_refusal (address, enterprise_id, user_id, words, refused_at) VALUES ('jushou" + mark + "@example.com" + of + at(who) +
            ", '550', '2026-11-06')");
        run("INSERT INTO filing_mark (enterprise_id, period, number, place, note, answer, answered_at, answered_by) VALUES ('" + enterprise.text() +
            "', 202610, 1, 'A01." + (mark == "甲" ? "m" : "y") + "', '批注', '批注答复" + mark + "', '2026-11-07', " + at(who) + ")");
        run("INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key,"
            " submitted_at, submitted_by, source, signed_name, signed_post) VALUES ('" +
            enterprise.text() + "', 202610, " + (mark == "甲" ? "1" : "2") + ", '2012', '{}', 0, '', 'R-" + new_id_text(now()).substr(10) + "', '" +
            new_id_text(now()) + "', '2026-11-08', " + at(who) + ", 'page', '签名" + mark + "', '签名职务" + mark + "')");
    };
    BOOST_TEST(contains(browser.get("/account/data"), "没有这类记录"));
    add(person, "甲");
    add(colleague, "乙");
    const auto page = browser.get("/account/data");
    const auto file = browser.get("/account/data/download");
    for (const auto* words : {"移交理由", "异议理由", "退回理由", "密钥名", "撤销原因", "批注答复", "签名"}) {
        for (const auto* answer : {&page, &file}) {
            BOOST_TEST(contains(*answer, std::string(words) + "甲"), words);
            BOOST_TEST(!contains(*answer, std::string(words) + "乙"), words);
        }
    }
    for (const auto* words : {"tixing甲@example.com", "jushou甲@example.com", "签名甲 签名职务甲"}) BOOST_TEST(contains(page, words), words);
    for (const auto* words : {"tixing乙", "jushou乙"}) BOOST_TEST(!contains(file, words), words);
    const auto traces = nlohmann::json::parse(file.body)["traces"];
    BOOST_REQUIRE(traces.size() == 9U);
    BOOST_TEST(traces[0]["kind"] == "submission");
    BOOST_TEST(traces[0]["period"] == "2026-10");
    BOOST_TEST(traces[8]["kind"] == "handover_request");
    BOOST_TEST(traces[8]["period"] == "");
}

BOOST_AUTO_TEST_CASE(closing_the_account_closes_open_appeals_and_keeps_what_was_said)
{
    ask_appeal();
    BOOST_TEST(contains(browser.get("/account/close"), "您反映的诉求和答复、附件保留"));
    BOOST_TEST(browser.post("/account/close", {{"confirmation", "测试甲"}}).status == 303);
    BOOST_TEST(text("SELECT CONCAT(state, version) FROM appeal") == "closed2");
    BOOST_TEST(text("SELECT GROUP_CONCAT(kind ORDER BY number) FROM appeal_step") == "ask,close");
    BOOST_TEST(text("SELECT text FROM appeal_step WHERE number = 1") == "怎样更正电子邮箱？（测试）");
}

BOOST_AUTO_TEST_CASE(it_can_be_downloaded_as_json)
{
    make_filler(person, enterprise);
    const auto file = browser.get("/account/data/download");
    BOOST_TEST(header(file, "Content-Disposition").find("attachment") == 0U);
    const auto json = nlohmann::json::parse(file.body);
    BOOST_TEST(json["account"]["mobile"] == "19900000001");
    BOOST_TEST(json["identities"][0]["subject"] == "p1");
    BOOST_TEST(json["associations"][0]["uscc"] == kUscc);
    BOOST_TEST(json["associations"][0]["is_filler"] == true);
    BOOST_TEST(json["filler_changes"][0]["became_filler"] == true);
    BOOST_TEST(json["messages"][0]["kind"] == "account.bound");
    BOOST_TEST(json["sessions"].size() == 1U);
    BOOST_TEST(file.body.find("token") == std::string::npos);
    BOOST_TEST(file.body.find("a hash") == std::string::npos);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'personal.download'") == 1);
}

BOOST_AUTO_TEST_CASE(what_others_did_to_the_account_is_told_without_saying_who)
{
    run("INSERT INTO audit_event (id, at, act, actor_id, object_kind, object_id, detail, client_address, request_id) VALUES ('" + new_id_text(now()) +
        "', '2026-11-18', 'account.password', '" + colleague.text() + "', 'user', '" + person.text() + "', '{}', '10.9.9.9', '')");
    const auto page = browser.get("/account/data");
    BOOST_TEST(contains(page, "管理人员"));
    BOOST_TEST(!contains(page, "10.9.9.9"));
    const auto json = nlohmann::json::parse(browser.get("/account/data/download").body);
    bool is_told = false;
    for (const auto& event : json["audit_events"]) {
        if (event["by"] != "other") continue;
        is_told = true;
        BOOST_TEST(!event.contains("client_address"));
    }
    BOOST_TEST(is_told);
}

BOOST_AUTO_TEST_CASE(a_filler_hands_over_before_closing)
{
    make_filler(person, enterprise);
    const auto page = browser.get("/account/close");
    BOOST_TEST(contains(page, "请先移交填报权"));
    BOOST_TEST(contains(page, "/filler/" + kUscc + "/handover"));
    BOOST_TEST(!contains(page, "name=\"confirmation\""));
    const auto refused = browser.post("/account/close", {{"confirmation", "测试甲"}});
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "请先移交填报权"));
    BOOST_TEST(user_row() == "测试甲|sealed|ceshi@example.com|会计|0");
    BOOST_TEST(rows_of("identity") == 1);
    BOOST_TEST(rows_of("association") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.close'") == 0);
}

BOOST_AUTO_TEST_CASE(closing_wants_the_own_name)
{
    const auto refused = browser.post("/account/close", {{"confirmation", "测试乙"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "请输入与您的姓名完全一致的文字"));
    BOOST_TEST(contains(refused, "value=\"测试乙\""));
    BOOST_TEST(rows_of("identity") == 1);
}

BOOST_AUTO_TEST_CASE(a_closed_account_is_gone_but_for_its_name)
{
    auto elsewhere = sign_in(person);
    BOOST_TEST(browser.get("/account/close").status == 200);
    const auto closed = browser.post("/account/close", {{"confirmation", "测试甲"}});
    BOOST_TEST(header(closed, "Location") == "/account/closed");
    BOOST_TEST(user_row() == "测试甲|-|||1");
    for (const auto* table : {"identity", "association", "message", "registry_match", "held_form"}) BOOST_TEST(rows_of(table) == 0, table);
    BOOST_TEST(text("SELECT password_hash FROM former_login") == "");
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE ended_at IS NULL AND user_id = '" + person.text() + "'") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.close'") == 1);
    BOOST_TEST(browser.get("/account").status == 303);
    BOOST_TEST(elsewhere.get("/account").status == 303);
    BOOST_TEST(contains(visitor().get("/account/closed"), "账号已注销"));
    // what he did for the enterprise stays
    BOOST_TEST(count("SELECT COUNT(*) FROM enterprise") == 1);
}

BOOST_AUTO_TEST_CASE(accounts_of_the_agency_are_not_closed_by_their_holders)
{
    for (const auto role : {Role::district_officer, Role::centre_officer, Role::administrator, Role::auditor, Role::viewer, Role::reviewer, Role::form_designer}) {
        const auto official = add_user("管理员（测试）", role, role == Role::district_officer ? "310101" : "");
        auto theirs = sign_in(official);
        BOOST_TEST(!contains(theirs.get("/account/data"), "href=\"/account/close\""));
        BOOST_TEST(contains(theirs.get("/account/close"), "不能自行注销"));
        BOOST_TEST(theirs.post("/account/close", {{"confirmation", "管理员（测试）"}}).status == 422);
        BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE closed_at IS NOT NULL") == 0);
    }
}

BOOST_AUTO_TEST_SUITE_END()
