// SPDX-License-Identifier: MPL-2.0
#include "filing/history_views.hpp"
#include "html/names.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

using namespace tianbao;
using support::contains;

namespace {

const std::string kUscc = "91310101MA1K00015A";
const std::string kTimeline = "/filing/" + kUscc + "/timeline";
const std::string kSeries = "/filing/" + kUscc + "/series";

struct Scene : support::Portal {
    UserId filler = add_user("测试甲");
    UserId colleague = add_user("测试乙");
    UserId stranger = add_user("测试丙");
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    support::Browser browser = sign_in(colleague);
    int acts = 0;

    Scene()
    {
        associate(filler, enterprise);
        associate(colleague, enterprise);
        make_filler(filler, enterprise);
    }

    void run(const std::string& sql) { pool().read().execute_all(sql, {}); }

    /// One audit row, each a minute after the one before; times are UTC.
    void act(const std::string& what, const std::string& kind, const std::string& object, const std::string& detail,
             const std::string& day = "2026-11-10", const UserId* by = nullptr)
    {
        ++acts;
        run(fmt::format("INSERT INTO audit_event VALUES ('{:026}', '{} 01:{:02}:00', '{}', '{}', '{}', '{}', '{}', '10.1.2.3', 'r')", acts, day, acts,
                        what, by ? by->text() : filler.text(), kind, object, detail));
    }
    std::string october() { return enterprise.text() + "/2026-10"; }
};

/// The shipped definition with another beginning and another name of its first indicator.
std::string dated(const std::string& beginning, const std::string& name)
{
    auto text = source_file("conf/forms/qyjc-m1-2012.toml");
    const auto put = [&](const std::string& old_part, const std::string& new_part) { text.replace(text.find(old_part), old_part.size(), new_part); };
    put("version = \"2012\"\nvalid_from = \"2012-01\"", beginning);
    put("name = \"营业收入\"", "name = \"" + name + "\"");
    return text;
}

std::string place_in(const html::Dictionary& event, html::Name section)
{
    return *event.find_rows(section)->front().find_value(html::names::kDONE_PLACE);
}

int times(const http::Response& page, std::string_view text)
{
    int found = 0;
    for (auto at = page.body.find(text); at != std::string::npos; at = page.body.find(text, at + text.size())) ++found;
    return found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(history_pages, Scene)

BOOST_AUTO_TEST_CASE(the_timeline_says_who_did_what_to_the_enterprise_and_its_filings)
{
    act("filler.handover", "enterprise", enterprise.text(), fmt::format("{{\"to\":\"{}\"}}", colleague.text()));
    act("filing.submit", "filing", october(), "{\"number\":\"1\",\"hash\":\"00\"}");
    act("filing.return", "filing", october(), "{\"class\":\"unit\"}");
    act("terms.extend", "filing", october(), "{\"until\":\"2026-11-30\",\"reason\":\"停电三日\"}");
    act("terms.exempt", "enterprise", enterprise.text(), "{\"first\":\"2026-12\",\"last\":\"\",\"class\":\"exempt\",\"reason\":\"整体搬迁\"}");
    act("filing.export", "filing", october(), "{}");
    act("something.unknown", "filing", october(), "{}");
    const auto page = browser.get(kTimeline);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "将填报员更换为 测试乙"));
    BOOST_TEST(contains(page, "第 1 次提交"));
    BOOST_TEST(contains(page, "退回修改：计量单位有误"));
    BOOST_TEST(contains(page, "批准延期至 2026-11-30：停电三日"));
    BOOST_TEST(contains(page, "批准自 2026-12 起至另行通知免报：整体搬迁"));
    BOOST_TEST(contains(page, "2026-11-10 09:02"));
    BOOST_TEST(contains(page, "href=\"/filing/" + kUscc + "/2026-10\""));
    BOOST_TEST(!contains(page, "10.1.2.3"));
    BOOST_TEST(page.body.find("整体搬迁") < page.body.find("第 1 次提交")); // the latest first
    BOOST_TEST(times(page, "data-name=\"事项\"") == 5);
}

BOOST_AUTO_TEST_CASE(the_timeline_names_cells_and_has_one_word_for_an_officers_consent)
{
    act("filing.adjust", "filing", october(), "{\"place\":\"A01.m\",\"new_value\":\"5.00\",\"reason\":\"与税务数据核对\"}");
    act("explanation.accept", "filing", october(), "{}");
    act("explanation.withdraw", "filing", october(), "{}");
    const auto page = browser.get(kTimeline);
    BOOST_TEST(contains(page, "为 A01 营业收入 本月 设定核定值 5.00：与税务数据核对"));
    BOOST_TEST(contains(page, "同意一项说明，若干月内免再说明"));
    BOOST_TEST(contains(page, "取消对一项说明的同意"));
    BOOST_TEST(!contains(page, "认可"));
}

BOOST_AUTO_TEST_CASE(a_cell_is_named_by_the_form_that_its_filing_was_made_with)
{
    support::add_submitted(pool(), enterprise, {2026, 10}, filler, {{"A01.m", "1.00"}}, "2012");
    act("filing.adjust", "filing", october(), "{\"place\":\"A01.m\",\"new_value\":\"5.00\",\"reason\":\"与税务数据核对\"}");
    act("filing.withdraw_adjustment", "filing", enterprise.text() + "/2026-09", "{\"place\":\"A01.m\",\"reason\":\"有误\"}");
    auto reader = pool().read();
    const auto lines = filing::TimelineRepository(reader).lines(enterprise, "", 10);
    BOOST_REQUIRE_EQUAL(lines.size(), 2U);
    BOOST_TEST(lines[0].form_version == ""); // there is no such filing any more
    BOOST_TEST(lines[1].form_version == "2012");

    // the next version is valid from that very month, whose filing was begun before
    const auto forms = form::FormBook::load({{dated("version = \"2012\"\nvalid_from = \"2012-01\"\nvalid_to = \"2026-09\"", "营业收入"), "old.toml"},
                                             {dated("version = \"2026\"\nvalid_from = \"2026-10\"", "营业收入（新）"), "new.toml"}});
    BOOST_REQUIRE(forms.has_value());
    html::Dictionary values;
    filing::show_timeline(values, {enterprise, kUscc, ""}, lines, *forms, true, "");
    const auto& shown = *values.find_rows(html::names::kEVENT);
    BOOST_TEST(place_in(shown.back(), html::names::kDONE_ADJUSTED) == "A01 营业收入 本月");
    BOOST_TEST(place_in(shown.front(), html::names::kDONE_ADJUSTMENT_WITHDRAWN) == "A01 营业收入 本月");
    auto without = lines;
    without[1].form_version = "";
    html::Dictionary others;
    filing::show_timeline(others, {enterprise, kUscc, ""}, without, *forms, true, "");
    BOOST_TEST(place_in(others.find_rows(html::names::kEVENT)->back(), html::names::kDONE_ADJUSTED) == "A01 营业收入（新） 本月");
}

BOOST_AUTO_TEST_CASE(autosaves_of_a_person_on_one_day_in_shanghai_are_one_line)
{
    const std::string automatic = "{\"version\":\"1\",\"auto\":\"1\"}";
    act("filing.save", "filing", october(), automatic, "2026-11-09");
    for (int i = 0; i < 3; ++i) act("filing.save", "filing", october(), automatic);
    act("filing.save", "filing", october(), "{\"version\":\"5\"}");
    act("filing.save", "filing", october(), automatic, "2026-11-10", &colleague);
    act("filing.save", "filing", enterprise.text() + "/2026-09", automatic);
    const auto page = browser.get(kTimeline);
    BOOST_TEST(contains(page, "自动暂存（当日 3 次）"));
    BOOST_TEST(times(page, "自动暂存（当日 1 次）") == 3);
    BOOST_TEST(times(page, ">暂存") == 1);
}

BOOST_AUTO_TEST_CASE(the_timeline_goes_on_by_key)
{
    for (int i = 1; i <= 53; ++i) act("filing.submit", "filing", october(), fmt::format("{{\"number\":\"{}\"}}", i));
    const auto first = browser.get(kTimeline);
    BOOST_TEST(contains(first, "第 53 次提交"));
    BOOST_TEST(contains(first, "第 4 次提交"));
    BOOST_TEST(!contains(first, "第 3 次提交"));
    const auto next = fmt::format("{:026}", 4);
    BOOST_TEST(contains(first, "before=" + next));
    const auto second = browser.get(kTimeline + "?before=" + next);
    BOOST_TEST(!contains(second, "第 4 次提交"));
    BOOST_TEST(contains(second, "第 3 次提交"));
    BOOST_TEST(contains(second, "回到最新"));
    BOOST_TEST(!contains(second, ">更早<"));
    BOOST_TEST(contains(browser.get(kTimeline + "?before=nonsense"), "第 53 次提交"));
}

BOOST_AUTO_TEST_CASE(another_enterprises_acts_are_not_told_and_strangers_find_nothing)
{
    const auto other = add_enterprise("91310115MA1H000200", "别家企业（上海）有限公司");
    act("filing.submit", "filing", other.text() + "/2026-10", "{\"number\":\"9\"}");
    act("filler.apply", "enterprise", other.text(), "{}");
    BOOST_TEST(contains(browser.get(kTimeline), "还没有记录"));
    auto outside = sign_in(stranger);
    BOOST_TEST(outside.get(kTimeline).status == 404);
    BOOST_TEST(outside.get(kSeries).status == 404);
}

BOOST_AUTO_TEST_CASE(a_series_is_a_table_that_states_its_gaps)
{
    support::add_submitted(pool(), enterprise, {2025, 10}, filler, {{"A01.m", "1000.00"}}, "2012");
    support::add_submitted(pool(), enterprise, {2026, 8}, filler, {{"A01.m", "0.00"}}, "2012");
    support::add_submitted(pool(), enterprise, {2026, 10}, filler, {{"A01.m", "1234.50"}}, "2012");
    run("UPDATE filing_version SET nil_declared = TRUE WHERE period = 202608");
    run("UPDATE filing_version SET explanations = "
        "'[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"年末集中交货\",\"values\":{\"A01.m\":\"1234.50\"}}]'"
        " WHERE period = 202610");
    const auto page = browser.get(kSeries);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "A01 营业收入（本月，万元）"));
    BOOST_TEST(contains(page, "2024-11 至 2026-10"));
    BOOST_TEST(contains(page, "1,234.50"));
    BOOST_TEST(contains(page, "data-value=\"1234.50\" data-growth=\"23.5%\""));
    BOOST_TEST(contains(page, "年末集中交货"));
    BOOST_TEST(times(page, "本月停产") == 1);
    BOOST_TEST(times(page, ">未报<") == 21);
    BOOST_TEST(contains(page, "/static/series.js"));
    BOOST_TEST(!contains(browser.get(kTimeline), "/static/series.js"));
}

BOOST_AUTO_TEST_CASE(a_series_is_read_from_what_was_submitted_not_from_drafts)
{
    support::add_draft(pool(), enterprise, {2026, 10}, {{"A01.m", "77.00"}});
    BOOST_TEST(!contains(browser.get(kSeries), "77.00"));
}

BOOST_AUTO_TEST_CASE(a_month_that_is_none_is_said_beside_its_field_and_kept)
{
    for (const auto* typed : {"2026/9", "2026-13", "2026-11", "2011-12"}) {
        const auto page = browser.get(kSeries + "?indicator=C01&to=" + http::url_encode(typed));
        BOOST_TEST(page.status == 422, typed);
        BOOST_TEST(contains(page, "id=\"to-problem\""), typed);
        BOOST_TEST(contains(page, "请按“年-月”填写报表期"), typed);
        BOOST_TEST(contains(page, "value=\"" + std::string(typed) + "\""), typed);
        BOOST_TEST(contains(page, "2024-11 至 2026-10"), typed); // the series is there all the same
    }
    for (const auto* right : {"", "?to=", "?to=%20", "?to=2026-10", "?to=2012-01"}) {
        const auto page = browser.get(kSeries + right);
        BOOST_TEST(page.status == 200, right);
        BOOST_TEST(!contains(page, "to-problem"), right);
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_indicator_column_or_month_falls_back)
{
    BOOST_TEST(contains(browser.get(kSeries + "?indicator=C01&column=pe"), "（上年同期末，人）"));
    BOOST_TEST(contains(browser.get(kSeries + "?indicator=C01&column=m"), "（期末，人）"));
    BOOST_TEST(contains(browser.get(kSeries + "?indicator=I03&column=v"), "A01 营业收入（本月，万元）"));
    BOOST_TEST(contains(browser.get(kSeries + "?indicator=%3Cb%3E&column=%22"), "A01 营业收入（本月，万元）"));
    BOOST_TEST(contains(browser.get(kSeries + "?to=2030-01"), "2024-11 至 2026-10"));
    BOOST_TEST(contains(browser.get(kSeries + "?to=2012-05"), "2012-01 至 2013-12"));
    const auto earlier = browser.get(kSeries + "?to=2025-10");
    BOOST_TEST(contains(earlier, "to=2024-10"));
    BOOST_TEST(contains(earlier, "to=2026-10"));
    BOOST_TEST(!contains(browser.get(kSeries + "?to=2013-12"), "更早一年"));
}

BOOST_AUTO_TEST_SUITE_END()
