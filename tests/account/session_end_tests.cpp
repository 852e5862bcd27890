// SPDX-License-Identifier: MPL-2.0
// The session's end through the real dispatch: extended as often as it takes, and the way back afterwards.
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

namespace tianbao::account {
namespace {

using support::contains;
using support::field_value;
using support::header;

const std::string kUscc = "91310101MA1K00015A";

struct Ending : support::Portal {
    UserId user = add_user("测试甲");

    Ending()
    {
        const auto enterprise = add_enterprise(kUscc, "自家企业（上海）有限公司");
        associate(user, enterprise);
        make_filler(user, enterprise);
        set_shanghai_time("2026-11-17 09:00:00");
    }
    /// So many minutes after nine.
    void pass(int minutes) { set_shanghai_time(fmt::format("2026-11-17 {:02}:{:02}:00", 9 + minutes / 60, minutes % 60)); }
};

BOOST_FIXTURE_TEST_SUITE(end_of_a_session, Ending)

BOOST_AUTO_TEST_CASE(it_is_extended_more_than_ten_times)
{
    auto browser = sign_in(user);
    for (int times = 1; times <= 12; ++times) {
        pass(25 * times);
        const auto answer = browser.post("/account/session/extend", {});
        BOOST_TEST(answer.status == 200, times);
        BOOST_TEST(contains(answer, "\"idle_seconds\":1800"), answer.body);
    }
    BOOST_TEST(browser.get("/account").status == 200);
    pass(25 * 12 + 31);
    BOOST_TEST(browser.post("/account/session/extend", {}).status == 401);
    BOOST_TEST(header(browser.get("/account"), "Location").starts_with("/sign-in"));
}

BOOST_AUTO_TEST_CASE(the_way_back_leads_to_the_same_period_and_names_the_field)
{
    auto browser = sign_in(user);
    pass(31);
    for (const std::string field : {"", "?at=c-A01-m"}) {
        const auto wanted = "/filing/" + kUscc + "/2026-09/edit" + field;
        const auto led = header(browser.get(wanted), "Location");
        BOOST_TEST(led == "/sign-in?return_to=" + http::url_encode(wanted));
        const auto page = browser.get(led);
        BOOST_TEST(contains(page, "较长时间没有操作"));
        BOOST_TEST(field_value(page, "return_to") == wanted);
        BOOST_TEST(sign_in(user).get(wanted).status == 200);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
