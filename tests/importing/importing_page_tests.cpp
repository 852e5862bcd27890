// SPDX-License-Identifier: MPL-2.0
#include "importing/import_scene.hpp"

#include "importing/reason_views.hpp"
#include "sheet/workbook.hpp"
#include "sheet/workbook_writer.hpp"
#include "support/rows.hpp"

using namespace tianbao;
using support::contains;
using support::header;

namespace {

/// Headings and one row as a workbook.
std::string workbook_of(const std::vector<std::vector<std::string>>& rows, Instant now)
{
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::any, "测试", now);
    auto data = book.add_sheet("数据");
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            data.text(static_cast<int>(row), static_cast<int>(column), rows[row][column]);
    return book.bytes();
}

const std::string kEnterprises = "统一社会信用代码,企业名称,法定代表人,所在区,企业类别,行业代码,纳入监测日期\r\n"
                                 "91310115MA1H000200,测试新企业（上海）有限公司,测试法人,浦东新区,专精特新企业,C35,2012-01-01\r\n"
                                 "91310101MA1K00015A,测试改名企业（上海）有限公司,,,中小微培育企业,,\r\n";

} // namespace

BOOST_FIXTURE_TEST_SUITE(importing_pages, support::ImportScene)

BOOST_AUTO_TEST_CASE(who_imported_nothing_yet_is_told_how)
{
    const auto page = desk.get("/imports");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "还没有导入过"));
    BOOST_TEST(contains(page, "href=\"/imports\" aria-current=\"page\""));
    const auto blank = desk.get("/imports/new?kind=filing");
    BOOST_TEST(contains(blank, "value=\"filing\" required checked"));
    BOOST_TEST(contains(blank, "不超过 16 MB"));
    BOOST_TEST(contains(blank, "tianbao import"));
    BOOST_TEST(browser.get("/imports").status == 403);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost)
{
    const auto page = desk.post_form("/imports", {{"kind", "former_user"}, {"source", "测试来源"}, {"initial_password", ""}}, "", "");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(contains(page, "id=\"file-problem\""));
    BOOST_TEST(contains(page, "id=\"initial-password-problem\""));
    BOOST_TEST(contains(page, "value=\"测试来源\""));
    BOOST_TEST(contains(page, "value=\"former_user\" required checked"));
    const auto other = desk.post_form("/imports", {{"kind", "x"}, {"source", ""}}, "ceshi.csv", "a");
    BOOST_TEST(contains(other, "请选择要导入的内容"));
    BOOST_TEST(contains(other, "请写明数据来源"));
    BOOST_TEST(contains(other, "请重新选择文件"));
    BOOST_TEST(count("SELECT COUNT(*) FROM import_run") == 0);
}

BOOST_AUTO_TEST_CASE(a_file_is_checked_reported_and_withdrawn)
{
    const auto path = upload("filing", kFilingHeading + filing_line("2015-03", "12a"));
    auto page = desk.get(path);
    BOOST_TEST(contains(page, "正在逐行核对"));
    BOOST_TEST(header(page, "Refresh") == "3");
    BOOST_REQUIRE(app().runner().run_job());
    page = desk.get(path);
    BOOST_TEST(header(page, "Refresh").empty());
    BOOST_TEST(contains(page, "每一行都有误"));
    BOOST_TEST(contains(page, "不是数字。"));
    BOOST_TEST(contains(page, "CSV，UTF-8 编码"));
    const auto report = desk.get(path + "/report.csv");
    BOOST_TEST(contains(report, "\"A01.m\",\"\",\"\",\"不能导入\",\"不是数字。\""));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'import.report'") == 1);
    BOOST_TEST(desk.post(path + "/withdrawal", {}).status == 303);
    page = desk.get(path + "?done=withdrawn");
    BOOST_TEST(contains(page, "这次导入已撤销"));
    BOOST_TEST(count("SELECT COUNT(*) FROM import_chunk") == 0);
    BOOST_TEST(contains(desk.get("/imports"), "已撤销"));
}

BOOST_AUTO_TEST_CASE(a_system_administrator_sees_row_column_and_fault_and_no_figure)
{
    auto centre = sign_in(add_user("服务中心管理员（测试）", http::Role::centre_officer));
    // the second row is good, and fails a check
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03", "98765a") +
                                            fmt::format("{},2015-01,2015-12-18 10:22,测试填表人,87654,76543,\r\n", kUscc));
    for (const auto& address : {path, path + "/report.csv"}) {
        const auto hidden = desk.get(address);
        BOOST_TEST(contains(hidden, "A01.m"), address);
        BOOST_TEST(contains(hidden, "不是数字。"), address);
        for (const auto* figure : {"98765", "87654", "87,654", "76543", "76,543"}) BOOST_TEST(!contains(hidden, figure), address << " " << figure);
        const auto seen = centre.get(address);
        BOOST_TEST(contains(seen, "98765a"), address);
        BOOST_TEST(!contains(seen, "系统管理员不查看报表内容"), address);
    }
    BOOST_TEST(contains(desk.get(path), "系统管理员不查看报表内容"));
    BOOST_TEST(findings("change").find("R07") != std::string::npos, findings("change"));
    BOOST_TEST(contains(desk.get(path), "R07"));
    const auto unknown = checked("filing", "统一社会信用代码,报表期,提交时间,无此列,A01.m\r\n" + kUscc + ",2015-05,2015-12-18 10:22,,1\r\n");
    BOOST_TEST(contains(desk.get(unknown), "无此列")); // a heading is no figure
}

BOOST_AUTO_TEST_CASE(bad_rows_are_left_out_only_by_somebody_who_says_so)
{
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03", "12a") + filing_line("2015-04"));
    BOOST_TEST(contains(desk.get(path), "只导入正确的 1 行，不导入有误的 1 行"));
    const auto refused = desk.post(path + "/confirmation", {});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "id=\"only-good-problem\""));
    BOOST_TEST(text("SELECT state FROM import_run") == "checked");
    BOOST_TEST(desk.post(path + "/confirmation", {{"only_good", "yes"}}).status == 303);
    BOOST_TEST(desk.post(path + "/confirmation", {{"only_good", "yes"}}).status == 303); // pressed twice: one job
    BOOST_TEST(count("SELECT COUNT(*) FROM job WHERE kind = 'import.run'") == 1);
    BOOST_TEST(contains(desk.get(path + "?done=confirmed"), "已确认，正在后台导入"));
    BOOST_REQUIRE(app().runner().run_job());
    const auto page = desk.get(path);
    BOOST_TEST(contains(page, "已导入 1 行，没有导入 1 行。核对一致"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 1);
    BOOST_TEST(text("SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event WHERE object_kind = 'import'") ==
               "filing.import,import.ask,import.confirm,import.finish");
}

BOOST_AUTO_TEST_CASE(enterprises_are_added_and_changed_with_their_history)
{
    const auto path = checked("enterprise", kEnterprises);
    const auto dry = desk.get(path);
    BOOST_TEST(contains(dry, "新增 1，修改 1，没有变化 0"));
    BOOST_TEST(contains(dry, "测试企业（上海）有限公司"));
    BOOST_TEST(contains(dry, "将改为文件中的内容"));
    BOOST_TEST(contains(dry, "其他企业"));
    BOOST_TEST(contains(dry, "中小微培育企业"));
    BOOST_TEST(count("SELECT COUNT(*) FROM enterprise") == 1);
    BOOST_TEST(desk.post(path + "/confirmation", {}).status == 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(contains(desk.get(path), "核对一致"));
    BOOST_TEST(text("SELECT CONCAT_WS(' ', name, district, category, industry, status, created_at) FROM enterprise WHERE uscc = '" + kOtherCode + "'") ==
               "测试新企业（上海）有限公司 310115 specialised C35 in_business 2011-12-31 16:00:00.000000");
    BOOST_TEST(text("SELECT CONCAT_WS(' ', name, district, category, version) FROM enterprise WHERE uscc = '" + kUscc + "'") ==
               "测试改名企业（上海）有限公司 310101 nurtured 2");
    BOOST_TEST(text("SELECT GROUP_CONCAT(field, ' ', source, ' ', reason ORDER BY field) FROM enterprise_change") ==
               "category import 测试来源,name import 测试来源");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.import'") == 2);
    BOOST_TEST(stored(checked("enterprise", kEnterprises), "added_rows, changed_rows, same_rows") == "0 0 2");
}

BOOST_AUTO_TEST_CASE(a_district_that_the_centre_chose_is_not_changed)
{
    pool().read().execute_all("UPDATE enterprise SET is_moved = 1", {});
    checked("enterprise", "统一社会信用代码,所在区\r\n" + kUscc + ",浦东新区\r\n");
    BOOST_TEST(findings() == "2 district_moved [所在区] 浦东新区\n");
}

BOOST_AUTO_TEST_CASE(former_users_come_with_enterprises_and_rights_and_one_hash)
{
    const auto free = add_enterprise(kOtherCode, "测试别家（上海）有限公司", "310115");
    const auto page = imported("former_user",
                               "用户名,姓名,手机号,关联企业,填报企业\r\nceshiren,测试壬,199 0000 0301,,\r\nceshigui,测试癸,19900000302," + kUscc + "," +
                                   kOtherCode + "\r\n",
                               false, "111111");
    BOOST_TEST(contains(page, "核对一致"));
    BOOST_TEST(text("SELECT GROUP_CONCAT(l.login_name, ' ', u.name, ' ', l.password_is_initial ORDER BY l.login_name) FROM former_login l"
                    " JOIN user u ON u.id = l.user_id") == "ceshigui 测试癸 1,ceshiren 测试壬 1");
    const auto imported_user = UserId::stored(text("SELECT user_id FROM former_login WHERE login_name = 'ceshigui'"));
    BOOST_TEST((support::mobile_of(pool(), imported_user) == Telephone("19900000302")));
    BOOST_TEST(count("SELECT COUNT(DISTINCT password_hash) FROM former_login") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM association a JOIN user u ON u.id = a.user_id WHERE u.name = '测试癸' AND a.proof = 'import'") == 2);
    BOOST_TEST(text("SELECT CONCAT(u.name, ' ', f.epoch) FROM filler f JOIN user u ON u.id = f.user_id WHERE f.enterprise_id = '" + free.text() + "'") ==
               "测试癸 1");
    BOOST_TEST(text("SELECT CONCAT(act, ' ', actor_id) FROM filler_change WHERE enterprise_id = '" + free.text() + "'") ==
               "import " + administrator.text());
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'user.import'") == 2);
    checked("former_user", "用户名,姓名,手机号\r\nceshiren,测试壬,19900000301\r\nceshixin,测试辛,19900000302\r\n", "ceshi.csv", "111111");
    BOOST_TEST(findings() == "2 there_already [用户名] ceshiren\n");
    BOOST_TEST(findings("change") == "3 mobile_doubled [手机号] 19900000302\n");
}

BOOST_AUTO_TEST_CASE(a_look_at_rows_of_former_users_leaves_an_act)
{
    const auto acts = [&] { return count("SELECT COUNT(*) FROM audit_event WHERE act = 'import.read'"); };
    const std::string heading = "用户名,姓名,手机号\r\n";
    const auto good = checked("former_user", heading + "ceshiren,测试壬,19900000301\r\n", "ceshi.csv", "111111");
    BOOST_TEST(desk.get(good).status == 200);
    BOOST_TEST(acts() == 0); // nobody is named there
    const auto bad = checked("former_user", heading + "ceshixin,测试辛,1990000030\r\n", "ceshi.csv", "111111");
    BOOST_TEST(contains(desk.get(bad), "1990000030"));
    BOOST_TEST(acts() == 1);
    BOOST_TEST(text("SELECT object_id FROM audit_event WHERE act = 'import.read'") == bad.substr(bad.rfind('/') + 1));
    desk.get(checked("filing", kFilingHeading + filing_line("2015-03", "12a")));
    BOOST_TEST(acts() == 1);
}

BOOST_AUTO_TEST_CASE(workbooks_and_older_encodings_are_read_alike)
{
    const auto bytes = workbook_of({{"统一社会信用代码", "报表期", "提交时间", "A01 营业收入（本月） 万元"},
                                    {kUscc, "2015年3月", "2015/4/18 10:22", "1,234.5"},
                                    {kUscc, "42095", "42142.5", "７"}},
                                   now());
    checked("filing", bytes, "ceshi.xlsx");
    BOOST_TEST(findings().empty());
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, format, all_rows) FROM import_run") == "checked xlsx 2");
    // GB18030: 统一社会信用代码,企业类别 / 中小微培育企业
    const std::string gb = "\xCD\xB3\xD2\xBB\xC9\xE7\xBB\xE1\xD0\xC5\xD3\xC3\xB4\xFA\xC2\xEB,\xC6\xF3\xD2\xB5\xC0\xE0\xB1\xF0\r\n" + kUscc +
                           ",\xD6\xD0\xD0\xA1\xCE\xA2\xC5\xE0\xD3\xFD\xC6\xF3\xD2\xB5\r\n";
    const auto path = checked("enterprise", gb);
    BOOST_TEST(contains(desk.get(path), "CSV，GB18030（GBK）编码"));
    BOOST_TEST(stored(path, "state, changed_rows") == "checked 1");
    const auto marked = checked("enterprise", "\xEF\xBB\xBF统一社会信用代码,企业类别\r\n" + kUscc + ",中小微培育企业\r\n");
    BOOST_TEST(stored(marked, "state, changed_rows") == "checked 1");
}

BOOST_AUTO_TEST_CASE(the_templates_are_read_as_they_are)
{
    for (const auto* kind : {"enterprise", "former_user", "filing"}) {
        const auto file = desk.get(std::string("/imports/template/") + kind);
        BOOST_REQUIRE_EQUAL(file.status, 200);
        const auto book = sheet::read_workbook(file.body);
        BOOST_REQUIRE(book.has_value());
        BOOST_TEST(book->sheets.size() == 2U);
        pool().read().execute_all("DELETE FROM import_finding", {});
        checked(kind, file.body, "ceshi.xlsx", "111111");
        BOOST_TEST(findings() == "0 no_rows [] ceshi.xlsx\n", kind);
    }
    BOOST_TEST(desk.get("/imports/template/other").status == 404);
}

BOOST_AUTO_TEST_CASE(what_nobody_confirmed_goes_after_some_days)
{
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03"));
    set_shanghai_time("2026-12-20 10:00:00");
    app().runner().run_duties();
    BOOST_TEST(text("SELECT state FROM import_run") == "withdrawn");
    BOOST_TEST(count("SELECT COUNT(*) FROM import_chunk") == 0);
}

BOOST_AUTO_TEST_CASE(another_role_finds_no_import)
{
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03"));
    auto officer = sign_in(add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
    BOOST_TEST(officer.get(path).status == 403);
    BOOST_TEST(officer.post(path + "/confirmation", {}).status == 403);
    auto centre = sign_in(add_user("服务中心管理员（测试）", http::Role::centre_officer));
    BOOST_TEST(centre.get(path).status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
