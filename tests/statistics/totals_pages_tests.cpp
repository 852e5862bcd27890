// SPDX-License-Identifier: MPL-2.0
// The pages 汇总, 景气 and 定稿, and the export.
#include "roster/roster_repository.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

using namespace tianbao;
using support::contains;

namespace {

const period::Period kOctober(2026, 10);

/// Four enterprises of one district have filed, and one of another.
struct Scene : support::FilingScene {
    UserId officer = add_user("浦东新区管理员（测试）", http::Role::district_officer, "310115");
    UserId centre = add_user("服务中心管理员（测试）", http::Role::centre_officer);

    Scene()
    {
        for (int i = 0; i < 5; ++i) {
            const auto id = add_enterprise(fmt::format("10000000000000000{}", i), "测试企业" + std::to_string(i), i < 4 ? "310115" : "310101");
            auto cells = good_cells();
            cells["A01.m"] = fmt::format("{}.50", 100 + i);
            support::add_submitted(pool(), id, kOctober, filler, cells, form().version, i < 4 ? "310115" : "310101");
        }
        auto tx = pool().begin();
        roster::RosterRepository(tx).draw(kOctober, {}, now());
        tx.commit();
    }

    /// 核定值 at A01.m of all that was filed.
    void adjust_all()
    {
        pool().read().execute_all("INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by)"
                                  " SELECT v.enterprise_id, v.period, v.enterprise_id, v.number, 'A01.m', '1', '999999.00', '', 'district',"
                                  " NOW(6), '' FROM filing_version v",
                                  {});
    }
    http::Response open(const UserId& who, const std::string& target) { return sign_in(who).get("/statistics/" + target); }
    http::Response take(const std::string& name)
    {
        auto desk = sign_in(centre);
        return desk.post("/statistics/snapshots", {{"period", "2026-10"}, {"name", name}});
    }
};

const std::string kMonth = "indicator=A01&column=m";

/// What the chart is drawn from, of the row of a table that names this.
std::string chart_values(const http::Response& page, const std::string& table, const std::string& named)
{
    const std::string row = "<tr data-values=\"";
    const auto begin = page.body.find("id=\"" + table + "\"");
    BOOST_REQUIRE(begin != std::string::npos);
    const auto name = page.body.find(named, begin);
    BOOST_REQUIRE(name != std::string::npos);
    const auto at = page.body.rfind(row, name) + row.size();
    return page.body.substr(at, page.body.find('"', at) - at);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(statistics_totals_pages, Scene)

BOOST_AUTO_TEST_CASE(a_district_of_one_is_hidden_and_takes_the_other_way_to_it_along)
{
    const auto page = open(centre, "totals?" + kMonth);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(!contains(page, "104.50"));
    BOOST_TEST(contains(page, "不公布"));
    BOOST_TEST((!contains(page, "408.00") || !contains(page, "512.50")));
}

BOOST_AUTO_TEST_CASE(the_totals_count_what_was_filed_and_say_how_much_of_it_has_an_adjusted_value)
{
    const auto before = open(officer, "totals?by=section&" + kMonth);
    BOOST_TEST(!contains(before, "张报表设有<a href=\"/statistics/definitions#adjusted\">核定值"));
    adjust_all();
    const auto after = open(officer, "totals?by=section&" + kMonth);
    BOOST_TEST(contains(after, "本期本范围有 4 张报表设有"));
    BOOST_TEST(contains(after, "，共 4 处，汇总按填报值计算"));
    const std::string list = "/review?period=2026-10&amp;district=310115&amp;adjusted=yes";
    BOOST_TEST(contains(after, "href=\"" + list + "\""));
    BOOST_TEST(contains(sign_in(officer).get("/review?period=2026-10&district=310115&adjusted=yes"), "全部 <span>4</span>"));
    BOOST_TEST(contains(open(centre, "totals?" + kMonth), "本期本范围有 5 张报表设有"));
    BOOST_TEST(!contains(after, "999,999"));
    BOOST_TEST(contains(after, "406.00") == contains(before, "406.00"));
}

BOOST_AUTO_TEST_CASE(an_export_counts_the_adjusted_values_that_its_sums_do_not_take)
{
    auto desk = sign_in(centre);
    desk.get("/statistics/totals"); // counts
    adjust_all();
    const auto file = desk.post("/statistics/totals/export", {{"period", "2026-10"}, {"by", "district"}, {"format", "csv"}, {"purpose", "核对数据"}});
    BOOST_TEST(contains(file, "\"核定值（处，未计入合计）\"\r\n"));
    const auto last_field = [&](const std::string& column, const std::string& group) {
        const auto begin = file.body.find("\"A01\",\"营业收入\",\"" + column + "\",\"万元\",\"" + group + "\",");
        BOOST_REQUIRE(begin != std::string::npos);
        const auto line = file.body.substr(begin, file.body.find("\r\n", begin) - begin);
        return line.substr(line.rfind(',') + 1);
    };
    BOOST_TEST(last_field("本月", "浦东新区") == "\"4\"");
    BOOST_TEST(last_field("本月", "黄浦区") == "\"1\"");
    BOOST_TEST(last_field("本月", "合计") == "\"5\"");
    BOOST_TEST(last_field("本年累计", "合计") == "\"0\"");
    BOOST_TEST(!contains(file, "999999"));
    for (const auto* by : {"section", "size", "category"}) {
        const auto other = desk.post("/statistics/totals/export", {{"period", "2026-10"}, {"by", by}, {"format", "csv"}, {"purpose", "核对数据"}});
        BOOST_TEST(contains(other, "\"5\"\r\n"), by);
    }
}

BOOST_AUTO_TEST_CASE(a_district_officer_sees_the_own_district_alone)
{
    for (const auto* query : {"&by=section", "&by=district&district=310101"}) {
        const auto page = open(officer, "totals?" + kMonth + query);
        BOOST_TEST(page.status == 200);
        BOOST_TEST(contains(page, "浦东新区"));
        BOOST_TEST(!contains(page, "黄浦区"));
        BOOST_TEST(!contains(page, "104.50"));
        BOOST_TEST(!contains(page, "512.50"));
    }
}

BOOST_AUTO_TEST_CASE(every_dimension_and_indicator_has_its_table)
{
    for (const auto* by : {"district", "section", "size", "category", "nothing"})
        for (const auto* indicator : {"A01", "B07", "C01", "E03", "H01", "X99"}) {
            const auto page = open(centre, fmt::format("totals?indicator={}&by={}", indicator, by));
            BOOST_TEST(page.status == 200, by << " " << indicator);
            BOOST_TEST(contains(page, "id=\"totals\""), by << " " << indicator);
        }
}

BOOST_AUTO_TEST_CASE(an_export_needs_a_purpose_and_leaves_an_act)
{
    auto desk = sign_in(centre);
    desk.get("/statistics/totals"); // counts
    const auto refused = desk.post("/statistics/totals/export", {{"period", "2026-10"}, {"by", "section"}, {"format", "csv"}, {"purpose", " "}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "请写明用途，4 至 200 个字。"));
    const auto short_one = desk.post("/statistics/totals/export", {{"period", "2026-10"}, {"by", "section"}, {"format", "csv"}, {"purpose", "分析用"}});
    BOOST_TEST(short_one.status == 422);
    BOOST_TEST(contains(short_one, "value=\"分析用\""));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'statistics.export'") == 0);
    for (const auto* format : {"csv", "xlsx", "json"}) {
        const auto file =
            desk.post("/statistics/totals/export", {{"period", "2026-10"}, {"by", "district"}, {"format", format}, {"purpose", "10 月运行分析会"}});
        BOOST_TEST(file.status == 200);
        BOOST_TEST(support::header(file, "Content-Disposition").find(format) != std::string::npos);
        BOOST_TEST(file.body.starts_with(std::string(format) == "csv" ? "\xEF\xBB\xBF" : std::string(format) == "json" ? "[\n{" : "PK"));
        BOOST_TEST(!contains(file, "104.50"));
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'statistics.export' AND detail LIKE '%运行分析会%'") == 3);
}

BOOST_AUTO_TEST_CASE(an_exported_table_hides_what_the_page_hides)
{
    auto desk = sign_in(centre);
    desk.get("/statistics/totals");
    const auto file = desk.post("/statistics/totals/export", {{"period", "2026-10"}, {"by", "district"}, {"format", "csv"}, {"purpose", "核对数据"}});
    BOOST_TEST(contains(file, "\"*\""));
    BOOST_TEST((!contains(file, "408.00") || !contains(file, "512.50")));
}

BOOST_AUTO_TEST_CASE(a_month_nobody_filed_says_so)
{
    const auto page = open(centre, "totals?period=2026-08");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "这一期还没有统计"));
    BOOST_TEST(contains(open(centre, "climate?period=2026-08"), "这一期还没有统计"));
}

BOOST_AUTO_TEST_CASE(the_climate_shows_every_question_and_the_rankings)
{
    const auto page = open(officer, "climate?indicator=H03&by=size");
    BOOST_TEST(page.status == 200);
    for (const auto* code : {"H01", "H02", "H04", "H05", "H06", "H07", "ranking-I01", "ranking-I02"}) BOOST_TEST(contains(page, code));
    BOOST_TEST(!contains(page, "黄浦区"));
    BOOST_TEST(open(centre, "climate?by=district").status == 200);
}

BOOST_AUTO_TEST_CASE(what_one_enterprise_answered_is_neither_in_the_climates_tables_nor_behind_its_charts)
{
    const auto page = open(centre, "climate?indicator=H01&by=district");
    BOOST_TEST(contains(page, "为防止倒推而一并不公布"));
    BOOST_TEST(chart_values(page, "groups", "黄浦区") == "");
    // the other district's would give it away beside the city's
    BOOST_TEST((chart_values(page, "groups", "浦东新区").empty() || chart_values(page, "questions", ">H01 ").empty()));
    BOOST_TEST(chart_values(open(officer, "climate?indicator=H01&by=size"), "questions", ">H02 ") ==
               chart_values(open(centre, "climate?indicator=H01&by=size&district=310115"), "questions", ">H02 "));
}

BOOST_AUTO_TEST_CASE(a_question_that_nobody_has_an_opinion_of_leaves_the_others)
{
    const period::Period september(2026, 9);
    const auto id = add_enterprise("200000000000000000", "测试内销企业", "310115");
    auto cells = good_cells();
    cells["H03.v"] = "4"; // 无出口业务
    support::add_submitted(pool(), id, september, filler, cells, form().version, "310115");
    auto tx = pool().begin();
    roster::RosterRepository(tx).draw(september, {}, now());
    tx.commit();
    const auto page = open(centre, "climate?period=2026-09&indicator=H03&by=size");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(!contains(page, "还没有企业提交"));
    BOOST_TEST(contains(page, "indicator=H01&amp;by=size"));
    BOOST_TEST(!contains(page, "groups-title"));
}

BOOST_AUTO_TEST_CASE(a_frozen_month_shows_what_changed_since)
{
    BOOST_TEST(contains(open(centre, "snapshots"), "还没有定稿"));
    const auto taken = take("10 月正式数");
    BOOST_REQUIRE_EQUAL(taken.status, 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'statistics.freeze'") == 1);
    BOOST_TEST(contains(open(centre, "snapshots"), "10 月正式数"));
    const auto late = add_enterprise("100000000000000009", "测试企业九", "310115");
    auto cells = good_cells();
    cells["A01.m"] = "1.00";
    support::add_submitted(pool(), late, kOctober, filler, cells, form().version, "310115");
    const auto path = support::header(taken, "Location").substr(std::string("/statistics/").size());
    const auto page = open(centre, path + "?by=size&" + kMonth);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "512.50"));
    BOOST_TEST(contains(page, "513.50"));
    BOOST_TEST(contains(page, "+1.00"));
    const auto by_district = open(centre, path + "?" + kMonth);
    BOOST_TEST(by_district.status == 200);
    BOOST_TEST(!contains(by_district, "104.50"), "what was small when it was frozen is hidden, too");
    BOOST_TEST(contains(by_district, "不公布"));
}

BOOST_AUTO_TEST_CASE(a_name_is_taken_once_and_has_to_be_there)
{
    BOOST_REQUIRE_EQUAL(take("10 月正式数").status, 303);
    const auto again = take("10 月正式数");
    BOOST_TEST(again.status == 422);
    BOOST_TEST(contains(again, "同名"));
    BOOST_TEST(support::field_value(again, "name") == "10 月正式数");
    BOOST_TEST(take("").status == 422);
    BOOST_TEST(sign_in(centre).get("/statistics/snapshots/01J00000000000000000000000").status == 404);
    BOOST_TEST(sign_in(officer).get("/statistics/snapshots").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
