// SPDX-License-Identifier: MPL-2.0
// Months that are submitted in their order, where the configuration says so.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;

namespace {

/// Asked for from September 2026 on.
struct Scene : support::FilingScene {
    static inline const std::string kList = "/filing/" + kUscc;
    static inline const std::string kSeptember = kList + "/2026-09";

    Scene() : FilingScene([](Config& config) { config.filing.months_in_order = true; })
    {
        pool().read().execute(db::Sql{"UPDATE enterprise SET founded_on = '2026-09-01'"});
    }

    void exempt_september()
    {
        pool().read().execute(db::Sql{"INSERT INTO period_exemption (enterprise_id, first_period, last_period, reason_class, reason, granted_at, granted_by)"
                                      " VALUES (?, 202609, 202609, 'ceased', '停业办理注销手续', ?, NULL)"},
                              enterprise, now());
    }
    /// How the pages name the month that comes first.
    static std::string order(const std::string& rest) { return "须先提交 <a class=\"strong nowrap\" href=\"" + kSeptember + "/edit\">2026-09</a>，" + rest; }
    static std::string order_in_row() { return "须先提交 <a class=\"nowrap\" href=\"" + kSeptember + "/edit\">2026-09</a></span>"; }
    std::string submissions() { return text("SELECT COUNT(*) FROM filing_version"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(month_order_pages, Scene)

BOOST_AUTO_TEST_CASE(a_month_waits_for_an_earlier_one_and_its_draft_is_kept)
{
    const auto edit = browser.get(kEdit);
    BOOST_TEST(contains(edit, "id=\"month-order\""));
    BOOST_TEST(contains(edit, order("才能提交本月")));
    BOOST_TEST(!contains(edit, "不先补填也可以填报本月"));
    const auto refused = support::submit_filing(browser, kFiling, form(), good_cells());
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "请先补填前面的月份"));
    BOOST_TEST(contains(refused, "<a class=\"btn btn-primary\" href=\"" + kSeptember + "/edit\">先填报 2026-09</a>"));
    BOOST_TEST(contains(refused, "请从 <a class=\"strong nowrap\" href=\"" + kSeptember + "/edit\">2026-09</a> 开始"));
    BOOST_TEST(state() == "draft");
    BOOST_TEST(submissions() == "0");
    BOOST_TEST(browser.post(kFiling, support::filing_fields(form(), good_cells(), "save", browser.get(kEdit))).status == 303);
}

BOOST_AUTO_TEST_CASE(once_the_earlier_one_is_submitted_the_month_is_taken)
{
    BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kSeptember, form(), good_cells({2026, 9})).status, 303);
    BOOST_TEST(!contains(browser.get(kEdit), "id=\"unfiled\""));
    for (const auto& page : {std::string("/"), std::string("/workbench"), kList, kEdit}) BOOST_TEST(!contains(browser.get(page), "按月份顺序提交"), page);
    BOOST_TEST(support::submit_filing(browser, kFiling, form(), good_cells()).status == 303);
    BOOST_TEST(submissions() == "2");
}

BOOST_AUTO_TEST_CASE(every_page_on_the_way_names_the_month_that_comes_first)
{
    for (const auto& page : {std::string("/"), std::string("/workbench"), kList}) BOOST_TEST(contains(browser.get(page), order_in_row()), page);
    BOOST_TEST(browser.post(kFiling, support::filing_fields(form(), good_cells(), "save", browser.get(kEdit))).status == 303);
    for (const auto& page : {std::string("/"), std::string("/workbench"), kList}) BOOST_TEST(contains(browser.get(page), order_in_row()), page);
    BOOST_TEST(contains(browser.get(kFiling), order("才能提交本月")));
    const auto own = browser.get(kSeptember + "/edit");
    BOOST_TEST(!contains(own, "按月份顺序提交"));
}

BOOST_AUTO_TEST_CASE(who_does_not_file_is_told_nothing_of_the_order)
{
    auto other = sign_in(colleague);
    for (const auto& page : {std::string("/"), std::string("/workbench"), kList}) BOOST_TEST(!contains(other.get(page), "按月份顺序提交"), page);
}

BOOST_AUTO_TEST_CASE(several_months_are_named_in_their_order)
{
    pool().read().execute(db::Sql{"UPDATE enterprise SET founded_on = '2026-08-01'"});
    const auto edit = browser.get(kEdit);
    BOOST_TEST(contains(edit, "须先提交 <a class=\"strong nowrap\" href=\"" + kList + "/2026-08/edit\">2026-08</a>"));
    const auto all = edit.body.find("依次是：");
    BOOST_REQUIRE(all != std::string::npos);
    const auto second = edit.body.find(kSeptember + "/edit", all);
    BOOST_TEST(edit.body.find("/2026-08/edit", all) < second);
    BOOST_TEST(second < edit.body.find("</p>", all));
}

BOOST_AUTO_TEST_CASE(a_conflict_says_so_as_well)
{
    const auto cells = good_cells();
    BOOST_REQUIRE_EQUAL(browser.post(kFiling, support::filing_fields(form(), cells, "save", browser.get(kEdit))).status, 303);
    auto other = cells;
    other["A01.m"] = "1.00";
    const auto first = browser.get(kEdit);
    const auto second = browser.get(kEdit);
    BOOST_REQUIRE_EQUAL(browser.post(kFiling, support::filing_fields(form(), other, "save", first)).status, 303);
    const auto conflict = browser.post(kFiling, support::filing_fields(form(), cells, "submit", second));
    BOOST_TEST(conflict.status == 409);
    BOOST_TEST(contains(conflict, "请选择保留哪一份修改"));
    BOOST_TEST(contains(conflict, order("才能提交本月")));
}

BOOST_AUTO_TEST_CASE(an_exempt_month_is_not_waited_for)
{
    exempt_september();
    BOOST_TEST(support::submit_filing(browser, kFiling, form(), good_cells()).status == 303);
}

BOOST_AUTO_TEST_CASE(what_became_due_after_the_confirmation_page_is_seen_by_the_submission_itself)
{
    exempt_september();
    const auto confirmation = support::confirm_filing(browser, kFiling, form(), good_cells());
    BOOST_REQUIRE_EQUAL(confirmation.status, 200);
    pool().read().execute(db::Sql{"DELETE FROM period_exemption"});
    const auto refused = browser.post(kFiling + "/submission", support::submission_fields(confirmation));
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "请先补填前面的月份"));
    BOOST_TEST(state() == "draft");
    BOOST_TEST(submissions() == "0");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_CASE(without_that_key_the_order_is_advised_alone, support::FilingScene)
{
    BOOST_TEST(contains(browser.get(kEdit), "不先补填也可以填报本月"));
    BOOST_TEST(support::submit_filing(browser, kFiling, form(), good_cells()).status == 303);
}
