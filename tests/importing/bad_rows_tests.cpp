// SPDX-License-Identifier: MPL-2.0
// Every kind of bad row: what is said, of which row and which column, with the value as given.
#include "importing/import_scene.hpp"
#include "importing/report_views.hpp"

using namespace tianbao;

namespace {

struct Case {
    std::string line;
    std::string found;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(importing_bad_rows, support::ImportScene)

BOOST_AUTO_TEST_CASE(of_filings)
{
    const auto& other = kOtherCode;
    const Case cases[] = {
        {"91310101MA1K0001,2015-03,2015-04-18,,1,1,", "2 uscc_length [统一社会信用代码] 91310101MA1K0001\n"},
        {"91310101MA1K00015B,2015-03,2015-04-18,,1,1,", "2 uscc_check [统一社会信用代码] 91310101MA1K00015B\n"},
        {",2015-03,2015-04-18,,1,1,", "2 required [统一社会信用代码] \n"},
        {other + ",2015-03,2015-04-18,,1,1,", "2 enterprise_unknown [统一社会信用代码] " + other + "\n"},
        {kUscc + ",2015年13月,2015-04-18,,1,1,", "2 period [报表期] 2015年13月\n"},
        {kUscc + ",2011-12,2012-01-18,,1,1,", "2 period_early [报表期] 2011-12\n"},
        {kUscc + ",2026-11,2026-11-17,,1,1,", "2 period_future [报表期] 2026-11\n"},
        {kUscc + ",2010年2月,2026-11-17,,1,1,", "2 period_early [报表期] 2010年2月\n"},
        {kUscc + ",2015-03,昨天,,1,1,", "2 time [提交时间] 昨天\n"},
        {kUscc + ",2015-03,,,1,1,", "2 required [提交时间] \n"},
        {kUscc + ",2015-03,2015-02-18,,1,1,", "2 time_early [提交时间] 2015-02-18\n"},
        {kUscc + ",2015-03,2026-12-18,,1,1,", "2 time_future [提交时间] 2026-12-18\n"},
        {kUscc + ",2015-03,2015-04-18,,12a,1,", "2 cell_not_a_number [A01.m] 12a\n"},
        {kUscc + ",2015-03,2015-04-18,,1e3,1,", "2 cell_exponent [A01.m] 1e3\n"},
        {kUscc + ",2015-03,2015-04-18,,1.23456,1,", "2 cell_decimals [A01.m] 1.23456\n"},
        {kUscc + ",2015-03,2015-04-18,,99999999999,1,", "2 cell_too_large [A01.m] 99999999999\n"},
        {kUscc + ",2015-03,2015-04-18,,12a,x,", "2 cell_not_a_number [A01.m] 12a\n2 cell_not_a_number [A01.y] x\n"},
        {kUscc + ",2015-03,2015-04-18,,,,", "2 no_figures [] \n"},
        {kUscc + ",2015-03,2015-04-18,,1,1,\r\n" + kUscc + ",2015/3,2015-04-18,,2,2,", "3 row_doubled [报表期] " + kUscc + " 2015-03\n"},
    };
    for (const auto& each : cases) {
        pool().read().execute_all("DELETE FROM import_finding", {});
        checked("filing", kFilingHeading + each.line + "\r\n");
        BOOST_TEST(findings() == each.found, each.line);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
    pool().read().execute_all("DELETE FROM import_finding", {});
    pool().read().execute_all("UPDATE enterprise SET founded_on = '2015-04-01'", {});
    checked("filing", kFilingHeading + filing_line("2015-03") + filing_line("2015-04"));
    BOOST_TEST(findings() == "2 before_founding [报表期] 2015-03\n");
}

BOOST_AUTO_TEST_CASE(of_enterprises)
{
    const std::string heading = "统一社会信用代码,企业名称,法定代表人,所在区,企业类别,行业代码,企业规模,注册资本（万元）,成立日期,手机号,电子邮箱\r\n";
    const Case cases[] = {
        {kOtherCode + ",,测试法人,浦东新区,,C35,,,,,", "2 required_of_new [企业名称] \n"},
        {kOtherCode + ",测试甲企业,测试法人,火星区,,C35,,,,,", "2 district_unknown [所在区] 火星区\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,重点企业,C35,,,,,", "2 not_in_list [企业类别] 重点企业\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,X99,,,,,", "2 industry_unknown [行业代码] X99\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,C35,巨型,,,,", "2 not_in_list [企业规模] 巨型\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,C35,,五百万,,,", "2 capital [注册资本（万元）] 五百万\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,C35,,,2015-02-30,,", "2 day [成立日期] 2015-02-30\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,C35,,,2027-01-01,,", "2 day_future [成立日期] 2027-01-01\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,C35,,,,12345,", "2 mobile [手机号] 12345\n"},
        {kOtherCode + ",测试甲企业,测试法人,310115,,C35,,,,,nobody", "2 email [电子邮箱] nobody\n"},
        {kUscc + ",,,,,,小型,,,,\r\n" + kUscc + ",,,,,,小型,,,,", "3 row_doubled [统一社会信用代码] " + kUscc + "\n"},
    };
    for (const auto& each : cases) {
        pool().read().execute_all("DELETE FROM import_finding", {});
        checked("enterprise", heading + each.line + "\r\n");
        BOOST_TEST(findings() == each.found, each.line);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM enterprise") == 1);
}

BOOST_AUTO_TEST_CASE(of_former_users)
{
    const std::string heading = "用户名,姓名,手机号,关联企业,填报企业\r\n";
    const Case cases[] = {
        {",测试壬,19900000301,,", "2 required [用户名] \n"},
        {"ceshiren,,19900000301,,", "2 required [姓名] \n"},
        {"ceshiren,测试壬,,,", "2 required [手机号] \n"},
        {"ceshiren,测试壬,1990,,", "2 mobile [手机号] 1990\n"},
        {"ceshiren,测试壬,19900000301,9131,", "2 uscc_length [关联企业] 9131\n"},
        {"ceshiren,测试壬,19900000301," + kOtherCode + ",", "2 enterprise_unknown [关联企业] " + kOtherCode + "\n"},
        {"ceshiren,测试壬,19900000301,," + kUscc, "2 filler_there_already [填报企业] " + kUscc + "\n"},
        {"ceshiren,测试壬,19900000301,,\r\nceshiren,测试癸,19900000302,,", "3 row_doubled [用户名] ceshiren\n"},
    };
    for (const auto& each : cases) {
        pool().read().execute_all("DELETE FROM import_finding", {});
        checked("former_user", heading + each.line + "\r\n", "ceshi.csv", "111111");
        BOOST_TEST(findings() == each.found, each.line);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM former_login") == 0);
}

BOOST_AUTO_TEST_CASE(a_terminal_shows_the_cell_only_where_its_column_tells_of_no_people)
{
    using namespace importing;
    const auto words = vocabulary_of(app().templates());
    const auto line = [&](Kind kind, const std::string& field, const std::string& value, const std::string& reason) {
        Import import(ImportId::fresh(now()));
        import.kind = kind;
        return Report(app().templates(), import).terminal_line({FindingClass::problem, 7, 0, field, value, {}, reason}, words);
    };
    const std::pair<Kind, std::vector<std::string>> of_people[] = {
        {Kind::former_user, {"用户名", "姓名", "手机号", " 手机号 "}},
        {Kind::enterprise, {"法定代表人", "联系人", "联系电话", "手机号", "电子邮箱"}},
        {Kind::filing, {"提交人"}},
    };
    for (const auto& [kind, fields] : of_people) {
        for (const auto& field : fields) {
            const auto shown = line(kind, field, "19900000301", "mobile");
            BOOST_TEST(shown.starts_with("row 7 [" + field + "]: "), shown);
            BOOST_TEST(shown.find("1990") == std::string::npos, shown);
        }
    }
    const auto code = line(Kind::former_user, "关联企业", "9131", "uscc_length");
    BOOST_TEST(code.starts_with("row 7 [关联企业] 9131: "), code);
    BOOST_TEST(line(Kind::filing, "A01.m", "12a", "cell_not_a_number").starts_with("row 7 [A01.m] 12a: "));
    BOOST_TEST(line(Kind::filing, "A01.m", "1\x1b[2J\n2", "cell_not_a_number").starts_with("row 7 [A01.m] 1 [2J 2: "));
    BOOST_TEST(line(Kind::filing, "提交时间", "", "required").starts_with("row 7 [提交时间]: "));
}

BOOST_AUTO_TEST_CASE(of_headings_and_of_whole_files)
{
    const Case cases[] = {
        {"", "0 empty [] ceshi.csv\n"},
        {"统一社会信用代码,报表期,提交时间,A01.m\r\n", "0 no_rows [] ceshi.csv\n"},
        {"统一社会信用代码,报表期,A01.m\r\nx,y,z\r\n", "1 column_missing [提交时间] \n"},
        {"统一社会信用代码,报表期,提交时间,Z99.m\r\nx\r\n", "1 column_unknown [Z99.m] Z99.m\n1 no_cells [] \n"},
        {"测试壬,19900000301\r\n测试癸,19900000302\r\n",
         "1 no_heading [] \n1 column_missing [统一社会信用代码] \n1 column_missing [报表期] \n1 column_missing [提交时间] \n1 no_cells [] \n"},
        {"统一社会信用代码,报表期,报表期,提交时间,A01.m\r\nx\r\n", "1 column_doubled [报表期] 报表期\n"},
        {"统一社会信用代码,报表期,提交时间,A01.m,A01.m\r\nx\r\n", "1 column_doubled [A01.m] A01.m\n"},
        {"统一社会信用代码,报表期,,提交时间,A01.m\r\nx\r\n", "1 heading_empty [] 3\n"},
        {"统一社会信用代码,报表期,提交时间\r\nx\r\n", "1 no_cells [] \n"},
        {"[]", "0 no_rows [] ceshi.csv\n"},
        {"[{\"统一社会信用代码\":\"x\"", "2 json_malformed [] ceshi.csv\n"},
        {"[{\"统一社会信用代码\":\"x\",\"报表期\":\"y\",\"A01.m\":{}}]", "2 json_nested [] ceshi.csv\n"},
        {" [{\"报表期\":\"x\",\"报表期\":\"y\"}]", "2 json_names [] ceshi.csv\n"},
        {R"([{"统一社会信用代码":"x","报表期":"y","提交时间":"z","A01.m":1},{"报表期":"y\u0000"}])", "3 json_control [] ceshi.csv\n"},
        {R"([{"统一社会信用代码":"x","报表期":"y","提交时间":"z","A01.m":1},{},{"报表期":{}}])", "4 json_nested [] ceshi.csv\n"},
        {R"([{"统一社会信用代码":"x","报表期":"y","提交时间":"z","A01.m":1},{"Z":1}])", "3 json_names [] ceshi.csv\n"},
        {R"([{"统一社会信用代码":"x","报表期":"y","提交时间":"z","A01.m":1}{}])", "3 json_malformed [] ceshi.csv\n"},
        {"[1]", "2 json_malformed [] ceshi.csv\n"},
        {"[{\"统一社会信用代码\":\"x\",\"报表期\":\"y\",\"A01.m\":\"z\"}]", "1 column_missing [提交时间] \n"},
        {kFilingHeading + "\"" + kUscc, "2 open_quote [] ceshi.csv\n"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 former", "0 former_format [] ceshi.csv\n"},
        {std::string("\xFF\xFE" "a\0", 4), "0 utf16 [] ceshi.csv\n"},
        {std::string("a\0b", 3), "0 not_a_table [] ceshi.csv\n"},
        {"PK\x03\x04 no workbook", "0 damaged [] ceshi.csv\n"},
        {"\xFF\xFF\xFF\xFF,1\r\n", "0 encoding [] ceshi.csv\n"},
    };
    for (const auto& each : cases) {
        pool().read().execute_all("DELETE FROM import_finding", {});
        const auto path = checked("filing", each.line);
        BOOST_TEST(findings() == each.found, each.line);
        BOOST_TEST(stored(path, "state") == "refused");
    }
}

BOOST_AUTO_TEST_SUITE_END()
