// SPDX-License-Identifier: MPL-2.0
// 填报人更换 and what follows it, through the real dispatch.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::header;

namespace {

struct Scene : support::FilingScene {
    const std::string path = "/filler/" + kUscc;
    support::Browser other = sign_in(colleague);

    http::Response hand_over(support::Browser& who, const std::string& name, const std::string& epoch = "1")
    {
        return who.post(path + "/handover", {{"epoch", epoch}, {"successor", colleague.text()}, {"confirmation", name}});
    }
    std::string right() { return text("SELECT CONCAT(u.name, fl.epoch) FROM filler fl JOIN user u ON u.id = fl.user_id"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(handover_pages, Scene)

BOOST_AUTO_TEST_CASE(the_page_says_what_goes_along_and_wants_the_name)
{
    support::add_draft(pool(), enterprise, {2026, 9}, {});
    const auto page = browser.get(path + "/handover");
    BOOST_TEST(page.status == 200);
    for (const auto* words : {"确认后的变化", "2026-09", "下一个截止时间", "2026-11-20 24:00", "输入新填报员的姓名，确认更换"})
        BOOST_TEST(contains(page, words), words);
    const auto wrong = hand_over(browser, "测试丁");
    BOOST_TEST(wrong.status == 422);
    BOOST_TEST(contains(wrong, "输入的姓名与选择的新填报员不一致"));
    BOOST_TEST(field_value(wrong, "confirmation") == "测试丁");
    BOOST_TEST(contains(wrong, "value=\"" + colleague.text() + "\" checked"));
    BOOST_TEST(right() == "测试甲1");
    BOOST_TEST(header(hand_over(browser, "测试乙"), "Location") == "/workbench?done=handed_over&uscc=" + kUscc);
    BOOST_TEST(right() == "测试乙2");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'filler.handover'") == "1");
    BOOST_TEST(contains(other.get("/workbench"), "填报人更换"));
}

BOOST_AUTO_TEST_CASE(as_it_is_shipped_there_is_no_offer_and_no_contest)
{
    hand_over(browser, "测试乙");
    BOOST_TEST(contains(browser.get(path + "/offer"), "目前没有等待答复的移交"));
    BOOST_TEST(browser.post(path + "/offer/answer", {{"offer", ""}, {"decision", "accept"}}).status == 409);
    BOOST_TEST(browser.post(path + "/offer/withdrawal", {{"offer", ""}}).status == 409);
    BOOST_TEST(contains(browser.get(path + "/contest"), "目前没有可以提出异议的更换"));
    const auto refused = browser.post(path + "/contest", {{"epoch", "2"}, {"reason", "不是本人办理（测试）"}});
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "不是本人办理（测试）"));
    BOOST_TEST(browser.post(path + "/claim", {{"epoch", "2"}}).status == 409);
    BOOST_TEST(right() == "测试乙2");
}

BOOST_AUTO_TEST_CASE(an_officer_finds_no_contest_where_there_is_none)
{
    auto officer = sign_in(add_user("测试区管", http::Role::district_officer, "310101"));
    const auto desk = "/management/filler/" + kUscc + "/contest";
    BOOST_TEST(contains(officer.get(desk), "这家企业没有更换异议"));
    BOOST_TEST(officer.post(desk, {{"contest", ""}, {"decision", "uphold"}, {"answer", "无"}}).status == 409);
    BOOST_TEST(contains(officer.get("/management/filler?list=contests"), "目前没有等待裁定的更换异议"));
    auto elsewhere = sign_in(add_user("测试区管二", http::Role::district_officer, "310104"));
    BOOST_TEST(elsewhere.get(desk).status == 404);
}

BOOST_AUTO_TEST_CASE(the_enterprises_own_account_takes_the_right_through_its_page)
{
    pool().read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES ('i', ?, ?, 'enterprise', ?, ?)"},
                          colleague, colleague, kUscc, now());
    const auto page = other.get(path + "/request");
    BOOST_TEST(contains(page, "企业账号可以即时取得填报权"));
    BOOST_TEST(field_value(page, "epoch") == "1");
    BOOST_TEST(header(other.post(path + "/claim", {{"epoch", "1"}}), "Location") == "/workbench?done=granted&uscc=" + kUscc);
    BOOST_TEST(right() == "测试乙2");
    BOOST_TEST(contains(other.get("/filing/" + kUscc + "/timeline"), "以企业账号取得填报权"));
}

BOOST_AUTO_TEST_SUITE_END()
