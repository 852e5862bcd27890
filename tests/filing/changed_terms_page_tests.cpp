// SPDX-License-Identifier: MPL-2.0
// What holds for the enterprise changes between 核对并提交 and the press: officers grant and withdraw, the nightly drawing comes by.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;
using support::header;
using support::submission_fields;

namespace {

const std::string kFiling = support::FilingScene::kFiling;
const std::string kSubmission = kFiling + "/submission";
const std::string kChanged = "用来核对的资料有变化";

struct Scene : support::FilingScene {
    http::Response confirmation() { return support::confirm_filing(browser, kFiling, form(), good_cells()); }

    std::int64_t submissions() { return count("SELECT COUNT(*) FROM filing_version WHERE period = 202610"); }

    void extend()
    {
        pool().read().execute(db::Sql{"INSERT INTO period_extension (enterprise_id, period, until, reason, granted_at, granted_by)"
                                      " VALUES (?, 202610, '2026-11-25', '财务系统升级', ?, ?)"},
                              enterprise, now(), colleague);
    }

    void change(const std::string& sql) { pool().read().execute_all(sql, {}); }
};

/// What is drawn as usual for the number of people.
std::string range_up_to(const std::string& high)
{
    return "{\"C01.e\":{\"low\":\"1.0000\",\"high\":\"" + high + "\",\"median\":\"1.5000\",\"deviation\":\"0.5000\",\"count\":24,\"group\":false}}";
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(changed_terms_pages, Scene)

BOOST_AUTO_TEST_CASE(an_extension_that_was_granted_meanwhile_counts)
{
    set_shanghai_time("2026-11-21 10:00:00");
    browser = sign_in(filler);
    const auto page = confirmation();
    BOOST_TEST(contains(page, "提交后标为“补填”"));
    extend();
    BOOST_TEST(browser.post(kSubmission, submission_fields(page)).status == 303);
    BOOST_TEST(count("SELECT is_late FROM filing WHERE period = 202610") == 0);
}

BOOST_AUTO_TEST_CASE(an_extension_that_was_withdrawn_meanwhile_does_not)
{
    set_shanghai_time("2026-11-21 10:00:00");
    browser = sign_in(filler);
    extend();
    const auto page = confirmation();
    BOOST_TEST(contains(page, "现在提交为按时提交"));
    change("DELETE FROM period_extension");
    BOOST_TEST(browser.post(kSubmission, submission_fields(page)).status == 303);
    BOOST_TEST(count("SELECT is_late FROM filing WHERE period = 202610") == 1);
}

BOOST_AUTO_TEST_CASE(a_month_that_was_exempted_meanwhile_is_not_filed)
{
    const auto fields = submission_fields(confirmation());
    pool().read().execute(db::Sql{"INSERT INTO period_exemption (enterprise_id, first_period, last_period, reason_class, reason, granted_at, granted_by)"
                                  " VALUES (?, 202610, 202610, 'ceased', '停业办理注销手续', ?, NULL)"},
                          enterprise, now());
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "这个报表期不能填报"));
    BOOST_TEST(submissions() == 0);
    BOOST_TEST(state() == "draft");
}

BOOST_AUTO_TEST_CASE(an_acceptance_that_was_withdrawn_meanwhile_leads_to_what_is_to_be_explained)
{
    change("INSERT INTO explanation_acceptance (enterprise_id, check_id, place, until_period, accepted_by, accepted_at) VALUES ('" + enterprise.text() +
           "', 'Q22', 'E03.v', 202703, '" + colleague.text() + "', '2026-10-20')");
    auto cells = good_cells();
    cells["E03.v"] = "120.0";
    const auto page = support::confirm_filing(browser, kFiling, form(), cells);
    BOOST_REQUIRE_EQUAL(page.status, 200);
    BOOST_TEST(contains(page, "到 2027-03 为止免再说明"));
    change("DELETE FROM explanation_acceptance");
    BOOST_TEST(header(browser.post(kSubmission, submission_fields(page)), "Location") == kFiling + "/edit?check=1");
    BOOST_TEST(submissions() == 0);
    BOOST_TEST(state() == "draft");
}

BOOST_AUTO_TEST_CASE(a_usual_range_that_was_drawn_anew_meanwhile_is_shown)
{
    pool().read().execute(db::Sql{"INSERT INTO usual_range (enterprise_id, period, ranges) VALUES (?, 202610, ?)"}, enterprise, range_up_to("2.0000"));
    auto fields = submission_fields(confirmation());
    fields.emplace_back("looked_at", "yes");
    pool().read().execute(db::Sql{"UPDATE usual_range SET ranges = ?"}, range_up_to("3.0000"));
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, kChanged));
    BOOST_TEST(contains(answer, "常见范围 1 至 3 之内"));
    BOOST_TEST(submissions() == 0);
}

BOOST_AUTO_TEST_CASE(an_industry_that_was_corrected_meanwhile_is_shown)
{
    const auto fields = submission_fields(confirmation());
    change("UPDATE enterprise SET industry = 'I64'"); // for which the cells of industry do not apply
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, kChanged));
    BOOST_TEST(contains(answer, "工业总产值"));
    BOOST_TEST(submissions() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
