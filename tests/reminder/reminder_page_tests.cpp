// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder_scene.hpp"

#include "account/account_handlers.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::reminder;
using support::has;
using support::location_of;

struct Pages : Scene {
    http::Response preview(const http::Caller& who, support::Pairs fields) { return reminders.preview(post({}, fields), who); }
    /// The press after the preview.
    std::string press(const http::Caller& who, const std::string& run, const std::string& note = {})
    {
        return location_of(reminders.create(post({}, {{"period", "2026-10"}, {"run", run}, {"note", note}}), who));
    }
    std::string new_run() const { return RunId::fresh(now).text(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(reminder_pages, Pages)

BOOST_AUTO_TEST_CASE(the_preview_shows_text_recipients_and_their_number)
{
    const auto page = preview(centre, {{"period", "2026-10"}, {"note", "请今天内办理（测试）"}});
    BOOST_TEST(page.status == 200);
    for (const auto* words : {">2</span> 家企业未提交", "测试企业一", "测试企业二", "filler@example.com", "附言：请今天内办理（测试）",
                              "2026-11-20 24:00", "https://portal.example.com/workbench", "确认发送"})
        BOOST_TEST(has(page, words), words);
    BOOST_TEST(!has(page, "测试企业三"));
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_run") == "0");
}

BOOST_AUTO_TEST_CASE(filters_and_chosen_codes_narrow_the_recipients_and_the_district_is_not_a_matter_of_the_form)
{
    BOOST_TEST(has(preview(centre, {{"state", "draft"}}), ">1</span> 家"));
    BOOST_TEST(has(preview(centre, {{"district", "310104"}}), ">1</span> 家"));
    BOOST_TEST(has(preview(centre, {{"section", "C"}}), ">2</span> 家"));
    BOOST_TEST(has(preview(centre, {{"section", "A"}}), ">0</span> 家"));
    BOOST_TEST(has(preview(centre, {{"q", "企业二"}}), ">1</span> 家"));
    BOOST_TEST(has(preview(centre, {{"q", "1000000000000000"}}), ">2</span> 家"));
    BOOST_TEST(has(preview(centre, {{"codes", kDraft}}), ">1</span> 家"));
    BOOST_TEST(has(preview(centre, {{"category", "specialised"}}), ">0</span> 家"));
    const auto own = preview(officer, {{"district", "310104"}});
    BOOST_TEST(has(own, "测试企业一"));
    BOOST_TEST(!has(own, "测试企业二"));
    BOOST_TEST(!has(preview(centre, {{"section", "A"}}), "确认发送"));
}

BOOST_AUTO_TEST_CASE(from_the_list_of_filings_come_those_chosen_or_all_of_a_filter_that_reminders_have)
{
    const auto none = preview(centre, {{"from", "list"}, {"period", "2026-10"}});
    BOOST_TEST(none.status == 422);
    BOOST_TEST(has(none, "还没有选中企业，没有催报"));
    for (const auto& [name, value] : {std::pair{"late", "late"}, std::pair{"explained", "yes"}, std::pair{"adjusted", "yes"},
                                      std::pair{"state", "submitted"}, std::pair{"duty", "exempt"}, std::pair{"duty", "due"}}) {
        const auto refused = preview(centre, {{"from", "list"}, {"all", "yes"}, {name, value}});
        BOOST_TEST(refused.status == 422, name << "=" << value);
        for (const auto* words : {"不能整批催报", "“补填”“有说明”“有核定值”"}) BOOST_TEST(has(refused, words), words);
        BOOST_TEST(!has(refused, "补填或逾期"));
    }
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}}), ">2</span> 家"));
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}, {"state", "draft"}}), ">1</span> 家"));
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"late", "late"}, {"chosen." + std::string(kDraft), "1"}}), ">1</span> 家"));
}

BOOST_AUTO_TEST_CASE(who_is_overdue_or_has_not_filed_can_be_reminded_from_the_list)
{
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}, {"state", "unfiled"}, {"duty", "due"}}), ">2</span> 家"));
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}, {"late", "overdue"}}), ">0</span> 家")); // the last day is to come
    set_time("2026-11-21", 10);
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}, {"late", "overdue"}}), ">2</span> 家"));
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}, {"late", "overdue"}, {"duty", "due"}, {"state", "draft"}}), ">1</span> 家"));
    change("INSERT INTO period_extension SELECT id, 202610, '2026-11-25', '测试', '2026-11-01', id FROM enterprise WHERE uscc = '100000000000000001'");
    const auto page = preview(centre, {{"from", "list"}, {"all", "yes"}, {"late", "overdue"}});
    BOOST_TEST(has(page, ">1</span> 家"));
    BOOST_TEST(has(page, "name=\"late\" value=\"overdue\""));
    change("UPDATE roster SET state = 'returned'");
    BOOST_TEST(has(preview(centre, {{"from", "list"}, {"all", "yes"}, {"late", "overdue"}}), ">0</span> 家"));
    change("UPDATE roster SET state = 'missing'");
    const auto run = new_run();
    reminders.create(post({}, {{"period", "2026-10"}, {"late", "overdue"}, {"run", run}}), centre);
    BOOST_TEST(one("SELECT COUNT(DISTINCT enterprise_id) FROM reminder_delivery") == "2"); // not the one with more time
}

BOOST_AUTO_TEST_CASE(a_press_reminds_shows_its_outcome_and_pressed_again_is_the_same_one)
{
    const auto run = new_run();
    BOOST_TEST(press(officer, run, "附言") == "/reminder/" + run + "?done=sent");
    BOOST_TEST(press(officer, run) == "/reminder/" + run + "?done=sent");
    BOOST_TEST(deliveries() == "mail.waiting site.sent");
    BOOST_TEST(one("SELECT GROUP_CONCAT(act) FROM audit_event") == "reminder.send");
    const auto page = reminders.run(get({{"id", run}}, {{"done", "sent"}}), officer);
    for (const auto* words : {"已催报", "手工催报", "测试企业一", "待发", "已发送", "附言：附言"}) BOOST_TEST(has(page, words), words);
    BOOST_TEST(has(reminders.run(get({{"id", run}}, {{"state", "waiting"}}), officer), "filler@example.com"));
    BOOST_TEST(has(reminders.list(get({}), officer), "手工催报"));
    BOOST_CHECK_THROW(reminders.run(get({{"id", run}}), elsewhere), http::NotFound);
    BOOST_CHECK_THROW(reminders.retry(post({{"id", run}}, {{"state", "failed"}}), elsewhere), http::NotFound);
    account::AccountHandlers accounts{pool, frame, clock, districts, {}};
    BOOST_TEST(
        has(accounts.messages(get({}), support::caller_of(filler, "测试甲")), "催报：测试企业一 2026-10 报表还没有提交，截止时间 2026-11-20 24:00"));
}

BOOST_AUTO_TEST_CASE(who_files_between_preview_and_press_is_not_reminded)
{
    BOOST_TEST(has(preview(officer, {}), "测试企业一"));
    file(missing);
    press(officer, new_run());
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "0");
    BOOST_TEST(deliveries().empty());
}

BOOST_AUTO_TEST_CASE(the_preview_says_who_was_reminded_lately_and_when_the_mail_goes)
{
    press(officer, new_run());
    set_time("2026-11-10", 22);
    const auto page = preview(officer, {});
    BOOST_TEST(has(page, "24 小时内催过"));
    BOOST_TEST(has(page, "邮件在 2026-11-11 08:00 以后发送"));
}

BOOST_AUTO_TEST_CASE(what_does_not_say_who_is_meant_reminds_nobody_and_comes_back)
{
    const std::string search = "测试" + std::string(99, 'x');
    struct Case {
        const char* field;
        std::string typed;
        const char* problem;
        const char* words;
    };
    for (const auto& one : {Case{"codes", "10000000000000000", "id=\"codes-problem\"", "没有读到 18 位的统一社会信用代码"},
                            Case{"q", search, "id=\"q-problem\"", "企业名称或代码请不超过 100 个字"}}) {
        const auto page = preview(centre, {{"period", "2026-10"}, {one.field, one.typed}, {"note", "测试附言"}});
        BOOST_TEST(page.status == 422, one.field);
        for (const auto& words : {std::string(one.problem), std::string(one.words), one.typed, std::string("测试附言")}) BOOST_TEST(has(page, words), words);
        BOOST_TEST(!has(page, "确认发送"));
        const auto sent = reminders.create(post({}, {{"period", "2026-10"}, {"run", new_run()}, {one.field, one.typed}}), centre);
        BOOST_TEST(sent.status == 422, one.field);
    }
    const auto unchosen = reminders.create(post({}, {{"period", "2026-10"}, {"run", new_run()}, {"from", "list"}}), centre);
    BOOST_TEST(unchosen.status == 422);
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_run") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "0");
}

BOOST_AUTO_TEST_CASE(a_note_that_is_too_long_comes_back)
{
    const std::string note(901, 'a');
    const auto page = preview(officer, {{"note", note}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "附言请不超过 300 个字"));
    BOOST_TEST(has(page, note));
}

BOOST_AUTO_TEST_CASE(automatic_runs_are_seen_by_every_district_with_its_own_counts)
{
    queue();
    const auto run = one("SELECT id FROM reminder_run");
    const auto page = reminders.run(get({{"id", run}}), officer);
    BOOST_TEST(has(page, "测试企业一"));
    BOOST_TEST(!has(page, "测试企业二"));
    BOOST_TEST(has(page, "站内消息 1 条；邮件已发 0 封，待发 1 封"));
    BOOST_TEST(has(reminders.run(get({{"id", run}}), centre), "站内消息 2 条；邮件已发 0 封，待发 2 封"));
    BOOST_TEST(has(reminders.list(get({}), elsewhere), "截止前 10 天"));
}

BOOST_AUTO_TEST_CASE(the_centre_sets_the_plan_and_two_do_not_overwrite_each_other)
{
    BOOST_TEST(has(reminders.plan(get({}), centre), "value=\"10, 5, 1\""));
    const auto change_to = [&](const std::string& days, const std::string& version) {
        return reminders.change_plan(post({}, {{"before_due", days}, {"after_due", "2"}, {"after_return", ""}, {"note", "附"}, {"version", version}}),
                                     centre);
    };
    BOOST_TEST(location_of(change_to("7、3", "0")) == "/reminder?done=plan");
    BOOST_TEST(days_text(queueing.plan().before_due) == "7, 3");
    const auto stale = change_to("9", "0");
    BOOST_TEST(stale.status == 409);
    BOOST_TEST(has(stale, "value=\"9\""));
    BOOST_TEST(location_of(change_to("9", "1")) == "/reminder?done=plan");
    const auto wrong = change_to("99", "2");
    BOOST_TEST(wrong.status == 422);
    BOOST_TEST(has(wrong, "请填 1 至 31 的天数"));
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'reminder.plan'") == "2");
    BOOST_TEST(one("SELECT GROUP_CONCAT(JSON_VALUE(detail, '$.old_value') ORDER BY JSON_VALUE(detail, '$.before_due') SEPARATOR ' ')"
                   " FROM audit_event WHERE act = 'reminder.plan'") ==
               R"({"after_due":"1, 3","after_return":"1, 3, 5","before_due":"10, 5, 1","note":""} {"before_due":"7, 3"})");
    BOOST_TEST(one("SELECT GROUP_CONCAT(JSON_VALUE(detail, '$.new_value') ORDER BY JSON_VALUE(detail, '$.before_due') SEPARATOR ' ')"
                   " FROM audit_event WHERE act = 'reminder.plan'") ==
               R"({"after_due":"2","after_return":"","before_due":"7, 3","note":"附"} {"before_due":"9"})");
    set_time("2026-11-11", 10); // nine days before
    BOOST_TEST(queue() == 1);
    BOOST_TEST(has(reminders.list(get({}, {{"done", "plan"}}), centre), "截止前 9 天"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(reminder_routes)

BOOST_AUTO_TEST_CASE(each_page_answers_through_the_real_dispatch)
{
    support::Portal portal;
    auto officer = portal.sign_in(portal.add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
    auto centre = portal.sign_in(portal.add_user("服务中心管理员（测试）", http::Role::centre_officer));
    for (const auto* path : {"/reminder", "/reminder/new", "/reminder/refused"}) BOOST_TEST(officer.get(path).status == 200, path);
    BOOST_TEST(officer.get("/reminder/plan").status == 403);
    BOOST_TEST(centre.get("/reminder/plan").status == 200);
    BOOST_TEST(officer.post("/reminder/preview", {}).status == 200);
    BOOST_TEST(officer.post("/reminder/refused", {}).status == 303);
    const auto run = new_id_text(portal.now());
    BOOST_TEST(support::header(officer.post("/reminder", {{"run", run}}), "Location") == "/reminder/" + run + "?done=sent");
    BOOST_TEST(officer.get("/reminder/" + run).status == 200);
    BOOST_TEST(support::header(officer.post("/reminder/" + run + "/retry", {{"state", "failed"}}), "Location") ==
               "/reminder/" + run + "?done=retried");
    BOOST_TEST(centre.post("/reminder/plan", {{"before_due", "7"}, {"version", "0"}}).status == 303);
}

BOOST_AUTO_TEST_SUITE_END()
