// SPDX-License-Identifier: MPL-2.0
// 数据填报列表, 运行监测 and 我的待办: states with terms, doubts and requests, and what still has to be submitted.
#include "demo/plausible_filing.hpp"
#include "support/filing_steps.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

using namespace tianbao;
using support::contains;

namespace {

const std::string kUscc = "91310101MA1K00015A";
const std::string kList = "/filing/" + kUscc;

struct Scene : support::Portal {
    UserId filler = add_user("测试甲");
    UserId colleague = add_user("测试乙");
    UserId officer = add_user("测试区管", http::Role::district_officer, "310101");
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    support::Browser browser = sign_in(filler);

    Scene()
    {
        associate(filler, enterprise);
        associate(colleague, enterprise);
        make_filler(filler, enterprise);
    }

    void run(const std::string& sql) { pool().read().execute_all(sql, {}); }
    void submitted(int month) { support::add_submitted(pool(), enterprise, {2026, month}, filler, {{"A01.m", "1.00"}}, "2012"); }
    void returned(int month, const std::string& saved_at)
    {
        submitted(month);
        run(fmt::format("INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by)"
                        " SELECT enterprise_id, period, 1, 'figures', '请核对营业收入', '2026-11-10', '{}' FROM filing"
                        " WHERE period = 2026{:02}",
                        officer.text(), month));
        run(fmt::format("UPDATE filing SET state = 'returned', saved_at = '{}' WHERE period = 2026{:02}", saved_at, month));
    }
    void extended(int period, const std::string& until)
    {
        run(fmt::format("INSERT INTO period_extension VALUES ('{}', {}, '{}', '受台风影响停电', '2026-11-01', '{}')", enterprise.text(), period,
                        until, officer.text()));
    }
    void exempted(int first, const std::string& last)
    {
        run(fmt::format("INSERT INTO period_exemption VALUES ('{}', {}, {}, 'exempt', '整体搬迁停产', '2026-11-01', '{}')", enterprise.text(), first,
                        last, officer.text()));
    }
};

/// How often a text stands in a page.
int times(const http::Response& page, std::string_view text)
{
    int found = 0;
    for (auto at = page.body.find(text); at != std::string::npos; at = page.body.find(text, at + text.size())) ++found;
    return found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(filing_list, Scene)

BOOST_AUTO_TEST_CASE(a_list_leads_to_receipts_timeline_series_and_exports)
{
    submitted(9);
    const auto page = browser.get(kList);
    BOOST_TEST(contains(page, kList + "/2026-09/receipt?number=1"));
    for (const auto* part : {"/timeline", "/series", "/export.xlsx", "/export.csv", "/export.pdf"}) BOOST_TEST(contains(page, "href=\"" + kList + part));
    BOOST_TEST(contains(page, "按时"));
    BOOST_TEST(!contains(page, "次提交"));
}

BOOST_AUTO_TEST_CASE(on_time_is_said_by_the_first_submission_with_the_number_of_all)
{
    submitted(9);
    run("UPDATE filing SET is_late = TRUE");
    BOOST_TEST(contains(browser.get(kList), "mark-late\">补填"));
    run("UPDATE filing SET is_late = FALSE, submission = 3");
    const auto page = browser.get(kList);
    BOOST_TEST(contains(page, "按时，第 3 次提交"));
}

BOOST_AUTO_TEST_CASE(a_stopped_month_is_told_apart_from_a_missing_one_once_it_is_submitted)
{
    support::add_draft(pool(), enterprise, {2026, 10}, {});
    run("UPDATE filing SET nil_declared = TRUE");
    BOOST_TEST(!contains(browser.get(kList), "本月停产"));
    run("DELETE FROM filing");
    submitted(10);
    run("UPDATE filing SET nil_declared = TRUE");
    run("UPDATE roster SET is_nil = TRUE");
    BOOST_TEST(times(browser.get(kList), "本月停产") == 1);
    BOOST_TEST(contains(browser.get("/workbench"), "本月停产"));
    BOOST_TEST(contains(sign_in(officer).get("/review"), "本月停产"));
}

BOOST_AUTO_TEST_CASE(an_extended_period_is_due_later_everywhere)
{
    extended(202610, "2026-11-30");
    set_shanghai_time("2026-11-25 10:00:00");
    browser = sign_in(filler);
    const auto list = browser.get(kList);
    BOOST_TEST(contains(list, "延期至 2026-11-30"));
    BOOST_TEST(contains(list, "距截止还有 5 天"));
    BOOST_TEST(contains(browser.get("/workbench"), "延期至 2026-11-30"));
    BOOST_TEST(contains(browser.get("/"), "延期至 2026-11-30"));
    BOOST_TEST(contains(sign_in(officer).get("/review"), "延期至 2026-11-30"));
    const auto edit = browser.get(kList + "/2026-10/edit");
    BOOST_TEST(contains(edit, "2026-11-30 24:00"));
    BOOST_TEST(contains(edit, "受台风影响停电"));
    BOOST_TEST(!contains(edit, "mark-late\">补填"));
    set_shanghai_time("2026-12-01 00:00:00");
    browser = sign_in(filler);
    BOOST_TEST(contains(browser.get(kList + "/2026-10/edit"), "mark-late\">补填"));
}

BOOST_AUTO_TEST_CASE(an_exempt_month_is_not_due_and_not_fillable)
{
    exempted(202610, "NULL");
    const auto list = browser.get(kList);
    BOOST_TEST(contains(list, "免报原因：整体搬迁停产"));
    BOOST_TEST(!contains(list, kList + "/2026-10/edit"));
    BOOST_TEST(contains(browser.get("/workbench"), "state-exempt"));
    BOOST_TEST(contains(browser.get("/"), "state-exempt"));
    for (const auto* path : {"/workbench", "/"}) BOOST_TEST(!contains(browser.get(path), "2026-10/edit"));
    const auto edit = browser.get(kList + "/2026-10/edit");
    BOOST_TEST(contains(edit, "不要求贵单位填报（免报）：整体搬迁停产"));
    BOOST_TEST(contains(edit, "免报</span>"));
}

BOOST_AUTO_TEST_CASE(a_draft_whose_month_became_exempt_meanwhile_is_refused_for_that_reason)
{
    const auto october = kList + "/2026-10";
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    const auto& form = forms.forms().front();
    const auto cells = demo::plausible_cells(form, {100000, 60, "C", 1}, {2026, 10});
    const auto confirmation = support::confirm_filing(browser, october, form, cells);
    BOOST_REQUIRE(confirmation.status == 200);
    const auto page = browser.get(october + "/edit");
    exempted(202610, "NULL");
    const auto not_saved = browser.post(october, support::filing_fields(form, {{"A01.m", "77.00"}}, "save", page));
    const auto not_submitted = browser.post(october + "/submission", support::submission_fields(confirmation));
    for (const auto* refused : {&not_saved, &not_submitted}) {
        BOOST_TEST(refused->status == 409);
        BOOST_TEST(contains(*refused, "不要求贵单位填报（免报）：整体搬迁停产"));
        BOOST_TEST(!contains(*refused, "可填报的是去年 1 月到上月"));
    }
    BOOST_TEST(contains(not_saved, "没有写入报表"));
    BOOST_TEST(contains(not_saved, "77.00"));
    BOOST_TEST(contains(not_submitted, "暂存的内容都在，只能查看"));
}

BOOST_AUTO_TEST_CASE(a_draft_whose_month_turns_out_to_lie_before_the_founding_is_refused_for_that_reason)
{
    const auto october = kList + "/2026-10";
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    const auto page = browser.get(october + "/edit");
    run("UPDATE enterprise SET founded_on = '2026-11-05'");
    const auto refused = browser.post(october, support::filing_fields(forms.forms().front(), {{"A01.m", "77.00"}}, "save", page));
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "企业成立于 2026-11-05，这个月份不用填报"));
}

BOOST_AUTO_TEST_CASE(a_save_over_what_was_submitted_meanwhile_leads_to_where_a_return_is_asked_for)
{
    const auto october = kList + "/2026-10";
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    const auto page = browser.get(october + "/edit");
    submitted(10);
    const auto refused = browser.post(october, support::filing_fields(forms.forms().front(), {{"A01.m", "77.00"}}, "save", page));
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "可在“<a href=\"" + october + "\">查看</a>”中申请退回"));
    BOOST_TEST(!contains(refused, "请联系所在区退回"));
}

BOOST_AUTO_TEST_CASE(the_servers_time_stands_beside_the_due_date)
{
    set_shanghai_time("2026-11-18 10:05:59");
    BOOST_TEST(contains(browser.get(kList), "北京时间 10:05"));
    BOOST_TEST(contains(browser.get(kList + "/2026-10/edit"), "北京时间 10:05"));
}

BOOST_AUTO_TEST_CASE(the_head_of_a_table_tells_on_request_how_the_growth_is_computed)
{
    submitted(10);
    for (const auto* path : {"/2026-09/edit", "/2026-10"}) {
        const auto page = browser.get(kList + path);
        BOOST_TEST(contains(page, "增减<details"), path);
        BOOST_TEST(contains(page, "增减的算法</span></summary><p>同比增减 =（本年累计 − 上年同期累计）÷ 上年同期累计的绝对值"), path);
    }
}

BOOST_AUTO_TEST_CASE(earlier_months_that_were_not_submitted_are_advised_first)
{
    const auto edit = kList + "/2026-10/edit";
    const auto link = [](const std::string& month) { return "<a class=\"nowrap\" href=\"" + kList + "/" + month + "/edit\">" + month + "</a>"; };
    auto page = browser.get(edit);
    BOOST_TEST(contains(page, "建议先补填"));
    BOOST_TEST(contains(page, link("2025-01")));
    BOOST_TEST(!contains(page, link("2024-12")));
    BOOST_TEST(contains(page, "等 21 个月"));
    run("UPDATE enterprise SET founded_on = '2026-07-15'");
    submitted(8);
    support::add_draft(pool(), enterprise, {2026, 9}, {{"A01.m", "77.00"}});
    page = browser.get(edit);
    BOOST_TEST(contains(page, link("2026-07")));
    BOOST_TEST(!contains(page, link("2026-08")));
    BOOST_TEST(contains(page, link("2026-09")));
    BOOST_TEST(!contains(page, "个月，见"));
    submitted(7);
    exempted(202609, "202609");
    BOOST_TEST(!contains(browser.get(edit), "建议先补填"));
}

BOOST_AUTO_TEST_CASE(a_returned_filing_of_an_exempt_month_stays_fillable)
{
    returned(9, "2026-11-01");
    exempted(202609, "202609");
    BOOST_TEST(contains(browser.get(kList), kList + "/2026-09/edit"));
    BOOST_TEST(browser.get(kList + "/2026-09/edit").status == 200);
}

BOOST_AUTO_TEST_CASE(doubtful_months_are_marked_on_both_sides)
{
    submitted(10);
    run("UPDATE filing SET doubts = '[\"A01.y\",\"B01.y\"]'");
    const auto list = browser.get(kList);
    BOOST_TEST(contains(list, "累计数待核对"));
    BOOST_TEST(contains(list, "有 2 项累计数对不上"));
    BOOST_TEST(contains(sign_in(officer).get("/review"), "累计数待核对"));
}

BOOST_AUTO_TEST_CASE(filing_march_late_makes_april_doubtful_in_the_same_act)
{
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    const auto& form = forms.forms().front();
    const auto cells_of = [&](period::Period period) { return demo::plausible_cells(form, {100000, 60, "C", 1}, period); };
    const auto file = [&](period::Period period, const form::Cells& cells) {
        return support::submit_filing(browser, kList + "/" + period.text(), form, cells).status;
    };
    BOOST_TEST(file({2026, 4}, cells_of({2026, 4})) == 303);
    BOOST_TEST(!contains(browser.get(kList), "累计数待核对"));
    set_shanghai_time("2026-11-18 10:05:00");
    auto march = cells_of({2026, 3});
    march["B03.y"] = "99999.00";
    BOOST_TEST(file({2026, 3}, march) == 303);
    BOOST_TEST(support::one_text(pool(), "SELECT doubts FROM filing WHERE period = 202604") == "[\"B03.y\"]");
    BOOST_TEST(times(browser.get(kList), "mark-late\">累计数待核对") == 1);
}

BOOST_AUTO_TEST_CASE(a_request_to_return_shows_its_state)
{
    submitted(9);
    run(fmt::format("INSERT INTO return_request (id, enterprise_id, period, number, reason, asked_at, asked_by) VALUES ('R', '{}', 202609, 1,"
                    " '营业收入填错', '2026-11-10', '{}')",
                    enterprise.text(), filler.text()));
    BOOST_TEST(contains(browser.get(kList), "已申请退回，待所在区处理"));
    run(fmt::format("UPDATE return_request SET is_open = NULL, is_granted = FALSE, answer = '数据与台账一致', decided_at = '2026-11-11', decided_by ="
                    " '{}'",
                    officer.text()));
    const auto refused = browser.get(kList);
    BOOST_TEST(contains(refused, "申请退回未获同意：数据与台账一致"));
    BOOST_TEST(!contains(refused, "待所在区处理"));
}

BOOST_AUTO_TEST_CASE(what_is_not_done_yet_stands_on_list_workbench_and_home)
{
    returned(8, "2026-11-09");
    returned(9, "2026-11-11");
    support::add_draft(pool(), enterprise, {2026, 7}, {});
    support::add_draft(pool(), enterprise, {2026, 10}, {});
    for (const auto& path : {kList, std::string("/workbench"), std::string("/")}) {
        const auto page = browser.get(path);
        BOOST_TEST_CONTEXT(path)
        {
            BOOST_TEST(contains(page, "仍需提交"));
            BOOST_TEST(contains(page, "2026-08</a>：已退回，请修改后重新提交"));
            BOOST_TEST(contains(page, "2026-09</a>：退回后已修改，还没有重新提交"));
            BOOST_TEST(contains(page, "2026-07</a>：只是暂存"));
            BOOST_TEST(!contains(page, "2026-10</a>：只是暂存"));
        }
    }
    run("DELETE FROM filing");
    for (const auto& path : {kList, std::string("/workbench"), std::string("/")}) BOOST_TEST(!contains(browser.get(path), "仍需提交"));
}

BOOST_AUTO_TEST_CASE(the_last_day_of_all_says_why_it_was_moved)
{
    set_shanghai_time("2026-02-10 10:00:00");
    browser = sign_in(filler);
    for (const auto& path : {std::string("/"), std::string("/workbench"), kList + "/2026-01/edit"}) {
        const auto page = browser.get(path);
        BOOST_TEST(contains(page, "2026-02-24 24:00"), path);
        BOOST_TEST(contains(page, "原定 2026-02-20，因春节假期顺延"), path);
    }
    BOOST_TEST(contains(sign_in(officer).get("/review"), "因春节假期顺延"));
}

BOOST_AUTO_TEST_SUITE_END()
