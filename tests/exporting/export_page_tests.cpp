// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "exporting/export_scene.hpp"

using namespace tianbao;
using support::contains;
using support::header;

BOOST_FIXTURE_TEST_SUITE(exporting_pages, support::ExportScene)

BOOST_AUTO_TEST_CASE(the_form_offers_the_drawn_periods_and_to_the_city_its_districts)
{
    draw({2025, 3});
    const auto near_page = near_desk.get("/export");
    BOOST_TEST(near_page.status == 200);
    BOOST_TEST(contains(near_page, "<option value=\"2026-10\" selected>2026-10</option>"));
    BOOST_TEST(contains(near_page, "<option value=\"2025-03\">2025-03</option>"));
    BOOST_TEST(!contains(near_page, "2025-04"));
    BOOST_TEST(contains(near_page, "范围：黄浦区"));
    BOOST_TEST(!contains(near_page, "id=\"district\""));
    BOOST_TEST(contains(near_page, "href=\"/export\" aria-current=\"page\""));
    const auto city_page = city_desk.get("/export?district=310115&state=missing&period=2025-03&content=filings");
    BOOST_TEST(contains(city_page, "范围：全市"));
    BOOST_TEST(contains(city_page, "<option value=\"310115\" selected>"));
    BOOST_TEST(contains(city_page, "<option value=\"missing\" selected>"));
    BOOST_TEST(contains(city_page, "value=\"filings\" required checked"));
}

BOOST_AUTO_TEST_CASE(before_any_list_is_drawn_the_page_says_when)
{
    pool().read().execute(db::Sql{"DELETE FROM roster_period"});
    const auto page = near_desk.get("/export");
    BOOST_TEST(contains(page, "目前没有可导出的报表期"));
    BOOST_TEST(!contains(page, "生成文件"));
    BOOST_TEST(near_desk.post("/export", fields()).status == 422);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost)
{
    const auto page = city_desk.post(
        "/export", fields({{"content", "filings"}, {"period", ""}, {"state", "draft"}, {"contacts", "yes"}, {"format", "csv"}, {"purpose", "无"}}));
    BOOST_TEST(page.status == 422);
    for (const auto* problem : {"id=\"period-problem\"", "id=\"contacts-problem\"", "id=\"purpose-problem\""})
        BOOST_TEST(contains(page, problem), problem);
    BOOST_TEST(contains(page, "有 3 处需要修改"));
    BOOST_TEST(contains(page, "请写明用途，4 至 200 个字。"));
    BOOST_TEST(contains(page, "<option value=\"draft\" selected>"));
    BOOST_TEST(contains(page, "value=\"csv\" required checked"));
    BOOST_TEST(contains(page, ">\n无</textarea>"));
    BOOST_TEST(count("SELECT COUNT(*) FROM job") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'export.ask'") == 0);
}

BOOST_AUTO_TEST_CASE(nothing_to_export_is_said_at_once)
{
    const auto page = city_desk.post("/export", fields({{"state", "accepted"}}));
    BOOST_TEST(page.status == 422);
    BOOST_TEST(contains(page, "没有符合条件的数据"));
    BOOST_TEST(count("SELECT COUNT(*) FROM job") == 0);
}

BOOST_AUTO_TEST_CASE(a_job_is_asked_for_and_recorded_with_its_purpose)
{
    const auto path = ask(near_desk, {{"district", "310115"}, {"contacts", "yes"}, {"format", "xlsx"}});
    BOOST_TEST(path.starts_with("/job/"));
    BOOST_TEST(text("SELECT kind FROM job") == "export.list");
    BOOST_TEST(text("SELECT JSON_VALUE(parameters, '$.district') FROM job") == "310101");
    const std::string event = " FROM audit_event WHERE act = 'export.ask'";
    BOOST_TEST(text("SELECT object_id" + event) == path.substr(5));
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.purpose')" + event) == "十月运行分析（测试）");
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.contacts')" + event) == "yes");
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.district')" + event) == "310101");
    const auto waiting = near_desk.get(path);
    BOOST_TEST(contains(waiting, "导出名单"));
    BOOST_TEST(contains(waiting, "等待处理"));
    BOOST_REQUIRE(app().runner().run_job());
    const auto done = near_desk.get(path);
    BOOST_TEST(contains(done, "名单_2026-10_黄浦区.xlsx"));
    BOOST_TEST(contains(done, "已完成 2 / 2"));
    BOOST_TEST(contains(near_desk.get("/job"), "导出名单"));
}

BOOST_AUTO_TEST_CASE(what_is_gone_when_the_job_runs_is_told_in_words)
{
    const auto path = ask(city_desk);
    pool().read().execute(db::Sql{"DELETE FROM roster"});
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(contains(city_desk.get(path), "没有符合条件的数据，没有生成文件"));
}

BOOST_AUTO_TEST_SUITE_END()
