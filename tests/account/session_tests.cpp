// SPDX-License-Identifier: MPL-2.0
#include "account/account_repository.hpp"
#include "account/former_login_repository.hpp"
#include "account/held_form_repository.hpp"
#include "account/session_repository.hpp"
#include "account/sessions.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

namespace tianbao::account {
namespace {

using namespace std::chrono;

constexpr db::Sql kInsertUser{"INSERT INTO user (id, name, mobile, created_at) VALUES (?, ?, ?, ?)"};
constexpr db::Sql kInsertLogin{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES ('yuan001', ?, ?, TRUE)"};

struct SessionFixture : support::Database {
    Instant now = shanghai_midnight(year{2026} / 11 / 20) + hours{9};
    Clock clock = [this] { return now; };
    Sessions sessions{pool(), SessionSettings{}, Secret{"key of a test"}, clock};
    UserId user = UserId::fresh(now);

    SessionFixture() { pool().read().execute(kInsertUser, user, "测试甲", "19900000001", now); }

    http::Request request_with(const std::string& token)
    {
        http::Request request;
        request.id = std::string(32, 'a');
        request.client_address = "192.0.2.1";
        request.user_agent = "Test \xFF 浏览器";
        if (!token.empty()) request.cookie_text = "__Host-session=" + token;
        return request;
    }

    std::string begin(SignInWay way = SignInWay::sso, const http::Caller& caller = {})
    {
        auto tx = pool().begin();
        const auto token = sessions.begin(tx, request_with({}), caller, user, way, std::nullopt, now);
        tx.commit();
        return token.expose();
    }

    bool is_known(const std::string& token) { return sessions.identify(request_with(token)).signed_in.has_value(); }
};

BOOST_FIXTURE_TEST_SUITE(sessions_in_the_database, SessionFixture)

BOOST_AUTO_TEST_CASE(the_browser_with_the_token_is_the_user_and_no_other)
{
    const auto token = begin();
    const auto caller = sessions.identify(request_with(token));
    BOOST_REQUIRE(caller.signed_in);
    BOOST_CHECK(caller.user().id == user);
    BOOST_TEST(caller.user().name == "测试甲");
    BOOST_CHECK(caller.user().role == http::Role::user);
    BOOST_TEST(!caller.user().must_change_password);
    BOOST_TEST(caller.csrf == sessions.cookies().csrf(token));
    BOOST_TEST(!is_known(random_token()));
    BOOST_TEST(!is_known("' OR 1=1 --"));
    BOOST_TEST(!is_known(""));
}

BOOST_AUTO_TEST_CASE(the_token_itself_is_not_in_the_database)
{
    const auto token = begin();
    auto rows = pool().read().query(db::Sql{"SELECT COUNT(*) FROM session WHERE token_hash = ? OR id = ?"}, token, token);
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.number(1) == 0);
}

BOOST_AUTO_TEST_CASE(an_idle_session_is_over_and_a_used_one_goes_on_to_the_eighth_hour)
{
    const auto idle = begin();
    const auto used = begin();
    const auto began = now;
    for (; now < began + hours{8}; now += minutes{20}) BOOST_TEST(is_known(used));
    BOOST_TEST(!is_known(used));
    now = began + minutes{31};
    BOOST_TEST(!is_known(idle));
    BOOST_CHECK(sessions.shown_end(request_with(idle), {}) == SessionEnd::idle);
    now = began + hours{8};
    BOOST_CHECK(sessions.shown_end(request_with(used), {}) == SessionEnd::absolute);
    BOOST_CHECK(!sessions.shown_end(request_with(random_token()), {}));
    BOOST_CHECK(!sessions.shown_end(request_with({}), {}));
}

BOOST_AUTO_TEST_CASE(an_end_by_somebody_is_told_from_one_by_time_whatever_came_later)
{
    const auto token = begin();
    const auto late = begin();
    const auto locked = begin();
    const auto session = sessions.identify(request_with(token)).user().session;
    SessionRepository(pool().read()).end(user, session, now + minutes{5});
    SessionRepository(pool().read()).end(user, sessions.identify(request_with(late)).user().session, now + hours{1}); // had been idle before
    now += hours{9};
    BOOST_CHECK(sessions.shown_end(request_with(token), {}) == SessionEnd::ended);
    BOOST_CHECK(sessions.shown_end(request_with(late), {}) == SessionEnd::idle);
    now -= hours{9};
    pool().read().execute(db::Sql{"UPDATE user SET locked_at = ?"}, now);
    BOOST_CHECK(sessions.shown_end(request_with(locked), {}) == SessionEnd::ended);
}

BOOST_AUTO_TEST_CASE(a_caller_knows_how_long_the_session_lasts)
{
    const auto token = begin();
    const auto left = [&] {
        const auto user_now = sessions.identify(request_with(token)).user();
        return std::pair{user_now.idle_left.count(), user_now.absolute_left.count()};
    };
    const auto began = now;
    BOOST_TEST((left() == std::pair{1800L, 28800L}));
    now += seconds{59};
    BOOST_TEST((left() == std::pair{1741L, 28741L}), "a use within the minute is not noted, so the end does not move");
    now += seconds{1};
    BOOST_TEST((left() == std::pair{1800L, 28740L}));
    for (; now < began + hours{7} + minutes{50}; now += minutes{25}) left();
    now = began + hours{7} + minutes{50};
    BOOST_TEST((left() == std::pair{600L, 600L}), "no use leads past the eighth hour");
}

BOOST_AUTO_TEST_CASE(the_key_of_a_users_browsers_is_the_same_after_each_log_in_and_no_others)
{
    const auto key_of = [&](const std::string& token) { return sessions.identify(request_with(token)).user().device_key.expose(); };
    const auto key = key_of(begin());
    BOOST_TEST(key.size() == 43u);
    BOOST_TEST(key_of(begin()) == key);
    BOOST_TEST(sessions.cookies().device_key(UserId::fresh(now)).expose() != key);
    BOOST_TEST(SessionCookies(Secret{"another key"}, true).device_key(user).expose() != key);
}

BOOST_AUTO_TEST_CASE(an_ended_session_is_dead_at_once)
{
    const auto token = begin();
    const auto caller = sessions.identify(request_with(token));
    const auto other = begin();
    BOOST_TEST(SessionRepository(pool().read()).end(user, caller.user().session, now));
    BOOST_TEST(!SessionRepository(pool().read()).end(user, caller.user().session, now));
    BOOST_TEST(!is_known(token));
    BOOST_TEST(is_known(other));
}

BOOST_AUTO_TEST_CASE(a_stranger_cannot_end_a_session)
{
    const auto token = begin();
    const auto session = sessions.identify(request_with(token)).user().session;
    BOOST_TEST(!SessionRepository(pool().read()).end(UserId::fresh(now), session, now));
    BOOST_TEST(is_known(token));
}

BOOST_AUTO_TEST_CASE(a_closed_user_is_a_visitor)
{
    const auto token = begin();
    pool().read().execute(db::Sql{"UPDATE user SET closed_at = ? WHERE id = ?"}, now, user);
    BOOST_TEST(!is_known(token));
}

BOOST_AUTO_TEST_CASE(a_log_in_ends_the_session_that_the_browser_had_and_gives_another_token)
{
    const auto first = begin();
    const auto second = begin(SignInWay::sso, sessions.identify(request_with(first)));
    BOOST_TEST(first != second);
    BOOST_TEST(!is_known(first));
    BOOST_TEST(is_known(second));
}

BOOST_AUTO_TEST_CASE(a_renewed_session_has_another_secret)
{
    const auto old_token = begin();
    const auto session = sessions.identify(request_with(old_token)).user().session;
    auto tx = pool().begin();
    const auto new_token = sessions.renew(tx, session).expose();
    tx.commit();
    BOOST_TEST(!is_known(old_token));
    BOOST_TEST(is_known(new_token));
}

BOOST_AUTO_TEST_CASE(only_a_former_users_session_asks_for_a_new_password)
{
    pool().read().execute(kInsertLogin, user, "x");
    BOOST_TEST(sessions.identify(request_with(begin(SignInWay::former))).user().must_change_password);
    BOOST_TEST(!sessions.identify(request_with(begin(SignInWay::sso))).user().must_change_password);
}

BOOST_AUTO_TEST_CASE(a_visitors_forms_carry_the_token_of_the_cookie_that_the_page_sets)
{
    const auto visitor = sessions.identify(request_with({}));
    BOOST_TEST(visitor.csrf.empty());
    const auto form = sessions.form_caller(request_with({}), visitor);
    http::Request next;
    next.cookie_text = "__Host-browser=" + form.new_browser_token.expose();
    BOOST_TEST(sessions.identify(next).csrf == form.caller.csrf);
    BOOST_TEST(sessions.form_caller(next, sessions.identify(next)).new_browser_token.empty());
}

BOOST_AUTO_TEST_CASE(unread_messages_are_counted_and_read_ones_not)
{
    constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, 'filler.lost', '{\"person\":\"测试乙\"}', ?)"};
    for (int i = 0; i < 3; ++i) pool().read().execute(kMessage, new_id_text(now), user, now);
    const auto token = begin();
    BOOST_TEST(sessions.identify(request_with(token)).user().unread_messages == 3);
    AccountRepository accounts(pool().read());
    const auto messages = accounts.messages_of(user);
    BOOST_REQUIRE_EQUAL(messages.size(), 3u);
    BOOST_TEST(messages.front().fact("person") == "测试乙");
    accounts.mark_read(user, messages.at(1).id, now);
    BOOST_TEST(sessions.identify(request_with(token)).user().unread_messages == 1);
}

BOOST_AUTO_TEST_CASE(a_held_form_is_found_for_an_hour)
{
    HeldFormRepository forms(pool().read());
    const http::FormData fields{{{"A01.m", "1,234.50"}, {"说明", "一\n二"}}};
    forms.insert({user, "/filing/x/2026-10", fields, now, {}}, std::string(64, 'a'));
    const auto found = forms.find(std::string(64, 'a'), now + minutes{59});
    BOOST_REQUIRE(found);
    BOOST_CHECK(found->user == user);
    BOOST_TEST(found->fields.text("说明") == "一\n二");
    BOOST_CHECK(!forms.find(std::string(64, 'a'), now + hours{1}));
    forms.insert({std::nullopt, "/x", fields, now + hours{2}, {}}, std::string(64, 'b'));
    auto rows = pool().read().query(db::Sql{"SELECT COUNT(*) FROM held_form"});
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.number(1) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
