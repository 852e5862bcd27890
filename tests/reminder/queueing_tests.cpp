// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder_scene.hpp"

#include "reminder/queue_repository.hpp"
#include "util/retry.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

using namespace tianbao;
using namespace tianbao::reminder;

BOOST_FIXTURE_TEST_SUITE(reminder_queueing, Scene)

BOOST_AUTO_TEST_CASE(ten_days_before_those_who_have_not_filed_are_reminded_once)
{
    BOOST_TEST(queue() == 1);
    BOOST_TEST(one("SELECT CONCAT(kind, ' ', days, ' ', finished_at IS NOT NULL) FROM reminder_run") == "before_due 10 1");
    BOOST_TEST(deliveries() == "mail.waiting*2 site.sent*2");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE user_id IN (SELECT id FROM user WHERE name IN ('测试甲', '测试乙'))") == "2");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE user_id IN (SELECT id FROM user WHERE name = '测试丙')") == "0");
    BOOST_TEST(one("SELECT GROUP_CONCAT(address ORDER BY address) FROM reminder_delivery WHERE channel = 'mail'") ==
               "contact@example.com,filler@example.com");
    BOOST_TEST(one("SELECT act FROM audit_event") == "reminder.begin");
    BOOST_TEST(queue() == 0); // it was begun already
    BOOST_TEST(deliveries() == "mail.waiting*2 site.sent*2");
}

BOOST_AUTO_TEST_CASE(before_the_time_of_day_and_on_other_days_nobody_is_reminded)
{
    set_time("2026-11-10", 8, 59);
    BOOST_TEST(queue() == 0);
    for (const auto* day : {"2026-11-09", "2026-11-11", "2026-11-20", "2026-11-22", "2026-11-24"}) {
        set_time(day, 10);
        BOOST_TEST(queue() == 0, day);
    }
    for (const auto* day : {"2026-11-15", "2026-11-19", "2026-11-21", "2026-11-23"}) {
        set_time(day, 10);
        BOOST_TEST(queue() == 1, day);
    }
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "8");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'reminder.after_due'") == "4");
}

BOOST_AUTO_TEST_CASE(a_category_is_reminded_by_its_own_last_day)
{
    calendar = period::parse_calendar("[[group_rule]]\ncategory = \"specialised\"\ndue_day_of_next_month = 15\ndue_time = \"17:00\"\n", "calendar.toml").value();
    change("UPDATE roster SET category = 'specialised' WHERE uscc = '100000000000000001'");
    BOOST_TEST(queue() == 2); // ten days before the 20th, five before the 15th
    const std::string of_first = " FROM message WHERE user_id = (SELECT id FROM user WHERE name = '测试甲')";
    const std::string of_second = " FROM message WHERE user_id = (SELECT id FROM user WHERE name = '测试乙')";
    BOOST_TEST(one("SELECT COUNT(*)" + of_first) == "1");
    BOOST_TEST(one("SELECT CONCAT(JSON_VALUE(facts, '$.until'), ' ', JSON_VALUE(facts, '$.until_time'))" + of_first) == "2026-11-15 17:00");
    BOOST_TEST(one("SELECT COUNT(*)" + of_second) == "1");
    BOOST_TEST(one("SELECT JSON_VALUE(facts, '$.until')" + of_second) == "2026-11-20");
    set_time("2026-11-16", 10); // the day after the 15th
    BOOST_TEST(queue() == 1);
    BOOST_TEST(one("SELECT COUNT(*)" + of_first) == "2");
    BOOST_TEST(one("SELECT COUNT(*)" + of_second) == "1");
}

BOOST_AUTO_TEST_CASE(who_files_is_reminded_no_more)
{
    file(missing);
    queue();
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE user_id = (SELECT id FROM user WHERE name = '测试甲')") == "0");
    BOOST_TEST(deliveries() == "mail.waiting site.sent");
}

BOOST_AUTO_TEST_CASE(an_exempt_enterprise_is_not_reminded)
{
    change("UPDATE roster SET duty = 'exempt' WHERE uscc = '100000000000000001'");
    queue();
    BOOST_TEST(deliveries() == "mail.waiting site.sent");
}

BOOST_AUTO_TEST_CASE(an_extension_moves_the_days_of_its_enterprise)
{
    pool.read().execute(
        db::Sql{"INSERT INTO period_extension (enterprise_id, period, until, reason, granted_at, granted_by) VALUES (?, ?, ?, ?, ?, ?)"}, missing,
        kPeriod.number(), "2026-11-30", "测试", now, officer_id);
    queue(); // ten days before the calendar's day
    BOOST_TEST(one("SELECT GROUP_CONCAT(DISTINCT enterprise_id) FROM reminder_delivery") == draft.text());
    set_time("2026-11-20", 10); // ten days before its own
    BOOST_TEST(queue() == 1);
    BOOST_TEST(one("SELECT GROUP_CONCAT(DISTINCT enterprise_id) FROM reminder_delivery WHERE made_at > '2026-11-19'") == missing.text());
    BOOST_TEST(one("SELECT JSON_VALUE(facts, '$.until') FROM message ORDER BY sent_at DESC LIMIT 1") == "2026-11-30");
}

BOOST_AUTO_TEST_CASE(a_returned_filing_is_reminded_of_one_three_and_five_days_after)
{
    change("UPDATE filing SET state = 'returned' WHERE submission = 1");
    pool.read().execute(db::Sql{"INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by)"
                                " VALUES (?, ?, 1, 'unit', '测试', ?, ?)"},
                        filed, kPeriod.number(), now, officer_id);
    {
        auto reader = pool.read();
        roster::RosterRepository(reader).follow_filing(filed, kPeriod);
    }
    for (const auto* day : {"2026-11-11", "2026-11-12", "2026-11-13", "2026-11-14"}) {
        set_time(day, 10);
        queue();
    }
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'reminder.after_return'") == "2");
    change("UPDATE roster SET state = 'submitted' WHERE uscc = '100000000000000003'");
    set_time("2026-11-15", 10);
    queue();
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'reminder.after_return'") == "2");
}

BOOST_AUTO_TEST_CASE(nobody_is_reminded_twice_within_24_hours)
{
    const auto press = [&](Instant at) {
        const auto id = RunId::fresh(at);
        auto tx = pool.begin();
        QueueRepository(tx).add({id, Kind::hand, 0, {}, officer_id, {}, {}}, Recipients(kPeriod), at);
        tx.commit();
        queueing.go_on(id.text(), 100, at);
    };
    press(now);
    press(now + std::chrono::hours{23} + std::chrono::minutes{59});
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "2");
    press(now + std::chrono::hours{24});
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "4");
}

BOOST_AUTO_TEST_CASE(on_days_that_follow_each_other_nobody_is_left_out_for_some_seconds)
{
    using std::chrono::seconds;
    const std::string messages = "SELECT COUNT(*) FROM message";
    settings.plan.before_due = {3, 2, 1};
    set_time("2026-11-17", 9);
    now += seconds{40};
    BOOST_TEST(queue() == 1);
    BOOST_TEST(one(messages) == "2");
    for (const int second : {10, 39}) {
        set_time("2026-11-18", 9);
        now += seconds{second};
        BOOST_TEST(queue() == 0, "who was reminded 24 hours ago less some seconds would not be today");
    }
    now += seconds{1};
    BOOST_TEST(queue() == 1);
    BOOST_TEST(one(messages) == "4");
    BOOST_TEST(queue() == 0);
    set_time("2026-11-19", 9, 1);
    BOOST_TEST(queue() == 1);
    BOOST_TEST(one(messages) == "6");
}

BOOST_AUTO_TEST_CASE(of_20_presses_at_once_one_reminds)
{
    constexpr int kPresses = 20;
    std::vector<RunId> runs;
    for (int i = 0; i < kPresses; ++i) {
        runs.push_back(RunId::fresh(now));
        auto tx = pool.begin();
        BOOST_REQUIRE(QueueRepository(tx).add({runs.back(), Kind::hand, 0, {}, officer_id, {}, {}}, Recipients(kPeriod), now));
        tx.commit();
    }
    std::atomic<int> faults = 0;
    std::barrier together(kPresses);
    std::vector<std::thread> people;
    for (const auto& run : runs) {
        people.emplace_back([&] {
            together.arrive_and_wait();
            for (int tries = 0; tries < 20; ++tries) {
                try {
                    queueing.go_on(run.text(), 100, now);
                    break;
                } catch (const TryAgain&) { // the browser's user presses again, and the runner goes on
                } catch (const std::exception&) {
                    ++faults;
                    break;
                }
            }
            pool.leave_thread();
        });
    }
    for (auto& person : people) person.join();
    BOOST_TEST(faults == 0);
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "2");
    BOOST_TEST(deliveries() == "mail.waiting*2 site.sent*2");
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_run WHERE finished_at IS NULL") == "0");
}

BOOST_AUTO_TEST_CASE(two_runners_go_through_one_run_once)
{
    for (int i = 0; i < 1200; ++i) support::add_enterprise(pool, std::to_string(200000000000000000 + i), "测试企业");
    {
        auto reader = pool.read();
        roster::RosterRepository(reader).draw(kPeriod, calendar, now);
    }
    change("UPDATE enterprise SET email = CONCAT(uscc, '@example.com')");
    queueing.begin_steps(now);
    std::barrier together(2);
    std::vector<std::thread> runners;
    for (int i = 0; i < 2; ++i) {
        runners.emplace_back([&] {
            together.arrive_and_wait();
            for (int tries = 0; tries < 20; ++tries) {
                try {
                    queueing.go_on({}, 100, now);
                    break;
                } catch (const TryAgain&) {
                }
            }
            pool.leave_thread();
        });
    }
    for (auto& runner : runners) runner.join();
    BOOST_TEST(deliveries("channel = 'mail'") == "mail.waiting*1202");
    BOOST_TEST(one("SELECT COUNT(*) FROM (SELECT 1 FROM reminder_delivery WHERE channel = 'mail' GROUP BY enterprise_id HAVING COUNT(*) > 1) t") ==
               "0");
    BOOST_TEST(one("SELECT finished_at IS NOT NULL FROM reminder_run") == "1");
}

BOOST_AUTO_TEST_CASE(in_quiet_hours_the_message_comes_at_once_and_the_mail_waits_for_the_morning)
{
    set_time("2026-11-10", 21);
    queue();
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "2");
    BOOST_TEST(one("SELECT DISTINCT next_at FROM reminder_delivery WHERE channel = 'mail'") == "2026-11-11 00:00:00"); // 08:00 in Shanghai
}

BOOST_AUTO_TEST_CASE(without_an_address_or_with_a_refused_one_no_mail_waits)
{
    change("UPDATE enterprise SET email = ''");
    pool.read().execute(db::Sql{"INSERT INTO mail_refusal (address, enterprise_id, words, refused_at) VALUES ('filler@example.com', ?, '550', ?)"},
                        missing, now);
    queue();
    BOOST_TEST(deliveries() == "mail.no_address mail.refused site.sent*2");
}

BOOST_AUTO_TEST_CASE(without_a_mail_server_there_are_messages_alone)
{
    settings.mail_server.url.clear();
    queue();
    BOOST_TEST(deliveries() == "site.sent*2");
}

BOOST_AUTO_TEST_SUITE_END()
