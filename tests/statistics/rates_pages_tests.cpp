// SPDX-License-Identifier: MPL-2.0
// The page 上报率 and the page of definitions.
#include "roster/roster_repository.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;

namespace {

const std::string kElsewhere = "91310115MA1H000200";

struct Scene : support::FilingScene {
    UserId officer = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");
    UserId centre = add_user("服务中心管理员（测试）", http::Role::centre_officer);
    EnterpriseId other = add_enterprise(kElsewhere, "别家企业（上海）有限公司", "310115", "I65");

    Scene()
    {
        pool().read().execute(db::Sql{"UPDATE enterprise SET created_at = '2026-01-01'"}); // known before both due times
        for (const auto period : {period::Period(2026, 9), period::Period(2026, 10)}) {
            auto tx = pool().begin();
            roster::RosterRepository(tx).draw(period, {}, now());
            tx.commit();
        }
    }

    void submit() { BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303); }
    http::Response rates(const UserId& who, const std::string& query = {}) { return sign_in(who).get("/statistics/rates" + query); }
};

/// The row of a table that a name heads.
std::string row_of(const http::Response& page, const std::string& name)
{
    const auto at = page.body.find("row-name\">" + name);
    if (at == std::string::npos) return {};
    const auto begin = page.body.rfind("<tr", at);
    return page.body.substr(begin, page.body.find("</tr>", at) - begin);
}

} // namespace

/// What stands in a page's links to lists of filings, beside the rows of the list behind it; how many links there are.
int compare_links(const http::Response& page, support::Browser& desk)
{
    const std::string begin = "<a href=\"/review?period=";
    int links = 0;
    for (auto at = page.body.find(begin); at != std::string::npos; at = page.body.find(begin, at + 1), ++links) {
        const auto from = at + std::string("<a href=\"").size();
        const auto end = page.body.find('"', from);
        auto address = page.body.substr(from, end - from);
        for (auto mark = address.find("&amp;"); mark != std::string::npos; mark = address.find("&amp;")) address.replace(mark, 5, "&");
        const auto list = desk.get(address);
        int rows = 0;
        for (auto row = list.body.find("row-name\""); row != std::string::npos; row = list.body.find("row-name\"", row + 1)) ++rows;
        BOOST_TEST(std::stoi(page.body.substr(end + 2)) == rows, address);
    }
    return links;
}

BOOST_FIXTURE_TEST_SUITE(statistics_rates, Scene)

BOOST_AUTO_TEST_CASE(the_centre_sees_every_district_with_its_rates)
{
    submit();
    const auto page = rates(centre);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(row_of(page, "黄浦区").find("data-values=\"100.0|100.0|\"") != std::string::npos);
    BOOST_TEST(row_of(page, "浦东新区").find("data-values=\"0.0|0.0|\"") != std::string::npos);
    BOOST_TEST(contains(page, "<dd>50.0%"));
    BOOST_TEST(contains(page, "统计截至"));
}

BOOST_AUTO_TEST_CASE(the_missing_lead_to_their_list)
{
    const auto page = rates(centre);
    BOOST_TEST(contains(page, "/review?period=2026-10&amp;state=unfiled&amp;duty=due&amp;district=310115&amp;industry=&amp;category=&amp;size="));
    BOOST_TEST(contains(page, "&amp;industry=C&amp;"));
}

BOOST_AUTO_TEST_CASE(each_number_with_a_link_is_that_of_the_rows_behind_it)
{
    auto desk = sign_in(centre);
    const auto compare = [&] { return compare_links(desk.get("/statistics/rates?period=2026-10"), desk); };
    support::add_draft(pool(), other, {2026, 10}, {{"A01.m", "1"}});
    const auto page = desk.get("/statistics/rates?period=2026-10");
    BOOST_TEST(contains(page, "state=unfiled&amp;duty=due&amp;district=\">2</a>")); // one of them a draft
    BOOST_TEST(compare() > 8);

    submit();
    const auto path = "/review/" + kUscc + "/2026-10";
    const auto version = support::field_value(desk.get(path), "version");
    BOOST_REQUIRE_EQUAL(desk.post(path + "/return", {{"version", version}, {"reason_class", "figures"}, {"reason", "请核对营业收入。"}}).status, 303);
    pool().read().execute(db::Sql{"UPDATE roster SET is_late = TRUE, is_counted = FALSE WHERE submission > 0"});
    BOOST_TEST(contains(desk.get("/statistics/rates?period=2026-10"), "late=late"));
    BOOST_TEST(compare() > 8);

    for (const auto* duty : {"outside", "exempt"}) {
        pool().read().execute(db::Sql{"UPDATE roster SET duty = ?, is_counted = FALSE WHERE period = 202610"}, std::string_view(duty));
        BOOST_TEST(compare() > 4);
    }
}

BOOST_AUTO_TEST_CASE(a_district_officer_sees_the_own_district_and_the_citys_rate)
{
    submit();
    for (const auto* query : {"", "?district=310115"}) {
        const auto page = rates(officer, query);
        BOOST_TEST(!contains(page, "浦东新区"));
        BOOST_TEST(contains(page, "<dd>100.0%"));
        BOOST_TEST(contains(page, "全市 50.0%"));
        BOOST_TEST(row_of(page, "I ").empty());
        BOOST_TEST(!row_of(page, "C ").empty());
    }
}

BOOST_AUTO_TEST_CASE(the_months_before_stand_in_the_trend)
{
    submit();
    const auto page = rates(centre);
    BOOST_TEST(row_of(page, "2026-10").find("50.0|50.0|") != std::string::npos);
    BOOST_TEST(row_of(page, "2026-09").find("0.0|0.0|") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_rate_of_nothing_is_a_dash_that_is_read_out)
{
    submit();
    const auto dash = "data-name=\"合格率\"><span aria-hidden=\"true\">—</span><span class=\"visually-hidden\">无，";
    BOOST_TEST(row_of(rates(centre), "黄浦区").find(dash) != std::string::npos);
    auto desk = sign_in(centre);
    const auto path = "/review/" + kUscc + "/2026-10";
    const auto version = support::field_value(desk.get(path), "version");
    BOOST_REQUIRE_EQUAL(desk.post(path + "/acceptance", {{"version", version}}).status, 303);
    BOOST_TEST(row_of(rates(centre), "黄浦区").find(dash) == std::string::npos);
    BOOST_TEST(row_of(rates(centre), "浦东新区").find(dash) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_trend_of_one_group_leads_to_its_lists)
{
    submit();
    const auto trend_of = [&](const http::Response& page) {
        const auto at = page.body.find("id=\"trend-title\"");
        return at == std::string::npos ? std::string{} : page.body.substr(at, page.body.find("</section>", at) - at);
    };
    const auto industry = trend_of(rates(centre, "?period=2026-10&group=section.C"));
    BOOST_TEST(industry.find("24 个月走势：C ") != std::string::npos);
    BOOST_TEST(industry.find("data-values=\"100.0|100.0|\"") != std::string::npos);
    BOOST_TEST(industry.find("/review?period=2026-09&amp;state=unfiled&amp;duty=due&amp;district=&amp;industry=C&amp;category=&amp;size=\">1<") !=
               std::string::npos);
    BOOST_TEST(trend_of(rates(centre, "?period=2026-10&group=section.I")).find("data-values=\"0.0|0.0|\"") != std::string::npos);
    // a district's officer sees the district's part of a group, and nothing of one that has nobody there
    BOOST_TEST(trend_of(rates(officer, "?period=2026-10&group=section.C")).find("district=310101&amp;industry=C") != std::string::npos);
    BOOST_TEST(trend_of(rates(officer, "?period=2026-10&group=section.I")).find("还画不出走势") != std::string::npos);
    for (const auto* query : {"?period=2026-10&group=size.small", "?period=2026-10&group=category.other"})
        BOOST_TEST(trend_of(rates(centre, query)).find("50.0|50.0|") != std::string::npos);
    for (const auto* query : {"?period=2026-10", "?period=2026-10&group=section.%27", "?period=2026-10&group=all.C", "?period=2026-10&group=size."})
        BOOST_TEST(trend_of(rates(centre, query)).find("走势</h2>") != std::string::npos);
    auto desk = sign_in(centre);
    BOOST_TEST(compare_links(desk.get("/statistics/rates?period=2026-10&group=section.C"), desk) > 8);
}

BOOST_AUTO_TEST_CASE(a_filing_accepted_at_once_raises_the_quality_and_a_returned_one_lowers_it)
{
    submit();
    auto desk = sign_in(centre);
    const auto path = "/review/" + kUscc + "/2026-10";
    const auto decide = [&](const std::string& act) {
        const auto version = support::field_value(desk.get(path), "version");
        support::Fields fields{{"version", version}};
        if (act == "return") fields.insert(fields.end(), {{"reason_class", "figures"}, {"reason", "请核对营业收入。"}});
        BOOST_REQUIRE_EQUAL(desk.post(path + "/" + act, fields).status, 303);
    };
    decide("return");
    const auto returned = rates(centre);
    BOOST_TEST(row_of(returned, "黄浦区").find("100.0|100.0|0.0") != std::string::npos);
    BOOST_TEST(contains(returned, "1 家</a>（"));
    submit();
    decide("acceptance");
    BOOST_TEST(row_of(rates(centre), "黄浦区").find("100.0|100.0|0.0") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_month_without_a_roster_says_so)
{
    const auto page = rates(centre, "?period=2026-01");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "这一期还没有统计"));
}

BOOST_AUTO_TEST_CASE(unknown_words_are_not_asked_for)
{
    for (const auto* query : {"?period=2026-13&district=1", "?period=2031-01", "?period=1999-01&district=%27"}) {
        const auto page = rates(centre, query);
        BOOST_TEST(page.status == 200);
        BOOST_TEST(contains(page, "全市 · 2026 年 10 月"));
    }
}

BOOST_AUTO_TEST_CASE(the_definitions_stand_on_one_page)
{
    const auto page = sign_in(officer).get("/statistics/definitions");
    BOOST_TEST(page.status == 200);
    for (const auto* id : {"id=\"due\"", "id=\"reporting\"", "id=\"on-time\"", "id=\"quality\"", "id=\"returned\""}) BOOST_TEST(contains(page, id));
}

BOOST_AUTO_TEST_SUITE_END()
