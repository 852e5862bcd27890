// SPDX-License-Identifier: MPL-2.0
// With a real SMTP server, the stand-in.
#include "reminder/queue_repository.hpp"
#include "reminder/reminder_scene.hpp"

#include "support/mail_stand_in.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <barrier>
#include <thread>

namespace {

using namespace tianbao;
using namespace tianbao::reminder;

struct Post : Scene {
    support::MailStandIn stand_in;
    Mailing mailing{pool, clock, templates, calendar, settings};

    Post() { settings.mail_server = stand_in.server(); }
    int send() { return mailing.send(std::chrono::seconds{60}); }
    void go_on(std::chrono::minutes time) { now += time; }
    std::string mails() { return deliveries("channel = 'mail'"); }
    /// The list of the month anew, with the enterprises that have come.
    void draw()
    {
        auto reader = pool.read();
        roster::RosterRepository(reader).draw(kPeriod, calendar, now);
    }
    void send_with_two_runners()
    {
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
    }
};

struct Office : Post {
    Office() { queue(); }
};

/// The filler of the one is that of the other, too.
struct OneFiller : Post {
    OneFiller() { associate_as_filler(filler, draft); }

    /// 催报 of those named, of all when none is. The run.
    std::string press(const std::string& codes = {})
    {
        const auto run = RunId::fresh(now);
        Recipients whom(kPeriod);
        whom.codes = codes;
        auto tx = pool.begin();
        QueueRepository(tx).add({run, Kind::hand, 0, {}, centre_id, {}, {}}, whom, now);
        tx.commit();
        queueing.go_on(run.text(), 100, now);
        return run.text();
    }
    std::string page_of(const std::string& run) { return reminders.run(get({{"id", run}}), centre).body; }
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
        BOOST_REQUIRE(queue.begin(queue.waiting(now, 1).front(), now).size() == 1U); // and then it ends
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
    draw();
    set_time("2026-11-15", 10);
    queue();
    send_with_two_runners();
    BOOST_TEST(stand_in.count() == 62); // the first run's two mailboxes have both runs in one mail
    std::map<std::string, int> sent;
    for (const auto& message : stand_in.messages()) ++sent[message.at("to").at(0).get<std::string>()];
    for (const auto& [address, count] : sent) BOOST_TEST(count == 1, address);
    BOOST_TEST(mails() == "mail.sent*64");
}

BOOST_FIXTURE_TEST_CASE(one_mail_names_all_that_a_person_has_to_file, OneFiller)
{
    queue();
    BOOST_TEST(deliveries() == "mail.waiting*2 site.sent*2"); // a message for each
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.sent*2");
    BOOST_TEST(stand_in.count_to("filler@example.com") == 1);
    const auto body = body_of(stand_in.messages().at(0));
    for (const auto* words : {"2 份", "（1）", "（2）", "测试企业一", "测试企业二", kMissing, kDraft, "2026-11-20 24:00", "https://portal.example.com/workbench"})
        BOOST_TEST(body.find(words) != std::string::npos, words << " in " << body);
    for (const auto* words : {"888888", "{", "测试企业三"}) BOOST_TEST(body.find(words) == std::string::npos, words << " in " << body);
    const auto page = page_of(one("SELECT id FROM reminder_run"));
    BOOST_TEST(page.find("与同一邮箱的其他月报合为一封") != std::string::npos);
    BOOST_TEST(send() == 0);
}

BOOST_FIXTURE_TEST_CASE(what_was_filed_meanwhile_is_not_named, OneFiller)
{
    queue();
    file(missing);
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.dropped mail.sent");
    const auto body = body_of(stand_in.messages().at(0));
    BOOST_TEST(body.find("测试企业二") != std::string::npos);
    for (const auto* words : {"测试企业一", "2 份"}) BOOST_TEST(body.find(words) == std::string::npos, words << " in " << body);
}

BOOST_FIXTURE_TEST_CASE(a_second_mail_within_24_hours_is_held_as_the_log_says, OneFiller)
{
    press(kMissing);
    BOOST_TEST(send() == 1);
    go_on(std::chrono::hours{3});
    const auto run = press();
    BOOST_TEST(deliveries("run_id = '" + run + "'") == "mail.waiting site.sent"); // of the other enterprise
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "mail.sent mail.waiting");
    const auto page = page_of(run);
    for (const auto* words : {"24 小时内已有一封催报邮件", "2026-11-11 10:00"}) BOOST_TEST(page.find(words) != std::string::npos, words);
    set_time("2026-11-11", 9, 59);
    BOOST_TEST(send() == 0);
    set_time("2026-11-11", 10);
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.sent*2");
    BOOST_TEST(one("SELECT SUM(is_held) FROM reminder_delivery") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_mailbox WHERE LENGTH(mailbox) = 64") == "1"); // no address is kept there
    set_time("2026-11-12", 10);
    send();
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_mailbox") == "0");
    BOOST_TEST(body_of(stand_in.messages().at(1)).find("测试企业二") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_is_held_is_given_up_on_filing, OneFiller)
{
    press(kDraft);
    send();
    go_on(std::chrono::hours{3});
    press();
    send();
    file(missing);
    set_time("2026-11-11", 10);
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "mail.dropped mail.sent");
}

BOOST_FIXTURE_TEST_CASE(a_mail_that_was_not_taken_holds_nothing_back, OneFiller)
{
    stand_in.behave(R"({"defer":["filler@example.com"]})");
    press(kMissing);
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "mail.waiting");
    stand_in.calm();
    go_on(std::chrono::minutes{2});
    press();
    BOOST_TEST(send() == 1); // and the first with it
    BOOST_TEST(mails() == "mail.sent*2");
    BOOST_TEST(one("SELECT GROUP_CONCAT(attempts ORDER BY attempts) FROM reminder_delivery WHERE channel = 'mail'") == "1,2");
}

BOOST_FIXTURE_TEST_CASE(a_doubtful_mail_that_an_officer_sends_again_is_not_held_back_by_itself, OneFiller)
{
    queue();
    stand_in.behave(R"({"drop_data":true})");
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "mail.doubtful*2");
    stand_in.calm();
    go_on(std::chrono::hours{1});
    reminders.retry(post({{"id", one("SELECT id FROM reminder_run")}}, {{"state", "doubtful"}}), centre);
    BOOST_TEST(mails() == "mail.waiting*2");
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "mail.sent*2");
}

BOOST_FIXTURE_TEST_CASE(a_mail_that_comes_back_came_back_for_all_that_it_spoke_of, OneFiller)
{
    queue();
    send();
    const auto letter = one("SELECT DISTINCT letter FROM reminder_delivery WHERE channel = 'mail'");
    auto tx = pool.begin();
    BOOST_TEST(MailQueueRepository(tx).came_back(DeliveryId::stored(letter), true, "5.1.1", now));
    tx.commit();
    BOOST_TEST(mails() == "mail.refused*2");
    BOOST_TEST(one("SELECT COUNT(*) FROM mail_refusal WHERE address = 'filler@example.com'") == "2");
}

BOOST_FIXTURE_TEST_CASE(of_two_runners_one_writes_to_a_mailbox, Post)
{
    for (int i = 0; i < 40; ++i) support::add_enterprise(pool, std::to_string(200000000000000000 + i), "测试企业");
    change("UPDATE enterprise SET email = 'same@example.com' WHERE uscc LIKE '2%'");
    draw();
    queue();
    send_with_two_runners();
    BOOST_TEST(stand_in.count_to("same@example.com") == 1);
    BOOST_TEST(mails() == "mail.sent*42");
}

BOOST_AUTO_TEST_SUITE_END()
