// SPDX-License-Identifier: MPL-2.0
// 资料是否仍然正确, once a year, through the real dispatch.
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::association {
namespace {

using support::Browser;
using support::contains;
using support::field_value;
using support::header;

const std::string kUscc = "91310101MA1K00015A";
const std::string kProfile = "/association/" + kUscc + "/profile";
const std::string kConfirmation = "/association/" + kUscc + "/confirmation";
const std::string kQuestion = "资料是否仍然正确？";

/// An enterprise that was completed on 2026-11-17.
struct Yearly : support::Portal {
    UserId user = add_user("测试甲");
    UserId stranger = add_user("测试乙");

    Yearly()
    {
        set_shanghai_time("2026-11-17 10:00:00");
        const auto enterprise = add_enterprise(kUscc, "自家企业（上海）有限公司");
        associate(user, enterprise);
        make_filler(user, enterprise);
    }
    /// A day later than a year; the browser has logged in then.
    Browser a_year_later()
    {
        set_shanghai_time("2027-11-18 10:00:00");
        return sign_in(user);
    }
    http::Response confirm(Browser& by)
    {
        return by.post(kConfirmation, {{"version", field_value(by.get(kProfile), "version")}});
    }
};

BOOST_FIXTURE_TEST_SUITE(yearly_confirmation, Yearly)

BOOST_AUTO_TEST_CASE(it_is_asked_after_a_year_where_one_comes_in_and_keeps_from_nothing)
{
    set_shanghai_time("2027-11-17 09:59:59");
    auto early = sign_in(user);
    for (const auto* path : {"/", "/workbench", kProfile.c_str()}) BOOST_TEST(!contains(early.get(path), kQuestion), path);
    auto browser = a_year_later();
    for (const auto* path : {"/", "/workbench", kProfile.c_str()}) BOOST_TEST(contains(browser.get(path), kQuestion), path);
    BOOST_TEST(contains(browser.get("/workbench"), "href=\"" + kProfile + "\""));
    BOOST_TEST(contains(browser.get("/workbench"), "2026-11-17"));
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2027-10/edit").status == 200);
}

BOOST_AUTO_TEST_CASE(who_finds_it_right_is_asked_again_a_year_later)
{
    auto browser = a_year_later();
    BOOST_TEST(header(confirm(browser), "Location") == "/association?done=enterprise_confirmed&uscc=" + kUscc);
    BOOST_TEST(contains(browser.get("/association?done=enterprise_confirmed&uscc=" + kUscc), "的资料已确认"));
    for (const auto* path : {"/", "/workbench", kProfile.c_str()}) BOOST_TEST(!contains(browser.get(path), kQuestion), path);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.confirm'") == 1);
    set_shanghai_time("2028-11-18 10:00:00");
    auto next_year = sign_in(user);
    BOOST_TEST(contains(next_year.get("/workbench"), kQuestion));
    BOOST_TEST(confirm(next_year).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM profile_confirmation") == 1);
}

BOOST_AUTO_TEST_CASE(who_corrects_it_is_not_asked_either)
{
    auto browser = a_year_later();
    const auto page = browser.get(kProfile);
    const auto saved = browser.post(kProfile, {{"version", field_value(page, "version")},
                                               {"district", "310101"},
                                               {"address", "测试路 1 号"},
                                               {"registered_capital", "100"},
                                               {"founded_on", "2010-03-01"},
                                               {"industry", "C35"},
                                               {"size", "small"},
                                               {"contact_person", "测试丙"},
                                               {"telephone", ""},
                                               {"mobile", "19900000003"},
                                               {"email", "ceshi@example.com"}});
    BOOST_TEST(header(saved, "Location") == "/association?done=enterprise_saved&uscc=" + kUscc);
    BOOST_TEST(!contains(browser.get("/workbench"), kQuestion));
    BOOST_TEST(count("SELECT COUNT(*) FROM profile_confirmation") == 1);
}

BOOST_AUTO_TEST_CASE(what_somebody_changed_meanwhile_is_looked_at_again_and_strangers_confirm_nothing)
{
    auto browser = a_year_later();
    BOOST_TEST(header(browser.post(kConfirmation, {{"version", "7"}}), "Location") == kProfile);
    auto other = sign_in(stranger);
    BOOST_TEST(other.post(kConfirmation, {{"version", "1"}}).status == 404);
    BOOST_TEST(count("SELECT COUNT(*) FROM profile_confirmation") == 0);
    BOOST_TEST(contains(browser.get("/workbench"), kQuestion));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::association
