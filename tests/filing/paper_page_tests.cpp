// SPDX-License-Identifier: MPL-2.0
// The monthly form, the receipt and all that was ever filed as PDF files, through the real dispatch.
#include "filing/filing_sheet_views.hpp"
#include "support/filing_scene.hpp"
#include "support/pdf_text.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace tianbao;
using support::contains;
using support::header;
using support::pdf_text;
using support::times_in;

namespace {

struct Scene : support::FilingScene {
    static inline const std::string kWatched = "/enterprise/" + kUscc + "/as/2026-10";
    static inline const std::string kExport = "/filing/" + kUscc + "/export.pdf";

    void submit(const form::Cells& cells) { BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), cells).status, 303); }
    void change(const char* sql) { pool().read().execute_all(sql, {}); }
    void give_back()
    {
        change("INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by, contact) SELECT"
               " enterprise_id, period, number, 'unit', '请改正', submitted_at, submitted_by, '' FROM filing_version");
        change("UPDATE filing SET state = 'returned', version = version + 1");
    }
    std::string receipt_number(int number)
    {
        return text("SELECT receipt_number FROM filing_version WHERE period = 202610 AND number = " + std::to_string(number));
    }
    std::int64_t acts(const std::string& act) { return count("SELECT COUNT(*) FROM audit_event WHERE act = '" + act + "'"); }
};

void check_file(const http::Response& answer, const std::string& name)
{
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.body.starts_with("%PDF-1."));
    BOOST_TEST(header(answer, "Content-Type") == "application/pdf");
    BOOST_TEST(header(answer, "Content-Disposition") == "attachment; filename=\"file.pdf\"; filename*=UTF-8''" + http::url_encode(name));
    BOOST_TEST(header(answer, "Cache-Control") == "no-store");
}

void check_words(const std::string& text, const std::vector<std::string>& all)
{
    for (const auto& words : all) BOOST_TEST(text.find(words) != std::string::npos, words);
}

/// Without blanks, of which a file has others than a page.
std::string squeezed(std::string text)
{
    for (const auto* blank : {" ", "\n", "\f", "\r", "\u3000", "\u00a0"}) {
        const std::string_view gone(blank);
        for (auto at = text.find(gone); at != std::string::npos; at = text.find(gone, at)) text.erase(at, gone.size());
    }
    return text;
}

/// What of 查看 goes on paper: its first part, the figures and answers, its last part.
std::string printed(const http::Response& page)
{
    const std::string top = "<div class=\"paper-only\">";
    const auto part = [&](const std::string& begin, const std::string& end, std::size_t from) {
        const auto at = page.body.find(begin, from);
        BOOST_REQUIRE_MESSAGE(at != std::string::npos, begin);
        return page.body.substr(at, page.body.find(end, at) - at);
    };
    const auto second = page.body.find("<div class=\"own-paper\">");
    BOOST_REQUIRE(second != std::string::npos);
    const auto all = part(top, "<div class=\"card filing-head no-paper\">", 0) + part("<div class=\"own-paper\">", top, second) +
                     part(top, "<div class=\"no-paper\">", second);
    std::string text;
    bool is_tag = false;
    for (const char c : all) {
        if (c == '<') is_tag = true;
        if (!is_tag) text += c;
        if (c == '>') is_tag = false;
    }
    return squeezed(text);
}

void check_order(const std::string& text, const std::vector<std::string>& words)
{
    std::size_t from = 0;
    for (const auto& each : words) {
        const auto at = text.find(squeezed(each), from);
        BOOST_TEST(at != std::string::npos, each);
        if (at != std::string::npos) from = at;
    }
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(paper_pages, Scene)

BOOST_AUTO_TEST_CASE(a_receipt_as_a_file_says_what_its_page_says)
{
    submit(good_cells());
    const auto page = browser.get(kFiling + "/receipt");
    BOOST_TEST(contains(page, "href=\"" + kFiling + "/receipt.pdf?number=1\""));
    const auto answer = browser.get(kFiling + "/receipt.pdf?number=1");
    check_file(answer, "回执_2026-10_" + receipt_number(1) + ".pdf");
    const auto hash = text("SELECT content_hash FROM filing_version");
    check_words(pdf_text(answer.body),
                {"报表提交回执", receipt_number(1), "测试企业（上海）有限公司", kUscc, "2026 年 10 月", "第 1 次提交（最近一次）",
                 "2026-11-18 10:00:00", "按时（以首次提交为准）", "未退回", "测试甲", "财务主管", hash.substr(0, 4) + " " + hash.substr(4, 4),
                 "http://localhost:8190/verify", "真实性声明", "第 1 页，共 1 页"});
    const auto fonts = support::pdf_fonts(answer.body);
    BOOST_TEST(times_in(fonts, "NotoSansCJKsc") == 2, fonts);
    BOOST_TEST(times_in(fonts, " no ") == 0, fonts);
    BOOST_TEST(acts("enterprise.view_as") == 0);
}

BOOST_AUTO_TEST_CASE(every_submission_keeps_its_file)
{
    submit(good_cells());
    give_back();
    auto cells = good_cells();
    cells["I03.v"] = "第二次提交补充的建议";
    submit(cells);
    auto other = sign_in(colleague);
    check_words(pdf_text(other.get(kFiling + "/receipt.pdf?number=1").body), {receipt_number(1), "此后已重新提交", "退回修改"});
    check_words(pdf_text(other.get(kFiling + "/receipt.pdf").body), {receipt_number(2), "第 2 次提交（最近一次）", "未退回"});
    const auto first = pdf_text(other.get(kFiling + "/filing.pdf?number=1").body);
    check_words(first, {receipt_number(1), "第 1 次提交，此后已重新提交"});
    BOOST_TEST(first.find("第二次提交补充的建议") == std::string::npos);
    check_words(pdf_text(other.get(kFiling + "/filing.pdf").body), {receipt_number(2), "已提交（第 2 次）", "第二次提交补充的建议"});
}

BOOST_AUTO_TEST_CASE(a_filing_as_a_file_has_its_figures_answers_and_state)
{
    auto cells = good_cells();
    cells["A01.y"] = cells["A01.m"] = "1234567.80";
    cells["C01.e"] = "n/a";
    support::add_submitted(pool(), enterprise, {2026, 10}, filler, cells, form().version);
    BOOST_TEST(contains(browser.get(kFiling), "href=\"" + kFiling + "/filing.pdf?number=1\""));
    const auto answer = browser.get(kFiling + "/filing.pdf?number=1");
    check_file(answer, "报表_2026-10_测试企业（上海）有限公司.pdf");
    const auto text = pdf_text(answer.body);
    check_words(text, {form().title, "测试企业（上海）有限公司", kUscc, "A01", "营业收入", "1,234,567.80", "不适用", "已提交（第 1 次）",
                       "真实性声明", "填报员"});
    BOOST_TEST(times_in(text, "■") >= 7); // 景气判断
    BOOST_TEST(text.find("暂存") == std::string::npos);
    change("UPDATE filing SET state = 'accepted'");
    check_words(pdf_text(browser.get(kFiling + "/filing.pdf").body), {"审核通过（第 1 次提交）"});
    change("UPDATE filing SET state = 'returned'");
    check_words(pdf_text(browser.get(kFiling + "/filing.pdf").body), {"退回修改（第 1 次提交）"});
}

BOOST_AUTO_TEST_CASE(a_draft_is_marked_on_each_page_and_is_the_enterprises_own)
{
    support::add_draft(pool(), enterprise, {2026, 10}, {{"A01.m", "7654321.00"}, {"A02.m", "约十二"}});
    BOOST_TEST(contains(browser.get(kFiling), "href=\"" + kFiling + "/filing.pdf\""));
    const auto text = pdf_text(browser.get(kFiling + "/filing.pdf").body);
    check_words(text, {"7,654,321.00", "约十二"});
    const auto pages = times_in(text, "\f");
    BOOST_TEST(pages >= 2);
    BOOST_TEST(times_in(text, "暂存，尚未提交") == pages + 1); // on top of each, and as its state
    for (const auto* target : {"/receipt.pdf", "/filing.pdf?number=1", "/filing.pdf?number=x"})
        BOOST_TEST(browser.get(kFiling + target).status == 404, target);
    auto officer = sign_in(add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
    BOOST_TEST(officer.get(kWatched + "/filing.pdf").status == 404);
    BOOST_TEST(!contains(officer.get(kWatched), "filing.pdf"));
    BOOST_TEST(acts("enterprise.view_as") == 1); // the page
}

BOOST_AUTO_TEST_CASE(a_draft_of_endless_lines_is_no_endless_file)
{
    std::string lines;
    while (lines.size() < 11'000) lines += "约\n";
    const auto& indicators = form().indicators;
    const auto text_of_form = std::find_if(indicators.begin(), indicators.end(), [](const form::Indicator& each) { return each.max_length > 0; });
    BOOST_REQUIRE(text_of_form != indicators.end());
    support::add_draft(pool(), enterprise, {2026, 10}, {{"A01.m", lines}, {"A01.y", "约十二"}, {text_of_form->code + ".v", lines}});
    const auto text = pdf_text(browser.get(kFiling + "/filing.pdf").body);
    BOOST_TEST(times_in(text, "…") >= 2);
    BOOST_TEST(static_cast<std::size_t>(times_in(text, "约")) == 20 + text_of_form->max_length / 2 + 1);
    BOOST_TEST(times_in(text, "\f") < 20);
    check_words(text, {"约十二"});
}

BOOST_AUTO_TEST_CASE(what_was_noted_and_adjusted_follows_the_form)
{
    support::add_submitted(pool(), enterprise, {2026, 10}, filler, good_cells(), form().version);
    change("UPDATE filing_version SET explanations = "
           "'[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"年末集中交货\",\"values\":{\"A01.m\":\"1.00\"}}]'");
    pool().read().execute(
        db::Sql{"INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by,"
                " stands) VALUES (?, 202610, ?, 1, 'A01.m', '1.00', '123456.78', '与税务数据核对后认定。', 'district',"
                " '2026-11-16 01:00:00', ?, 1)"},
        new_id_text(now()), enterprise, colleague);
    for (const auto& file : {kFiling + "/filing.pdf", kExport})
        check_words(pdf_text(browser.get(file).body), {"年末集中交货", "Q06 环比变化过大", "核定值", "123,456.78", "与税务数据核对后认定。", "有效"});
}

BOOST_AUTO_TEST_CASE(what_the_page_prints_is_what_the_file_has)
{
    submit(good_cells());
    give_back();
    change("UPDATE filing_version SET explanations = "
           "'[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"年末集中交货\",\"values\":{\"A01.m\":\"1.00\"}}]'");
    change("INSERT INTO filing_mark (enterprise_id, period, number, place, note, answer) SELECT enterprise_id, period, number, 'A01.y', '请核对单位',"
           " '已核对' FROM filing_version");
    pool().read().execute(
        db::Sql{"INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by,"
                " stands) VALUES (?, 202610, ?, 1, 'A01.m', '1.00', '123456.78', '据税务数据', 'district', '2026-11-16 01:00:00', ?, 1)"},
        new_id_text(now()), enterprise, colleague);
    const auto page = printed(browser.get(kFiling));
    const auto file = squeezed(pdf_text(browser.get(kFiling + "/filing.pdf").body));
    const auto& declaration = form().declaration;
    const std::vector<std::string> facts{"企业名称", "测试企业（上海）有限公司", "统一社会信用代码", kUscc, "报表期", "2026 年 10 月", "状态",
                                         "退回修改（第 1 次提交）", "回执编号", receipt_number(1), "提交时间", "2026-11-18 10:00:00",
                                         "本月停产", "内容校验码", text("SELECT content_hash FROM filing_version"), "退回情况", "请改正",
                                         "真实性声明（" + declaration.version, declaration.text.substr(0, 30), "填报员", "测试甲", "职务", "财务主管",
                                         "联系电话", "年末集中交货", "Q06", "请核对单位", "已核对", "123,456.78", "据税务数据", "有效"};
    for (const auto& each : facts) {
        BOOST_TEST(page.find(squeezed(each)) != std::string::npos, each);
        BOOST_TEST(file.find(squeezed(each)) != std::string::npos, each);
    }
    for (const auto& cell : form().cells) {
        if (!form().indicators[cell.indicator].is_numeric()) continue;
        const auto figure = filing::figure_text(form::cell_text(good_cells(), cell.key));
        BOOST_TEST(page.find(figure) != std::string::npos, cell.key);
        BOOST_TEST(file.find(figure) != std::string::npos, cell.key);
    }
    std::vector<std::string> order{form().title, "企业名称", "内容校验码"};
    for (const auto& section : form().sections) order.push_back(section.code + " " + section.title);
    for (const auto* each : {"真实性声明", "单位负责人", "说明", "退回时的批注", "核定值"}) order.emplace_back(each);
    check_order(page, order);
    check_order(file, order);
}

BOOST_AUTO_TEST_CASE(a_draft_is_printed_as_its_file_is)
{
    support::add_draft(pool(), enterprise, {2026, 10}, {{"A01.m", "7654321.00"}});
    const auto page = printed(browser.get(kFiling));
    const auto file = squeezed(pdf_text(browser.get(kFiling + "/filing.pdf").body));
    for (const auto* each : {"暂存，尚未提交", "7,654,321.00", "真实性声明", "单位负责人"}) {
        BOOST_TEST(page.find(squeezed(each)) != std::string::npos, each);
        BOOST_TEST(file.find(squeezed(each)) != std::string::npos, each);
    }
    BOOST_TEST(page.find("说明内容") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_else_finds_a_file)
{
    submit(good_cells());
    auto other = sign_in(stranger);
    for (const auto* file : {"/receipt.pdf", "/filing.pdf"}) {
        BOOST_TEST(other.get(kFiling + file).status == 404, file);
        BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-09" + file).status == 404, file);
        BOOST_TEST(browser.get(kFiling + file + "?number=2").status == 404, file);
        BOOST_TEST(header(visitor().get(kFiling + file), "Location").starts_with("/sign-in"), file);
    }
    BOOST_TEST(other.get(kExport).status == 404);
    BOOST_TEST(acts("filing.export") == 0);
}

BOOST_AUTO_TEST_CASE(an_officer_gets_what_was_submitted_within_the_own_district_and_each_look_is_an_act)
{
    submit(good_cells());
    auto officer = sign_in(add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
    auto elsewhere = sign_in(add_user("浦东新区管理员（测试）", http::Role::district_officer, "310115"));
    BOOST_TEST(contains(officer.get(kWatched + "/receipt"), "href=\"" + kWatched + "/receipt.pdf?number=1\""));
    BOOST_TEST(contains(officer.get(kWatched), "href=\"" + kWatched + "/filing.pdf?number=1\""));
    const auto looks = acts("enterprise.view_as");
    check_words(pdf_text(officer.get(kWatched + "/receipt.pdf?number=1").body), {receipt_number(1), "报表提交回执"});
    check_words(pdf_text(officer.get(kWatched + "/filing.pdf?number=1").body), {receipt_number(1), "营业收入"});
    BOOST_TEST(acts("enterprise.view_as") == looks + 2);
    for (const auto* file : {"/receipt.pdf", "/filing.pdf"}) {
        BOOST_TEST(elsewhere.get(kWatched + file).status == 404, file);
        BOOST_TEST(browser.get(kWatched + file).status == 403, file);
        BOOST_TEST(officer.get(kWatched + file + "?number=2").status == 404, file);
        BOOST_TEST(officer.post(kWatched + file, {}).status == 405, file);
    }
    BOOST_TEST(acts("enterprise.view_as") == looks + 2);
}

BOOST_AUTO_TEST_CASE(the_blank_form_is_anybodys_and_has_the_rows_of_a_filled_one)
{
    const auto path = "/form/" + form().version + "/blank.pdf";
    BOOST_TEST(contains(visitor().get("/form"), "href=\"" + path + "\""));
    BOOST_TEST(!contains(visitor().get("/form"), "data-print")); // no second layout
    const auto answer = visitor().get(path);
    check_file(answer, form().title + "_空白表_" + form().version + "版.pdf");
    BOOST_TEST(visitor().get(path).body == answer.body);
    BOOST_TEST(visitor().get("/form/1999/blank.pdf").status == 404);

    support::add_submitted(pool(), enterprise, {2026, 10}, filler, good_cells(), form().version);
    const auto blank = pdf_text(answer.body);
    const auto filled = pdf_text(browser.get(kFiling + "/filing.pdf").body);
    for (const auto& indicator : form().indicators) {
        BOOST_TEST(times_in(blank, indicator.code) == 1, indicator.code);
        BOOST_TEST(times_in(filled, indicator.code) >= 1, indicator.code); // a receipt's number may hold the same letters
    }
    for (const auto* words : {"本年累计（期末）", "填报内容", "单位负责人", "联系电话", "回执编号", "真实性声明"})
        BOOST_TEST(times_in(blank, words) == times_in(filled, words), words);
    BOOST_TEST(times_in(blank, "\f") == times_in(filled, "\f"));
    BOOST_TEST(times_in(blank, "■") == 0);
    for (const auto* words : {"测试企业", "不适用", "暂存"}) BOOST_TEST(blank.find(words) == std::string::npos, words);
}

BOOST_AUTO_TEST_CASE(all_that_was_ever_filed_is_one_file_with_each_submission)
{
    support::add_submitted(pool(), enterprise, {2025, 3}, filler, {{"A01.m", "1111.00"}}, form().version);
    submit(good_cells());
    change("INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by, contact) SELECT"
           " enterprise_id, period, number, 'unit', '请改正', submitted_at, submitted_by, '' FROM filing_version WHERE period = 202610");
    change("UPDATE filing SET state = 'returned', version = version + 1 WHERE period = 202610");
    auto cells = good_cells();
    cells["I03.v"] = "第二次提交补充的建议";
    submit(cells);
    auto other = sign_in(colleague);
    BOOST_TEST(contains(other.get("/filing/" + kUscc), "href=\"" + kExport + "\""));
    const auto answer = other.get(kExport);
    check_file(answer, "历年报表_测试企业（上海）有限公司.pdf");
    const auto text = pdf_text(answer.body);
    check_words(text, {"历年报表 测试企业（上海）有限公司", "历次提交", "2025-03", "2025 年 3 月", "1,111.00", receipt_number(1), receipt_number(2),
                       "第 1 次提交，此后已重新提交", "已提交（第 2 次）", "第二次提交补充的建议", "第 1 页，共"});
    BOOST_TEST(times_in(text, "单位负责人") == 3);
    BOOST_TEST(acts("filing.export") == 1);
    BOOST_TEST(this->text("SELECT JSON_VALUE(detail, '$.format') FROM audit_event WHERE act = 'filing.export'") == "pdf");
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_never_filed_is_told_so)
{
    check_words(pdf_text(browser.get(kExport).body), {"测试企业（上海）有限公司", "还没有提交过报表"});
}

BOOST_AUTO_TEST_SUITE_END()
