// SPDX-License-Identifier: MPL-2.0
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;
using support::has;
using support::location_of;

namespace {

constexpr const char* kRequest = "SELECT CONCAT(COALESCE(is_open, '-'), COALESCE(is_granted, '-'), answer) FROM return_request";

struct Asked : City {
    Asked() { BOOST_REQUIRE_EQUAL(ask(person).status, 303); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(request_decisions, Asked)

BOOST_AUTO_TEST_CASE(a_request_stands_on_the_filing_and_on_the_list_of_its_officers_alone)
{
    BOOST_TEST(state() == "submitted2");
    const auto page = open(officer);
    BOOST_TEST(has(page, "企业申请退回"));
    BOOST_TEST(has(page, "从业人员误填，应为 120 人。"));
    BOOST_TEST(has(page, "同意并退回</button>"));
    BOOST_TEST(has(page, "审核通过</button>"));
    const auto list = lists.list(get({}, {{"state", "requested"}}), officer);
    BOOST_TEST(has(list, "申请退回（各期） <span>1</span>"));
    BOOST_TEST(has(list, "测试企业一"));
    BOOST_TEST(has(list, "从业人员误填，应为 120 人。"));
    BOOST_TEST(!has(list, "测试企业二"));
    BOOST_TEST(has(lists.list(get({}, {{"state", "requested"}}), colleague), "测试企业一"));
    const auto other = lists.list(get({}, {{"state", "requested"}}), elsewhere);
    BOOST_TEST(has(other, "申请退回（各期） <span>0</span>"));
    BOOST_TEST(has(other, "目前没有等待处理的退回申请"));
    BOOST_CHECK_THROW(decide(elsewhere, "grant", "2"), http::NotFound);
}

BOOST_AUTO_TEST_CASE(requests_of_every_period_are_on_the_list_the_oldest_first)
{
    support::add_submitted(pool, submitted, period::Period(2026, 8), filler, {{"A01.m", "1.00"}}, forms.forms().back().version);
    now += std::chrono::minutes{1};
    auto request = post({{"uscc", kSubmittedCode}, {"period", "2026-08"}}, {{"version", "1"}, {"reason", "八月的单位填错了。"}});
    BOOST_REQUIRE_EQUAL(requests.ask(request, person).status, 303);
    const auto list = lists.list(get({}, {{"state", "requested"}, {"period", "2026-09"}}), officer);
    BOOST_TEST(has(list, "/review/100000000000000001/2026-08#decide"));
    BOOST_TEST(list.body.find("2026-10#decide") < list.body.find("2026-08#decide"));
}

BOOST_AUTO_TEST_CASE(a_granted_request_returns_the_filing_with_the_officers_words_and_marks)
{
    const auto answer = decide(officer, "grant", "2", "请改后尽快提交。", {{"A01.y", "累计一并核对。"}});
    BOOST_TEST(location_of(answer) == "/review/100000000000000001/2026-10?done=returned");
    BOOST_TEST(state() == "returned3");
    BOOST_TEST(text(kRequest) == "-1请改后尽快提交。");
    BOOST_TEST(text("SELECT CONCAT(reason_class, reason) FROM filing_return") == "request请改后尽快提交。");
    BOOST_TEST(text("SELECT CONCAT(place, note) FROM filing_mark") == "A01.y累计一并核对。");
    BOOST_TEST(text("SELECT CONCAT(kind, JSON_VALUE(facts, '$.requested')) FROM message") == "filing.returnedyes");
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.request') FROM audit_event WHERE act = 'filing.return'") == request_id());
    BOOST_TEST(has(lists.list(get({}), officer), "申请退回（各期） <span>0</span>"));
}

BOOST_AUTO_TEST_CASE(a_request_granted_without_a_word_returns_the_filing_for_the_enterprises_own_reason)
{
    BOOST_TEST(decide(officer, "grant", "2").status == 303);
    BOOST_TEST(text("SELECT reason FROM filing_return") == "从业人员误填，应为 120 人。");
}

BOOST_AUTO_TEST_CASE(a_request_is_refused_with_a_reason_only_and_the_filing_stays)
{
    const auto empty = decide(officer, "refuse", "2");
    BOOST_TEST(empty.status == 422);
    BOOST_TEST(has(empty, "请写明不同意的理由"));
    const auto brief = decide(officer, "refuse", "2", "不行", {{"A01.m", "还没有写完的批注"}});
    BOOST_TEST(brief.status == 422);
    BOOST_TEST(has(brief, "不行</textarea>"));
    BOOST_TEST(has(brief, "还没有写完的批注</textarea>"));
    BOOST_TEST(text(kRequest) == "1-");

    const auto answer = decide(officer, "refuse", "2", "本期数据已汇总，请下月更正。");
    BOOST_TEST(location_of(answer) == "/review/100000000000000001/2026-10?done=request_refused");
    BOOST_TEST(state() == "submitted3");
    BOOST_TEST(text(kRequest) == "-0本期数据已汇总，请下月更正。");
    BOOST_TEST(text("SELECT CONCAT(user_id, kind, JSON_VALUE(facts, '$.reason')) FROM message") ==
               filler.text() + "filing.request_refused本期数据已汇总，请下月更正。");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.refuse_request'") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_return") == "0");
    const auto page = open(officer, {{"done", "request_refused"}});
    BOOST_TEST(has(page, "不同意退回。报表保持锁定"));
    BOOST_TEST(has(page, "本期数据已汇总，请下月更正。"));
    BOOST_TEST(!has(page, "同意并退回</button>"));
}

BOOST_AUTO_TEST_CASE(after_a_refusal_it_can_be_asked_again)
{
    decide(officer, "refuse", "2", "本期数据已汇总，请下月更正。");
    now += std::chrono::minutes{1};
    BOOST_TEST(ask(person, "3", "税务已要求更正，请再考虑。").status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM return_request WHERE is_open") == "1");
    BOOST_TEST(decide(officer, "grant", "4").status == 303);
}

BOOST_AUTO_TEST_CASE(the_second_of_two_deciding_officers_is_told)
{
    decide(officer, "refuse", "2", "本期数据已汇总，请下月更正。");
    const auto late = decide(colleague, "grant", "2", "同意，请改后提交。");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "没有同意退回申请：本期数据已汇总"));
    BOOST_TEST(has(late, "同意，请改后提交。</textarea>"));
    BOOST_TEST(state() == "submitted3");
    BOOST_TEST(text("SELECT COUNT(*) FROM message") == "1");
}

BOOST_AUTO_TEST_CASE(a_filing_returned_otherwise_grants_the_request_and_one_accepted_leaves_it_open)
{
    BOOST_TEST(accept(officer, "2").status == 303);
    BOOST_TEST(text(kRequest) == "1-");
    BOOST_TEST(has(open(officer), "同意并退回</button>"));
    BOOST_TEST(give_back(officer, "3").status == 303);
    BOOST_TEST(text(kRequest) == "-1营业收入疑似以元填报。");
    BOOST_TEST(text("SELECT reason_class FROM filing_return") == "unit");
}

BOOST_AUTO_TEST_CASE(an_officer_who_has_not_seen_the_request_does_not_decide_past_it)
{
    const auto page = accept(officer, "1");
    BOOST_TEST(page.status == 409);
    BOOST_TEST(has(page, "申请退回：从业人员误填"));
    BOOST_TEST(give_back(officer, "1").status == 409);
    BOOST_TEST(state() == "submitted2");
}

BOOST_AUTO_TEST_CASE(a_decision_names_its_request_and_one_of_two_words)
{
    auto other = filing_post({{"version", "2"}, {"request", new_id_text(now)}, {"decision", "grant"}, {"reason", ""}});
    BOOST_TEST(reviews.decide_request(other, officer).status == 409);
    BOOST_CHECK_THROW(decide(officer, "maybe", "2"), http::BadRequest);
    BOOST_TEST(state() == "submitted2");
}

BOOST_AUTO_TEST_SUITE_END()
