// SPDX-License-Identifier: MPL-2.0
// What a viewer, 查看员, finds at the agency's pages: all that they show, of the own scope, and nothing to decide. That every route refuses what a
// viewer may not do is in tests/pages/rights_tests.
#include "roster/roster_repository.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <regex>

using namespace tianbao;
using http::Access;
using http::Method;
using http::Role;
using support::contains;

namespace {

const std::string kElsewhere = "91310115MA1H000200";
const std::string kMobile = "19900000000"; // of the contact of each enterprise

/// An enterprise of 310101 has filed; another of 310115 has not. An officer, and viewers of both districts and of the city.
struct Scene : support::FilingScene {
    static inline const std::string kReview = "/review/" + kUscc + "/2026-10";
    static inline const std::string kSheet = "/enterprise/" + kUscc;

    EnterpriseId other = add_enterprise(kElsewhere, "别家企业（上海）有限公司", "310115");
    support::Browser officer = sign_in(add_user("黄浦区管理员（测试）", Role::district_officer, "310101"));
    support::Browser viewer = sign_in(add_user("黄浦区查看员（测试）", Role::viewer, "310101"));
    support::Browser elsewhere = sign_in(add_user("浦东新区查看员（测试）", Role::viewer, "310115"));
    support::Browser city = sign_in(add_user("全市查看员（测试）", Role::viewer));

    Scene()
    {
        pool().read().execute(db::Sql{"UPDATE enterprise SET created_at = '2026-01-01'"}); // known before both due times
        for (const auto period : {period::Period(2026, 9), period::Period(2026, 10)}) {
            auto tx = pool().begin();
            roster::RosterRepository(tx).draw(period, {}, now());
            tx.commit();
        }
        BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303);
    }

    /// The addresses of all pages that viewers have, of the enterprise that has filed.
    std::vector<std::string> pages()
    {
        std::vector<std::string> addresses{"/review?state=requested", "/review?period=2026-10&state=submitted", "/form"};
        for (const auto& route : app().dispatch().routes()) {
            if (route.access != Access::viewing) continue;
            auto path = std::regex_replace(route.pattern, std::regex(R"(\{uscc\})"), kUscc);
            addresses.push_back(std::regex_replace(path, std::regex(R"(\{period\})"), "2026-10"));
        }
        return addresses;
    }
};

/// What a page leads to, or posts to: each value of that attribute that is an address of the portal, without its query.
std::vector<std::string> addresses_in(const http::Response& page, const std::string& attribute)
{
    std::vector<std::string> found;
    const std::regex address(attribute + R"re(="(/[^"?#]*))re");
    for (std::sregex_iterator at(page.body.begin(), page.body.end(), address), end; at != end; ++at) found.push_back((*at)[1].str());
    return found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_viewer, Scene)

BOOST_AUTO_TEST_CASE(a_viewer_sees_the_list_and_the_filings_of_the_own_district)
{
    const auto list = viewer.get("/review?period=2026-10");
    BOOST_TEST(contains(list, "测试企业（上海）有限公司"));
    BOOST_TEST(!contains(list, "别家企业"));
    BOOST_TEST(!contains(viewer.get("/review?period=2026-10&district=310115"), "别家企业"));
    const auto filing = viewer.get(kReview);
    BOOST_TEST(filing.status == 200);
    BOOST_TEST(contains(filing, "您是查看员"));
    BOOST_TEST(viewer.get(kSheet).status == 200);
    BOOST_TEST(viewer.get("/review/" + kUscc + "/terms").status == 200);
    for (const auto& path : {kReview, kSheet, "/review/" + kUscc + "/terms"}) BOOST_TEST(elsewhere.get(path).status == 404, path);
    BOOST_TEST(!contains(elsewhere.get("/enterprise"), "测试企业"));
}

BOOST_AUTO_TEST_CASE(a_viewer_without_a_district_sees_the_city_and_may_choose_one)
{
    const auto list = city.get("/review?period=2026-10");
    BOOST_TEST(contains(list, "测试企业（上海）有限公司"));
    BOOST_TEST(contains(list, "别家企业"));
    BOOST_TEST(!contains(city.get("/review?period=2026-10&district=310115"), "测试企业"));
    BOOST_TEST(!contains(city.get("/enterprise?district=310101"), "别家企业"));
    for (const auto& path : {kReview, kSheet, "/enterprise/" + kElsewhere}) BOOST_TEST(city.get(path).status == 200, path);
}

BOOST_AUTO_TEST_CASE(no_page_of_a_viewer_has_a_button_that_changes_something_or_a_link_that_is_refused)
{
    const auto& routes = app().dispatch().routes();
    for (auto* who : {&viewer, &city}) {
        for (const auto& address : pages()) {
            const auto page = who->get(address);
            BOOST_TEST_CONTEXT(address)
            {
                BOOST_TEST(page.status == 200);
                BOOST_TEST(addresses_in(page, "formaction").empty());
                for (const auto& path : addresses_in(page, "action"))
                    BOOST_TEST((path == "/sign-out" || http::match(routes, Method::post, path).route == nullptr), path);
                for (const auto& path : addresses_in(page, "href")) {
                    const auto* route = http::match(routes, Method::get, path).route;
                    if (route) BOOST_TEST(http::may(route->access, support::caller_of(stranger, "", Role::viewer)), path);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_act_is_refused_as_to_others_who_may_not)
{
    for (const auto& [path, fields] : std::vector<std::pair<std::string, support::Fields>>{
             {kReview + "/acceptance", {{"version", "1"}}},
             {kReview + "/return", {{"version", "1"}, {"reason_class", "figures"}, {"reason", "营业收入疑似以元填报。"}}},
             {kReview + "/return", {{"version", "1"}, {"act", "keep"}, {"reason", "营业收入疑似以元填报。"}}},
             {"/review/bulk/acceptance", {{"period", "2026-10"}, {"chosen." + kUscc, "1"}}},
             {"/review/" + kUscc + "/terms/extension", {{"period", "2026-10"}, {"until", "2026-12-20"}, {"extension_reason", "测试延期的原因"}}},
             {kSheet + "/category",
              {{"version", "1"}, {"category", "nurtured"}, {"category_from", "2026-07"}, {"category_reason", "测试调整的原因"}}},
             {"/statistics/totals/export", {{"period", "2026-10"}, {"format", "csv"}, {"purpose", "测试导出"}}},
             {"/export", {{"content", "filings"}, {"period", "2026-10"}, {"format", "csv"}, {"purpose", "测试导出"}}}}) {
        for (auto* who : {&viewer, &city}) {
            const auto answer = who->post(path, fields);
            BOOST_TEST(answer.status == 403, path);
            BOOST_TEST(contains(answer, "您不能使用这个功能"), path);
        }
    }
    for (const auto* page : {"/export", "/reminder", "/enrolment", "/management/filler", "/management/appeal", "/imports", "/user", "/audit"})
        BOOST_TEST(viewer.get(page).status == 403, page);
    BOOST_TEST(state() == "submitted");
    BOOST_TEST(count("SELECT COUNT(*) FROM review_draft") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM period_extension") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act LIKE '%.export'") == 0);
}

BOOST_AUTO_TEST_CASE(a_look_is_written_down_and_takes_the_filing_from_nobody)
{
    const auto before = count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.read'");
    viewer.get(kReview);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.read'") == before + 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM review_claim") == 0);
    viewer.get(kSheet);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.read'") == 1);
}

BOOST_AUTO_TEST_CASE(what_officers_have_not_sent_yet_is_theirs)
{
    const auto page = officer.get(kReview);
    BOOST_TEST(contains(page, "审核通过</button>"));
    const auto kept = officer.post(kReview + "/return", {{"version", support::field_value(page, "version")},
                                                         {"act", "keep"},
                                                         {"reason", "尚未发出的意见（测试）"},
                                                         {"reason_class", "figures"},
                                                         {"fix_due", ""},
                                                         {"contact", ""}});
    BOOST_TEST(kept.status == 303);
    BOOST_TEST(contains(officer.get(kReview), "尚未发出的意见（测试）"));
    BOOST_TEST(!contains(viewer.get(kReview), "尚未发出的意见（测试）"));
}

BOOST_AUTO_TEST_CASE(numbers_of_people_are_for_those_who_call_them)
{
    for (const auto& path : {kReview, kSheet}) {
        BOOST_TEST(contains(officer.get(path), kMobile), path);
        BOOST_TEST(!contains(viewer.get(path), kMobile), path);
        BOOST_TEST(contains(viewer.get(path), "199****0000"), path);
    }
}

BOOST_AUTO_TEST_CASE(a_viewer_sees_rates_and_totals_of_the_own_district_and_exports_none)
{
    const auto rates = viewer.get("/statistics/rates?district=310115");
    BOOST_TEST(contains(rates, "全市 50.0%"));
    BOOST_TEST(!contains(rates, "浦东新区"));
    BOOST_TEST(contains(city.get("/statistics/rates"), "浦东新区"));
    BOOST_TEST(contains(officer.get("/statistics/totals"), "/statistics/totals/export"));
    for (auto* who : {&viewer, &city}) {
        const auto totals = who->get("/statistics/totals");
        BOOST_TEST(contains(totals, "totals-title"));
        BOOST_TEST(!contains(totals, "/statistics/totals/export"));
    }
}

BOOST_AUTO_TEST_CASE(the_menu_holds_what_a_viewer_may_open)
{
    const auto page = viewer.get("/review");
    for (const auto* path : {"/review", "/enterprise", "/review/terms", "/review/duty", "/statistics/rates", "/statistics/totals"})
        BOOST_TEST(contains(page, "<li><a href=\"" + std::string(path) + "\""), path);
    for (const auto* path : {"/reminder", "/export", "/enrolment", "/management/filler", "/management/notice", "/statistics/snapshots"})
        BOOST_TEST(!contains(page, "href=\"" + std::string(path) + "\""), path);
}

BOOST_AUTO_TEST_SUITE_END()
