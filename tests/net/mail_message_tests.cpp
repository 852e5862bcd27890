// SPDX-License-Identifier: MPL-2.0
#include "net/mail_message.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::net;

Mail mail()
{
    return {"服务中心（测试）",
            "from@example.com",
            "to@example.com",
            "请填报 2026-10 月报：测试企业一",
            "您好：\n第二行 <b>&amp;\n",
            "01J0000000000000000000000A@example.com",
            Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 10} + std::chrono::hours{1}}};
}

std::string header_of(const std::string& text)
{
    return text.substr(0, text.find("\r\n\r\n"));
}

int lines_beginning(const std::string& text, std::string_view begin)
{
    int count = 0;
    for (std::size_t at = 0; at != std::string::npos; at = text.find("\r\n", at)) {
        if (at > 0) at += 2;
        if (text.compare(at, begin.size(), begin) == 0) ++count;
        if (at >= text.size()) break;
    }
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(mail_messages)

BOOST_AUTO_TEST_CASE(headers_are_ascii_and_the_body_is_base64)
{
    const auto text = mail_text(mail());
    const auto header = header_of(text);
    for (const char c : text) BOOST_REQUIRE(static_cast<unsigned char>(c) < 0x80);
    BOOST_TEST(header.find("Subject: =?UTF-8?") != std::string::npos, header);
    BOOST_TEST(header.find("<from@example.com>") != std::string::npos);
    BOOST_TEST(header.find("To: to@example.com") != std::string::npos);
    BOOST_TEST(header.find("Message-Id: <01J0000000000000000000000A@example.com>") != std::string::npos, header);
    BOOST_TEST(header.find("Date: Tue, 10 Nov 2026 01:00:00 +0000") != std::string::npos, header);
    BOOST_TEST(header.find("Auto-Submitted: auto-generated") != std::string::npos);
    BOOST_TEST(header.find("Content-Type: text/plain; charset=utf-8") != std::string::npos);
    BOOST_TEST(header.find("Content-Transfer-Encoding: base64") != std::string::npos);
    BOOST_TEST(header.find("MIME-Version: 1.0") != std::string::npos, header);
    auto body = text.substr(text.find("\r\n\r\n") + 4);
    std::erase_if(body, [](char c) { return c == '\r' || c == '\n'; });
    BOOST_TEST(body == base64("您好：\r\n第二行 <b>&amp;\r\n"));
}

BOOST_AUTO_TEST_CASE(nothing_typed_adds_a_header)
{
    auto nasty = mail();
    nasty.subject = "a\r\nBcc: victim@example.com\r\n\r\nbody";
    nasty.from_name = "b\nCc: other@example.com";
    nasty.id = "c@example.com>\r\nX-Evil: 1";
    const auto text = mail_text(nasty);
    for (const auto* name : {"Bcc:", "Cc:", "X-Evil:"}) BOOST_TEST(lines_beginning(header_of(text), name) == 0, name);
    BOOST_TEST(lines_beginning(text, "Subject:") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_no_address_is_refused)
{
    for (const auto* good : {"a@b", "name.part+tag@example.com", "x_y-z@sub.example.com"}) BOOST_TEST(is_mail_address(good), good);
    for (const auto* bad : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nRCPT TO:<c@d>", "<a@b>", "a@b,c@d", "\"a\"@b", "名@例"})
        BOOST_TEST(!is_mail_address(bad), bad);
    BOOST_TEST(!is_mail_address(std::string(250, 'a') + "@b.cn"));
    auto wrong = mail();
    wrong.to_address = "a@b\r\nX: y";
    BOOST_CHECK_THROW(mail_text(wrong), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
