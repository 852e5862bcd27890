// SPDX-License-Identifier: MPL-2.0
// Officers write notices, through the real dispatch; the banner on everybody's pages.
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using http::Role;
using support::contains;
using support::header;

namespace {

struct Desk : support::Portal {
    UserId owner = add_user("测试甲");
    UserId other = add_user("测试乙");
    support::Browser centre = sign_in(add_user("服务中心管理员（测试）", Role::centre_officer));
    support::Browser officer = sign_in(add_user("黄浦区管理员（测试）", Role::district_officer, "310101"));
    support::Browser elsewhere = sign_in(add_user("徐汇区管理员（测试）", Role::district_officer, "310104"));

    Desk() { associate(owner, add_enterprise("91310101MA1K00015A", "测试企业一")); }

    support::Fields form(const std::string& title, support::Fields more = {})
    {
        support::Fields fields{{"key", new_id_text(now())}, {"title", title}, {"body", "正文 **要点**"}, {"act", "save"}};
        fields.insert(fields.end(), more.begin(), more.end());
        return fields;
    }

    std::string publish(support::Browser& by, const std::string& title, support::Fields more = {})
    {
        const auto fields = form(title, std::move(more));
        const auto answer = by.post("/management/notice", fields);
        BOOST_TEST(header(answer, "Location") == "/management/notice?done=published");
        return fields.front().second;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(notice_editing, Desk)

BOOST_AUTO_TEST_CASE(a_notice_is_previewed_published_and_read_by_everybody)
{
    auto preview = form("年末填报安排", {{"district", "310104"}});
    preview[3].second = "preview";
    const auto shown = centre.post("/management/notice", preview);
    BOOST_TEST(shown.status == 200);
    BOOST_TEST(contains(shown, "<strong>要点</strong>"));
    BOOST_TEST(contains(shown, "尚未保存"));
    BOOST_TEST(count("SELECT COUNT(*) FROM notice") == 0);
    const auto id = publish(centre, "年末填报安排", {{"district", "310104"}, {"is_pinned", "yes"}});
    BOOST_TEST(count("SELECT COUNT(*) FROM notice WHERE is_pinned AND district = '310104'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'notice.publish'") == 1);
    const auto page = visitor().get("/notice/" + id);
    BOOST_TEST(contains(page, "<h1>年末填报安排</h1>"));
    BOOST_TEST(contains(page, "徐汇区"));
    BOOST_TEST(contains(visitor().get("/notice"), "年末填报安排"));
    BOOST_TEST(contains(visitor().get("/"), "年末填报安排"));
    BOOST_TEST(contains(centre.get("/management/notice?done=published"), "公告已保存"));
}

BOOST_AUTO_TEST_CASE(a_form_sent_twice_is_one_notice)
{
    const auto fields = form("只有一条");
    centre.post("/management/notice", fields);
    BOOST_TEST(header(centre.post("/management/notice", fields), "Location") == "/management/notice?done=published");
    BOOST_TEST(count("SELECT COUNT(*) FROM notice") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event") == 1);
}

BOOST_AUTO_TEST_CASE(a_districts_officer_writes_for_the_district_and_pins_nothing)
{
    const auto id = publish(officer, "本区的公告", {{"district", "310104"}, {"is_pinned", "yes"}});
    BOOST_TEST(count("SELECT COUNT(*) FROM notice WHERE district = '310101' AND NOT is_pinned") == 1);
    BOOST_TEST(elsewhere.get("/management/notice/" + id).status == 404);
    BOOST_TEST(elsewhere.post("/management/notice/" + id, form("改")).status == 404);
    BOOST_TEST(elsewhere.post("/management/notice/" + id + "/withdrawal", {{"version", "1"}}).status == 404);
    BOOST_TEST(!contains(elsewhere.get("/management/notice"), "本区的公告"));
    BOOST_TEST(contains(centre.get("/management/notice"), "本区的公告"));
    const auto of_city = publish(centre, "全市的公告");
    BOOST_TEST(officer.get("/management/notice/" + of_city).status == 404);
}

BOOST_AUTO_TEST_CASE(bad_input_comes_back_beside_its_field_with_all_that_was_typed)
{
    const auto page = centre.post("/management/notice", form("", {{"until", "某日"}, {"district", "310104"}, {"is_banner", "yes"}}));
    BOOST_TEST(page.status == 422);
    BOOST_TEST(contains(page, "请填写标题。"));
    BOOST_TEST(contains(page, "截止日期请照这样填写"));
    BOOST_TEST(contains(page, "value=\"某日\""));
    BOOST_TEST(contains(page, "正文 **要点**"));
    BOOST_TEST(contains(page, "value=\"310104\" selected"));
}

BOOST_AUTO_TEST_CASE(what_is_scheduled_is_shown_from_its_time_on)
{
    const auto id = publish(centre, "明天的公告", {{"publish_at", "2026-11-19 09:00"}});
    BOOST_TEST(visitor().get("/notice/" + id).status == 404);
    BOOST_TEST(contains(centre.get("/management/notice"), "待发布"));
    set_shanghai_time("2026-11-19 09:00:00");
    BOOST_TEST(visitor().get("/notice/" + id).status == 200);
}

BOOST_AUTO_TEST_CASE(a_correction_is_marked_and_a_lost_race_is_told)
{
    const auto id = publish(centre, "原来的标题");
    const auto address = "/management/notice/" + id;
    BOOST_TEST(header(centre.post(address, form("更正的标题", {{"version", "1"}})), "Location") == "/management/notice?done=saved");
    BOOST_TEST(contains(visitor().get("/notice/" + id), "更正于 2026-11-18 10:00"));
    const auto stale = centre.post(address, form("另一个标题", {{"version", "1"}}));
    BOOST_TEST(stale.status == 409);
    BOOST_TEST(contains(stale, "没有保存"));
    BOOST_TEST(contains(stale, "value=\"另一个标题\""));
    BOOST_TEST(support::field_value(stale, "version") == "2");
    BOOST_TEST(count("SELECT COUNT(*) FROM notice WHERE title = '更正的标题'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'notice.correct'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'notice.correct' AND JSON_VALUE(detail, '$.old_value') = '{\"title\":\"原来的标题\"}'"
                     " AND JSON_VALUE(detail, '$.new_value') = '{\"title\":\"更正的标题\"}'") == 1);
    const auto former = support::one_text(pool(), "SELECT CONCAT(SHA2(body, 256), ' ', CHAR_LENGTH(body)) FROM notice");
    auto reworded = form("更正的标题", {{"version", "2"}});
    reworded[2].second = "另一段正文";
    BOOST_TEST(header(centre.post(address, reworded), "Location") == "/management/notice?done=saved");
    BOOST_TEST(support::one_text(pool(), "SELECT CONCAT(JSON_VALUE(JSON_VALUE(detail, '$.old_value'), '$.body_sha256'), ' ',"
                                         " JSON_VALUE(JSON_VALUE(detail, '$.old_value'), '$.body_length')) FROM audit_event"
                                         " WHERE act = 'notice.correct' AND detail LIKE '%body_sha256%'") == former);
}

BOOST_AUTO_TEST_CASE(what_is_withdrawn_is_gone_for_the_public_and_kept_for_officers)
{
    const auto id = publish(centre, "撤回的公告");
    BOOST_TEST(centre.post("/management/notice/" + id + "/withdrawal", {{"version", "7"}}).status == 409);
    centre.post("/management/notice/" + id + "/withdrawal", {{"version", "1"}});
    BOOST_TEST(visitor().get("/notice/" + id).status == 404);
    BOOST_TEST(!contains(visitor().get("/notice"), "撤回的公告"));
    BOOST_TEST(contains(centre.get("/management/notice"), "已撤回"));
    BOOST_TEST(centre.get("/management/notice/" + id).status == 200);
    BOOST_TEST(centre.post("/management/notice/" + id, form("又改", {{"version", "2"}})).status == 409);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'notice.withdraw'") == 1);
}

BOOST_AUTO_TEST_CASE(a_banner_is_shown_to_whom_it_is_for_until_it_ends)
{
    publish(officer, "区里的提示", {{"is_banner", "yes"}, {"until", "2026-11-20"}});
    auto mine = sign_in(owner), stranger = sign_in(other);
    BOOST_TEST(contains(mine.get("/workbench"), "区里的提示"));
    BOOST_TEST(!contains(stranger.get("/workbench"), "区里的提示"));
    BOOST_TEST(!contains(visitor().get("/help"), "区里的提示"));
    publish(centre, "全市的提示", {{"is_banner", "yes"}, {"until", "2026-11-30"}});
    BOOST_TEST(contains(stranger.get("/workbench"), "全市的提示"));
    set_shanghai_time("2026-11-21 00:00:00");
    auto again = sign_in(owner);
    BOOST_TEST(!contains(again.get("/workbench"), "区里的提示"));
    BOOST_TEST(contains(again.get("/workbench"), "全市的提示"));
    BOOST_TEST(contains(visitor().get("/notice"), "区里的提示"));
}

BOOST_AUTO_TEST_CASE(a_banner_for_a_category_is_for_who_has_such_an_enterprise_in_that_district)
{
    const auto theirs = add_enterprise("91310115MA1H000200", "测试企业二", "310104");
    associate(other, theirs);
    associate(owner, add_enterprise("91310112MA1G00038U", "测试企业三", "310104"));
    pool().read().execute(db::Sql{"UPDATE enterprise SET category = 'specialised' WHERE id = ?"}, theirs);
    pool().read().execute(db::Sql{"UPDATE enterprise SET category = 'specialised' WHERE uscc = ?"}, std::string_view("91310101MA1K00015A"));
    const auto banner = [&](support::Browser& by, const std::string& title, const std::string& category, const std::string& district = {}) {
        return publish(by, title, {{"is_banner", "yes"}, {"until", "2026-11-20"}, {"category", category}, {"district", district}});
    };
    const auto both = banner(centre, "专精特新的提示", "specialised");
    auto mine = sign_in(owner), stranger = sign_in(other), nobody = sign_in(add_user("测试丙"));
    BOOST_TEST(contains(mine.get("/workbench"), "专精特新的提示"));
    BOOST_TEST(contains(stranger.get("/workbench"), "专精特新的提示"));
    BOOST_TEST(!contains(nobody.get("/workbench"), "专精特新的提示"));
    BOOST_TEST(!contains(officer.get("/review"), "专精特新的提示"));
    centre.post("/management/notice/" + both + "/withdrawal", {{"version", "1"}});
    // in 310104 the owner has an enterprise, but of another category
    banner(elsewhere, "徐汇的提示", "specialised");
    BOOST_TEST(!contains(mine.get("/workbench"), "徐汇的提示"));
    BOOST_TEST(contains(stranger.get("/workbench"), "徐汇的提示"));
    // everybody reads it among the notices, with whom it is for, also when it is over
    BOOST_TEST(contains(visitor().get("/notice"), "专精特新企业"));
    BOOST_TEST(contains(centre.get("/management/notice"), "专精特新企业"));
    BOOST_TEST(count("SELECT COUNT(*) FROM notice WHERE category = 'specialised'") == 2);
}

BOOST_AUTO_TEST_CASE(a_category_is_changed_and_the_change_written_down)
{
    const auto id = publish(centre, "提示", {{"category", "nurtured"}});
    const auto page = centre.get("/management/notice/" + id);
    BOOST_TEST(contains(page, "value=\"nurtured\" selected"));
    auto fields = form("提示", {{"version", support::field_value(page, "version")}, {"category", "none of them"}});
    fields.erase(fields.begin()); // the key of a new one
    BOOST_TEST(header(centre.post("/management/notice/" + id, fields), "Location") == "/management/notice?done=saved");
    BOOST_TEST(count("SELECT COUNT(*) FROM notice WHERE category IS NULL") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'notice.change' AND JSON_VALUE(detail, '$.old_value') LIKE '%nurtured%'") == 1);
}

BOOST_AUTO_TEST_CASE(a_banner_that_was_dismissed_stays_away_from_that_user_on_every_computer)
{
    const auto id = publish(centre, "全市的提示", {{"is_banner", "yes"}, {"until", "2026-11-30"}});
    auto mine = sign_in(owner);
    auto elsewhere_too = sign_in(owner);
    BOOST_TEST(contains(mine.get("/notice/" + id), "不再在页面顶部提示"));
    BOOST_TEST(contains(elsewhere_too.get("/workbench"), "全市的提示"));
    const auto answer = mine.post("/notice/" + id + "/dismissal", {{"back", "/workbench"}});
    BOOST_TEST(header(answer, "Location") == "/workbench");
    BOOST_TEST(header(answer, "Set-Cookie").empty());
    for (auto* browser : {&mine, &elsewhere_too}) {
        BOOST_TEST(!contains(browser->get("/workbench"), "全市的提示"));
        BOOST_TEST(!contains(browser->get("/notice/" + id), "不再在页面顶部提示"));
    }
    auto later = sign_in(owner);
    BOOST_TEST(!contains(later.get("/workbench"), "全市的提示"));
    BOOST_TEST(contains(centre.get("/review"), "全市的提示")); // another user's pages
    BOOST_TEST(header(mine.post("/notice/" + id + "/dismissal", {{"back", "https://evil.example"}}), "Location") == "/");
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE dismissed_notices = '" + id + "'") == 1);
}

BOOST_AUTO_TEST_CASE(the_last_twelve_that_were_dismissed_are_kept_and_what_is_no_notice_is_not)
{
    auto mine = sign_in(owner);
    BOOST_TEST(mine.post("/notice/" + new_id_text(now()) + "/dismissal", {{"back", "/"}}).status == 303);
    BOOST_TEST(mine.post("/notice/nothing/dismissal", {{"back", "/"}}).status == 404);
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE dismissed_notices <> ''") == 0);
    std::string kept;
    for (int i = 0; i < 14; ++i) {
        const auto id = publish(centre, "提示", {{"is_banner", "yes"}, {"until", "2026-11-30"}});
        mine.post("/notice/" + id + "/dismissal", {{"back", "/"}});
        kept = kept.empty() ? id : id + "." + kept;
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE dismissed_notices = '" + kept.substr(0, 12 * 27 - 1) + "'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
