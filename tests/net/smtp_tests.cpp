// SPDX-License-Identifier: MPL-2.0
// Against a real SMTP server, the stand-in.
#include "net/smtp.hpp"
#include "support/mail_stand_in.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <future>

namespace {

using namespace tianbao;
using namespace tianbao::net;

struct Office {
    support::MailStandIn stand_in;
    MailServer server = stand_in.server();

    Mail mail(const std::string& to = "to@example.com") const
    {
        return {"测试中心",
                "from@example.com",
                to,
                "请填报",
                "您好\n",
                "01J0000000000000000000000A@example.com",
                Instant{std::chrono::seconds{1'795'000'000}}};
    }
    /// On a connection of its own.
    Expected<void, MailRefusal> send_anew(const Mail& mail) const
    {
        return std::async(std::launch::async, [&] { return send(server, mail); }).get();
    }
    std::string fault_of(const Expected<void, MailRefusal>& taken) const
    {
        return taken ? "taken" : std::to_string(static_cast<int>(taken.error().fault)) + " " + taken.error().words;
    }
    bool is(const Expected<void, MailRefusal>& taken, MailFault fault) const { return !taken && taken.error().fault == fault; }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(smtp_client, Office)

BOOST_AUTO_TEST_CASE(a_mail_is_handed_over_encrypted_and_logged_in)
{
    const auto taken = send_anew(mail());
    BOOST_REQUIRE_MESSAGE(taken, fault_of(taken));
    const auto got = stand_in.messages();
    BOOST_REQUIRE(got.size() == 1U);
    BOOST_TEST(got[0].at("secure").get<bool>());
    BOOST_TEST(got[0].at("user") == "tianbao");
    BOOST_TEST(got[0].at("from") == "from@example.com");
    BOOST_TEST(got[0].at("to").at(0) == "to@example.com");
    BOOST_TEST(got[0].at("raw").get<std::string>().find("Content-Transfer-Encoding: base64") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(several_go_over_one_connection_one_by_one)
{
    for (int i = 0; i < 5; ++i) BOOST_REQUIRE(send(server, mail()));
    BOOST_TEST(stand_in.count() == 5);
}

BOOST_AUTO_TEST_CASE(each_refusal_has_its_name_and_the_servers_words)
{
    stand_in.behave(R"({"refuse":["gone@example.com"],"defer":["later@example.com"]})");
    const auto refused = send_anew(mail("gone@example.com"));
    BOOST_TEST(is(refused, MailFault::recipient_refused), fault_of(refused));
    BOOST_TEST(refused.error().words == "550 5.1.1 no such mailbox");
    const auto deferred = send_anew(mail("later@example.com"));
    BOOST_TEST(is(deferred, MailFault::deferred), fault_of(deferred));
    stand_in.behave(R"({"reject":true})");
    const auto rejected = send_anew(mail());
    BOOST_TEST(is(rejected, MailFault::refused), fault_of(rejected));
    stand_in.calm();
    stand_in.behave(R"({"busy":true})");
    const auto busy = send_anew(mail());
    BOOST_TEST((is(busy, MailFault::deferred) || is(busy, MailFault::unreachable)), fault_of(busy));
    stand_in.calm();
    BOOST_TEST(send_anew(mail()).has_value());
    BOOST_TEST(stand_in.count() == 1);
}

BOOST_AUTO_TEST_CASE(a_wrong_password_is_told_apart)
{
    server.password = Secret{"wrong"};
    const auto taken = send_anew(mail());
    BOOST_TEST(is(taken, MailFault::log_in_refused), fault_of(taken));
    BOOST_TEST(taken.error().words.find("wrong user or password") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_tls_or_with_an_unknown_authority_nothing_is_said)
{
    stand_in.behave(R"({"no_tls":true})");
    const auto plain = send_anew(mail());
    BOOST_TEST(is(plain, MailFault::not_trusted), fault_of(plain));
    stand_in.calm();
    server.ca_file.clear();
    server.url = "smtp://127.0.0.1" + server.url.substr(server.url.rfind(':'));
    const auto unknown = send_anew(mail());
    BOOST_TEST(is(unknown, MailFault::not_trusted), fault_of(unknown));
    BOOST_TEST(stand_in.count() == 0);
}

BOOST_AUTO_TEST_CASE(a_slow_server_is_given_up)
{
    stand_in.behave(R"({"delay_ms":3000})");
    server.total_limit = std::chrono::milliseconds{500};
    const auto began = std::chrono::steady_clock::now();
    const auto taken = send_anew(mail());
    BOOST_TEST(is(taken, MailFault::timed_out), fault_of(taken));
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds{2}));
}

BOOST_AUTO_TEST_CASE(a_mail_that_was_handed_over_without_an_answer_is_doubtful)
{
    stand_in.behave(R"({"drop_data":true})");
    const auto dropped = send_anew(mail());
    BOOST_TEST(is(dropped, MailFault::doubtful), fault_of(dropped));
    stand_in.calm();
    stand_in.behave(R"({"delay_data_ms":3000})");
    server.total_limit = std::chrono::milliseconds{800};
    const auto slow = send_anew(mail());
    BOOST_TEST(is(slow, MailFault::doubtful), fault_of(slow));
}

BOOST_AUTO_TEST_CASE(a_server_that_is_down_is_unreachable)
{
    server.url = "smtp://localhost:1";
    const auto taken = send_anew(mail());
    BOOST_TEST(is(taken, MailFault::unreachable), fault_of(taken));
}

BOOST_AUTO_TEST_SUITE_END()
