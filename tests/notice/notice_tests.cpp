// SPDX-License-Identifier: MPL-2.0
#include "notice/notice.hpp"
#include "notice/notice_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using notice::NoticeForm;
using notice::NoticeRefusal;
using support::has;

struct Board : support::Site {
    db::Pool& pool = database.pool();
    notice::Banners banners{pool, clock};
    notice::NoticeHandlers notices{pool, frame, clock, districts, banners};
    http::Caller visitor;

    std::string publish(const std::string& title, Instant at, const std::string& body = "正文")
    {
        const auto id = new_id_text(at);
        pool.read().execute_all("INSERT INTO notice (id, title, body, published_at) VALUES (?, ?, ?, ?)",
                                {db::value_of(id), db::value_of(title), db::value_of(body), db::value_of(at)});
        return id;
    }

    std::vector<NoticeRefusal> refusals(const NoticeForm& form)
    {
        const auto read = notice::read_notice(form, notice::NoticeId::fresh(now), {}, now);
        return read ? std::vector<NoticeRefusal>{} : read.error();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(notices, Board)

BOOST_AUTO_TEST_CASE(a_notice_is_shown_in_its_markup_with_its_text_escaped)
{
    const auto id = publish("关于填报的通知", now,
                            "第一段<b>\n\n## 时间\n\n- **20 日**\n- 见[帮助](/help?a=1&b=2)\n\n| 区 | 日 |\n| 黄浦 | |\n\n[x](javascript:y)");
    const auto page = notices.notice(get({{"id", id}}), visitor);
    for (const auto* part : {"<h1>关于填报的通知</h1>", "<p>第一段&lt;b&gt;", "<h3>时间", "<strong>20 日</strong>",
                             "<a href=\"/help?a=1&amp;b=2\">帮助</a>", "<th scope=\"col\">区", "<td>黄浦", "[x](javascript:y)"})
        BOOST_TEST(has(page, part), part);
}

BOOST_AUTO_TEST_CASE(what_is_not_there_or_not_published_yet_is_not_found)
{
    const auto id = publish("以后的通知", now + std::chrono::hours{1});
    BOOST_CHECK_THROW(notices.notice(get({{"id", id}}), visitor), http::NotFound);
    BOOST_CHECK_THROW(notices.notice(get({{"id", new_id_text(now)}}), visitor), http::NotFound);
    BOOST_CHECK_THROW(notices.notice(get({{"id", "'"}}), visitor), http::NotFound);
    BOOST_TEST(has(notices.list(get({}), visitor), "目前没有公告"));
}

BOOST_AUTO_TEST_CASE(the_list_goes_from_the_newest_on_by_key)
{
    std::vector<std::string> ids;
    for (int i = 0; i < 25; ++i) ids.push_back(publish("通知" + std::to_string(100 + i), now - std::chrono::hours{25} + std::chrono::hours{i / 2}));
    const auto first = notices.list(get({}), visitor);
    BOOST_TEST(has(first, "通知124"));
    BOOST_TEST(has(first, "下一页"));
    const auto key = first.body.substr(first.body.find("after=") + 6, 26);
    const auto second = notices.list(get({}, {{"after", key}}), visitor);
    int shown = 0;
    for (const auto& id : ids) {
        const bool on_first = has(first, id + "\">"), on_second = has(second, id + "\">");
        BOOST_TEST(on_first != on_second);
        shown += on_first;
    }
    BOOST_TEST(shown == 20);
    BOOST_TEST(!has(second, "下一页"));
}

BOOST_AUTO_TEST_CASE(what_is_pinned_stands_first_and_once_until_it_ends)
{
    const auto old = publish("旧的置顶", now - std::chrono::days{40});
    publish("新的", now - std::chrono::hours{1});
    pool.read().execute_all("UPDATE notice SET is_pinned = TRUE, ends_at = ? WHERE id = ?",
                            {db::value_of(now + std::chrono::days{1}), db::value_of(old)});
    const auto page = notices.list(get({}), visitor);
    BOOST_TEST(page.body.find("旧的置顶") < page.body.find(">新的<"));
    BOOST_TEST(page.body.find(old) == page.body.rfind(old));
    BOOST_TEST(has(page, "置顶</span>"));
    now += std::chrono::days{2};
    const auto later = notices.list(get({}), visitor);
    BOOST_TEST(later.body.find("旧的置顶") > later.body.find(">新的<"));
    BOOST_TEST(has(later, "已过期"));
}

BOOST_AUTO_TEST_CASE(a_form_that_is_whole_makes_a_notice)
{
    const NoticeForm form{" 通知 ", "正文\r\n", "310101", "2026-11-30 09:00", "2026-12-20", true, true};
    const auto read = notice::read_notice(form, notice::NoticeId::fresh(now), {}, now);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->title == "通知");
    BOOST_TEST(sql_text(read->published_at) == "2026-11-30 01:00:00.000000");
    BOOST_TEST(sql_text(*read->ends_at) == "2026-12-20 16:00:00.000000");
    const auto again = notice::form_of(*read);
    BOOST_TEST(again.publish_at == "2026-11-30 09:00");
    BOOST_TEST(again.until == "2026-12-20");
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_with_a_form_is_told_at_once)
{
    using enum NoticeRefusal;
    BOOST_CHECK(refusals({}) == (std::vector{title_missing, body_missing}));
    BOOST_CHECK(refusals({std::string(81, 'a'), std::string(20'001, 'b'), "", "明天", "20 日"}) ==
                (std::vector{title_long, body_long, publish_unreadable, until_unreadable}));
    BOOST_CHECK(refusals({"一", "二", "", "2026-11-16 09:00", "2026-11-10"}) == (std::vector{publish_past, until_before}));
    BOOST_CHECK(refusals({"一", "二", "", "2028-11-16 09:00", ""}) == std::vector{publish_far});
    BOOST_CHECK(refusals({"一", "二", "", "", "", false, true}) == std::vector{until_missing});
    for (const auto* wrong : {"2026-11-30", "2026-11-30 24:00", "2026-11-30 9:00", "2026-13-30 09:00", "2026-11-30T09:00", "2026-11-30 09:0a"})
        BOOST_TEST(!notice::parse_minute(wrong), wrong);
}

BOOST_AUTO_TEST_SUITE_END()
