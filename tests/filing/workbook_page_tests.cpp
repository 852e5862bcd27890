// SPDX-License-Identifier: MPL-2.0
// 用 Excel 填报 and the export, through the real dispatch.
#include "filing/filled_workbook.hpp"
#include "support/filing_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using filing::FilledBook;
using support::contains;
using support::field_value;
using support::header;

namespace {

const std::string kUscc = support::FilingScene::kUscc;
const std::string kFiling = support::FilingScene::kFiling;
const std::string kBlank = kFiling + "/template.xlsx";
const std::string kUpload = kFiling + "/upload";

struct Scene : support::FilingScene {
    http::Response save(const form::Cells& cells)
    {
        return browser.post(kFiling, support::filing_fields(form(), cells, "save", browser.get(kFiling + "/edit")));
    }

    FilledBook blank() { return FilledBook(browser.get(kBlank).body); }
    http::Response upload(const FilledBook& book) { return browser.post_file(kUpload, "报表.xlsx", book.save()); }
};

/// What the first line of an export's sheet calls a column, and what stands below.
std::string below(const sheet::Sheet& sheet, const std::string& title, int row = 1)
{
    for (const auto& cell : sheet.cells) {
        if (cell.row == 0 && cell.text == title) return std::string(sheet.text(row, cell.column));
    }
    return "no such column";
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(workbook_pages, Scene)

BOOST_AUTO_TEST_CASE(the_template_is_the_enterprises_own)
{
    BOOST_TEST(save({{"A01.m", "12.30"}, {"H01.v", "1"}}).status == 303);
    const auto answer = browser.get(kBlank);
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(header(answer, "Content-Type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    BOOST_TEST(header(answer, "Content-Disposition") ==
               "attachment; filename=\"file.xlsx\"; filename*=UTF-8''" + http::url_encode("报表_2026-10_测试企业（上海）有限公司.xlsx"));
    BOOST_TEST(header(answer, "Cache-Control") == "no-store");
    const FilledBook book(answer.body);
    BOOST_TEST(book.text("A01.m") == "12.3");
    BOOST_TEST(book.text("H01.v") == "1 良好");
    BOOST_TEST(contains(browser.get(kFiling + "/edit"), "href=\"" + kBlank + "\""));
}

BOOST_AUTO_TEST_CASE(only_who_may_fill_gets_a_template_or_uploads)
{
    const auto book = blank();
    auto other = sign_in(colleague);
    BOOST_TEST(header(other.get(kBlank), "Location") == kFiling);
    BOOST_TEST(header(other.post_file(kUpload, "a.xlsx", book.save()), "Location") == kFiling);
    auto unknown = sign_in(stranger);
    BOOST_TEST(unknown.get(kBlank).status == 404);
    BOOST_TEST(unknown.post_file(kUpload, "a.xlsx", book.save()).status == 404);
    BOOST_TEST(unknown.get(kUpload).status == 404);
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-13/template.xlsx").status == 404);
    BOOST_TEST(header(browser.get("/filing/" + kUscc + "/2030-01/template.xlsx"), "Location") == "/filing/" + kUscc + "/2030-01");
    BOOST_TEST(header(browser.get(kUpload), "Location") == kFiling + "/edit");
}

BOOST_AUTO_TEST_CASE(what_is_filled_offline_comes_onto_the_page_unsaved_and_can_be_saved)
{
    BOOST_TEST(save({{"A01.m", "12.30"}, {"A02.m", "7.00"}}).status == 303);
    auto book = blank();
    book.type("A01.m", "1234.5");
    book.type("A01.y", "2000");
    book.type("A02.m", "");
    book.type("H01.v", "2 一般");
    book.type("I01.v", "6 融资难");
    const auto page = upload(book);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "已读取文件“报表.xlsx”<span data-file-unsaved>，尚未保存</span>"));
    BOOST_TEST(contains(page, "其中 4 格与网页上原有的数据不同"));
    BOOST_TEST(contains(page, "<a href=\"#c-A01-m\">A01 营业收入 本月</a>：12.30 → <span class=\"strong\">1,234.50</span>"));
    BOOST_TEST(contains(page, "保留网页上的数据"));
    BOOST_TEST(field_value(page, "A01.m") == "1234.5");
    BOOST_TEST(field_value(page, "A02.m") == "7.00");
    BOOST_TEST(contains(page, "from-file"));
    BOOST_TEST(contains(page, "data-came-back"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing WHERE cells LIKE '%1234%'") == 0);
    BOOST_TEST(count("SELECT version FROM filing") == 1);

    const auto cells = form::Cells{{"A01.m", field_value(page, "A01.m")}, {"A01.y", field_value(page, "A01.y")}, {"H01.v", "2"}};
    BOOST_TEST(browser.post(kFiling, support::filing_fields(form(), cells, "save", page)).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing WHERE cells LIKE '%1234.50%' AND version = 2") == 1);
}

BOOST_AUTO_TEST_CASE(the_same_file_again_says_that_nothing_differs)
{
    BOOST_TEST(save(good_cells()).status == 303);
    const auto page = upload(blank());
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "与网页上原有的数据完全相同"));
    BOOST_TEST(!contains(page, "data-came-back"));
    BOOST_TEST(!contains(page, "没有读取"));
}

BOOST_AUTO_TEST_CASE(bad_cells_stay_as_typed_and_what_is_not_taken_is_listed)
{
    auto book = blank();
    book.type("A01.m", "约 <12>");
    book.type("H01.v", "很好");
    book.type_at(150, 4, "=1+1 备注");
    const auto page = upload(book);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "有 1 格不是所要求的数字"));
    BOOST_TEST(field_value(page, "A01.m") == "约 &lt;12&gt;");
    BOOST_TEST(contains(page, "只能填数字"));
    BOOST_TEST(contains(page, "“很好”：不是列出的选项"));
    BOOST_TEST(contains(page, "<span class=\"code\">E151</span> “=1+1 备注”：这一行没有对应的指标代码"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_taken_is_refused_beside_its_field_and_leaves_the_draft)
{
    BOOST_TEST(save({{"A01.m", "12.30"}}).status == 303);
    const auto refused = [&](const std::string& bytes, std::string_view words, const std::string& filename = "a.xlsx") {
        const auto page = browser.post_file(kUpload, filename, bytes);
        BOOST_TEST(page.status == 422);
        BOOST_TEST(contains(page, words), words);
        BOOST_TEST(contains(page, "id=\"file-problem\""));
        BOOST_TEST(field_value(page, "A01.m") == "12.30");
    };
    const auto marked = [&](const char* name, const char* value) {
        auto book = blank();
        book.mark(name, value);
        return book.save();
    };
    refused("", "请先选择填好的 Excel 文件", "");
    refused("", "这不是 Excel 文件");
    refused("代码,本月\nA01,1\n", "这是文本文件");
    refused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "这是旧格式的文件");
    refused(blank().save().substr(0, 3000), "文件不完整或已损坏");
    refused("PK\x03\x04" + std::string(1100 * 1024, 'x'), "文件过大");
    refused(marked("uscc", "91310115MA1H000200"), "统一社会信用代码 91310115MA1H000200");
    refused(marked("period", "2026-09"), "这份文件是 2026-09 报表期的");
    refused(marked("form_version", "2099"), "另一版报表制度（2099）");
    auto unmarked = blank();
    unmarked.drop_sheet(filing::kMarkSheet);
    refused(unmarked.save(), "不是从本页下载的模板");
    BOOST_TEST(count("SELECT version FROM filing") == 1);
}

BOOST_AUTO_TEST_CASE(an_upload_after_the_session_ended_leads_back_to_the_page_and_says_to_choose_the_file_again)
{
    const auto bytes = blank().save();
    support::Browser gone(*this, random_token());
    const auto answer = gone.post_file(kUpload, "a.xlsx", bytes);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "/sign-in?file=again&return_to=" + http::url_encode(kUpload));
    BOOST_TEST(contains(visitor().get(header(answer, "Location")), "请登录后重新上传"));
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form") == 0);
}

BOOST_AUTO_TEST_CASE(all_that_was_filed_can_be_taken_away)
{
    auto cells = good_cells();
    cells["A03.m"] = "0";
    cells["A03.y"] = "0";
    cells["A03.py"] = "0";
    cells["H03.v"] = "4";
    cells["E02.e"] = "0";
    cells["E02.pe"] = "0";
    cells.erase("G01.m");
    cells["I01.v"] = "98";
    cells["I03.v"] = "=HYPERLINK(\"http://example\")";
    BOOST_REQUIRE(support::submit_filing(browser, kFiling, form(), cells).status == 303);

    auto other = sign_in(colleague);
    const auto answer = other.get("/filing/" + kUscc + "/export.xlsx");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(header(answer, "Content-Disposition").find(http::url_encode("历年报表_测试企业（上海）有限公司.xlsx")) != std::string::npos);
    const auto book = sheet::read_workbook(answer.body);
    BOOST_REQUIRE(book.has_value());
    const auto& data = *book->sheet("报表数据");
    BOOST_TEST(below(data, "报表期") == "2026-10");
    BOOST_TEST(below(data, "提交人") == "测试甲");
    BOOST_TEST(below(data, "A03 其中：出口收入（出口交货值）（本月） 万元") == "0");
    BOOST_TEST(below(data, "G01 新产品（服务）收入（本月） 万元").empty());
    BOOST_TEST(below(data, "I01 主要困难") == "98 其他");
    BOOST_TEST(below(data, "I03 具体问题与建议") == "=HYPERLINK(\"http://example\")");
    const auto& submissions = *book->sheet("历次提交");
    BOOST_TEST(below(submissions, "第几次提交") == "1");
    BOOST_TEST(below(submissions, "回执编号").starts_with("202610-"));
    BOOST_TEST(below(submissions, "数据摘要（SHA-256）").size() == 64U);

    const auto csv = other.get("/filing/" + kUscc + "/export.csv");
    BOOST_TEST(header(csv, "Content-Type") == "text/csv; charset=utf-8");
    BOOST_TEST(csv.body.starts_with("\xEF\xBB\xBF\"报表期\",\"第几次提交\",\"该月最后一次提交\",\"提交时间\",\"提交人\","));
    BOOST_TEST(contains(csv, "\"'=HYPERLINK(\"\"http://example\"\")\""));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.export' AND actor_id = '" + colleague.text() + "'") == 2);
}

BOOST_AUTO_TEST_CASE(what_was_filed_before_a_return_is_taken_away_too_with_what_was_said_and_declared)
{
    const auto change = [&](const std::string& sql) { pool().read().execute_all(sql, {}); };
    auto cells = good_cells();
    cells["I01.v"] = "98";
    cells["I03.v"] = "第一次";
    BOOST_REQUIRE(support::submit_filing(browser, kFiling, form(), cells).status == 303);
    change("UPDATE filing_version SET explanations ="
           " '[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"年末集中交货\",\"values\":{\"A01.m\":\"1.00\"}},"
           "{\"check\":\"Q19\",\"place\":\"\",\"text\":\"确与上月相同\",\"values\":{}}]'");
    change("INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by, contact) SELECT"
           " enterprise_id, period, number, 'unit', '请改正', submitted_at, submitted_by, '' FROM filing_version");
    change("UPDATE filing SET state = 'returned'");
    cells["I03.v"] = "第二次";
    BOOST_REQUIRE(support::submit_filing(browser, kFiling, form(), cells).status == 303);
    change("UPDATE filing_version SET explanations = NULL WHERE number = 2");

    const auto book = sheet::read_workbook(browser.get("/filing/" + kUscc + "/export.xlsx").body);
    BOOST_REQUIRE(book.has_value());
    const auto& data = *book->sheet("报表数据");
    BOOST_TEST(below(data, "第几次提交") == "1");
    BOOST_TEST(below(data, "该月最后一次提交") == "否");
    BOOST_TEST(below(data, "I03 具体问题与建议") == "第一次");
    BOOST_TEST(below(data, "第几次提交", 2) == "2");
    BOOST_TEST(below(data, "该月最后一次提交", 2) == "是");
    BOOST_TEST(below(data, "I03 具体问题与建议", 2) == "第二次");
    for (const int row : {1, 2}) {
        BOOST_TEST(below(data, "声明人", row) == "测试甲");
        BOOST_TEST(below(data, "职务", row) == "财务主管");
        BOOST_TEST(below(data, "真实性声明版本", row) == form().declaration.version);
        BOOST_TEST(below(data, "真实性声明", row) == form().declaration.text);
    }
    const auto& explanations = *book->sheet("说明");
    BOOST_TEST(below(explanations, "第几次提交") == "1");
    BOOST_TEST(below(explanations, "审核编号") == "Q06");
    BOOST_TEST(below(explanations, "审核名称") == "环比变化过大");
    BOOST_TEST(below(explanations, "指标") == "A01 营业收入 本月");
    BOOST_TEST(below(explanations, "说明") == "年末集中交货");
    BOOST_TEST(below(explanations, "指标", 2) == "整张报表");
    BOOST_TEST(below(explanations, "说明", 3).empty());

    const auto csv = browser.get("/filing/" + kUscc + "/export.csv");
    for (const auto* text : {"第一次", "第二次", "Q06 A01.m: 年末集中交货", "Q19: 确与上月相同", "财务主管"}) BOOST_TEST(contains(csv, text), text);
}

BOOST_AUTO_TEST_CASE(what_does_not_apply_is_told_apart_in_an_export)
{
    pool().read().execute(db::Sql{"UPDATE enterprise SET industry = 'I65'"});
    auto cells = demo::plausible_cells(form(), {100000, 60, "I", 1}, {2026, 10});
    BOOST_REQUIRE(support::submit_filing(browser, kFiling, form(), cells).status == 303);
    const auto book = sheet::read_workbook(browser.get("/filing/" + kUscc + "/export.xlsx").body);
    BOOST_TEST(below(book->sheets.at(0), "A04 工业总产值（当年价格）（本月） 万元") == "不适用");
}

BOOST_AUTO_TEST_CASE(adjusted_values_are_exported_beside_the_filed_ones)
{
    auto cells = good_cells();
    cells["A01.m"] = "1234567.80";
    support::add_submitted(pool(), enterprise, {2026, 10}, filler, cells, form().version);
    const auto officer = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");
    const auto set = [&](const std::string& value, const std::string& ended) {
        pool().read().execute(db::Sql{"INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by,"
                                      " stands, ended_as, ended_at, ended_by) VALUES (?, 202610, ?, 1, 'A01.m', '1234567.80', ?, '与税务数据核对后认定。',"
                                      " 'district', '2026-11-16 01:00:00', ?, IF(? = '', 1, NULL), NULLIF(?, ''), IF(? = '', NULL, '2026-11-17 01:00:00'), ?)"},
                              new_id_text(now()), enterprise, value, officer, ended, ended, ended, officer);
    };
    set("100.00", "replaced");
    set_shanghai_time("2026-11-18 10:00:01"); // of two the later one has the later id
    set("123456.78", "");

    const auto book = sheet::read_workbook(browser.get("/filing/" + kUscc + "/export.xlsx").body);
    BOOST_REQUIRE(book.has_value());
    const auto& data = *book->sheet("报表数据");
    BOOST_TEST(below(data, "核定值（单元格=值，其余各栏为填报值）") == "A01.m=123456.78");
    BOOST_TEST(below(data, "A01 营业收入（本月） 万元") == "1234567.8");
    const auto& adjustments = *book->sheet("核定值");
    BOOST_TEST(below(adjustments, "指标") == "A01 营业收入 本月");
    BOOST_TEST(below(adjustments, "填报值") == "1234567.8");
    BOOST_TEST(below(adjustments, "核定值") == "123456.78");
    BOOST_TEST(below(adjustments, "原因") == "与税务数据核对后认定。");
    BOOST_TEST(below(adjustments, "状态") == "有效");
    BOOST_TEST(below(adjustments, "替换或撤销时间").empty());
    BOOST_TEST(below(adjustments, "核定值", 2) == "100");
    BOOST_TEST(below(adjustments, "状态", 2) == "已被新的核定值替换");
    BOOST_TEST(below(adjustments, "替换或撤销人", 2) == "黄浦区管理员（测试）");
    const auto csv = browser.get("/filing/" + kUscc + "/export.csv");
    BOOST_TEST(contains(csv, "\"A01.m=123456.78\""));
    BOOST_TEST(contains(csv, "1234567.80"));

    pool().read().execute(db::Sql{"UPDATE filing_adjustment SET stands = NULL, ended_as = 'withdrawn' WHERE stands"});
    const auto after = sheet::read_workbook(browser.get("/filing/" + kUscc + "/export.xlsx").body);
    BOOST_TEST(below(*after->sheet("报表数据"), "核定值（单元格=值，其余各栏为填报值）").empty());
    BOOST_TEST(below(*after->sheet("核定值"), "状态") == "已撤销");
}

BOOST_AUTO_TEST_CASE(an_export_is_for_the_enterprises_own_people)
{
    auto unknown = sign_in(stranger);
    for (const auto* file : {"/export.xlsx", "/export.csv"}) {
        BOOST_TEST(unknown.get("/filing/" + kUscc + file).status == 404);
        BOOST_TEST(browser.get("/filing/" + kUscc + file).status == 200); // nothing filed yet: headings alone
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.export'") == 2);
}

BOOST_AUTO_TEST_SUITE_END()
