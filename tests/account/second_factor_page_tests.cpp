// SPDX-License-Identifier: MPL-2.0
// 二次验证 through the real dispatch: setting up, codes, recovery codes, what a session cannot do before.
#include "account/totp.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <regex>

namespace tianbao::account {
namespace {

using support::Browser;
using support::contains;
using support::field_value;
using support::header;

struct Officer : support::Portal {
    UserId officer = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");
    Secret key{};
    std::vector<std::string> codes;

    std::string code() { return totp_code(key, now()); }
    void wait(std::chrono::seconds time) { set_shanghai_time(sql_text(now() + std::chrono::hours{8} + time).substr(0, 19)); }

    /// The key as it stands on the page for those who cannot scan, from base 32.
    static Secret key_on(const http::Response& page)
    {
        std::smatch found;
        BOOST_REQUIRE(std::regex_search(page.body, found, std::regex("id=\"key-text\">([A-Z2-7 ]+)<")));
        std::string bytes;
        unsigned bits = 0;
        int count = 0;
        for (const char c : found[1].str()) {
            if (c == ' ') continue;
            bits = (bits << 5U | static_cast<unsigned>(c >= 'A' ? c - 'A' : c - '2' + 26)) & 0xffffU;
            count += 5;
            if (count < 8) continue;
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xffU);
        }
        return Secret{bytes};
    }

    /// The browser with the token that the answer has set.
    Browser renewed(const http::Response& answer)
    {
        const auto cookie = header(answer, "Set-Cookie");
        BOOST_REQUIRE(cookie.starts_with("session="));
        return Browser(*this, cookie.substr(8, cookie.find(';') - 8));
    }

    Browser enrolled()
    {
        auto browser = sign_in_without_second_factor(officer);
        const auto page = browser.get("/account/second-factor");
        key = key_on(page);
        const auto done = browser.post("/account/second-factor/enrolment",
                                       {{"sealed_key", field_value(page, "sealed_key")}, {"totp_code", code()}, {"return_to", "/review"}});
        BOOST_REQUIRE_EQUAL(done.status, 200);
        const std::regex line("<li class=\"code\">([0-9A-Z-]+)</li>");
        for (auto at = std::sregex_iterator(done.body.begin(), done.body.end(), line); at != std::sregex_iterator(); ++at) codes.push_back((*at)[1]);
        return renewed(done);
    }

    http::Response prove(Browser& browser, const std::string& typed)
    {
        return browser.post("/account/second-factor", {{"totp_code", typed}, {"return_to", "/review"}});
    }
};

BOOST_FIXTURE_TEST_SUITE(second_factor_pages, Officer)

BOOST_AUTO_TEST_CASE(before_it_every_page_leads_to_it_and_back_afterwards)
{
    auto browser = sign_in_without_second_factor(officer);
    BOOST_TEST(header(browser.get("/review?state=draft"), "Location") == "/account/second-factor?return_to=%2Freview%3Fstate%3Ddraft");
    BOOST_TEST(header(browser.get("/account"), "Location") == "/account/second-factor?return_to=%2Faccount");
    const auto home = browser.get("/");
    BOOST_TEST(home.status == 200);
    BOOST_TEST(!contains(home, "管理端"));
    BOOST_TEST(browser.post("/account/session/extend", {}).status == 200);
    BOOST_TEST(header(browser.post("/sign-out", {}), "Location").starts_with("/signed-out"));
}

BOOST_AUTO_TEST_CASE(the_first_use_sets_it_up_and_shows_ten_recovery_codes_once)
{
    auto browser = enrolled();
    BOOST_TEST(codes.size() == 10U);
    BOOST_TEST(browser.get("/review").status == 200);
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE second_factor = 'totp' AND second_factor_at IS NOT NULL") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act IN ('second_factor.enrol', 'second_factor.pass')") == 2);
    const auto page = browser.get("/account/second-factor");
    BOOST_TEST(contains(page, "10 个"));
    BOOST_TEST(!contains(page, codes.front()));
    BOOST_TEST(support::one_text(pool(), "SELECT sealed_key FROM authenticator").find(key.expose()) == std::string::npos);
    BOOST_TEST(count("SELECT COUNT(*) FROM recovery_code WHERE LENGTH(code_hash) = 64") == 10);
}

BOOST_AUTO_TEST_CASE(a_wrong_code_sets_nothing_up_and_keeps_the_key)
{
    auto browser = sign_in_without_second_factor(officer);
    const auto page = browser.get("/account/second-factor");
    const auto sealed = field_value(page, "sealed_key");
    const auto refused = browser.post("/account/second-factor/enrolment", {{"sealed_key", sealed}, {"totp_code", "000000"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "验证码不对"));
    BOOST_TEST(field_value(refused, "sealed_key") == sealed);
    BOOST_TEST(browser.post("/account/second-factor/enrolment", {{"sealed_key", sealed}, {"totp_code", ""}}).status == 422);
    BOOST_TEST(browser.post("/account/second-factor/enrolment", {{"sealed_key", sealed}, {"totp_code", "12"}}).status == 422);
    BOOST_TEST(count("SELECT COUNT(*) FROM authenticator") == 0);

    // a key of another session, or one made up, is not taken
    auto elsewhere = sign_in_without_second_factor(officer);
    key = key_on(page);
    BOOST_TEST(elsewhere.post("/account/second-factor/enrolment", {{"sealed_key", sealed}, {"totp_code", code()}}).status == 200);
    BOOST_TEST(count("SELECT COUNT(*) FROM authenticator") == 0);
}

BOOST_AUTO_TEST_CASE(each_log_in_takes_a_new_code)
{
    enrolled();
    auto again = sign_in_without_second_factor(officer);
    const auto replayed = prove(again, code());
    BOOST_TEST(replayed.status == 422);
    BOOST_TEST(contains(replayed, "或已经用过"));
    wait(kTotpStep);
    const auto old_token = again.token();
    const auto passed = prove(again, code());
    BOOST_TEST(header(passed, "Location") == "/review");
    auto in = renewed(passed);
    BOOST_TEST(in.token() != old_token);
    BOOST_TEST(in.get("/review").status == 200);
    BOOST_TEST(header(again.get("/review"), "Location").starts_with("/sign-in"));
    auto third = sign_in_without_second_factor(officer);
    BOOST_TEST(prove(third, code()).status == 422);
    BOOST_TEST(header(third.get("/review"), "Location").starts_with("/account/second-factor"));
}

BOOST_AUTO_TEST_CASE(wrong_codes_are_counted_and_lock_even_the_right_one)
{
    enrolled();
    wait(std::chrono::minutes{5});
    auto browser = sign_in_without_second_factor(officer);
    for (int i = 0; i < 5; ++i) BOOST_TEST(contains(prove(browser, "000000"), "验证码不对"));
    const auto locked = prove(browser, code());
    BOOST_TEST(locked.status == 422);
    BOOST_TEST(contains(locked, "请 1 分钟后再试"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'second_factor.try'") == 6);
    BOOST_TEST(contains(prove(browser, "12ab"), "动态验证码是 6 位数字"));
    wait(std::chrono::minutes{1});
    BOOST_TEST(prove(browser, code()).status == 303);
    BOOST_TEST(count("SELECT wrong_codes FROM authenticator") == 0);
}

BOOST_AUTO_TEST_CASE(what_a_clock_left_that_was_ahead_keeps_nobody_out)
{
    enrolled();
    wait(kTotpStep);
    auto browser = sign_in_without_second_factor(officer);
    pool().read().execute(db::Sql{"UPDATE authenticator SET last_step = last_step + 100000, wrong_codes = 0, locked_until = ?"}, now() + std::chrono::hours{1});
    BOOST_TEST(prove(browser, code()).status == 303);
    BOOST_TEST(count("SELECT locked_until IS NULL FROM authenticator") == 1);
    auto again = sign_in_without_second_factor(officer);
    BOOST_TEST(prove(again, code()).status == 422, "used up, as ever");
    wait(kTotpStep);
    pool().read().execute(db::Sql{"UPDATE authenticator SET wrong_codes = 9, locked_until = ?"}, now() + std::chrono::minutes{15});
    BOOST_TEST(contains(prove(again, code()), "请 15 分钟后再试"));
}

BOOST_AUTO_TEST_CASE(a_recovery_code_lets_in_once)
{
    enrolled();
    auto lower = codes.front();
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    auto browser = sign_in_without_second_factor(officer);
    BOOST_TEST(prove(browser, lower).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE second_factor = 'recovery'") == 1);
    auto again = sign_in_without_second_factor(officer);
    BOOST_TEST(prove(again, codes.front()).status == 422);
    BOOST_TEST(prove(again, codes.back()).status == 303);
}

BOOST_AUTO_TEST_CASE(new_recovery_codes_end_the_old_ones)
{
    auto browser = enrolled();
    BOOST_TEST(browser.post("/account/second-factor/recovery-codes", {{"totp_code", "000000"}}).status == 422);
    wait(kTotpStep);
    const auto renewed_codes = browser.post("/account/second-factor/recovery-codes", {{"totp_code", code()}});
    BOOST_TEST(renewed_codes.status == 200);
    BOOST_TEST(!contains(renewed_codes, codes.front()));
    auto again = sign_in_without_second_factor(officer);
    BOOST_TEST(prove(again, codes.front()).status == 422);
    BOOST_TEST(count("SELECT COUNT(*) FROM recovery_code") == 10);
}

BOOST_AUTO_TEST_CASE(what_the_sso_told_needs_no_authenticator)
{
    auto browser = sign_in(officer);
    BOOST_TEST(contains(browser.get("/account/second-factor"), "由统一身份认证完成"));
    BOOST_TEST(browser.post("/account/second-factor/recovery-codes", {{"totp_code", "000000"}}).status == 404);
    BOOST_TEST(header(browser.post("/account/second-factor", {{"totp_code", "1"}, {"return_to", "/review"}}), "Location") == "/review");
}

BOOST_AUTO_TEST_CASE(users_have_none_of_it)
{
    auto browser = sign_in_without_second_factor(add_user("测试甲"));
    BOOST_TEST(browser.get("/account").status == 200);
    BOOST_TEST(browser.get("/account/second-factor").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
