// SPDX-License-Identifier: MPL-2.0
// 验证电子邮箱: the rules, the page through the real dispatch, and the mail at a real SMTP server, the stand-in.
#include "account/code_mailing.hpp"
#include "account/email_proof_repository.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/mail_stand_in.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

namespace tianbao::account {
namespace {

using namespace std::chrono;
using sign_in::Scene;
using sign_in::Visitor;
using support::contains;
using support::field_value;
using support::header;

const nlohmann::json kPerson{{"sub", "p1"}, {"name", "测试甲"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};
const std::string kAddress = "jia@example.com";

struct Proving : Scene {
    Visitor visitor{*this};

    Proving()
    {
        visitor.sign_in_by_sso(kPerson);
        save(kAddress);
    }
    void save(const std::string& address)
    {
        visitor.get("/account");
        BOOST_TEST(visitor.post("/account", {{"post", ""}, {"email", address}}).status == 303);
    }
    http::Response ask()
    {
        visitor.get("/account/email");
        return visitor.post("/account/email/code", {});
    }
    http::Response type(const std::string& code)
    {
        visitor.get("/account/email");
        return visitor.post("/account/email/verification", {{"email_code", code}});
    }
    /// The code that was mailed last.
    std::string code()
    {
        UserId user = [&] {
            auto rows = pool.read().query(db::Sql{"SELECT user_id FROM email_proof"});
            BOOST_REQUIRE(rows.next());
            return UserId::stored(rows.text(1));
        }();
        return email_code(email_seal, EmailProofRepository(pool.read()).find(user).value().code, user);
    }
    std::string another_code() { return code() == "00000000" ? "00000001" : "00000000"; }
    std::string state()
    {
        auto rows = pool.read().query(db::Sql{"SELECT CONCAT(state, ' ', attempts) FROM email_proof"});
        return rows.next() ? rows.text(1) : "";
    }
};

BOOST_FIXTURE_TEST_SUITE(proof_of_an_email_address, Proving)

BOOST_AUTO_TEST_CASE(a_code_that_was_mailed_and_typed_proves_the_address_until_it_is_another_one)
{
    BOOST_TEST(contains(visitor.get("/account"), "已保存的邮箱还没有验证"));
    BOOST_TEST(contains(visitor.get("/account/email"), kAddress));
    BOOST_TEST(header(ask(), "Location") == "/account/email");
    const auto page = visitor.get("/account/email");
    BOOST_TEST(contains(page, "正在发往上面的邮箱"));
    BOOST_TEST(!contains(page, code()));
    BOOST_TEST(header(type(" " + code().substr(0, 4) + " " + code().substr(4)), "Location") == "/account?done=email_verified");
    const auto profile = visitor.get("/account?done=email_verified");
    BOOST_TEST(contains(profile, "电子邮箱已验证"));
    BOOST_TEST(contains(profile, "已保存的邮箱于"));
    BOOST_TEST(contains(visitor.get("/account/email"), "更换邮箱后需要重新验证"));
    BOOST_TEST(header(ask(), "Location") == "/account/email", "nothing more to prove");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.email_code'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.email_verify'") == 1);
    save("yi@example.com");
    BOOST_TEST(contains(visitor.get("/account"), "已保存的邮箱还没有验证"));
}

BOOST_AUTO_TEST_CASE(what_was_typed_is_judged_five_times_and_comes_back)
{
    ask();
    BOOST_TEST(contains(type(""), "请填写邮件中的验证码"));
    const auto odd = type("12ab");
    BOOST_TEST(contains(odd, "验证码是 8 位数字"));
    BOOST_TEST(field_value(odd, "email_code") == "12ab");
    for (int i = 0; i < 4; ++i) BOOST_TEST(contains(type(another_code()), "验证码不对"));
    BOOST_TEST(contains(type(another_code()), "验证码已失效"));
    BOOST_TEST(contains(type(code()), "验证码已失效"), "the right one, too late");
    BOOST_TEST(count("SELECT COUNT(*) FROM email_proof WHERE verified_at IS NULL") == 1);
    now += minutes{1};
    ask();
    BOOST_TEST(type(code()).status == 303);
}

BOOST_AUTO_TEST_CASE(a_code_is_good_for_half_an_hour_and_for_its_address_alone)
{
    ask();
    const auto early = code();
    now += minutes{30};
    visitor.sign_in_by_sso(kPerson);
    BOOST_TEST(contains(type(early), "验证码已失效"));
    ask();
    const auto for_the_first = code();
    save("yi@example.com");
    BOOST_TEST(contains(type(for_the_first), "验证码已失效"));
    now += minutes{1};
    ask();
    BOOST_TEST(code() != for_the_first);
    BOOST_TEST(type(for_the_first).status == 422);
    BOOST_TEST(type(code()).status == 303);
}

BOOST_AUTO_TEST_CASE(nobody_is_mailed_more_often_than_once_a_minute_and_five_times_a_day)
{
    ask();
    BOOST_TEST(contains(ask(), "请一分钟后再发送"));
    for (int i = 1; i < 5; ++i) {
        now += minutes{1};
        BOOST_TEST(ask().status == 303, i);
    }
    now += minutes{1};
    BOOST_TEST(contains(ask(), "24 小时内最多发送 5 次"));
    save("yi@example.com");
    BOOST_TEST(ask().status == 422, "whatever the address");
    now += hours{24};
    visitor.sign_in_by_sso(kPerson);
    BOOST_TEST(ask().status == 303);
}

BOOST_AUTO_TEST_CASE(a_code_of_a_clock_that_was_ahead_is_none_and_hinders_no_other)
{
    ask();
    pool.read().execute(db::Sql{"UPDATE email_proof SET codes = 5, asked_at = ?, codes_began_at = ?"}, now + hours{500}, now + hours{500});
    BOOST_TEST(contains(type(code()), "验证码已失效"));
    BOOST_TEST(ask().status == 303);
    BOOST_TEST(type(code()).status == 303);
}

BOOST_AUTO_TEST_CASE(without_an_address_there_is_nothing_to_prove_and_mobiles_are_the_ssos_matter)
{
    save("");
    const auto page = visitor.get("/account/email");
    BOOST_TEST(contains(page, "还没有填写电子邮箱"));
    BOOST_TEST(contains(page, "手机号只由统一身份认证验证"));
    BOOST_TEST(header(ask(), "Location") == "/account/email");
    BOOST_TEST(count("SELECT COUNT(*) FROM email_proof") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

struct Sending : Proving {
    support::MailStandIn stand_in;
    net::MailServer server = stand_in.server();

    int send()
    {
        return CodeMailing(pool, clock, templates, email_seal, {server, "测试办公室", "noreply@portal.example.com", "https://portal.example"}).send();
    }
};

BOOST_FIXTURE_TEST_SUITE(mailing_of_codes, Sending)

BOOST_AUTO_TEST_CASE(a_code_is_mailed_once_to_the_address)
{
    BOOST_TEST(send() == 0);
    ask();
    BOOST_TEST(send() == 1);
    BOOST_TEST(send() == 0);
    BOOST_TEST(stand_in.count_to(kAddress) == 1);
    BOOST_TEST(state() == "sent 1");
    BOOST_TEST(contains(visitor.get("/account/email"), "验证码已发往"));
}

BOOST_AUTO_TEST_CASE(an_address_that_the_server_refuses_is_told_and_does_not_hold_the_next_one_back)
{
    stand_in.behave(R"({"refuse":["jia@example.com"]})");
    ask();
    BOOST_TEST(send() == 0);
    BOOST_TEST(state() == "failed 1");
    BOOST_TEST(contains(visitor.get("/account/email"), "没有发出去"));
    BOOST_TEST(send() == 0);
}

BOOST_AUTO_TEST_CASE(a_server_that_is_down_is_tried_again_and_given_up_in_the_end)
{
    server.url = "smtp://localhost:1";
    ask();
    BOOST_TEST(send() == 0);
    BOOST_TEST(state() == "waiting 1");
    BOOST_TEST(send() == 0, "not at once");
    BOOST_TEST(state() == "waiting 1");
    now += minutes{1};
    server = stand_in.server();
    BOOST_TEST(send() == 1);
    BOOST_TEST(state() == "sent 2");
    server.url = "smtp://localhost:1";
    now += minutes{1};
    ask();
    for (int i = 0; i < 5; ++i) {
        send();
        now += minutes{5};
    }
    BOOST_TEST(state() == "failed 5");
}

BOOST_AUTO_TEST_CASE(a_code_that_can_be_typed_no_more_is_not_mailed_when_the_server_is_back)
{
    ask();
    now += minutes{30};
    BOOST_TEST(send() == 0);
    BOOST_TEST(stand_in.count_to(kAddress) == 0);
    visitor.sign_in_by_sso(kPerson);
    ask();
    BOOST_TEST(send() == 1);
}

BOOST_AUTO_TEST_CASE(without_a_server_nothing_is_sent)
{
    server.url.clear();
    ask();
    BOOST_TEST(send() == 0);
    BOOST_TEST(state() == "waiting 0");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_CASE(a_portal_without_a_mail_server_says_so, support::Portal)
{
    const auto user = add_user("测试甲");
    pool().read().execute(db::Sql{"UPDATE user SET email = 'jia@example.com' WHERE id = ?"}, user);
    auto browser = sign_in(user);
    BOOST_TEST(contains(browser.get("/account/email"), "没有开通发送邮件"));
    BOOST_TEST(header(browser.post("/account/email/code", {}), "Location") == "/account/email");
    BOOST_TEST(count("SELECT COUNT(*) FROM email_proof") == 0);
}

} // namespace
} // namespace tianbao::account
