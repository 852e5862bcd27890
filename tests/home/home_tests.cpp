// SPDX-License-Identifier: MPL-2.0
#include "home/error_pages.hpp"
#include "home/home_handlers.hpp"
#include "home/probe_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using support::has;

struct Portal : support::Site {
    home::ErrorPages errors{frame, "https://portal.example"};
    http::Caller visitor;
    http::Caller caller = support::caller_of(UserId::fresh(support::kLongAgo), "测试甲");
    filler::FillerSettings filler;
    home::HomeHandlers homes{
        frame, clock,     calendar,
        book,  districts, filler, {[](html::Dictionary& values) { values.show(html::names::kNO_NOTICES); }, [](html::Dictionary&, const http::Caller&) {}}};

    std::string refused(const http::Request& request, const http::Caller& who) { return errors.text(http::ErrorPage::forbidden_token, request, who); }
};

bool holds(const std::string& page, std::string_view text)
{
    return page.find(text) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(home_pages, Portal)

BOOST_AUTO_TEST_CASE(the_home_page_names_the_period_and_leads_visitors_to_the_log_in)
{
    const auto page = homes.home(get({}), visitor);
    BOOST_TEST(has(page, "2026 年 10 月"));
    BOOST_TEST(has(page, "2026-11-20 24:00"));
    BOOST_TEST(has(page, "/sign-in?return_to="));
    BOOST_TEST(has(page, "/register"));
    BOOST_TEST(has(homes.home(get({}), caller), "测试甲"));
}

BOOST_AUTO_TEST_CASE(the_help_lists_the_contact_of_every_district)
{
    const auto page = homes.help(get({}), visitor);
    for (const auto& district : districts.all()) {
        BOOST_TEST(has(page, district.name));
        BOOST_REQUIRE(contacts.of(district.code));
        BOOST_TEST(has(page, contacts.of(district.code)->telephone));
    }
    BOOST_TEST(homes.accessibility(get({}), visitor).status == 200);
}

BOOST_AUTO_TEST_CASE(the_help_says_when_a_handover_takes_effect_as_it_is_set)
{
    BOOST_TEST(has(homes.help(get({}), visitor), "更换即时生效"));
    BOOST_TEST(!has(homes.help(get({}), visitor), "提出异议"));
    filler.offer_life = std::chrono::days{7};
    filler.contest_time = std::chrono::hours{48};
    const auto page = homes.help(get({}), visitor);
    BOOST_TEST(!has(page, "更换即时生效"));
    BOOST_TEST(has(page, "对方在 7 天内接受后更换生效"));
    BOOST_TEST(has(page, "48 小时内提出异议"));
}

BOOST_AUTO_TEST_CASE(every_error_page_names_the_request)
{
    using http::ErrorPage;
    for (const auto error : {ErrorPage::bad_request, ErrorPage::forbidden, ErrorPage::not_found, ErrorPage::wrong_method, ErrorPage::too_large,
                             ErrorPage::too_many, ErrorPage::fault, ErrorPage::unavailable})
        BOOST_TEST(holds(errors.text(error, get({}), visitor), "0123456789abcdef0123456789abcdef"));
}

BOOST_AUTO_TEST_CASE(a_form_without_token_can_be_sent_again_with_all_but_passwords)
{
    auto request = post({}, {{"name", "测试\"甲"}, {"reason", "一\n二"}, {"csrf", "old"}, {"new_password_again", "geheim"}});
    request.path = "/association/match";
    request.origin = "https://portal.example";
    const auto page = refused(request, caller);
    BOOST_TEST(holds(page, "action=\"/association/match\""));
    BOOST_TEST(holds(page, "name=\"name\" value=\"测试&quot;甲\""));
    BOOST_TEST(holds(page, "一\n二</textarea>"));
    BOOST_TEST(holds(page, "value=\"token-of-this-browser\""));
    BOOST_TEST(!holds(page, "geheim"));
    BOOST_TEST(!holds(page, "value=\"old\""));
}

BOOST_AUTO_TEST_CASE(a_form_from_elsewhere_or_without_our_cookie_is_not_offered_again)
{
    auto request = post({}, {{"name", "测试甲"}});
    request.origin = "https://elsewhere.example";
    BOOST_TEST(!holds(refused(request, caller), "重新提交"));
    for (const auto* origin : {"null", ""}) {
        request.origin = origin;
        BOOST_TEST(!holds(refused(request, caller), "重新提交"));
    }
    request.origin = "https://portal.example";
    BOOST_TEST(!holds(refused(request, visitor), "重新提交"));
    BOOST_TEST(holds(refused(request, visitor), "Cookie"));
}

BOOST_AUTO_TEST_CASE(the_portal_is_ready_when_the_database_has_its_schema)
{
    const int newest = std::stoi(support::one_text(database.pool(), "SELECT MAX(number) FROM schema_migration"));
    home::ProbeHandlers probes(database.pool(), newest);
    BOOST_TEST(probes.live(get({}), visitor).body == "ok\n");
    BOOST_TEST(probes.ready(get({}), visitor).status == 200);
    home::ProbeHandlers newer(database.pool(), newest + 1);
    BOOST_TEST(newer.ready(get({}), visitor).status == 503);
}

BOOST_AUTO_TEST_CASE(the_portal_is_not_ready_without_a_database)
{
    auto settings = support::test_database_settings();
    settings.socket = "/nonexistent/db.sock";
    db::Pool nothing(settings);
    BOOST_TEST(home::ProbeHandlers(nothing, 1).ready(get({}), visitor).status == 503);
}

BOOST_AUTO_TEST_SUITE_END()
