// SPDX-License-Identifier: MPL-2.0
#include "account/account_handlers.hpp"
#include "filing/filing_handlers.hpp"
#include "filing/return_request.hpp"
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;
using support::has;
using support::location_of;

namespace {

const period::Period kOctober(2026, 10);

Filing submitted_filing(const UserId&)
{
    Filing filing{kOctober};
    filing.state = State::submitted;
    filing.version = 4;
    filing.submission = 1;
    return filing;
}

} // namespace

BOOST_AUTO_TEST_SUITE(return_request_rules)

BOOST_AUTO_TEST_CASE(a_reason_has_6_to_1000_characters)
{
    BOOST_TEST((read_request_reason(" \n ").error() == RequestFault::missing));
    BOOST_TEST((read_request_reason("五个字不够").error() == RequestFault::too_short));
    BOOST_TEST(*read_request_reason("  六个字足够了\r\n") == "六个字足够了");
    BOOST_TEST(read_request_reason(std::string(1000, 'a')).has_value());
    BOOST_TEST((read_request_reason(std::string(1001, 'a')).error() == RequestFault::too_long));
}

BOOST_AUTO_TEST_CASE(the_filler_may_ask_for_what_is_locked_as_last_seen)
{
    const auto me = UserId::stored("01J0000000000000000000000A");
    const auto other = UserId::stored("01J0000000000000000000000B");
    const std::optional<Holder> holder = Holder{me, "测试甲", 1};
    auto filing = submitted_filing(me);
    BOOST_TEST(may_request(filing, holder, me, 4).has_value());
    BOOST_TEST((may_request(filing, holder, me, 3).error() == RequestRefusal::changed));
    BOOST_TEST((may_request(filing, holder, other, 4).error() == RequestRefusal::not_filler));
    BOOST_TEST((may_request(filing, {}, me, 4).error() == RequestRefusal::not_filler));
    filing.state = State::accepted;
    BOOST_TEST(may_request(filing, holder, me, 4).has_value());
    for (const auto state : {State::draft, State::returned}) {
        filing.state = state;
        BOOST_TEST((may_request(filing, holder, me, 4).error() == RequestRefusal::not_filed));
    }
}

BOOST_AUTO_TEST_CASE(one_request_waits_at_a_time_and_one_about_an_earlier_submission_is_over)
{
    const auto me = UserId::stored("01J0000000000000000000000A");
    const std::optional<Holder> holder = Holder{me, "测试甲", 1};
    auto filing = submitted_filing(me);
    filing.request = ReturnRequest{"01J", 1, "数据填错了，请退回。", "测试甲", {}, {}, "", {}};
    BOOST_TEST(present_request(filing) == &*filing.request);
    BOOST_TEST((may_request(filing, holder, me, 4).error() == RequestRefusal::asked_already));
    filing.request->is_granted = false;
    BOOST_TEST(may_request(filing, holder, me, 4).has_value());
    filing.submission = 2;
    BOOST_TEST(present_request(filing) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_mark_is_unanswered_until_something_is_written)
{
    auto filing = submitted_filing(UserId::stored("01J0000000000000000000000A"));
    BOOST_TEST(unanswered(filing).empty());
    filing.marks = {{"A01.m", "请核对。", "已核对。"}, {"A01.y", "请核对。", ""}, {"C01.m", "请核对。", " 　\n"}};
    const auto open = unanswered(filing);
    BOOST_REQUIRE(open.size() == 2U);
    BOOST_TEST(open[0]->place == "A01.y");
    BOOST_TEST(open[1]->place == "C01.m");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(return_request_pages, review::City)

BOOST_AUTO_TEST_CASE(the_filler_asks_once_and_it_is_on_record)
{
    const auto answer = ask(person);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(location_of(answer) == "/filing/100000000000000001/2026-10#return-request");
    BOOST_TEST(text("SELECT CONCAT(number, is_open, reason, asked_by) FROM return_request") == "11从业人员误填，应为 120 人。" + filler.text());
    BOOST_TEST(text("SELECT CONCAT(act, object_id) FROM audit_event") == "filing.request_return" + submitted.text() + "/2026-10");
    BOOST_TEST(state() == "submitted2");

    BOOST_TEST(ask(person).status == 303); // the same form sent twice
    const auto other = ask(person, "2", "另有一处也填错了，请退回。");
    BOOST_TEST(other.status == 409);
    BOOST_TEST(has(other, "已有一份申请在等待处理"));
    BOOST_TEST(has(other, "另有一处也填错了，请退回。</blockquote>"));
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event") == "1");
}

BOOST_AUTO_TEST_CASE(a_reason_that_is_too_short_is_said_beside_the_field_and_kept)
{
    const auto page = ask(person, "1", "填错了");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "申请理由请至少写 6 个字"));
    BOOST_TEST(has(page, "填错了</textarea>"));
    BOOST_TEST(has(page, "href=\"#reason\""));
    BOOST_TEST(ask(person, "1", "").status == 422);
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_CASE(only_the_filler_asks_and_a_stranger_finds_nothing)
{
    const auto other = support::add_user(pool, "测试乙");
    const auto caller = support::caller_of(other, "测试乙");
    BOOST_CHECK_THROW(ask(caller), http::NotFound);
    support::associate(pool, other, submitted);
    const auto page = ask(caller);
    BOOST_TEST(page.status == 409);
    BOOST_TEST(has(page, "您不是这家企业的填报员"));
    BOOST_TEST(has(page, "测试甲"));
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "0");
}

BOOST_AUTO_TEST_CASE(what_is_not_locked_or_was_never_filed_is_not_asked_for)
{
    give_back(officer);
    const auto page = ask(person, "2");
    BOOST_TEST(page.status == 409);
    BOOST_TEST(has(page, "这张报表没有锁定"));
    auto never = post({{"uscc", kSubmittedCode}, {"period", "2026-09"}}, {{"version", "1"}, {"reason", "从业人员误填，应为 120 人。"}});
    BOOST_CHECK_THROW(requests.ask(never, person), http::NotFound);
    auto nothing = post({{"uscc", kSubmittedCode}, {"period", "2026-13"}}, {{"version", "1"}});
    BOOST_CHECK_THROW(requests.ask(nothing, person), http::NotFound);
}

BOOST_AUTO_TEST_CASE(what_an_officer_decided_meanwhile_is_seen_first)
{
    accept(officer);
    const auto page = ask(person, "1");
    BOOST_TEST(page.status == 409);
    BOOST_TEST(has(page, "这张报表刚刚有变化"));
    BOOST_TEST(has(page, "从业人员误填，应为 120 人。</textarea>"));
    BOOST_TEST(ask(person, "2").status == 303);
    BOOST_TEST(state() == "accepted3");
}

BOOST_AUTO_TEST_CASE(the_form_and_the_request_stand_on_the_page_of_what_was_submitted)
{
    FilingHandlers filings{pool, frame, clock, forms, calendar};
    const auto view = [&](const http::Caller& who) { return filings.view(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}), who); };
    const auto other = support::add_user(pool, "测试乙");
    support::associate(pool, other, submitted);
    const auto colleague_there = support::caller_of(other, "测试乙");
    BOOST_TEST(has(view(person), "申请退回</button>"));
    BOOST_TEST(!has(view(colleague_there), "申请退回</button>"));
    ask(person);
    for (const auto& who : {person, colleague_there}) {
        const auto page = view(who);
        BOOST_TEST(has(page, "已申请退回，等待所在区处理"));
        BOOST_TEST(has(page, "从业人员误填，应为 120 人。"));
        BOOST_TEST(!has(page, "申请退回</button>"));
    }
    decide(officer, "refuse", "2", "本期数据已汇总，请下月更正。");
    BOOST_TEST(has(view(colleague_there), "退回申请未获同意"));
    BOOST_TEST(has(view(person), "申请退回</button>"));
}

BOOST_AUTO_TEST_CASE(the_enterprise_reads_the_answer_where_it_asked)
{
    ask(person);
    decide(officer, "refuse", "2", "本期数据已汇总，请下月更正。");
    const auto refused = ask(person, "2");
    BOOST_TEST(has(refused, "退回申请未获同意"));
    BOOST_TEST(has(refused, "本期数据已汇总，请下月更正。"));
    now += std::chrono::minutes{1};
    ask(person, "3", "税务已要求更正，请再考虑。");
    decide(officer, "grant", "4", "请改后尽快提交。");
    const auto granted = ask(person, "5");
    BOOST_TEST(granted.status == 409);
    BOOST_TEST(has(granted, "退回申请已同意"));
    BOOST_TEST(has(granted, "请改后尽快提交。"));
    BOOST_TEST(!has(granted, "申请退回</button>"));
}

BOOST_AUTO_TEST_CASE(where_the_office_allows_it_what_nobody_has_opened_is_taken_back_at_once)
{
    ReturnRequestHandlers own{pool, frame, clock, calendar, true};
    FilingHandlers filings{pool, frame, clock, forms, calendar, true};
    const auto view = filings.view(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}), person);
    BOOST_TEST(has(view, "撤回修改</button>"));
    const auto form = filing_post({{"version", "1"}, {"reason", "从业人员误填，应为 120 人。"}});
    const auto answer = own.ask(form, person);
    BOOST_TEST(location_of(answer) == "/filing/100000000000000001/2026-10/edit");
    BOOST_TEST(state() == "returned2");
    BOOST_TEST(text("SELECT CONCAT(reason_class, reason, returned_by) FROM filing_return") == "request从业人员误填，应为 120 人。" + filler.text());
    BOOST_TEST(text("SELECT state FROM roster WHERE uscc = '100000000000000001' AND period = 202610") == "returned");
    BOOST_TEST(text("SELECT GROUP_CONCAT(act) FROM audit_event") == "filing.withdraw");
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "0");
    BOOST_TEST(own.ask(form, person).status == 409); // pressed twice: it is open already
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_return") == "1");
}

BOOST_AUTO_TEST_CASE(what_an_officer_has_opened_or_whose_last_day_is_over_is_asked_for)
{
    ReturnRequestHandlers own{pool, frame, clock, calendar, true};
    const auto form = filing_post({{"version", "1"}, {"reason", "从业人员误填，应为 120 人。"}});
    open(officer);
    BOOST_TEST(location_of(own.ask(form, person)) == "/filing/100000000000000001/2026-10#return-request");
    BOOST_TEST(state() == "submitted2");
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "1");

    change("DELETE FROM return_request");
    change("DELETE FROM review_claim");
    const auto due = period::due_at(kOctober, calendar);
    const auto again = filing_post({{"version", "2"}, {"reason", "从业人员误填，应为 120 人。"}});
    now = due;
    FilingHandlers filings{pool, frame, clock, forms, calendar, true};
    BOOST_TEST(has(filings.view(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}), person), "申请退回</button>"));
    BOOST_TEST(location_of(own.ask(again, person)) == "/filing/100000000000000001/2026-10#return-request");
    change("DELETE FROM return_request");
    now = due - std::chrono::microseconds{1};
    const auto last = filing_post({{"version", "3"}, {"reason", "从业人员误填，应为 120 人。"}});
    BOOST_TEST(location_of(own.ask(last, person)) == "/filing/100000000000000001/2026-10/edit");
}

BOOST_AUTO_TEST_CASE(of_a_taking_back_and_an_acceptance_at_once_one_wins)
{
    ReturnRequestHandlers own{pool, frame, clock, calendar, true};
    accept(officer);
    const auto page = own.ask(filing_post({{"version", "1"}, {"reason", "从业人员误填，应为 120 人。"}}), person);
    BOOST_TEST(page.status == 409);
    BOOST_TEST(state() == "accepted2");
    // what is accepted is asked for, whoever allows what
    BOOST_TEST(own.ask(filing_post({{"version", "2"}, {"reason", "从业人员误填，应为 120 人。"}}), person).status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "1");
}

BOOST_AUTO_TEST_CASE(messages_name_reason_marks_and_what_to_do)
{
    account::AccountHandlers account{pool, frame, clock, districts, {}};
    ask(person);
    decide(officer, "refuse", "2", "本期数据已汇总，请下月更正。");
    const auto refused = account.messages(get({}), person);
    BOOST_TEST(has(refused, "退回申请未获同意，报表保持锁定。答复：本期数据已汇总，请下月更正。"));

    give_back(officer, "3", "营业收入疑似以元填报。", {{"A01.m", "请核对单位。"}, {"A01.y", "累计也要改。"}});
    const auto returned = account.messages(get({}), person);
    BOOST_TEST(has(returned, "报表已退回修改：营业收入疑似以元填报。 <span class=\"mark-plain\">计量单位有误"));
    BOOST_TEST(has(returned, "另有 2 处批注，须逐条答复。"));
    BOOST_TEST(has(returned, "请修改后重新提交。审核联系人：测试区管。<a href=\"/filing/100000000000000001/2026-10/edit\">去修改</a>"));
}

BOOST_AUTO_TEST_CASE(a_message_of_a_granted_request_says_so)
{
    account::AccountHandlers account{pool, frame, clock, districts, {}};
    ask(person);
    decide(officer, "grant", "2");
    const auto page = account.messages(get({}), person);
    BOOST_TEST(has(page, "退回申请已同意，报表已退回：从业人员误填，应为 120 人。 <span class=\"mark-plain\">企业要求修改"));
    BOOST_TEST(!has(page, "处批注"));
}

BOOST_AUTO_TEST_SUITE_END()
