// SPDX-License-Identifier: MPL-2.0
#include "sheet/archive.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "exporting/export_scene.hpp"

using namespace tianbao;
using support::contains;

namespace {

using Lines = std::vector<std::vector<std::string>>;

/// What CsvWriter wrote: every field quoted.
Lines lines_of(const std::string& csv)
{
    BOOST_REQUIRE(csv.starts_with("\xEF\xBB\xBF"));
    Lines lines{{}};
    std::string field;
    bool is_quoted = false;
    for (std::size_t i = 3; i < csv.size(); ++i) {
        const char c = csv[i];
        if (is_quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            field += csv[++i];
        } else if (c == '"') {
            is_quoted = !is_quoted;
        } else if (is_quoted) {
            field += c;
        } else if (c == ',' || c == '\r') {
            lines.back().push_back(std::exchange(field, {}));
        } else if (c == '\n') {
            lines.emplace_back();
        }
    }
    lines.pop_back();
    return lines;
}

std::size_t column_of(const Lines& lines, std::string_view title)
{
    for (std::size_t i = 0; i < lines.front().size(); ++i)
        if (lines.front()[i].starts_with(title)) return i;
    BOOST_FAIL("no column " << title);
    return 0;
}

std::string value(const Lines& lines, std::string_view uscc, std::string_view title)
{
    for (const auto& line : lines)
        if (line.at(1) == uscc) return line.at(column_of(lines, title));
    return "no line";
}

std::string sheet_xml(const std::string& workbook)
{
    auto archive = sheet::Archive::open(workbook, {});
    BOOST_REQUIRE(archive.has_value());
    std::string xml;
    BOOST_REQUIRE(archive->read("xl/worksheets/sheet1.xml", [&](std::string_view piece) {
        xml += piece;
        return true;
    }));
    return xml;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(exporting_work, support::ExportScene)

BOOST_AUTO_TEST_CASE(the_list_has_a_line_for_each_enterprise_with_its_state_in_words)
{
    const auto lines = lines_of(file(city_desk));
    BOOST_REQUIRE_EQUAL(lines.size(), 4U);
    BOOST_TEST(value(lines, kUscc, "报表期") == "2026-10");
    BOOST_TEST(value(lines, kUscc, "状态") == "已提交");
    BOOST_TEST(value(lines, kUscc, "区") == "黄浦区");
    BOOST_TEST(value(lines, kUscc, "行业门类") == "制造业");
    BOOST_TEST(value(lines, kUscc, "企业规模") == "小型");
    BOOST_TEST(value(lines, kUscc, "企业类别") == "其他企业");
    BOOST_TEST(value(lines, kUscc, "提交次数") == "1");
    BOOST_TEST(value(lines, kUscc, "补填") == "否");
    BOOST_TEST(value(lines, kSilentCode, "状态") == "未填报");
    BOOST_TEST(value(lines, kSilentCode, "补填").empty());
    BOOST_TEST(value(lines, kSilentCode, "名单外") == "否");
}

BOOST_AUTO_TEST_CASE(json_says_what_the_text_says_with_figures_as_they_stand)
{
    for (const auto* content : {"list", "filings"}) {
        const auto lines = lines_of(file(city_desk, {{"content", content}}));
        const auto bytes = file(city_desk, {{"content", content}, {"format", "json"}});
        BOOST_TEST(bytes.find("\"提交次数\":1,") != std::string::npos);
        const auto json = nlohmann::ordered_json::parse(bytes);
        BOOST_REQUIRE_EQUAL(json.size(), lines.size() - 1);
        for (std::size_t row = 0; row < json.size(); ++row) {
            BOOST_REQUIRE_EQUAL(json[row].size(), lines.front().size());
            for (std::size_t i = 0; i < lines.front().size(); ++i) {
                const auto& value = json[row].at(lines.front()[i]);
                if (value.is_number()) continue; // its digits are compared above and by the writer's own tests
                const auto& text = lines[row + 1][i]; // a table program takes = for a formula, a program that reads JSON does not
                BOOST_TEST((value.is_null() ? std::string{} : value.get<std::string>()) == (text.starts_with('\'') ? text.substr(1) : text));
            }
        }
    }
    BOOST_TEST(contains(city_desk.get("/export?format=json"), "value=\"json\" required checked"));
}

BOOST_AUTO_TEST_CASE(the_lines_of_several_periods_follow_each_other)
{
    pool().read().execute_all("UPDATE enterprise SET created_at = '2026-01-01'", {}); // known here when September's list was drawn up
    draw({2026, 9});
    const auto lines = lines_of(file(city_desk, {{"period", "2026-09"}, {"last_period", "2026-10"}}));
    BOOST_REQUIRE_EQUAL(lines.size(), 7U);
    BOOST_TEST(lines[1][0] == "2026-09");
    BOOST_TEST(lines[6][0] == "2026-10");
}

BOOST_AUTO_TEST_CASE(a_district_gets_its_own_enterprises_alone)
{
    for (const auto* content : {"list", "filings"}) {
        for (const auto* format : {"csv", "xlsx"}) {
            const auto bytes = file(near_desk, {{"content", content}, {"format", format}, {"district", "310115"}});
            const auto text = std::string_view(format) == "csv" ? bytes : sheet_xml(bytes);
            BOOST_TEST(text.find(kUscc) != std::string::npos);
            BOOST_TEST(text.find(kFarCode) == std::string::npos);
            BOOST_TEST(text.find(kFarName) == std::string::npos);
        }
    }
    const auto lines = lines_of(file(far_desk));
    BOOST_REQUIRE_EQUAL(lines.size(), 2U);
    BOOST_TEST(lines[1][1] == kFarCode);
}

BOOST_AUTO_TEST_CASE(after_a_move_the_month_stays_with_the_district_that_it_belongs_to)
{
    set_shanghai_time("2026-11-21 09:00:00"); // the list stands
    auto old_desk = sign_in(add_user("浦东新区管理员二（测试）", http::Role::district_officer, "310115"));
    auto new_desk = sign_in(add_user("黄浦区管理员二（测试）", http::Role::district_officer, "310101"));
    auto tx = pool().begin();
    tx.execute(db::Sql{"UPDATE enterprise SET district = '310101' WHERE uscc = ?"}, kFarCode);
    roster::RosterRepository(tx).follow_enterprise(far, now());
    tx.commit();
    BOOST_TEST(value(lines_of(file(new_desk)), kFarCode, "状态") == "no line");
    BOOST_TEST(value(lines_of(file(old_desk)), kFarCode, "状态") == "已提交");
    BOOST_TEST(value(lines_of(file(old_desk, {{"content", "filings"}})), kFarCode, "状态") == "已提交");
}

BOOST_AUTO_TEST_CASE(filters_hold_in_the_file)
{
    BOOST_TEST(lines_of(file(city_desk, {{"state", "missing"}})).size() == 2U);
    BOOST_TEST(lines_of(file(city_desk, {{"district", "310115"}})).size() == 2U);
    BOOST_TEST(lines_of(file(city_desk, {{"industry", "C"}, {"category", "other"}, {"size", "small"}})).size() == 4U);
    pool().read().execute(db::Sql{"UPDATE roster SET category = 'specialised', size = 'large', section = 'J' WHERE uscc = ?"}, kUscc);
    for (const auto& [name, word] : {std::pair{"industry", "J"}, {"category", "specialised"}, {"size", "large"}})
        BOOST_TEST(lines_of(file(city_desk, {{name, word}})).size() == 2U, name);
}

BOOST_AUTO_TEST_CASE(who_is_exempt_says_so_and_who_owes_nothing_is_left_out)
{
    pool().read().execute(db::Sql{"UPDATE roster SET duty = 'exempt' WHERE uscc = ?"}, kSilentCode);
    BOOST_TEST(value(lines_of(file(city_desk)), kSilentCode, "状态") == "免报");
    BOOST_TEST(lines_of(file(city_desk, {{"state", "exempt"}})).size() == 2U);
    pool().read().execute(db::Sql{"UPDATE roster SET duty = 'outside'"});
    const auto lines = lines_of(file(city_desk));
    BOOST_TEST(lines.size() == 3U);
    BOOST_TEST(value(lines, kUscc, "名单外") == "是");
}

BOOST_AUTO_TEST_CASE(contacts_are_there_only_when_asked_for)
{
    const auto without = file(near_desk);
    BOOST_TEST(without.find("测试联系人") == std::string::npos);
    BOOST_TEST(without.find("联系") == std::string::npos);
    const auto lines = lines_of(file(near_desk, {{"contacts", "yes"}}));
    BOOST_TEST(value(lines, kUscc, "联系人") == "测试联系人");
    BOOST_TEST(value(lines, kUscc, "手机号") == "19900000000");
    BOOST_TEST(file(near_desk, {{"content", "filings"}}).find("19900000000") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_filings_have_a_column_for_each_cell_of_the_form)
{
    const auto lines = lines_of(file(city_desk, {{"content", "filings"}}));
    BOOST_REQUIRE_EQUAL(lines.size(), 3U);
    BOOST_TEST(value(lines, kUscc, "A01 营业收入（本月） 万元") == good_cells().at("A01.m"));
    BOOST_TEST(value(lines, kFarCode, "A01 营业收入（本月） 万元") == "0");
    BOOST_TEST(value(lines, kUscc, "报表制度版本") == form().version);
    BOOST_TEST(!value(lines, kUscc, "回执编号").empty());
    const auto first = column_of(lines, "A01 ");
    BOOST_TEST(lines.front().size() - first >= form().cells.size());
}

BOOST_AUTO_TEST_CASE(adjusted_values_have_a_column_of_their_own_and_the_cells_stay_as_filed)
{
    pool().read().execute(
        db::Sql{"INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by)"
                " SELECT v.enterprise_id, v.period, v.enterprise_id, v.number, 'A01.m', '1', '77.00', '', 'district', NOW(6), ''"
                " FROM filing_version v WHERE v.enterprise_id = ?"},
        enterprise);
    const auto lines = lines_of(file(city_desk, {{"content", "filings"}}));
    BOOST_TEST(value(lines, kUscc, "核定值") == "A01.m=77.00");
    BOOST_TEST(value(lines, kFarCode, "核定值").empty());
    BOOST_TEST(value(lines, kUscc, "A01 营业收入（本月） 万元") == good_cells().at("A01.m"));
    pool().read().execute(db::Sql{"UPDATE filing_adjustment SET stands = NULL"});
    BOOST_TEST(value(lines_of(file(city_desk, {{"content", "filings"}})), kUscc, "核定值").empty());
}

BOOST_AUTO_TEST_CASE(empty_zero_and_not_applicable_stay_three_things_and_choices_are_words)
{
    auto cells = good_cells();
    const auto& form = this->form();
    const auto choice = std::find_if(form.indicators.begin(), form.indicators.end(), [](const auto& each) { return each.is_choice(); });
    BOOST_REQUIRE(choice != form.indicators.end());
    cells["A01.m"] = "n/a";
    cells["A01.y"] = "0";
    cells.erase("A01.py");
    cells[choice->code + ".v"] = std::to_string(choice->choices.front().code);
    pool().read().execute(db::Sql{"UPDATE filing_version SET cells = ? WHERE enterprise_id = ?"}, form::to_json(cells), enterprise);
    const auto lines = lines_of(file(near_desk, {{"content", "filings"}}));
    BOOST_TEST(value(lines, kUscc, "A01 营业收入（本月）") == "不适用");
    BOOST_TEST(value(lines, kUscc, "A01 营业收入（本年累计）") == "0");
    BOOST_TEST(value(lines, kUscc, "A01 营业收入（上年同期累计）").empty());
    BOOST_TEST(value(lines, kUscc, choice->code + " ").ends_with(choice->choices.front().label));
}

BOOST_AUTO_TEST_CASE(the_last_submission_is_exported_and_never_a_draft)
{
    auto cells = good_cells();
    cells["A01.m"] = "777.77";
    pool().read().execute(
        db::Sql{"INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash,"
                " receipt_number, submission_key, submitted_at, source) SELECT enterprise_id, period, 2, form_version, ?, FALSE, '',"
                " 'second', submission_key, submitted_at, 'page' FROM filing_version WHERE enterprise_id = ?"},
        form::to_json(cells), enterprise);
    pool().read().execute(db::Sql{"UPDATE filing SET submission = 2, cells = '{\"A01.m\":\"888.88\"}', state = 'returned' WHERE enterprise_id = ?"},
                          enterprise);
    auto reader = pool().read();
    roster::RosterRepository(reader).follow_filing(enterprise, {2026, 10});
    const auto lines = lines_of(file(near_desk, {{"content", "filings"}}));
    BOOST_TEST(value(lines, kUscc, "A01 营业收入（本月）") == "777.77");
    BOOST_TEST(value(lines, kUscc, "状态") == "退回修改");
}

BOOST_AUTO_TEST_CASE(how_long_a_resubmission_took_is_a_column_of_its_own)
{
    const std::string kColumn = "退回后重新提交用时（天）";
    const auto change = [&](const char* sql) { pool().read().execute_all(sql, {}); };
    auto reader = pool().read();
    // in Shanghai, the 11th and the 13th of November
    change("INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by) SELECT enterprise_id, period, 1, 'unit',"
           " '请改正', '2026-11-10 17:00:00', submitted_by FROM filing_version");
    change("UPDATE filing SET state = 'returned'");
    roster::RosterRepository(reader).follow_filing(enterprise, {2026, 10});
    BOOST_TEST(value(lines_of(file(near_desk)), kUscc, kColumn).empty());
    change("UPDATE filing SET state = 'submitted', submission = 2, submitted_at = '2026-11-13 02:00:00'");
    roster::RosterRepository(reader).follow_filing(enterprise, {2026, 10});
    const auto lines = lines_of(file(city_desk));
    BOOST_TEST(value(lines, kUscc, kColumn) == "2");
    BOOST_TEST(value(lines, kFarCode, kColumn).empty());
}

BOOST_AUTO_TEST_CASE(a_name_that_looks_like_a_formula_is_a_text)
{
    BOOST_TEST(value(lines_of(file(near_desk)), kSilentCode, "企业名称") == "'" + kSilentName);
    const auto xml = sheet_xml(file(near_desk, {{"format", "xlsx"}}));
    BOOST_TEST(xml.find("<f>") == std::string::npos);
    BOOST_TEST(xml.find("=HYPERLINK") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(figures_of_a_workbook_are_numbers)
{
    const auto bytes = file(far_desk, {{"content", "filings"}, {"format", "xlsx"}});
    const auto book = sheet::read_workbook(bytes);
    BOOST_REQUIRE(book.has_value());
    const auto& sheet = book->sheets.front();
    BOOST_TEST(sheet.name == "报表数据");
    int column = 0;
    while (!sheet.text(0, column).starts_with("A01 ")) ++column;
    BOOST_TEST(sheet.text(1, column) == "0");
    const auto xml = sheet_xml(bytes);
    const auto at = xml.find("<c r=\"" + sheet::place_name(1, column) + "\"");
    BOOST_REQUIRE(at != std::string::npos);
    const auto cell = xml.substr(at, xml.find("</c>", at) - at);
    BOOST_TEST(cell.find("t=") == std::string::npos, cell);
    BOOST_TEST(cell.ends_with("<v>0</v>"), cell);
}

BOOST_AUTO_TEST_SUITE_END()
