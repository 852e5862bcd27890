// SPDX-License-Identifier: MPL-2.0
#include "notice/notice.hpp"
#include "notice/notice_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using support::has;

struct Board : support::Site {
    db::Pool& pool = database.pool();
    notice::NoticeHandlers notices{pool, frame, clock};
    http::Caller visitor;

    std::string publish(const std::string& title, Instant at, const std::string& body = "正文")
    {
        const auto id = new_id_text(at);
        pool.read().execute_all("INSERT INTO notice (id, title, body, published_at) VALUES (?, ?, ?, ?)",
                                {db::value_of(id), db::value_of(title), db::value_of(body), db::value_of(at)});
        return id;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(notices, Board)

BOOST_AUTO_TEST_CASE(a_text_falls_into_paragraphs_at_empty_lines)
{
    const std::vector<std::string> expected{"一\n二", "三"};
    BOOST_TEST(notice::paragraphs("\r\n一 \r\n二\r\n \r\n\r\n　三\r\n") == expected, boost::test_tools::per_element());
    BOOST_TEST(notice::paragraphs(" \n ").empty());
}

BOOST_AUTO_TEST_CASE(a_notice_is_shown_in_paragraphs_with_its_text_escaped)
{
    const auto id = publish("关于填报的通知", now, "第一段<b>\n\n第二段");
    const auto page = notices.notice(get({{"id", id}}), visitor);
    BOOST_TEST(has(page, "<h1>关于填报的通知</h1>"));
    BOOST_TEST(has(page, "<p>第一段&lt;b&gt;</p>"));
    BOOST_TEST(has(page, "<p>第二段</p>"));
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

BOOST_AUTO_TEST_SUITE_END()
