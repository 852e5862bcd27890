// SPDX-License-Identifier: MPL-2.0
#include "account/account.hpp"
#include "account/former_login.hpp"
#include "account/held_form.hpp"
#include "account/password.hpp"
#include "account/return_path.hpp"
#include "account/session.hpp"
#include "account/session_cookies.hpp"
#include "util/outcome.hpp"
#include "util/text.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <vector>

namespace tianbao::account {
namespace {

using namespace std::chrono;

const Instant kNow = shanghai_midnight(year{2026} / 11 / 20) + hours{14};

FormerLogin login_with(int wrong, std::optional<Instant> locked_until)
{
    FormerLogin login{"yuan001", UserId::fresh(kNow), "测试甲", Telephone("19900000001"), "hash", true, wrong, locked_until, true};
    return login;
}

BOOST_AUTO_TEST_SUITE(account_rules)

BOOST_AUTO_TEST_CASE(a_return_address_is_a_path_of_this_portal_or_home)
{
    for (const auto* own : {"/", "/workbench", "/filing/91310101TBTB000122/2026-10/edit", "/review?period=2026-10&q=%E6%B5%8B", "/sign-in/resume",
                            "/registered", "/account/password"})
        BOOST_TEST(own_path(own) == own);
    for (const auto* other : {"", "//evil.example", "/\\evil.example", "\\/evil.example", "https://evil.example/", "javascript:alert(1)", "workbench",
                              "/a\r\nSet-Cookie: x=1", "/a b", "/\xE6\xB5\x8B", "/x#//evil", "/sign-in", "/sign-in?return_to=/sign-in",
                              "/sign-in/sso", "/sign-out", "/register", "/a<b>", "/a\"b"})
        BOOST_TEST(own_path(other) == "/", "not refused: " << other);
    BOOST_TEST(own_path("/" + std::string(2000, 'a')) == "/");
}

BOOST_AUTO_TEST_CASE(a_session_ends_after_30_idle_minutes_and_after_8_hours)
{
    const SessionSettings settings;
    Session session{SessionId::fresh(kNow), SignInWay::sso, kNow, kNow, {}, {}, {}};
    BOOST_TEST(is_alive(session, settings, kNow + minutes{30} - microseconds{1}));
    BOOST_TEST(!is_alive(session, settings, kNow + minutes{30}));
    session.seen_at = kNow + hours{8} - minutes{1};
    BOOST_TEST(is_alive(session, settings, kNow + hours{8} - microseconds{1}));
    BOOST_TEST(!is_alive(session, settings, kNow + hours{8}));
    session.ended_at = kNow;
    BOOST_TEST(!is_alive(session, settings, kNow + minutes{1}));
}

BOOST_AUTO_TEST_CASE(a_session_of_a_clock_that_was_ahead_does_not_last_until_then)
{
    const SessionSettings settings;
    Session session{SessionId::fresh(kNow), SignInWay::sso, kNow, kNow, {}, {}, {}};
    BOOST_TEST(is_alive(session, settings, kNow - minutes{30}), "two machines' clocks differ by less");
    BOOST_CHECK(end_of(session, settings, kNow - minutes{31}) == SessionEnd::ended);
    session.began_at = kNow - hours{1}; // the clock went ahead while it was used
    BOOST_TEST(!is_alive(session, settings, kNow - minutes{31}));
}

BOOST_AUTO_TEST_CASE(a_use_is_noted_once_a_minute)
{
    const Session session{SessionId::fresh(kNow), SignInWay::sso, kNow, kNow, {}, {}, {}};
    BOOST_TEST(!is_use_to_be_noted(session, kNow + seconds{59}));
    BOOST_TEST(is_use_to_be_noted(session, kNow + minutes{1}));
}

BOOST_AUTO_TEST_CASE(cookies_are_bound_to_the_host_and_hidden_from_scripts)
{
    const SessionCookies cookies(Secret{"key of a test"}, true);
    const auto token = random_token();
    http::Response response;
    cookies.set(response, Cookie::session, Secret{token});
    BOOST_TEST(response.headers.at(0).second == "__Host-session=" + token + "; Path=/; HttpOnly; SameSite=Lax; Secure");
    cookies.clear(response, Cookie::held);
    BOOST_TEST(response.headers.at(1).second == "__Host-held=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");

    http::Request request;
    request.cookie_text = "session=" + std::string(43, 'b') + "; __Host-session=" + token;
    BOOST_TEST(cookies.token(request, Cookie::session) == token);
    request.cookie_text = "__Host-session=" + token + "x";
    BOOST_TEST(cookies.token(request, Cookie::session).empty());
    request.cookie_text = "__Host-session=" + token.substr(1) + "!";
    BOOST_TEST(cookies.token(request, Cookie::session).empty());
}

BOOST_AUTO_TEST_CASE(a_form_token_belongs_to_one_cookie_and_one_portal)
{
    const SessionCookies cookies(Secret{"key of a test"}, true);
    const SessionCookies others(Secret{"another key"}, true);
    BOOST_TEST(cookies.csrf("a") == cookies.csrf("a"));
    BOOST_TEST(cookies.csrf("a") != cookies.csrf("b"));
    BOOST_TEST(cookies.csrf("a") != others.csrf("a"));
}

BOOST_AUTO_TEST_CASE(a_post_is_held_only_when_it_comes_from_a_page_of_ours)
{
    http::Request request;
    request.path = "/filing/91310101TBTB000122/2026-10";
    request.form = http::FormData{{{"csrf", "t"}, {"A01.m", "12"}}};
    const auto held = [&](const char* origin, const char* expected) {
        request.origin = origin;
        return may_be_held(request, "https://portal.example", expected);
    };
    BOOST_TEST(held("https://portal.example", ""));
    BOOST_TEST(!held("https://evil.example", "t"));
    BOOST_TEST(!held("null", "t"));
    BOOST_TEST(held("", "t"));
    BOOST_TEST(!held("", "other"));
    BOOST_TEST(!held("", ""));
    for (const auto* secret : {"new_password", "totp_code", "email_code"}) {
        request.form = http::FormData{{{"csrf", "t"}, {secret, "12345678"}}};
        BOOST_TEST(!held("https://portal.example", "t"), secret);
    }
}

BOOST_AUTO_TEST_CASE(a_held_form_keeps_every_field_but_tokens_and_passwords)
{
    const http::FormData form{{{"csrf", "t"}, {"A01.m", "12"}, {"说明", "两\n行 \"<&>\""}, {"empty", ""}, {"current_password", "x"}}};
    const auto again = fields_from_json(to_json(without_secrets(form)));
    BOOST_REQUIRE_EQUAL(again.fields().size(), 3u);
    BOOST_TEST(again.text("说明") == "两\n行 \"<&>\"");
    BOOST_TEST(again.has("empty"));
    BOOST_CHECK_THROW(fields_from_json("{}"), std::runtime_error);
    BOOST_CHECK_THROW(fields_from_json("[[\"a\"]]"), std::runtime_error);
    BOOST_CHECK_THROW(fields_from_json("[[1,2]]"), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_new_password_is_judged)
{
    const PasswordOwner owner{"Yuan001", "测试甲", "19900000001", Secret{"the present one"}};
    const auto fault = [&](const std::string& password) { return fault_of_new_password(Secret{password}, owner); };
    BOOST_CHECK(fault("") == NewPasswordFault::required);
    BOOST_CHECK(fault("111111") == NewPasswordFault::too_short);
    BOOST_CHECK(fault("九个字的密码太短了") == NewPasswordFault::too_short);
    BOOST_CHECK(fault(std::string(129, 'x')) == NewPasswordFault::too_long);
    BOOST_CHECK(fault("the present one") == NewPasswordFault::same);
    BOOST_CHECK(fault("hello YUAN001 there") == NewPasswordFault::personal);
    BOOST_CHECK(fault("ｙｕａｎ００１ in full width") == NewPasswordFault::personal);
    BOOST_CHECK(fault("call 19900000001 now") == NewPasswordFault::personal);
    BOOST_CHECK(fault("我是测试甲，你好呀朋友") == NewPasswordFault::personal);
    BOOST_CHECK(fault("1111111111") == NewPasswordFault::common);
    BOOST_CHECK(fault("121212121212") == NewPasswordFault::common);
    BOOST_CHECK(fault("1234567890") == NewPasswordFault::common);
    BOOST_CHECK(fault("9876543210") == NewPasswordFault::common);
    for (const auto* used : {"qwertyuiop", "1Q2W3E4R5T", "password123", "PASSWORD1234", "woaini1314520", "ｑｗｅｒｔｙｕｉｏｐ", "terminator"})
        BOOST_CHECK_MESSAGE(fault(used) == NewPasswordFault::common, used);
    BOOST_CHECK(!fault("qwertyuiop, and a word of mine"));
    BOOST_CHECK(fault("abcdefghijkl") == NewPasswordFault::common);
    BOOST_CHECK(!fault("马到成功 每月二十日"));
    BOOST_CHECK(!fault("correct horse battery"));
}

BOOST_AUTO_TEST_CASE(passwords_are_hashed_with_salt_and_verified)
{
    const PasswordCost cheap{64, 1};
    const PasswordHashes hashes(cheap, 1);
    const auto hash = hashes.hash(Secret{"correct horse"});
    BOOST_TEST(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
    BOOST_TEST(hash.size() <= 128u);
    BOOST_TEST(hash != hash_password(Secret{"correct horse"}, cheap));
    BOOST_TEST(hashes.verify(hash, Secret{"correct horse"}));
    BOOST_TEST(!hashes.verify(hash, Secret{"correct horse "}));
    BOOST_TEST(!hashes.verify("", Secret{"correct horse"}));
    BOOST_TEST(hashes.verify_alike(hashes.turn(), hash, Secret{"correct horse"}, {cost_of(hash)}));
    BOOST_TEST(!hashes.verify_alike(hashes.turn(), hash, Secret{"correct horse "}, {cost_of(hash)}));
    BOOST_TEST(!hashes.verify_alike(hashes.turn(), "", Secret{"correct horse"}, {cost_of(hash)}));
}

BOOST_AUTO_TEST_CASE(whatever_the_name_the_same_costs_are_paid)
{
    const Secret password{"correct horse"};
    const PasswordHashes hashes({64, 1}, 1);
    const auto present = hashes.hash(password);
    const auto before = hash_password(password, {128, 2});
    const auto long_ago = hash_password(password, {96, 1});
    BOOST_TEST(cost_of(before) == "$argon2id$v=19$m=128,t=2,p=1");
    for (const auto* none : {"", "no hash at all", "$argon2id$v=19"}) BOOST_TEST(cost_of(none) == "", none);
    const std::vector<std::string> costs{cost_of(before), "", cost_of(long_ago)}; // nobody has logged in since the change yet
    const auto paid = [&](const std::string& hash) {
        std::multiset<std::string> all;
        for (const auto& one : hashes.compared(hash, costs)) all.insert(cost_of(one));
        return all;
    };
    const std::multiset<std::string> each{cost_of(present), cost_of(before), cost_of(long_ago)};
    for (const auto& hash : {present, before, long_ago, std::string{}}) BOOST_TEST((paid(hash) == each), hash);
    for (const auto& hash : {present, before, long_ago}) {
        BOOST_TEST(hashes.verify_alike(hashes.turn(), hash, password, costs), hash);
        BOOST_TEST(!hashes.verify_alike(hashes.turn(), hash, Secret{"correct house"}, costs), hash);
    }
    BOOST_TEST(!hashes.verify_alike(hashes.turn(), "", password, costs));
    const auto nobodys = hashes.compared("", {cost_of(before)});
    BOOST_REQUIRE_EQUAL(nobodys.size(), 2u);
    const auto dear = std::find_if(nobodys.begin(), nobodys.end(), [&](const auto& one) { return cost_of(one) == cost_of(before); });
    BOOST_REQUIRE(dear != nobodys.end());
    BOOST_TEST(!PasswordHashes({128, 2}, 1).is_of_other_cost(*dear)); // it is computed, not refused at sight
}

BOOST_AUTO_TEST_CASE(a_hash_of_another_cost_is_told_from_one_made_now)
{
    const PasswordHashes hashes({64, 2}, 1);
    const Secret password{"correct horse"};
    BOOST_TEST(!hashes.is_of_other_cost(hashes.hash(password)));
    BOOST_TEST(hashes.is_of_other_cost(hash_password(password, {64, 1})));
    BOOST_TEST(hashes.is_of_other_cost(hash_password(password, {128, 2})));
    BOOST_TEST(hashes.is_of_other_cost("no hash at all"));
    BOOST_TEST(hashes.verify(hash_password(password, {128, 1}), password)); // and is right all the same
}

BOOST_AUTO_TEST_CASE(no_more_passwords_are_checked_at_once_than_allowed)
{
    const PasswordHashes none(PasswordCost{64, 1}, 0);
    BOOST_CHECK_THROW(none.hash(Secret{"x"}), Unavailable);
    const PasswordHashes one(PasswordCost{64, 1}, 1);
    for (int i = 0; i < 3; ++i) BOOST_CHECK_NO_THROW(one.hash(Secret{"x"})); // its place was given back
}

BOOST_AUTO_TEST_CASE(a_flood_of_log_ins_takes_half_of_a_workers_threads)
{
    const PasswordHashes full(PasswordCost{64, 1}, 0, 0); // as many wait as may
    const auto began = std::chrono::steady_clock::now();
    BOOST_CHECK_THROW(full.hash(Secret{"x"}), Unavailable);
    BOOST_CHECK(std::chrono::steady_clock::now() - began < seconds{1});
    BOOST_TEST(most_waiting_with_passwords(8, 2) == 2);
    BOOST_TEST(most_waiting_with_passwords(16, 2) == 6);
    BOOST_TEST(most_waiting_with_passwords(2, 4) == 1);
}

BOOST_AUTO_TEST_CASE(a_password_is_checked_in_one_of_the_places_of_all_slow_work)
{
    const auto slow = std::make_shared<Places>(1, std::chrono::milliseconds{0}, 0);
    const PasswordHashes hashes(PasswordCost{64, 1}, 2, 2, slow);
    {
        const auto report = slow->take();
        BOOST_CHECK_THROW(hashes.hash(Secret{"x"}), Unavailable);
    }
    for (int i = 0; i < 3; ++i) BOOST_CHECK_NO_THROW(hashes.hash(Secret{"x"}));
    const auto held = hashes.turn();
    BOOST_TEST(!slow->take().has_value());
}

BOOST_AUTO_TEST_CASE(a_masked_user_name_is_known_again_by_its_owner_alone)
{
    BOOST_TEST(masked_login_name("yuan001") == "y**1");
    BOOST_TEST(masked_login_name("yuan") == "y**");
    BOOST_TEST(masked_login_name("a") == "a**");
    BOOST_TEST(masked_login_name("测试用户名") == "测**");
    BOOST_TEST(masked_login_name("测试用户7") == "测**7");
    BOOST_TEST(masked_login_name("").empty());
}

BOOST_AUTO_TEST_CASE(the_fifth_wrong_password_locks_for_a_minute_then_twice_as_long_up_to_fifteen)
{
    BOOST_CHECK(!lock_after(4, kNow));
    const std::vector<std::pair<int, int>> locks{{5, 1}, {6, 2}, {7, 4}, {8, 8}, {9, 15}, {10, 15}, {1000000, 15}};
    for (const auto& [wrong, expected] : locks) BOOST_CHECK(lock_after(wrong, kNow) == kNow + minutes{expected});
    BOOST_TEST(is_locked(login_with(5, kNow + minutes{1}), kNow));
    BOOST_TEST(!is_locked(login_with(5, kNow), kNow));
    BOOST_TEST(is_locked(login_with(9, kNow + minutes{15} + seconds{1}), kNow), "another machine's clock is ahead a little");
    BOOST_TEST(!is_locked(login_with(9, kNow + hours{1}), kNow), "no lock is so long: the clock was ahead");
    BOOST_TEST(minutes_locked(login_with(6, kNow + seconds{61}), kNow) == 2);
}

BOOST_AUTO_TEST_CASE(an_account_is_locked_for_an_hour_a_day_at_most)
{
    auto login = login_with(4, std::nullopt);
    auto now = kNow;
    minutes locked{0};
    for (int i = 0; i < 50; ++i) {
        const auto wrong = with_one_more(login, now);
        if (wrong.locked_until) locked += duration_cast<minutes>(*wrong.locked_until - now);
        login.wrong_passwords = i % 9 == 8 ? 0 : wrong.number; // now and then the owner logs in
        login.locked_until = wrong.locked_until;
        login.lock_minutes = wrong.lock_minutes;
        login.locks_began_at = wrong.locks_began_at;
        if (wrong.locked_until) now = *wrong.locked_until;
    }
    BOOST_TEST(locked.count() == 60);
    BOOST_TEST(is_locking_spent(login, kNow + hours{24} - seconds{1}));
    BOOST_TEST(!is_locking_spent(login, kNow + hours{24}));
    const auto next_day = with_one_more(login, kNow + hours{24});
    BOOST_TEST(next_day.number == 1);
    BOOST_TEST(next_day.lock_minutes == 0);
    BOOST_TEST(!next_day.locks_began_at.has_value());
}

BOOST_AUTO_TEST_CASE(a_day_of_locks_that_a_clock_began_which_was_ahead_is_none)
{
    auto login = login_with(9, kNow + hours{500});
    login.lock_minutes = 60;
    login.locks_began_at = kNow + minutes{20};
    BOOST_TEST(is_locking_spent(login, kNow), "another machine's clock is ahead a little");
    login.locks_began_at = kNow + hours{500};
    BOOST_TEST(!is_locking_spent(login, kNow));
    BOOST_TEST(minutes_locked(login, kNow) == 1); // nothing stands
    const auto wrong = with_one_more(login, kNow);
    BOOST_TEST(wrong.number == 1);
    BOOST_TEST(wrong.lock_minutes == 0);
    BOOST_TEST(!wrong.locks_began_at.has_value());
}

BOOST_AUTO_TEST_CASE(each_fifth_wrong_mobile_number_closes_for_an_hour_and_the_twentieth_for_good)
{
    auto login = login_with(0, std::nullopt);
    for (const int few : {1, 4, 6, 9}) BOOST_CHECK(!closed_after(few, kNow));
    for (const int many : {5, 10, 15}) BOOST_CHECK(closed_after(many, kNow) == kNow + hours{1});
    login.wrong_mobiles = 5;
    login.mobile_closed_until = kNow + hours{1};
    BOOST_CHECK(mobile_door(login, kNow) == MobileDoor::closed_for_now);
    BOOST_TEST(minutes_locked(login, kNow) == 60);
    BOOST_CHECK(mobile_door(login, kNow + hours{1}) == MobileDoor::open);
    BOOST_CHECK(mobile_door(login, kNow - hours{1}) == MobileDoor::closed_for_now);
    BOOST_CHECK(mobile_door(login, kNow - hours{2}) == MobileDoor::open); // closed by a clock that was ahead
    BOOST_TEST(minutes_locked(login, kNow - hours{2}) == 1);
    login.wrong_mobiles = 20;
    BOOST_CHECK(mobile_door(login, kNow + hours{1}) == MobileDoor::closed);
    login.password_is_initial = false;
    BOOST_CHECK(mobile_door(login, kNow) == MobileDoor::open);
}

BOOST_AUTO_TEST_CASE(unclaimed_accounts_are_closed_when_the_closing_day_is_over_in_shanghai)
{
    const ShanghaiDay last = year{2027} / 12 / 31;
    const auto end = shanghai_midnight(year{2028} / 1 / 1);
    BOOST_TEST(!is_closed_to_unclaimed(last, end - microseconds{1}));
    BOOST_TEST(is_closed_to_unclaimed(last, end));
}

BOOST_AUTO_TEST_CASE(mobile_numbers_are_read_however_written)
{
    for (const auto* text : {"19900000001", "+8619900000001", "+86 199-0000-0001", " 199 0000 0001 ", "１９９００００００01"})
        BOOST_CHECK(mobile_of(text) == "19900000001");
    for (const auto* text : {"", "1990000000", "29900000001", "199000000012", "+1 9900000001", "1990000000x"}) BOOST_CHECK(!mobile_of(text));
}

BOOST_AUTO_TEST_CASE(an_email_is_optional_but_whole)
{
    for (const auto* email : {"", "ceshi@example.com", "a.b+c@mail.example.cn"}) BOOST_CHECK(!fault_of_email(email));
    for (const auto* email : {"ceshi", "@example.com", "a@b", "a@@example.com", "a b@example.com", "a@example.com\n", ".a@example.com",
                              "a@example..com", "a@example.com>", "测试@example.com"})
        BOOST_CHECK(fault_of_email(email) == EmailFault::malformed);
    BOOST_CHECK(fault_of_email(std::string(160, 'a') + "@example.com") == EmailFault::too_long);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
