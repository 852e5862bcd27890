// SPDX-License-Identifier: MPL-2.0
// The reports are those of the fuzzer's corpus.
#include "net/status_report.hpp"

#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

namespace {

const std::string kId = "01KAE5V7G0ABCDEFGHJKMNPQRS@portal.example.com";

std::optional<net::StatusReport> report(const std::string& name)
{
    return net::read_status_report(source_file("tests/fuzz/corpus/status_report/" + name));
}

/// Of the first recipient.
std::string status(const std::string& name)
{
    const auto read = report(name);
    if (!read) return "no report";
    const auto& first = read->recipients.front();
    return (first.has_failed ? "failed " : "not failed ") + first.status + " " + first.diagnostic;
}

} // namespace

BOOST_AUTO_TEST_SUITE(status_reports)

BOOST_AUTO_TEST_CASE(a_report_says_what_became_of_which_mail)
{
    for (const auto* name : {"postfix", "with_from_line", "headers_only", "folded_id", "bare_lf", "base64"}) {
        BOOST_TEST(status(name) == "failed 5.1.1 550 5.1.1 <filler@example.com>: Recipient address rejected: User unknown", name);
        BOOST_TEST(report(name)->message_id == kId, name);
    }
    BOOST_TEST(report("none_returned")->message_id.empty());
    BOOST_TEST(report("none_returned")->addressed_to.front() == "bounce+01KAE5V7G0ABCDEFGHJKMNPQRS@example.com");
    BOOST_TEST(status("mailbox_full") == "failed 4.2.2 452 4.2.2 Mailbox full");
    BOOST_TEST(status("delayed").starts_with("not failed 4.4.1"));
    BOOST_TEST(status("delivered") == "not failed 2.0.0 ");
    BOOST_TEST(status("status_with_words").starts_with("failed 5.1.1 550"));
}

BOOST_AUTO_TEST_CASE(words_are_made_fit_to_be_shown)
{
    BOOST_TEST(status("folded_words") == "failed 5.1.1 550 5.1.1 user is gone");
    BOOST_TEST(status("controls") == "failed 5.1.1 550 a [31mb");
    BOOST_TEST(status("not_utf8") == "failed 5.1.1 ");
    const auto words = report("chinese_words")->recipients.front().diagnostic;
    BOOST_TEST(words.starts_with("550 用户不存在啊"));
    BOOST_TEST(words.size() <= 250U);
    BOOST_TEST(status("status_nonsense").starts_with("failed  550"));
    BOOST_TEST(report("many_recipients")->recipients.size() == 20U);
}

BOOST_AUTO_TEST_CASE(other_mails_are_no_reports)
{
    for (const auto* name : {"another_type", "disposition", "no_boundary", "half", "no_mail", "deep", "messages_within"})
        BOOST_TEST(status(name) == "no report", name);
    BOOST_TEST(!net::read_status_report(std::string(1 << 20, 'x')));
    BOOST_TEST(!net::read_status_report(std::string(3000, '\0')));
    BOOST_TEST(!net::read_status_report(""));
    BOOST_TEST(!net::read_status_report("From "));
}

BOOST_AUTO_TEST_SUITE_END()
