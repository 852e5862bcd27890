// SPDX-License-Identifier: MPL-2.0
// Mails that come back after a real SMTP server, the stand-in, has taken them.
#include "reminder/bounce_taking.hpp"
#include "reminder/reminder_scene.hpp"

#include "support/mail_stand_in.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::reminder;

const std::string kSample = "01KAE5V7G0ABCDEFGHJKMNPQRS"; // the delivery of the corpus

std::optional<Bounce> bounce(const std::string& name)
{
    const auto report = net::read_status_report(source_file("tests/fuzz/corpus/status_report/" + name));
    return report ? bounce_of(*report) : std::nullopt;
}

struct Office : Scene {
    support::MailStandIn stand_in;
    Mailing mailing{pool, clock, templates, calendar, settings};
    std::string id;

    Office()
    {
        settings.mail_server = stand_in.server();
        settings.bounce_address = "bounce@example.com";
        queue();
        mailing.send(std::chrono::seconds{60});
        id = one("SELECT id FROM reminder_delivery WHERE channel = 'mail' AND address = 'filler@example.com'");
    }
    /// A report of the corpus about the filler's mail.
    bool take(const std::string& name)
    {
        auto text = source_file("tests/fuzz/corpus/status_report/" + name);
        for (auto at = text.find(kSample); at != std::string::npos; at = text.find(kSample)) text.replace(at, kSample.size(), id);
        const auto report = net::read_status_report(text);
        BOOST_REQUIRE(report.has_value());
        const auto read = bounce_of(*report);
        BOOST_REQUIRE(read.has_value());
        return take_bounce(pool, *read, now);
    }
    std::string state() { return one("SELECT state FROM reminder_delivery WHERE id = '" + id + "'"); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(reminder_bounces)

BOOST_AUTO_TEST_CASE(a_report_names_a_mail_of_ours_by_its_return_path_or_its_id)
{
    for (const auto* name : {"postfix", "headers_only", "none_returned", "lower_case_path"}) {
        const auto read = bounce(name);
        BOOST_REQUIRE_MESSAGE(read.has_value(), name);
        BOOST_TEST(read->delivery.text() == kSample, name);
        BOOST_TEST(read->is_lasting, name);
        BOOST_TEST(read->words.starts_with("5.1.1 550 5.1.1 "), name);
    }
    BOOST_TEST(!bounce("mailbox_full")->is_lasting);
    BOOST_TEST(!bounce("status_nonsense")->is_lasting);
    BOOST_TEST(!bounce("delayed").has_value());
    BOOST_TEST(!bounce("delivered").has_value());
    net::StatusReport other{{{true, "5.1.1", ""}}, "somebody.elses@example.com", {"bounce@example.com", "a+b@example.com"}};
    BOOST_TEST(!bounce_of(other).has_value());
}

BOOST_AUTO_TEST_CASE(an_address_is_not_to_blame_for_a_full_mailbox_or_for_where_the_mail_comes_from)
{
    const auto is_lasting = [](const std::string& status) {
        const net::StatusReport report{{{true, status, ""}}, kSample + "@example.com", {}};
        return bounce_of(report)->is_lasting;
    };
    for (const auto* status : {"5.1.1", "5.1.10", "5.0.0", "5.2.1", "5.4.1", "5.4.4"}) BOOST_TEST(is_lasting(status), status);
    for (const auto* status : {"5.7.1", "5.7.26", "5.2.2", "5.2.3", "5.3.0", "5.5.4", "5.6.0", "4.2.2", "4.7.1", ""}) BOOST_TEST(!is_lasting(status), status);
}

BOOST_AUTO_TEST_CASE(a_return_path_has_the_delivery_before_the_at)
{
    const auto id = DeliveryId::parse(kSample).value();
    BOOST_TEST(return_path("bounce@example.com", id) == "bounce+" + kSample + "@example.com");
}

BOOST_FIXTURE_TEST_CASE(a_mail_that_came_back_for_good_marks_its_address, Office)
{
    BOOST_TEST(state() == "sent");
    const auto messages = stand_in.messages();
    BOOST_REQUIRE(messages.size() == 2U);
    bool is_seen = false;
    for (const auto& message : messages) is_seen |= message.at("from") == "bounce+" + id + "@example.com";
    BOOST_TEST(is_seen);

    BOOST_TEST(take("postfix"));
    BOOST_TEST(state() == "refused");
    BOOST_TEST(one("SELECT CONCAT(address, ' ', LEFT(words, 9)) FROM mail_refusal") == "filler@example.com 5.1.1 550");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'reminder.address_refused'") == "1");
    BOOST_TEST(!take("none_returned")); // the same, told twice
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'reminder.address_refused'") == "1");
    auto reader = pool.read();
    const auto refused = ReminderRepository(reader).refused({}, "", 10);
    BOOST_REQUIRE(refused.size() == 1U);
    BOOST_TEST(refused.front().address == "filler@example.com");
}

BOOST_FIXTURE_TEST_CASE(a_full_mailbox_is_a_failure_that_marks_nobody, Office)
{
    BOOST_TEST(take("mailbox_full"));
    BOOST_TEST(state() == "failed");
    BOOST_TEST(one("SELECT COUNT(*) FROM mail_refusal") == "0");
}

BOOST_FIXTURE_TEST_CASE(what_was_never_sent_does_not_come_back, Office)
{
    BOOST_TEST(!take_bounce(pool, bounce("postfix").value(), now)); // nobody's delivery
    change("UPDATE reminder_delivery SET state = 'waiting'");
    BOOST_TEST(!take("postfix"));
    BOOST_TEST(one("SELECT COUNT(*) FROM mail_refusal") == "0");
    const auto site = DeliveryId::parse(one("SELECT id FROM reminder_delivery WHERE channel = 'site' LIMIT 1"));
    BOOST_TEST(!take_bounce(pool, Bounce{site.value(), true, "5.1.1"}, now));
}

BOOST_AUTO_TEST_SUITE_END()
