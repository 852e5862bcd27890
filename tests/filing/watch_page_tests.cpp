// SPDX-License-Identifier: MPL-2.0
// 以企业视角查看: what an officer sees of an enterprise's own pages, and what every look leaves.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;

namespace {

struct Scene : support::FilingScene {
    static inline const std::string kWatched = "/enterprise/" + kUscc + "/as";

    support::Browser officer = sign_in(add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
    support::Browser elsewhere = sign_in(add_user("浦东新区管理员（测试）", http::Role::district_officer, "310115"));
    support::Browser centre = sign_in(add_user("服务中心管理员（测试）", http::Role::centre_officer));

    Scene() { BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303); }

    std::string looks() { return text("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.view_as'"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(watch_pages, Scene)

BOOST_AUTO_TEST_CASE(an_officer_sees_the_enterprises_own_pages_under_a_band_and_nothing_to_press)
{
    BOOST_TEST(contains(officer.get("/enterprise/" + kUscc), kWatched + "\">以企业视角查看"));
    for (const auto* page : {"?year=2026", "/2026-10", "/2026-10/receipt", "/timeline", "/2026-09", "/2026-10?number=1"}) {
        for (auto* who : {&officer, &centre}) {
            const auto answer = who->get(kWatched + page);
            BOOST_TEST_CONTEXT(page)
            {
                BOOST_TEST(answer.status == 200);
                BOOST_TEST(contains(answer, "正在以企业视角查看“测试企业（上海）有限公司”"));
                BOOST_TEST(contains(answer, "href=\"/enterprise/" + kUscc + "\">退出企业视角"));
                BOOST_TEST(!contains(answer, "/filing/" + kUscc));
                BOOST_TEST(!contains(answer, "href=\"/workbench\">运行监测</a></li>"));
            }
        }
        BOOST_TEST(elsewhere.get(kWatched + page).status == 404, page);
        BOOST_TEST(browser.get(kWatched + page).status == 403, page);
    }
}

BOOST_AUTO_TEST_CASE(the_pages_say_what_the_enterprise_reads)
{
    const auto list = officer.get(kWatched);
    BOOST_TEST(contains(list, "填报员：测试甲"));
    BOOST_TEST(contains(list, kWatched + "/2026-10/receipt?number=1"));
    const auto own = browser.get(kFiling);
    const auto seen = officer.get(kWatched + "/2026-10");
    for (const auto* words : {"回执编号", "A01", "增减"}) BOOST_TEST(contains(seen, words) == contains(own, words), words);
    BOOST_TEST(!contains(seen, "申请退回</h2>"));
    BOOST_TEST(contains(own, "申请退回</h2>"));
    BOOST_TEST(contains(officer.get(kWatched + "/2026-10/receipt"), "报表提交回执"));
    BOOST_TEST(officer.get(kWatched + "/2026-09/receipt").status == 404);
    BOOST_TEST(officer.get(kWatched + "/2026-10/receipt?number=2").status == 404);
    BOOST_TEST(officer.get(kWatched + "/2026-13").status == 404);
}

BOOST_AUTO_TEST_CASE(what_is_only_saved_stays_the_enterprises_own)
{
    support::add_draft(pool(), enterprise, {2026, 9}, {{"A01.m", "7654321.00"}});
    const auto seen = officer.get(kWatched + "/2026-09");
    BOOST_TEST(seen.status == 200);
    BOOST_TEST(contains(seen, "暂存的内容只有企业自己能看到"));
    BOOST_TEST(!contains(seen, "7,654,321"));
    BOOST_TEST(contains(browser.get("/filing/" + kUscc + "/2026-09"), "7,654,321"));
}

BOOST_AUTO_TEST_CASE(every_look_is_an_act_and_the_enterprise_sees_who_looked)
{
    officer.get(kWatched);
    officer.get(kWatched + "/2026-10");
    officer.get(kWatched + "/2026-10/receipt");
    BOOST_TEST(looks() == "3");
    elsewhere.get(kWatched + "/2026-10");
    BOOST_TEST(looks() == "3");
    BOOST_TEST(
        text("SELECT GROUP_CONCAT(CONCAT(JSON_VALUE(detail, '$.content'), ' ', JSON_VALUE(detail, '$.period')) ORDER BY detail) FROM audit_event"
             " WHERE act = 'enterprise.view_as'") == "filing 2026-10,list 2026,receipt 2026-10");
    const auto timeline = browser.get("/filing/" + kUscc + "/timeline");
    BOOST_TEST(contains(timeline, "黄浦区管理员（测试）"));
    BOOST_TEST(contains(timeline, "管理端以企业视角查看（当日 3 次）"));
}

BOOST_AUTO_TEST_CASE(no_route_of_the_view_writes)
{
    int routes = 0;
    for (const auto& route : app().dispatch().routes()) {
        if (route.pattern != "/enterprise/{uscc}/as" && !route.pattern.starts_with("/enterprise/{uscc}/as/")) continue;
        BOOST_TEST((route.method == http::Method::get), route.pattern);
        ++routes;
    }
    BOOST_TEST(routes == 6);
    for (const auto* page : {"", "/2026-10", "/2026-10/receipt", "/timeline"}) BOOST_TEST(officer.post(kWatched + page, {}).status == 405, page);
    for (const auto& route : app().dispatch().routes())
        if (route.pattern.starts_with("/filing/") && route.method == http::Method::post)
            BOOST_TEST((route.access == http::Access::enterprise_side), route.pattern);
}

BOOST_AUTO_TEST_SUITE_END()
