// SPDX-License-Identifier: MPL-2.0
// 催报文字: what can be written, how it is written, and where it is said.
#include "account/account_handlers.hpp"
#include "reminder/reminder_scene.hpp"
#include "reminder/text_handlers.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::reminder;
using support::has;
using support::location_of;

const std::string kSubject = "请报 {报表期} 月报：{企业名称}";
const std::string kBody = "{企业名称}：请在 {截止时间} 前提交 {报表期} 的运行监测月报，谢谢配合。";
const std::string kStored = "{enterprise}：请在 {deadline} 前提交 {period} 的运行监测月报，谢谢配合。";

struct Texting : Scene {
    TextHandlers texts{pool, frame, clock, calendar, settings};
    Letter letter{templates, settings};

    http::Response change(const std::string& act, const std::string& version, const std::string& subject = kSubject, const std::string& body = kBody,
                          const std::string& kind = "before_due")
    {
        now += std::chrono::seconds{1};
        return texts.change(post({{"kind", kind}}, {{"version", version}, {"subject", subject}, {"body", body}, {"act", act}}), centre);
    }
    http::Response page(const std::string& kind = "before_due", support::Pairs query = {})
    {
        return texts.edit(get({{"kind", kind}}, query), centre);
    }
    std::string versions()
    {
        return one("SELECT GROUP_CONCAT(CONCAT(version, IF(is_standard, ' standard', ' own')) ORDER BY version) FROM reminder_text");
    }
};

bool refuses(const Text& text, TextFault fault)
{
    const auto read = read_text(text);
    return !read && read.error() == std::vector{fault};
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(reminder_texts, Texting)

BOOST_AUTO_TEST_CASE(a_text_has_its_placeholders_and_nothing_else_in_braces)
{
    const Text good{"请报 {period}", kStored};
    BOOST_TEST((read_text(good).value() == good));
    BOOST_TEST(refuses({"", kStored}, TextFault::subject_missing));
    BOOST_TEST(refuses({std::string(81, 'a'), kStored}, TextFault::subject_long));
    BOOST_TEST(refuses({"{mobile}", kStored}, TextFault::subject_hole));
    BOOST_TEST(refuses({"a } b", kStored}, TextFault::subject_hole));
    BOOST_TEST(refuses({"见 HTTP://a.example", kStored}, TextFault::subject_link));
    BOOST_TEST(refuses({"a", kStored + "{cells}"}, TextFault::body_hole));
    BOOST_TEST(refuses({"a", kStored + " www.a.example"}, TextFault::body_link));
    BOOST_TEST(refuses({"a", "请在 {deadline} 前提交 {period} 的运行监测月报，谢谢各单位配合。"}, TextFault::body_lacks));
    BOOST_TEST((read_text({"a", "{period}"}).error() == std::vector{TextFault::body_short, TextFault::body_lacks}));
    BOOST_TEST(refuses({"a", kStored + std::string(500, 'a')}, TextFault::body_long));
}

BOOST_AUTO_TEST_CASE(the_standard_texts_could_have_been_written)
{
    for (const auto kind : {Kind::before_due, Kind::after_due, Kind::after_return, Kind::hand}) {
        const auto standard = letter.standard(kind);
        BOOST_TEST((read_text(standard).value() == standard), word_of(kind));
        BOOST_TEST((letter.with_names(letter.with_words(standard)) == standard), word_of(kind));
    }
}

BOOST_AUTO_TEST_CASE(the_centre_previews_saves_and_takes_back)
{
    BOOST_TEST(has(page(), "一直使用标准文字"));
    BOOST_TEST(has(page(), "{企业名称} 的 {报表期} 运行监测月报还没有提交"));
    const auto preview = change("preview", "0");
    BOOST_TEST(preview.status == 200);
    BOOST_TEST(has(preview, "请报 2026-10 月报：示例企业（上海）有限公司"));
    BOOST_TEST(has(preview, "示例企业（上海）有限公司：请在 2026-11-20 24:00 前提交 2026-10 的运行监测月报"));
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_text") == "0");

    BOOST_TEST(location_of(change("save", "0")) == "/reminder/text/before_due?done=written");
    BOOST_TEST(one("SELECT body FROM reminder_text") == kStored);
    BOOST_TEST(has(page(), kBody + "</textarea>"));
    const auto list = texts.list(get({}, {}), centre);
    BOOST_TEST(has(list, "测试中心员 于 2026-11-10"));
    BOOST_TEST(has(list, kBody));

    BOOST_TEST(location_of(change("reset", "1")) == "/reminder/text/before_due?done=reset");
    BOOST_TEST(versions() == "1 own,2 standard");
    BOOST_TEST(has(page(), "恢复标准文字"));
    BOOST_TEST(!has(page(), "value=\"reset\""));
    BOOST_TEST(has(page("before_due", {{"version", "1"}}), kBody + "</textarea>"));
    BOOST_TEST(one("SELECT GROUP_CONCAT(JSON_VALUE(detail, '$.version') ORDER BY id) FROM audit_event WHERE act = 'reminder.text'") == "1,2");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'reminder.text' AND JSON_VALUE(detail, '$.version') = '1'"
                   " AND JSON_VALUE(detail, '$.old_value') = ''") == "1");
    BOOST_TEST(one("SELECT JSON_VALUE(detail, '$.old_value') FROM audit_event WHERE act = 'reminder.text' AND JSON_VALUE(detail, '$.version') = '2'") ==
               kStored);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_said_and_stays_in_the_form)
{
    for (const auto* act : {"preview", "save"}) {
        const auto answer = change(act, "0", "", "请尽快填报 {手机号} https://a.example");
        BOOST_TEST(answer.status == 422);
        for (const auto* words : {"请填写邮件主题。", "花括号中只能是", "请不要写网址", "请尽快填报 {手机号} https://a.example</textarea>"})
            BOOST_TEST(has(answer, words), words);
    }
    BOOST_CHECK_THROW(page("nothing"), http::NotFound);
    BOOST_CHECK_THROW(change("nothing", "0"), http::BadRequest);
    BOOST_TEST(one("SELECT COUNT(*) FROM reminder_text") == "0");
}

BOOST_AUTO_TEST_CASE(of_two_who_write_at_once_the_second_is_told)
{
    change("save", "0");
    const auto late = change("save", "0", kSubject, kBody + "（二）");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "刚才有同事修改了这段文字"));
    BOOST_TEST(has(late, "（二）</textarea>"));
    BOOST_TEST(has(late, "name=\"version\" value=\"1\""));
    BOOST_TEST(change("save", "1", kSubject, kBody + "（二）").status == 303);
    auto reader = pool.read();
    BOOST_TEST(!TextRepository(reader).write(Kind::before_due, 1, Text{"a", "b"}, centre_id, now));
}

BOOST_AUTO_TEST_CASE(messages_and_mails_say_what_was_written)
{
    change("save", "0");
    BOOST_TEST(queue() == 1);
    const std::string said = "测试企业一：请在 2026-11-20 24:00 前提交 2026-10 的运行监测月报，谢谢配合。";
    BOOST_TEST(one("SELECT JSON_VALUE(facts, '$.text') FROM message WHERE kind = 'reminder.before_due' AND user_id = '" + filler.text() + "'") ==
               said);
    auto reader = pool.read();
    const auto written = TextRepository(reader).present();
    const LetterFacts facts{Kind::before_due, "测试企业一", kMissing, kPeriod, parse_day("2026-11-20").value(), {}};
    const auto mail = letter.text(facts, &written.at(Kind::before_due));
    BOOST_TEST(mail.subject == "请报 2026-10 月报：测试企业一");
    for (const auto& words : {said, std::string(kMissing), std::string("https://portal.example.com/workbench")})
        BOOST_TEST(mail.text.find(words) != std::string::npos, words << " in " << mail.text);
    BOOST_TEST(letter.text(facts).text.find("谢谢配合") == std::string::npos);
    BOOST_TEST(!written.contains(Kind::hand));
}

BOOST_AUTO_TEST_CASE(an_enterprises_name_fills_no_placeholder)
{
    const auto said = filled(Text{"{enterprise}", "{enterprise} {period}"}, {"甲{period}公司", kPeriod, parse_day("2026-11-20").value()});
    BOOST_TEST(said.subject == "甲{period}公司");
    BOOST_TEST(said.body == "甲{period}公司 2026-10");
}

BOOST_AUTO_TEST_SUITE_END()
