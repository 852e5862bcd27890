// SPDX-License-Identifier: MPL-2.0
// With a real SMTP server, the stand-in.
#include "reminder/reminder_scene.hpp"

#include "support/mail_stand_in.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <barrier>
#include <thread>

namespace {

using namespace tianbao;
using namespace tianbao::reminder;

struct Office : Scene {
    support::MailStandIn stand_in;
    Mailing mailing{pool, clock, templates, calendar, settings};

    Office()
    {
        settings.mail_server = stand_in.server();
        queue();
    }
    int send() { return mailing.send(std::chrono::seconds{60}); }
    void go_on(std::chrono::minutes time) { now += time; }
    std::string mails() { return deliveries("channel = 'mail'"); }
};

/// The decoded body of a message with one base64 part.
std::string body_of(const nlohmann::json& message)
{
    const auto raw = message.at("raw").get<std::string>();
    static const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string body;
    unsigned bits = 0;
    int count = 0;
    for (const char c : raw.substr(raw.find("\r\n\r\n"))) {
        const auto value = alphabet.find(c);
        if (value == std::string::npos) continue;
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xffffffU;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        body += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xffU);
    }
    return body;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(reminder_mailing, Office)

BOOST_AUTO_TEST_CASE(a_mail_says_enterprise_period_due_time_and_three_steps_and_no_figure)
{
    BOOST_TEST(send() == 2);
    BOOST_TEST(mails() == "mail.sent*2");
    const auto messages = stand_in.messages();
    BOOST_REQUIRE(messages.size() == 2U);
    for (const auto& message : messages) {
        const auto body = body_of(message);
        for (const auto* words :
             {"测试企业", "10000000000000000", "2026-10", "2026-11-20 24:00", "1. ", "2. ", "3. ", "https://portal.example.com/workbench"})
            BOOST_TEST(body.find(words) != std::string::npos, words << " in " << body);
        BOOST_TEST(body.find("888888") == std::string::npos);
        BOOST_TEST(body.find('{') == std::string::npos, body);
    }
    BOOST_TEST(send() == 0);
    BOOST_TEST(stand_in.count() == 2);
}

BOOST_AUTO_TEST_CASE(who_files_after_queueing_gets_no_mail)
{
    file(missing);
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.dropped mail.sent");
    BOOST_TEST(stand_in.count_to("filler@example.com") == 0);
}

BOOST_AUTO_TEST_CASE(quiet_hours_hold_the_mail_back)
{
    set_time("2026-11-10", 21);
    BOOST_TEST(send() == 0);
    set_time("2026-11-11", 7, 59);
    BOOST_TEST(send() == 0);
    set_time("2026-11-11", 8);
    BOOST_TEST(send() == 2);
}

BOOST_AUTO_TEST_CASE(a_server_that_is_down_is_tried_again_later_and_given_up_in_the_end)
{
    settings.mail_server.url = "smtp://localhost:1";
    BOOST_TEST(send() == 0);
    BOOST_TEST(one("SELECT GROUP_CONCAT(attempts ORDER BY attempts) FROM reminder_delivery WHERE channel = 'mail'") ==
               "0,1"); // one shows that it is down
    settings.mail_server = stand_in.server();
    BOOST_TEST(send() == 1);
    go_on(std::chrono::minutes{4});
    BOOST_TEST(send() == 0);
    go_on(std::chrono::minutes{1});
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.sent*2");
}

BOOST_AUTO_TEST_CASE(after_six_attempts_it_is_a_failure_that_an_officer_can_try_again)
{
    stand_in.behave(R"({"defer":["filler@example.com","contact@example.com"]})");
    for (int day = 0; day < 4; ++day) {
        for (int hour = 9; hour < 21; ++hour) {
            now = shanghai_midnight(std::chrono::sys_days(parse_day("2026-11-11").value()) + std::chrono::days{day}) + std::chrono::hours{hour};
            send();
        }
    }
    BOOST_TEST(mails() == "mail.failed*2");
    BOOST_TEST(one("SELECT MIN(attempts) FROM reminder_delivery WHERE channel = 'mail'") == "6");
    BOOST_TEST(one("SELECT MIN(words) FROM reminder_delivery WHERE channel = 'mail'") == "450 4.2.1 try again later");
    stand_in.calm();
    const auto run = one("SELECT id FROM reminder_run");
    BOOST_TEST(support::has(reminders.run(get({{"id", run}}), centre), "重新发送失败的"));
    BOOST_TEST(support::location_of(reminders.retry(post({{"id", run}}, {{"state", "failed"}}), officer)) == "/reminder/" + run + "?done=retried");
    BOOST_TEST(mails() == "mail.failed mail.waiting"); // those of the officer's district
    BOOST_TEST(send() == 1);
}

BOOST_AUTO_TEST_CASE(a_refused_recipient_is_marked_told_and_not_written_to_again)
{
    stand_in.behave(R"({"refuse":["filler@example.com"]})");
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.refused mail.sent");
    BOOST_TEST(one("SELECT CONCAT(address, ' ', words) FROM mail_refusal") == "filler@example.com 550 5.1.1 no such mailbox");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'reminder.address_refused'") == "1");
    const auto page = reminders.refused(get({}), officer);
    BOOST_TEST(support::has(page, "filler@example.com"));
    BOOST_TEST(!support::has(reminders.refused(get({}), elsewhere), "filler@example.com"));
    set_time("2026-11-15", 10);
    queue();
    BOOST_TEST(deliveries("channel = 'mail' AND made_at > '2026-11-14'") == "mail.refused mail.waiting");
    reminders.forgive(post({}, {{"uscc", kMissing}, {"address", "filler@example.com"}}), officer);
    BOOST_TEST(one("SELECT COUNT(*) FROM mail_refusal") == "0");
    change("UPDATE user SET email = 'new@example.com' WHERE name = '测试甲'");
    BOOST_TEST(!support::has(reminders.refused(get({}), officer), "filler@example.com"));
}

BOOST_AUTO_TEST_CASE(a_slow_server_ends_the_round_and_is_tried_again)
{
    stand_in.behave(R"({"delay_ms":2000})");
    settings.mail_server.total_limit = std::chrono::milliseconds{400};
    const auto began = std::chrono::steady_clock::now();
    BOOST_TEST(send() == 0);
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds{2}));
    BOOST_TEST(mails() == "mail.waiting*2");
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_delivery WHERE words = 'timed out' OR attempts = 1") == "1");
}

BOOST_AUTO_TEST_CASE(a_mail_without_an_answer_is_doubtful_and_not_sent_again_by_itself)
{
    stand_in.behave(R"({"drop_data":true})");
    send();
    BOOST_TEST(mails() == "mail.doubtful*2");
    stand_in.calm();
    go_on(std::chrono::hours{2});
    BOOST_TEST(send() == 0);
    BOOST_TEST(stand_in.count() == 2);
}

BOOST_AUTO_TEST_CASE(a_runner_that_was_lost_leaves_one_doubtful_mail)
{
    {
        auto reader = pool.read();
        MailQueueRepository queue(reader);
        BOOST_REQUIRE(queue.begin(queue.waiting(now, 1).front().id, now)); // and then it ends
    }
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.sending mail.sent");
    go_on(std::chrono::minutes{6});
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "mail.doubtful mail.sent");
}

BOOST_AUTO_TEST_CASE(two_runners_send_each_mail_once)
{
    for (int i = 0; i < 60; ++i) support::add_enterprise(pool, std::to_string(200000000000000000 + i), "测试企业");
    change("UPDATE enterprise SET email = CONCAT('x', uscc, '@example.com') WHERE uscc LIKE '2%'");
    {
        auto reader = pool.read();
        roster::RosterRepository(reader).draw(kPeriod, calendar, now);
    }
    set_time("2026-11-15", 10);
    queue();
    std::barrier together(2);
    std::vector<std::thread> runners;
    for (int i = 0; i < 2; ++i) {
        runners.emplace_back([&] {
            Mailing own{pool, clock, templates, calendar, settings};
            together.arrive_and_wait();
            own.send(std::chrono::seconds{60});
            pool.leave_thread();
        });
    }
    for (auto& runner : runners) runner.join();
    BOOST_TEST(stand_in.count() == 64); // two of the first run, and of the second all 62
    std::map<std::string, int> twice;
    for (const auto& message : stand_in.messages()) ++twice[message.at("to").at(0).get<std::string>()];
    for (const auto& [address, count] : twice) BOOST_TEST(count == (address.starts_with("x") ? 1 : 2), address);
    BOOST_TEST(mails() == "mail.sent*64");
}

BOOST_AUTO_TEST_SUITE_END()
