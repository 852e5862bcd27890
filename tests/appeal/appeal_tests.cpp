// SPDX-License-Identifier: MPL-2.0
#include "appeal/appeal.hpp"
#include "appeal/attachment.hpp"
#include "contact/contacts.hpp"
#include "form/form_fixture.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::appeal;
using namespace std::string_literals;

namespace {

const Instant kNow = shanghai_midnight(std::chrono::year{2026} / 11 / 17) + std::chrono::hours{10};

struct Desk {
    std::vector<OwnEnterprise> enterprises{{EnterpriseId::fresh(kNow), "91310101MA1K00015A", "测试企业一", "310101"}};
    AppealForm form{"91310101MA1K00015A", "2026-10", "filing", " 填不了 ", "A01 填不了\r\n"};

    std::vector<AppealRefusal> refusals()
    {
        const auto read = read_appeal(form, AppealId::fresh(kNow), enterprises, nullptr, kNow);
        return read ? std::vector<AppealRefusal>{} : read.error();
    }
};

Appeal in_state(AppealState state)
{
    Appeal appeal{AppealId::fresh(kNow), UserId::fresh(kNow), "测试甲", AppealClass::filing, "标题", "", "", "310101"};
    appeal.state = state;
    if (state == AppealState::closed) appeal.closed_at = kNow;
    return appeal;
}

std::optional<AttachmentFault> fault_of_file(std::string_view name, std::string bytes)
{
    const auto read = read_attachment(name, std::move(bytes));
    return read ? std::nullopt : std::optional{read.error()};
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(appeals, Desk)

BOOST_AUTO_TEST_CASE(an_appeal_goes_to_the_enterprises_district_and_without_one_to_the_centre)
{
    const auto read = read_appeal(form, AppealId::fresh(kNow), enterprises, nullptr, kNow);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->district == "310101");
    BOOST_TEST(read->title == "填不了");
    BOOST_TEST(read->text == "A01 填不了");
    form.uscc.clear();
    form.period.clear();
    const auto other = read_appeal(form, AppealId::fresh(kNow), enterprises, nullptr, kNow);
    BOOST_REQUIRE(other.has_value());
    BOOST_TEST(other->district == contact::kCentre);
    BOOST_TEST(!other->enterprise);
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_is_told_at_once)
{
    using enum AppealRefusal;
    form = {"91310115MA1H000200", "2012-01", "other", "", std::string(3001, 'x')};
    BOOST_CHECK(refusals() == (std::vector{enterprise_unknown, period_unknown, class_missing, title_missing, text_long}));
    form = {"", "2026-11", "policy", std::string(81, 'x'), " "};
    BOOST_CHECK(refusals() == (std::vector{period_unknown, title_long, text_missing}));
    BOOST_TEST(periods_to_choose(kNow).size() == 24U);
}

BOOST_AUTO_TEST_CASE(it_may_name_an_indicator_of_the_months_report)
{
    form.indicator = "A01";
    const auto read = read_appeal(form, AppealId::fresh(kNow), enterprises, &form::shipped_form(), kNow);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->indicator.value() == "A01");
    BOOST_CHECK(refusals() == std::vector{AppealRefusal::indicator_unknown}); // no report, no indicator
    for (const auto* code : {"Z99", "a01", "A01.m", "' OR 1"}) {
        form.indicator = code;
        const auto refused = read_appeal(form, AppealId::fresh(kNow), enterprises, &form::shipped_form(), kNow);
        BOOST_REQUIRE(!refused.has_value());
        BOOST_CHECK(refused.error() == std::vector{AppealRefusal::indicator_unknown});
    }
    form.indicator.clear();
    BOOST_TEST(!read_appeal(form, AppealId::fresh(kNow), enterprises, &form::shipped_form(), kNow)->indicator.has_value());
}

BOOST_AUTO_TEST_CASE(steps_are_taken_only_in_the_states_that_allow_them)
{
    using enum AppealState;
    const Step add{StepKind::add, false, "补充", {}}, answer{StepKind::answer, true, "答复", {}}, close{StepKind::close, true, {}, {}};
    BOOST_CHECK(!fault_of(add, in_state(waiting), kNow));
    BOOST_CHECK(fault_of(add, in_state(closed), kNow) == StepRefusal::is_closed);
    BOOST_CHECK(fault_of({StepKind::answer, true, "  ", {}}, in_state(waiting), kNow) == StepRefusal::text_missing);
    BOOST_CHECK(fault_of({StepKind::answer, true, std::string(3001, 'x'), {}}, in_state(waiting), kNow) == StepRefusal::text_long);
    BOOST_CHECK(fault_of({StepKind::hand_on, true, std::string(3001, 'x'), "centre"}, in_state(waiting), kNow) == StepRefusal::note_long);
    BOOST_CHECK(fault_of(close, in_state(waiting), kNow) == StepRefusal::not_answered);
    BOOST_CHECK(!fault_of(close, in_state(answered), kNow));
    BOOST_CHECK(!fault_of({StepKind::close, false, {}, {}}, in_state(waiting), kNow));
    BOOST_CHECK(fault_of({StepKind::hand_on, true, {}, "310101"}, in_state(waiting), kNow) == StepRefusal::same_district);
    BOOST_CHECK(!fault_of({StepKind::hand_on, true, {}, "centre"}, in_state(waiting), kNow));
    BOOST_CHECK(state_after(answer, waiting) == answered);
    BOOST_CHECK(state_after(add, answered) == waiting);
    BOOST_CHECK(state_after(close, answered) == closed);
}

BOOST_AUTO_TEST_CASE(it_is_reopened_once_and_within_fifteen_days)
{
    const Step reopen{StepKind::reopen, false, "还是不行", {}};
    auto appeal = in_state(AppealState::closed);
    const auto last = kNow + std::chrono::days{15} - std::chrono::microseconds{1};
    BOOST_CHECK(!fault_of(reopen, appeal, last));
    BOOST_CHECK(may_reopen(appeal, last));
    BOOST_CHECK(fault_of(reopen, appeal, last + std::chrono::microseconds{1}) == StepRefusal::too_late);
    BOOST_CHECK(fault_of(reopen, in_state(AppealState::answered), kNow) == StepRefusal::not_closed);
    appeal.was_reopened = true;
    BOOST_CHECK(fault_of(reopen, appeal, kNow) == StepRefusal::reopened_before);
}

BOOST_AUTO_TEST_CASE(words_of_the_database_are_read_back)
{
    for (const auto* word : {"filing", "account", "policy", "complaint", "suggestion"}) BOOST_TEST(word_of(class_from(word).value()) == word);
    for (const auto* word : {"waiting", "answered", "closed"}) BOOST_TEST(word_of(state_from(word).value()) == word);
    for (const auto* word : {"ask", "add", "answer", "hand_on", "close", "reopen"}) BOOST_TEST(word_of(step_from(word).value()) == word);
    BOOST_TEST(!class_from("").has_value());
}

BOOST_AUTO_TEST_CASE(an_attachment_is_what_its_name_says)
{
    const auto png = "\x89PNG\r\n\x1a\n"s + "rest", jpg = "\xff\xd8\xff\xe0"s, pdf = "%PDF-1.7\n"s;
    const auto xlsx = "PK\x03\x04"s + "[Content_Types].xml xl/workbook.xml";
    BOOST_TEST(!fault_of_file("截图.PNG", png).has_value());
    BOOST_TEST(!fault_of_file("a.jpeg", jpg).has_value());
    BOOST_TEST(!fault_of_file("a.pdf", pdf).has_value());
    BOOST_TEST(!fault_of_file("a.b.xlsx", xlsx).has_value());
    for (const auto* name : {"a.html", "a.svg", "a.exe", "a.xlsm", "pdf", "a.pdf.", ""})
        BOOST_CHECK(fault_of_file(name, pdf) == AttachmentFault::wrong_type);
    BOOST_CHECK(fault_of_file("a.png", pdf) == AttachmentFault::not_what_it_says);
    BOOST_CHECK(fault_of_file("a.pdf", "<html>") == AttachmentFault::not_what_it_says);
    BOOST_CHECK(fault_of_file("a.xlsx", "PK\x03\x04 word/document.xml [Content_Types].xml") == AttachmentFault::not_what_it_says);
    BOOST_CHECK(fault_of_file("a.xlsx", xlsx + "xl/vbaProject.bin") == AttachmentFault::not_what_it_says);
    BOOST_CHECK(fault_of_file("a.pdf", "") == AttachmentFault::not_what_it_says);
    BOOST_CHECK(fault_of_file("a.pdf", pdf + std::string(kLargestAttachment, 'x')) == AttachmentFault::too_large);
}

BOOST_AUTO_TEST_SUITE_END()
