// SPDX-License-Identifier: MPL-2.0
// What an import stores, cut off and gone on with, twice, and beside what others do meanwhile.
#include "filing/doubt_repository.hpp"
#include "importing/import_scene.hpp"

#include "filing/submission.hpp"
#include "importing/filing_row.hpp"
#include "importing/import_repository.hpp"
#include "util/file.hpp"
#include "statistics/refresh.hpp"

using namespace tianbao;
using namespace tianbao::importing;
using support::contains;

namespace {

struct Cut {};

template <class Parse>
auto parsed(const char* name, const Parse& parse)
{
    const auto file = std::filesystem::path(support::source_folder()) / "conf/reference" / name;
    return std::move(*parse(content_of(file), file.string()));
}

FileInParts in_memory(const std::string& bytes)
{
    return FileInParts([bytes](int number) { return number == 0 ? std::optional{bytes} : std::nullopt; });
}

struct Scene : support::ImportScene {
    Vocabulary words = vocabulary_of(app().templates());
    enterprise::Reference reference{parsed("districts.csv", enterprise::Districts::parse), parsed("industry_sections.csv", enterprise::IndustrySections::parse),
                                    parsed("size_thresholds.csv", enterprise::SizeThresholds::parse)};
    period::Calendar calendar;
    Clock clock = [this] { return now(); };

    Importer importer() { return Importer(pool(), {words, forms, reference, calendar}, clock); }

    ImportId id_of(const std::string& path) { return ImportId::stored(path.substr(path.rfind('/') + 1)); }

    /// A checked file that is confirmed, and its import, cut off behind the first portion.
    void cut_off(const std::string& path, const std::string& bytes)
    {
        {
            auto tx = pool().begin();
            BOOST_REQUIRE(ImportRepository(tx).confirm(id_of(path), administrator, true, now()));
            tx.commit();
        }
        auto file = in_memory(bytes);
        const auto cut = [](Stage stage, std::int64_t done, std::optional<std::int64_t>) {
            if (stage == Stage::importing && done >= 500) throw Cut{};
        };
        BOOST_CHECK_THROW(importer().run(id_of(path), file, cut), Cut);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(importing_importer, Scene)

BOOST_AUTO_TEST_CASE(a_check_changes_nothing_and_an_import_stores_whole_filings)
{
    const auto bytes = kFilingHeading + filing_line("2015-03") + filing_line("2015-04", "１，２３４．５");
    const auto path = checked("filing", bytes);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
    BOOST_TEST(text("SELECT CONCAT(state, ' ', all_rows, ' ', bad_rows, ' ', format) FROM import_run") == "checked 2 0 utf8");
    BOOST_TEST(desk.post(path + "/confirmation", {}).status == 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, submission, is_late, district, submitted_at, cells) FROM filing WHERE period = 201504") ==
               "accepted 1 1 310101 2015-12-18 02:22:00.000000 {\"A01.m\":\"1234.50\",\"A01.y\":\"1234.50\"}");
    BOOST_TEST(text("SELECT CONCAT_WS(' ', source, signed_name, submission_key) FROM filing_version WHERE period = 201504") ==
               "import 测试填表人 " + id_of(path).text());
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, duty, submission) FROM roster WHERE period = 201504") == "accepted outside 1");
    BOOST_TEST(count("SELECT COUNT(*) FROM figure WHERE submission = 1") == 2);
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, imported_rows, left_rows) FROM import_run") == "done 2 0");
    BOOST_TEST(count("SELECT COUNT(*) FROM import_chunk") == 0);
    const auto page = desk.get(path);
    BOOST_TEST(contains(page, "核对一致：文件中的 2 行与数据库中的逐行相同"));
    BOOST_TEST(contains(page, "<th scope=\"row\" class=\"row-name\">2015</th>"));
}

BOOST_AUTO_TEST_CASE(json_is_checked_and_stored_as_a_table_is)
{
    const auto object = [](const std::string& period, const std::string& figure) {
        return "{\"统一社会信用代码\":\"" + kUscc + "\",\"报表期\":\"" + period +
               "\",\"提交时间\":\"2026-11-10 10:22\",\"提交人\":\"测试填表人\",\"A01.m\":" + figure + ",\"A01.y\":" + figure + ",\"A01.py\":null}";
    };
    const auto page = imported("filing", "[" + object("2016-03", "12.50") + ",\n" + object("2016-04", "\"x\"") + "]", true);
    BOOST_TEST(contains(page, "JSON"));
    BOOST_TEST(text("SELECT CONCAT_WS(' ', format, all_rows, bad_rows, imported_rows) FROM import_run") == "json 2 1 1");
    BOOST_TEST(text("SELECT GROUP_CONCAT(period, ' ', cells) FROM filing") == "201603 {\"A01.m\":\"12.50\",\"A01.y\":\"12.50\"}");
}

BOOST_AUTO_TEST_CASE(a_filing_belongs_to_the_district_that_its_months_list_says)
{
    pool().read().execute_all("INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state)"
                              " SELECT 201503, id, uscc, '310104', 'C', 'C35', category, 'due', 'missing' FROM enterprise",
                              {});
    imported("filing", kFilingHeading + filing_line("2015-03") + filing_line("2015-04"));
    BOOST_TEST(text("SELECT GROUP_CONCAT(f.period, ' ', f.district, ' ', r.district ORDER BY f.period) FROM filing f"
                    " JOIN roster r ON r.period = f.period AND r.enterprise_id = f.enterprise_id") == "201503 310104 310104,201504 310101 310101");
}

BOOST_AUTO_TEST_CASE(failing_hard_checks_are_told_before_the_import_and_refuse_nothing)
{
    const auto line = [](const std::string& period, const std::string& month, const std::string& year) {
        return kUscc + "," + period + ",2015-12-18 10:22,测试填表人," + month + "," + year + ",\r\n";
    };
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03") + line("2015-01", "10", "20") + line("2015-02", "0", "0"));
    BOOST_TEST(stored(path, "state, all_rows, bad_rows") == "checked 3 0");
    const std::string message = "1 月份的本年累计应等于本月：营业收入（本年累计） 20.00，营业收入（本月） 10.00";
    BOOST_TEST(findings("change") == "3 check_fails [A01.y] R07 " + message +
                                         "\n4 check_fails [] R13 全部数据为 0 或没有填写。如本月停产（歇业），请勾选“本月停产（歇业）”；"
                                         "否则请填写实际数据\n");
    BOOST_TEST(contains(desk.get(path), "R07"));
    BOOST_TEST(!contains(desk.get(path), "10.00")); // a system administrator sees no figures
    const auto page = sign_in(add_user("服务中心管理员（测试）", http::Role::centre_officer)).get(path);
    BOOST_TEST(contains(page, "可以导入的行中，共 2 处"));
    BOOST_TEST(contains(page, "R07 " + message));
    BOOST_TEST(contains(page, "不符合强制性审核关系，仍按原样导入"));
    BOOST_TEST(desk.post(path + "/confirmation", {}).status == 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(count("SELECT COUNT(*) FROM filing_version") == 3);
    BOOST_TEST(findings("change").starts_with("3 check_fails"));
}

BOOST_AUTO_TEST_CASE(the_hash_of_an_imported_submission_is_that_of_its_content)
{
    imported("filing", kFilingHeading + filing_line("2015-03"));
    form::Cells cells{{"A01.m", "12.50"}, {"A01.y", "12.50"}};
    const filing::Content content{kUscc, {2015, 3}, form().version, false, cells, {}, {}};
    BOOST_TEST(text("SELECT content_hash FROM filing_version") == filing::content_hash(content));
    BOOST_TEST(content_json(kUscc, {2015, 3}, form().version, false, cells_json(cells)) == filing::to_json(content));
    cells["G01.v"] = "引号\" 换行\n";
    BOOST_TEST(cells_json(cells) == form::to_json(cells));
}

BOOST_AUTO_TEST_CASE(everybody_sees_where_an_imported_filing_came_from)
{
    imported("filing", kFilingHeading + filing_line("2015-03") + filing_line("2015-04"));
    BOOST_TEST(contains(browser.get("/filing/" + kUscc + "?year=2015"), "历史数据导入"));
    BOOST_TEST(contains(browser.get("/filing/" + kUscc + "/2015-03"), "（历史数据导入）"));
    BOOST_TEST(contains(browser.get("/filing/" + kUscc + "/2015-03/receipt"), "测试填表人（历史数据导入）"));
    BOOST_TEST(contains(browser.get("/filing/" + kUscc + "/timeline"), "历史数据导入：2015-03 至 2015-04，共 2 期"));
    BOOST_TEST(browser.get("/filing/" + kUscc + "/series").status == 200);
    const auto number = text("SELECT receipt_number FROM filing_version WHERE period = 201503");
    const auto hash = text("SELECT content_hash FROM filing_version WHERE period = 201503");
    BOOST_TEST(contains(visitor().get("/verify?number=" + number + "&hash=" + hash.substr(0, 16)), "（历史数据导入）"));
}

BOOST_AUTO_TEST_CASE(the_same_file_twice_imports_nothing_twice)
{
    const auto bytes = kFilingHeading + filing_line("2015-03") + filing_line("2015-04");
    imported("filing", bytes);
    const auto path = checked("filing", bytes);
    BOOST_TEST(findings() == "2 there_already [报表期] 2015-03\n3 there_already [报表期] 2015-04\n");
    BOOST_TEST(contains(desk.get(path), "每一行都有误"));
    BOOST_TEST(desk.post(path + "/confirmation", {{"only_good", "yes"}}).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing_version") == 2);
    BOOST_TEST(stored(path, "state") == "checked");
}

BOOST_AUTO_TEST_CASE(cut_off_between_two_portions_it_goes_on_behind_the_last_one)
{
    std::string bytes = kFilingHeading;
    for (int i = 0; i < 1200; ++i) bytes += filing_line("2012-01", "1", i == 0 ? kUscc : kUscc); // doubled rows fill portions
    bytes += filing_line("2012-02", "2") + filing_line("2012-03", "3");
    const auto path = checked("filing", bytes);
    BOOST_TEST(text("SELECT CONCAT(all_rows, ' ', bad_rows) FROM import_run") == "1202 1199");
    cut_off(path, bytes);
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, passed_row, imported_rows, left_rows) FROM import_run") == "importing 501 1 499");
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 1);
    BOOST_TEST(contains(desk.get(path), "后台任务已经停止，没有做完"));
    BOOST_TEST(desk.post(path + "/resumption", {}).status == 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, passed_row, imported_rows, left_rows) FROM import_run") == "done 1203 3 1199");
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 3);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing_version") == 3);
    BOOST_TEST(contains(desk.get(path), "核对一致：文件中的 3 行"));
    BOOST_TEST(findings("late").empty());
}

BOOST_AUTO_TEST_CASE(a_portion_that_fails_in_the_middle_leaves_nothing)
{
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03"));
    {
        auto tx = pool().begin();
        BOOST_REQUIRE(ImportRepository(tx).confirm(id_of(path), administrator, false, now()));
        tx.commit();
    }
    // what the portion has to write last is refused: its audit row
    pool().read().execute_all("RENAME TABLE audit_event TO audit_event_away", {});
    auto file = in_memory(kFilingHeading + filing_line("2015-03"));
    const auto nothing = [](Stage, std::int64_t, std::optional<std::int64_t>) {};
    BOOST_CHECK_THROW(importer().run(id_of(path), file, nothing), std::exception);
    pool().read().execute_all("RENAME TABLE audit_event_away TO audit_event", {});
    BOOST_TEST(count("SELECT (SELECT COUNT(*) FROM filing) + (SELECT COUNT(*) FROM filing_version) + (SELECT COUNT(*) FROM figure)"
                     " + (SELECT COUNT(*) FROM roster WHERE period = 201503)") == 0);
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, passed_row, imported_rows) FROM import_run") == "importing 0 0");
    importer().run(id_of(path), file, nothing);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 1);
}

BOOST_AUTO_TEST_CASE(what_came_up_between_check_and_import_is_left_and_named)
{
    const auto path = checked("filing", kFilingHeading + filing_line("2026-09") + filing_line("2026-08"));
    support::add_draft(pool(), enterprise, {2026, 9}, {{"A01.m", "1.00"}});
    BOOST_TEST(desk.post(path + "/confirmation", {}).status == 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(findings("late") == "2 there_already [报表期] 2026-09\n");
    BOOST_TEST(text("SELECT state FROM filing WHERE period = 202609") == "draft");
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, imported_rows, left_rows) FROM import_run") == "done 1 1");
    BOOST_TEST(contains(desk.get(path), "导入时没有导入的行"));
    BOOST_TEST(contains(desk.get(path + "/report.csv"), "没有导入"));
}

BOOST_AUTO_TEST_CASE(the_month_after_an_imported_one_is_looked_at_again_when_it_was_there_before)
{
    const std::string doubts = "SELECT COALESCE(doubts, 'none') FROM filing WHERE period = ";
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, {{"A01.m", "10.00"}, {"A01.y", "100.00"}}, form().version);
    const auto september = text("SELECT CONCAT(version, cells, state) FROM filing WHERE period = 202609");
    imported("filing", kFilingHeading + filing_line("2026-08"));
    BOOST_TEST(text(doubts + "202609") == "[\"A01.y\"]");
    BOOST_TEST(text(doubts + "202608") == "none");
    BOOST_TEST(text("SELECT CONCAT(version, cells, state) FROM filing WHERE period = 202609") == september);
    set_shanghai_time("2026-11-18 10:05:00");
    imported("filing", kFilingHeading + filing_line("2026-07"));
    BOOST_TEST(text(doubts + "202608") == "[\"A01.y\"]"); // what an import brought is looked at like any other
    BOOST_TEST(text(doubts + "202609") == "[\"A01.y\"]");
    auto tx = pool().begin();
    const filing::FilingEnterprise whose{enterprise, kUscc, "测试企业（上海）有限公司", "310101", "C", "C35", enterprise::Category::other, {}, {}};
    filing::recheck_later_months(tx, forms, whose, {2026, 7});
    tx.commit();
    BOOST_TEST(text(doubts + "202609") == "[\"A01.y\"]"); // a later look knows when August came in, whatever day its file tells
}

BOOST_AUTO_TEST_CASE(the_months_behind_that_one_are_looked_at_too_where_its_doubts_change)
{
    for (const auto& [month, so_far] : {std::pair{9, "100.00"}, std::pair{10, "110.00"}})
        support::add_submitted(pool(), enterprise, {2026, month}, filler, {{"A01.m", "10.00"}, {"A01.y", so_far}}, form().version);
    imported("filing", kFilingHeading + filing_line("2026-08"));
    BOOST_TEST(text("SELECT doubts FROM filing WHERE period = 202609") == "[\"A01.y\"]");
    BOOST_TEST(text("SELECT doubts FROM filing WHERE period = 202610") == "[\"A01.y\"]");
}

BOOST_AUTO_TEST_CASE(what_is_withdrawn_had_stored_nothing_and_what_has_cannot_be_withdrawn)
{
    const std::string doubts = "SELECT COALESCE(doubts, 'none') FROM filing WHERE period = 202609";
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, {{"A01.m", "10.00"}, {"A01.y", "100.00"}}, form().version);
    const auto path = checked("filing", kFilingHeading + filing_line("2026-08"));
    BOOST_TEST(desk.post(path + "/withdrawal", {}).status == 303);
    BOOST_TEST(text("SELECT state FROM import_run") == "withdrawn");
    BOOST_TEST(text(doubts) == "none");
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 1);

    const auto again = checked("filing", kFilingHeading + filing_line("2026-08"));
    BOOST_TEST(desk.post(again + "/confirmation", {}).status == 303);
    desk.post(again + "/withdrawal", {});
    BOOST_REQUIRE(app().runner().run_job());
    desk.post(again + "/withdrawal", {});
    BOOST_TEST(count("SELECT COUNT(*) FROM import_run WHERE state = 'done'") == 1);
    BOOST_TEST(text(doubts) == "[\"A01.y\"]"); // as long as August is there
}

BOOST_AUTO_TEST_CASE(what_was_filed_while_an_import_was_cut_off_gets_its_doubt_and_keeps_it)
{
    const std::string doubts = "SELECT COALESCE(doubts, 'none') FROM filing WHERE period = ";
    std::string bytes = kFilingHeading + filing_line("2026-05");
    for (int i = 0; i < 600; ++i) bytes += filing_line("2012-01", "1"); // doubled rows fill a portion
    bytes += filing_line("2026-08") + filing_line("2026-04");
    const auto path = checked("filing", bytes);
    cut_off(path, bytes);
    set_shanghai_time("2026-11-18 10:05:00");
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, {{"A01.m", "10.00"}, {"A01.y", "100.00"}}, form().version);
    pool().read().execute_all("UPDATE filing_version SET submitted_at = '2026-11-18 02:04:00' WHERE period = 202609", {});
    BOOST_TEST(desk.post(path + "/resumption", {}).status == 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(text("SELECT CONCAT_WS(' ', state, imported_rows) FROM import_run") == "done 4");
    BOOST_TEST(text(doubts + "202609") == "[\"A01.y\"]");
    BOOST_TEST(text(doubts + "202605") == "none"); // both of one file, stored in two portions
    auto tx = pool().begin();
    const filing::FilingEnterprise whose{enterprise, kUscc, "测试企业（上海）有限公司", "310101", "C", "C35", enterprise::Category::other, {}, {}};
    filing::recheck_later_months(tx, forms, whose, {2026, 7});
    tx.commit();
    BOOST_TEST(text(doubts + "202609") == "[\"A01.y\"]"); // September was filed after the import was confirmed, and still before August came in
}

BOOST_AUTO_TEST_CASE(figures_that_follow_and_months_of_one_file_raise_no_doubt)
{
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, {{"A01.m", "10.00"}, {"A01.y", "22.50"}}, form().version);
    support::add_draft(pool(), enterprise, {2026, 10}, {{"A01.y", "999.00"}});
    imported("filing", kFilingHeading + filing_line("2026-08") + filing_line("2015-04") + filing_line("2015-03") + filing_line("2025-12"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing WHERE doubts IS NOT NULL") == 0);
    BOOST_TEST(text("SELECT CONCAT(state, version) FROM filing WHERE period = 202610") == "draft1");
}

BOOST_AUTO_TEST_CASE(another_file_than_the_checked_one_is_not_imported)
{
    const auto path = checked("filing", kFilingHeading + filing_line("2015-03"));
    {
        auto tx = pool().begin();
        BOOST_REQUIRE(ImportRepository(tx).confirm(id_of(path), administrator, false, now()));
        tx.commit();
    }
    auto other = in_memory(kFilingHeading + filing_line("2015-03", "99"));
    BOOST_CHECK_THROW(importer().run(id_of(path), other, [](Stage, std::int64_t, std::optional<std::int64_t>) {}), std::runtime_error);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
}

BOOST_AUTO_TEST_CASE(the_comparison_finds_what_is_not_as_in_the_file)
{
    const auto bytes = kFilingHeading + filing_line("2015-03");
    const auto path = checked("filing", bytes);
    {
        auto tx = pool().begin();
        BOOST_REQUIRE(ImportRepository(tx).confirm(id_of(path), administrator, false, now()));
        tx.commit();
    }
    auto file = in_memory(bytes);
    importer().run(id_of(path), file, [this](Stage stage, std::int64_t, std::optional<std::int64_t>) {
        if (stage == Stage::importing) pool().read().execute_all("UPDATE filing_version SET cells = '{\"A01.m\":\"7.00\"}'", {});
    });
    BOOST_TEST(contains(desk.get(path), "核对不一致"));
}

BOOST_AUTO_TEST_CASE(totals_after_an_import_are_those_of_a_count_from_scratch)
{
    const auto other = add_enterprise(kOtherCode, "测试别家（上海）有限公司", "310115");
    imported("filing", kFilingHeading + filing_line("2015-03", "10") + filing_line("2016-03", "30") + filing_line("2015-03", "5", kOtherCode) +
                           filing_line("2016-03", "7", kOtherCode));
    statistics::Refresh refresh(pool(), forms);
    while (refresh.all(now()) > 0) {
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM roster WHERE is_counted = 0") == 0);
    const auto sums = "SELECT GROUP_CONCAT(period, district, HEX(sums) ORDER BY period, district) FROM statistic_sum WHERE indicator = 'A01'";
    const auto before = text(sums);
    BOOST_TEST(!before.empty());
    pool().read().execute_all("DELETE FROM figure", {});
    pool().read().execute_all("DELETE FROM statistic_sum", {});
    pool().read().execute_all("DELETE FROM statistic", {});
    pool().read().execute_all("UPDATE roster SET is_counted = 0", {});
    while (refresh.all(now()) > 0) {
    }
    BOOST_TEST(text(sums) == before);
}

BOOST_AUTO_TEST_SUITE_END()
