// SPDX-License-Identifier: MPL-2.0
// What a reviewer, 审核员, of a district does: filings and reminders, and nothing beside. That every other route refuses is in tests/pages/rights_tests.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using http::Role;
using support::contains;

namespace {

const std::string kReview = "/review/" + support::FilingScene::kUscc + "/2026-10";
const std::string kTerms = "/review/" + support::FilingScene::kUscc + "/terms";

struct Scene : support::FilingScene {
    UserId reviewer_id = add_user("黄浦区审核员（测试）", Role::reviewer, "310101");
    support::Browser reviewer = sign_in(reviewer_id);

    Scene() { BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303); }

    std::string version() { return support::field_value(reviewer.get(kReview), "version"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_reviewer, Scene)

BOOST_AUTO_TEST_CASE(a_reviewer_returns_and_accepts_and_the_trail_says_who)
{
    BOOST_TEST(contains(reviewer.get("/review?period=2026-10"), "\">审核</a>"));
    BOOST_TEST(contains(reviewer.get(kReview), "审核通过</button>"));
    BOOST_TEST(!contains(reviewer.get(kReview), "设定或撤销核定值"));
    BOOST_REQUIRE_EQUAL(reviewer.post(kReview + "/return", {{"version", version()}, {"reason_class", "figures"}, {"reason", "请核对营业收入。"}}).status, 303);
    BOOST_TEST(state() == "returned");
    BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303);
    BOOST_REQUIRE_EQUAL(reviewer.post(kReview + "/acceptance", {{"version", version()}}).status, 303);
    BOOST_TEST(state() == "accepted");
    BOOST_TEST(text("SELECT accepted_by FROM filing_acceptance") == reviewer_id.text());
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act IN ('filing.return', 'filing.accept') AND actor_id = '" + reviewer_id.text() + "'") == 2);
}

BOOST_AUTO_TEST_CASE(a_reviewer_reminds_within_the_district)
{
    add_enterprise("91310115MA1H000200", "别家企业（上海）有限公司", "310115");
    BOOST_TEST(reviewer.get("/reminder").status == 200);
    BOOST_TEST(reviewer.get("/reminder/new").status == 200);
    const auto preview = reviewer.post("/reminder/preview", {{"period", "2026-10"}, {"district", "310115"}});
    BOOST_TEST(preview.status == 200);
    BOOST_TEST(!contains(preview, "别家企业"));
}

BOOST_AUTO_TEST_CASE(what_the_district_administers_is_neither_offered_nor_done)
{
    const auto menu = reviewer.get("/review");
    BOOST_TEST(contains(menu, "href=\"/reminder\""));
    for (const auto* entry : {"/enrolment", "/management/filler", "/export", "/management/appeal", "/management/notice", "/management/contact"}) {
        BOOST_TEST(!contains(menu, "href=\"" + std::string(entry) + "\""), entry);
        BOOST_TEST(reviewer.get(entry).status == 403, entry);
    }
    const auto terms = reviewer.get(kTerms);
    BOOST_TEST(terms.status == 200);
    BOOST_TEST(!contains(terms, "批准延期"));
    BOOST_TEST(reviewer.post(kTerms + "/extension", {{"period", "2026-10"}, {"until", "2026-12-20"}, {"extension_reason", "测试延期的原因"}}).status == 403);
    const auto sheet = reviewer.get("/enterprise/" + kUscc);
    BOOST_TEST(sheet.status == 200);
    BOOST_TEST(!contains(sheet, "action=\"/enterprise/"));
    BOOST_TEST(contains(sheet, "查看延期和免报"));
    BOOST_TEST(count("SELECT COUNT(*) FROM period_extension") == 0);
    BOOST_TEST(reviewer.get("/user").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
