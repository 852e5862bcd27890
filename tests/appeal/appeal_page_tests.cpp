// SPDX-License-Identifier: MPL-2.0
// 诉求反映 from both sides, through the real dispatch.
#include "appeal/appeal.hpp"
#include "sealing/raw_tables.hpp"
#include "support/clamd_stand_in.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace tianbao;
using http::Role;
using support::contains;
using support::Fields;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";

/// `scanner`: of what is attached.
struct Desk : support::Portal {
    UserId owner = add_user("测试甲");
    UserId colleague = add_user("测试乙");
    UserId officer_id = add_user("黄浦区管理员（测试）", Role::district_officer, "310101");
    UserId centre_id = add_user("服务中心管理员（测试）", Role::centre_officer);
    support::Browser mine = sign_in(owner);
    support::Browser officer = sign_in(officer_id);
    support::Browser elsewhere = sign_in(add_user("徐汇区管理员（测试）", Role::district_officer, "310104"));
    support::Browser centre = sign_in(centre_id);

    explicit Desk(const net::ScannerSettings& scanner = {})
        : Portal(support::Transport::plain, association::ProofRule::registry, [&scanner](Config& config) { config.scanner = scanner; })
    {
        const auto enterprise = add_enterprise(kUscc, "测试企业一");
        associate(owner, enterprise);
        associate(colleague, enterprise);
    }

    Fields form(const std::string& enterprise = kUscc)
    {
        return {{"key", new_id_text(now())}, {"enterprise", enterprise}, {"period", "2026-10"},
                {"appeal_class", "filing"},  {"title", "A01 填不了"},    {"text", "第一行\n第二行"}};
    }

    std::string ask(const std::string& enterprise = kUscc, const std::string& filename = {}, const std::string& bytes = {})
    {
        const auto fields = form(enterprise);
        const auto answer = mine.post_form("/appeal", fields, filename, bytes);
        BOOST_TEST(header(answer, "Location") == "/appeal/" + fields.front().second + "?done=asked");
        return fields.front().second;
    }

    std::string answer(const std::string& id, int version, const std::string& text = "请先刷新页面。")
    {
        return header(officer.post("/management/appeal/" + id + "/answer", {{"version", std::to_string(version)}, {"text", text}, {"act", "answer"}}),
                      "Location");
    }

    std::int64_t messages(const UserId& user, const std::string& kind)
    {
        return count("SELECT COUNT(*) FROM message WHERE user_id = '" + user.text() + "' AND kind = '" + kind + "'");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(appeal_pages, Desk)

BOOST_AUTO_TEST_CASE(an_appeal_is_asked_answered_added_to_closed_and_reopened)
{
    const auto id = ask();
    BOOST_TEST(contains(mine.get("/appeal/" + id + "?done=asked"), "办理部门答复后，会发消息告诉您"));
    BOOST_TEST(contains(mine.get("/appeal"), "A01 填不了"));
    BOOST_TEST(messages(officer_id, "appeal.asked") == 1);
    BOOST_TEST(messages(centre_id, "appeal.asked") == 0);
    BOOST_TEST(contains(officer.get("/account/messages"), "/management/appeal/" + id));
    const auto desk = officer.get("/management/appeal");
    BOOST_TEST(contains(desk, "待答复 <span>1</span>"));
    BOOST_TEST(contains(desk, "测试企业一"));
    BOOST_TEST(contains(officer.get("/management/appeal/" + id), "第一行\n第二行"));

    BOOST_TEST(answer(id, 1) == "/management/appeal/" + id + "?done=answered");
    BOOST_TEST(messages(owner, "appeal.answered") == 1);
    BOOST_TEST(contains(mine.get("/account/messages"), "您反映的“A01 填不了”已有答复"));
    const auto seen = mine.get("/appeal/" + id);
    BOOST_TEST(contains(seen, "请先刷新页面。"));
    BOOST_TEST(!contains(seen, "黄浦区管理员（测试）"));

    BOOST_TEST(header(mine.post("/appeal/" + id + "/message", {{"version", "2"}, {"text", "还是不行"}}), "Location") ==
               "/appeal/" + id + "?done=added");
    BOOST_TEST(messages(officer_id, "appeal.added") == 1);
    answer(id, 3, "已修复。");
    BOOST_TEST(officer.post("/management/appeal/" + id + "/closing", {{"version", "4"}}).status == 303);
    BOOST_TEST(messages(owner, "appeal.closed") == 1);
    BOOST_TEST(mine.post("/appeal/" + id + "/message", {{"version", "5"}, {"text", "再补充"}}).status == 422);
    BOOST_TEST(header(mine.post("/appeal/" + id + "/reopening", {{"version", "5"}, {"text", "又出现了"}}), "Location") ==
               "/appeal/" + id + "?done=reopened");
    BOOST_TEST(mine.post("/appeal/" + id + "/closing", {{"version", "6"}}).status == 303);
    const auto again = mine.post("/appeal/" + id + "/reopening", {{"version", "7"}, {"text", "第二次"}});
    BOOST_TEST(again.status == 422);
    BOOST_TEST(contains(again, "已经重新提出过一次"));
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal_step") == 7);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE object_kind = 'appeal' AND act <> 'appeal.read'") == 7);
}

BOOST_AUTO_TEST_CASE(an_appeal_about_an_indicator_leads_both_sides_to_its_place)
{
    const auto asking = mine.get("/appeal/new?uscc=" + kUscc + "&period=2026-10&indicator=A01");
    BOOST_TEST(contains(asking, "<option value=\"A01\" selected>A01 "));
    BOOST_TEST(contains(asking, "<option value=\"2026-10\" selected>"));
    auto fields = form();
    fields.emplace_back("indicator", "A01");
    BOOST_TEST(mine.post_form("/appeal", fields, "", "").status == 303);
    const auto& id = fields.front().second;
    const auto seen = mine.get("/appeal/" + id);
    BOOST_TEST(contains(seen, "<span class=\"code\">A01</span>"));
    BOOST_TEST(contains(seen, "/filing/" + kUscc + "/2026-10"));
    BOOST_TEST(contains(officer.get("/management/appeal/" + id), "/review/" + kUscc + "/2026-10#i-A01"));
    BOOST_TEST(contains(officer.get("/management/appeal"), "2026-10 A01"));
    BOOST_TEST(!contains(officer.get("/management/appeal/" + ask()), "#i-"));

    fields = form();
    fields.emplace_back("indicator", "Z99");
    const auto refused = mine.post_form("/appeal", fields, "", "");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "报表中没有这个指标"));
    BOOST_TEST(contains(refused, "第一行\n第二行"));
}

BOOST_AUTO_TEST_CASE(nobody_else_finds_it)
{
    const auto id = ask(kUscc, "a.pdf", "%PDF-1.7\n");
    auto colleagues = sign_in(colleague);
    for (const auto* page : {"", "/file"}) {
        BOOST_TEST(colleagues.get("/appeal/" + id + page).status == 404);
        BOOST_TEST(elsewhere.get("/management/appeal/" + id + page).status == 404);
        BOOST_TEST(mine.get("/appeal/" + id + page).status == 200);
        BOOST_TEST(officer.get("/management/appeal/" + id + page).status == 200);
        BOOST_TEST(centre.get("/management/appeal/" + id + page).status == 200);
    }
    const support::Fields said{{"version", "1"}, {"text", "x"}}, ended{{"version", "1"}}, handed{{"version", "1"}, {"to", "310104"}};
    BOOST_TEST(colleagues.post("/appeal/" + id + "/message", said).status == 404);
    BOOST_TEST(colleagues.post("/appeal/" + id + "/closing", ended).status == 404);
    BOOST_TEST(colleagues.post("/appeal/" + id + "/reopening", said).status == 404);
    BOOST_TEST(elsewhere.post("/management/appeal/" + id + "/answer", said).status == 404);
    BOOST_TEST(elsewhere.post("/management/appeal/" + id + "/handing-on", handed).status == 404);
    BOOST_TEST(elsewhere.post("/management/appeal/" + id + "/closing", ended).status == 404);
    BOOST_TEST(!contains(colleagues.get("/appeal"), "A01 填不了"));
    BOOST_TEST(!contains(elsewhere.get("/management/appeal"), "A01 填不了"));
    BOOST_TEST(contains(centre.get("/management/appeal?district=310101"), "A01 填不了"));
    BOOST_TEST(!contains(centre.get("/management/appeal?district=centre"), "A01 填不了"));
}

BOOST_AUTO_TEST_CASE(without_an_enterprise_it_is_the_centres_which_may_hand_it_on)
{
    const auto id = ask("");
    BOOST_TEST(messages(centre_id, "appeal.asked") == 1);
    BOOST_TEST(officer.get("/management/appeal/" + id).status == 404);
    const auto nowhere = centre.post("/management/appeal/" + id + "/handing-on", {{"version", "1"}, {"to", "999999"}});
    BOOST_TEST(nowhere.status == 422);
    BOOST_TEST(centre.post("/management/appeal/" + id + "/handing-on", {{"version", "1"}, {"to", "310101"}, {"note", "请黄浦办理"}}).status == 303);
    BOOST_TEST(messages(officer_id, "appeal.asked") == 1);
    BOOST_TEST(messages(owner, "appeal.handed_on") == 1);
    BOOST_TEST(contains(officer.get("/management/appeal/" + id), "请黄浦办理"));
    const auto seen = mine.get("/appeal/" + id);
    BOOST_TEST(contains(seen, "黄浦区"));
    BOOST_TEST(!contains(seen, "请黄浦办理"));
    BOOST_TEST(header(officer.post("/management/appeal/" + id + "/handing-on", {{"version", "2"}, {"to", "centre"}}), "Location") ==
               "/management/appeal?done=handed_on");
    BOOST_TEST(officer.get("/management/appeal/" + id).status == 404);
}

BOOST_AUTO_TEST_CASE(a_step_that_does_not_know_of_another_is_told_and_loses_nothing)
{
    const auto id = ask();
    answer(id, 1);
    const auto late = mine.post("/appeal/" + id + "/message", {{"version", "1"}, {"text", "我写的补充"}});
    BOOST_TEST(late.status == 409);
    BOOST_TEST(contains(late, "有新的变化，没有提交"));
    BOOST_TEST(contains(late, "我写的补充"));
    BOOST_TEST(contains(late, "请先刷新页面。"));
    BOOST_TEST(support::field_value(late, "version") == "2");
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal_step") == 2);
}

BOOST_AUTO_TEST_CASE(handing_on_that_does_not_pass_loses_neither_note_nor_office)
{
    const auto id = ask();
    const auto path = "/management/appeal/" + id + "/handing-on";
    const auto nowhere = officer.post(path, {{"version", "1"}, {"to", ""}, {"note", "请对方办理"}});
    BOOST_TEST(nowhere.status == 422);
    BOOST_TEST(contains(nowhere, "\n请对方办理</textarea>"));
    const auto is_long = officer.post(path, {{"version", "1"}, {"to", "310104"}, {"note", std::string(appeal::kLongestText + 1, 'n')}});
    BOOST_TEST(is_long.status == 422);
    BOOST_TEST(contains(is_long, "href=\"#note\""));
    BOOST_TEST(contains(is_long, "id=\"note-problem\""));
    BOOST_TEST(!contains(is_long, "id=\"text-problem\""));
    BOOST_TEST(contains(is_long, "nnnn</textarea>"));
    BOOST_TEST(contains(is_long, "value=\"310104\" selected"));
    answer(id, 1);
    const auto late = officer.post(path, {{"version", "1"}, {"to", "centre"}, {"note", "请中心办理"}});
    BOOST_TEST(late.status == 409);
    BOOST_TEST(contains(late, "\n请中心办理</textarea>"));
    BOOST_TEST(contains(late, "value=\"centre\" selected"));
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal_step WHERE kind = 'hand_on'") == 0);
}

BOOST_AUTO_TEST_CASE(an_attachment_is_kept_byte_by_byte_under_a_name_of_ours)
{
    std::string bytes = "%PDF-1.7\n";
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    const auto id = ask(kUscc, "../../合同'.pdf", bytes);
    const auto file = mine.get("/appeal/" + id + "/file");
    BOOST_TEST(file.body == bytes);
    BOOST_TEST(header(file, "Content-Type") == "application/pdf");
    BOOST_TEST(header(file, "X-Content-Type-Options") == "nosniff");
    BOOST_TEST(header(file, "Content-Disposition").starts_with("attachment; filename=\"file.pdf\"; filename*=UTF-8''appeal-" + id));
    BOOST_TEST(officer.get("/management/appeal/" + id + "/file").body == bytes);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'appeal.read_file'") == 1);
    BOOST_TEST(mine.get("/appeal/" + ask() + "/file").status == 404);
}

BOOST_AUTO_TEST_CASE(an_attachment_is_stored_sealed_for_its_own_appeal)
{
    const std::string bytes = "%PDF-1.7\nletter of a made-up person";
    const auto id = ask(kUscc, "a.pdf", bytes);
    const std::string column = "appeal_file.bytes";
    BOOST_TEST(!support::columns_with(pool(), "letter of").contains(column));
    BOOST_TEST(!support::plain_columns(pool()).contains(column));
    BOOST_TEST(count("SELECT size FROM appeal_file") == static_cast<std::int64_t>(bytes.size()));
    BOOST_TEST(mine.get("/appeal/" + id + "/file").body == bytes);
    const auto other = ask();
    pool().read().execute_all("UPDATE appeal_file SET appeal_id = '" + other + "'", {});
    BOOST_TEST(mine.get("/appeal/" + other + "/file").status == 500);
    pool().read().execute_all("UPDATE appeal_file SET bytes = '%PDF-1.7 old'", {}); // of before it was sealed
    BOOST_TEST(support::plain_columns(pool()).contains(column));
    BOOST_TEST(mine.get("/appeal/" + other + "/file").body == "%PDF-1.7 old");
}

BOOST_AUTO_TEST_CASE(bad_input_comes_back_with_all_that_was_typed_and_stores_nothing)
{
    auto fields = form("91310115MA1H000200");
    fields[3].second = "";
    const auto page = mine.post_form("/appeal", fields, "a.html", "<script>");
    BOOST_TEST(page.status == 422);
    for (const auto* words :
         {"请从列表中选择您已关联的企业", "请选择类别", "附件只能是", "A01 填不了", "第一行\n第二行", "value=\"2026-10\" selected"})
        BOOST_TEST(contains(page, words), words);
    fields = form();
    fields[4].second = "";
    BOOST_TEST(contains(mine.post_form("/appeal", fields, "a.pdf", "%PDF-"), "请重新选择附件"));
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM message") == 0);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_asks_once_and_no_user_has_too_many_open)
{
    const auto fields = form();
    mine.post_form("/appeal", fields, "", "");
    BOOST_TEST(mine.post_form("/appeal", fields, "", "").status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == 1);
    for (int i = 0; i < 9; ++i) ask();
    const auto eleventh = mine.post_form("/appeal", form(), "", "");
    BOOST_TEST(eleventh.status == 422);
    BOOST_TEST(contains(eleventh, "10 件诉求还没有办结"));
}

BOOST_AUTO_TEST_CASE(asking_and_closing_again_and_again_keeps_ten_files_a_day)
{
    const auto at = [&](const std::string& time) { set_shanghai_time("2026-11-18 " + time); };
    at("10:00:00");
    mine = sign_in(owner);
    for (int i = 0; i < appeal::kMostFilesADay; ++i) {
        const auto id = ask(kUscc, "a.pdf", "%PDF-1.7");
        BOOST_TEST(mine.post("/appeal/" + id + "/closing", {{"version", "1"}}).status == 303);
    }
    at("10:05:00");
    const auto refused = mine.post_form("/appeal", form(), "a.pdf", "%PDF-1.7");
    BOOST_TEST(refused.status == 422);
    for (const auto* words : {"id=\"file-problem\"", "最多提交 10 件带附件的诉求", "A01 填不了", "请重新选择附件"}) BOOST_TEST(contains(refused, words), words);
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal_file") == appeal::kMostFilesADay);
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == appeal::kMostFilesADay);
    ask(); // without one it can be asked
    set_shanghai_time("2026-11-19 10:00:00");
    mine = sign_in(owner);
    ask(kUscc, "a.pdf", "%PDF-1.7");
}

BOOST_AUTO_TEST_CASE(asked_at_once_no_user_has_too_many_open_either)
{
    constexpr int kAtOnce = 16;
    std::vector<Fields> forms;
    for (int i = 0; i < kAtOnce; ++i) forms.push_back(form());
    let_threads_in();
    std::barrier together(kAtOnce);
    std::atomic<int> asked = 0, refused = 0;
    {
        std::vector<std::jthread> tabs;
        for (const auto& fields : forms) {
            tabs.emplace_back([&] {
                together.arrive_and_wait();
                const auto status = mine.post_form("/appeal", fields, "a.pdf", "%PDF-1.7").status;
                if (status == 303) ++asked;
                if (status == 422) ++refused;
                pool().leave_thread();
            });
        }
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == appeal::kMostOpen);
    BOOST_TEST(asked == appeal::kMostOpen);
    BOOST_TEST(refused == kAtOnce - appeal::kMostOpen);
}

BOOST_AUTO_TEST_CASE(stock_answers_are_kept_by_their_office_and_inserted_into_what_was_typed)
{
    BOOST_TEST(centre.post("/management/stock-answer", {{"key", new_id_text(now())}, {"title", "通用"}, {"text", "感谢您的来信。"}}).status == 303);
    const auto own = new_id_text(now());
    BOOST_TEST(officer.post("/management/stock-answer", {{"key", own}, {"title", "本区专用的"}, {"text", "请到窗口办理。"}}).status == 303);
    BOOST_TEST(officer.post("/management/stock-answer", {{"key", new_id_text(now())}, {"title", ""}, {"text", "没有标题"}}).status == 422);
    BOOST_TEST(!contains(elsewhere.get("/management/stock-answer"), "本区专用的"));
    BOOST_TEST(contains(elsewhere.get("/management/stock-answer"), "通用"));
    const auto id = ask();
    const auto page =
        officer.post("/management/appeal/" + id + "/answer", {{"version", "1"}, {"text", "您好："}, {"stock_answer", own}, {"act", "insert"}});
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "您好：\n请到窗口办理。</textarea>"));
    BOOST_TEST(elsewhere.post("/management/stock-answer/" + own + "/removal", {}).status == 404);
    BOOST_TEST(officer.post("/management/stock-answer/" + own + "/removal", {}).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM stock_answer") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

struct ScannedDesk : support::ClamdStandIn, Desk {
    ScannedDesk() : Desk(settings()) {}
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(appeal_attachments_scanned, ScannedDesk)

BOOST_AUTO_TEST_CASE(a_clean_file_is_kept_and_one_with_a_find_refused)
{
    const auto id = ask(kUscc, "a.pdf", "%PDF-1.7\nharmless");
    BOOST_TEST(mine.get("/appeal/" + id + "/file").status == 200);
    const auto refused = mine.post_form("/appeal", form(), "b.pdf", "%PDF-1.7\n" + support::eicar());
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "附件中检出病毒或恶意内容，没有接收"));
    BOOST_TEST(contains(refused, "第一行\n第二行"));
    BOOST_TEST(!contains(refused, "Eicar"));
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal_file") == 1);
}

BOOST_AUTO_TEST_CASE(while_the_scanner_is_down_no_file_is_taken_and_an_appeal_without_one_is)
{
    stop();
    const auto refused = mine.post_form("/appeal", form(), "a.pdf", "%PDF-1.7\nharmless");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "目前无法对附件做病毒检查，没有接收"));
    BOOST_TEST(contains(refused, "A01 填不了"));
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == 0);
    ask();
    BOOST_TEST(count("SELECT COUNT(*) FROM appeal") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
