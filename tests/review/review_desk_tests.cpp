// SPDX-License-Identifier: MPL-2.0
// What lies beside a filing under review: who may not decide, notes that are not sent yet, who has it open, its neighbours in the list.
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;
using support::has;
using support::location_of;

namespace {

constexpr const char* kReason = "营业收入疑似以元填报。";

struct Desk : City {
    /// The form of a return with one of its other buttons.
    http::Response press(const http::Caller& who, const std::string& act, const std::string& note = "请核对本月数。")
    {
        return reviews.give_back(filing_post({{"version", "1"}, {"act", act}, {"reason", kReason}, {"months.C21.A01.m", "3"}}, {{"A01.m", note}}),
                                 who);
    }
    void expect_barred(const http::Caller& who)
    {
        const auto page = open(who);
        BOOST_TEST(page.status == 200);
        BOOST_TEST(has(page, "请由其他审核人员处理"));
        BOOST_TEST(!has(page, "审核通过</button>"));
        BOOST_TEST(!has(page, "退回</button>"));
        BOOST_TEST(accept(who).status == 409);
        BOOST_TEST(give_back(who).status == 409);
        BOOST_TEST(press(who, "keep").status == 409);
        BOOST_TEST(state() == "submitted1");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_desk, Desk)

BOOST_AUTO_TEST_CASE(nobody_reviews_an_enterprise_that_is_or_was_their_own)
{
    support::associate(pool, district_officer, submitted);
    expect_barred(officer);
    BOOST_TEST(!has(open(colleague), "请由其他审核人员处理"));
    change("DELETE FROM association WHERE user_id <> (SELECT user_id FROM filler)");
    BOOST_TEST(!has(open(officer), "请由其他审核人员处理"));
    pool.read().execute_all("INSERT INTO audit_event (id, at, act, actor_id, object_kind, object_id, detail, client_address, request_id)"
                            " VALUES ('01J00000000000000000000001', '2026-01-01', 'association.end', ?, 'enterprise', ?, '{}', '', '')",
                            {db::value_of(district_officer), db::value_of(submitted)});
    expect_barred(officer);
}

BOOST_AUTO_TEST_CASE(nobody_reviews_an_enterprise_whose_contact_or_filler_has_their_mobile_number)
{
    change("UPDATE enterprise SET mobile = '13900000001'");
    expect_barred(officer);
    change("UPDATE enterprise SET mobile = ''");
    change("UPDATE user SET mobile = '13900000001' WHERE role = 'user'");
    expect_barred(officer);
}

BOOST_AUTO_TEST_CASE(a_bulk_act_leaves_ones_own_enterprise)
{
    change("UPDATE enterprise SET mobile = '13900000001'");
    auto request = post({}, {{"period", "2026-10"}, {"chosen.100000000000000001", "1"}});
    const auto page = bulks.accept(request, officer);
    BOOST_TEST(has(page, "已审核通过 0 家"));
    BOOST_TEST(has(page, "您与这家企业有关联"));
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_CASE(what_an_enterprise_filed_before_it_moved_is_read_by_its_new_district_and_decided_by_the_old)
{
    change("UPDATE enterprise SET district = '310104' WHERE uscc = '100000000000000001'");
    const auto page = open(elsewhere);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "由当时所在的区办理"));
    BOOST_TEST(!has(page, "审核通过</button>"));
    BOOST_CHECK_THROW(give_back(elsewhere), http::Forbidden);
    BOOST_CHECK_THROW(accept(elsewhere), http::Forbidden);
    BOOST_TEST(!has(lists.list(get({}), elsewhere), "测试企业一"));
    BOOST_TEST(state() == "submitted1");
    BOOST_TEST(accept(officer).status == 303);
}

BOOST_AUTO_TEST_CASE(notes_are_kept_until_they_are_sent_and_seen_by_officers_of_the_scope_alone)
{
    const auto kept = press(officer, "keep");
    BOOST_TEST(location_of(kept) == "/review/100000000000000001/2026-10?done=draft_kept");
    const auto own = open(officer, {{"done", "draft_kept"}});
    BOOST_TEST(has(own, "批注和意见已保存，尚未发给企业"));
    BOOST_TEST(has(own, "请核对本月数。</textarea>"));
    BOOST_TEST(has(own, "营业收入疑似以元填报。</textarea>"));
    const auto other = open(colleague);
    BOOST_TEST(has(other, "测试区管 尚未发出的意见"));
    BOOST_TEST(has(other, "请核对本月数。</blockquote>"));
    BOOST_TEST(!has(other, "请核对本月数。</textarea>"));
    BOOST_TEST(text("SELECT COUNT(*) FROM message") == "0");
    BOOST_TEST(state() == "submitted1");
    change("UPDATE enterprise SET district = '310104' WHERE uscc = '100000000000000001'");
    BOOST_TEST(!has(open(elsewhere), "请核对本月数"));
    // sent, they are a draft no more
    BOOST_TEST(give_back(officer, "1", kReason, {{"A01.m", "请核对本月数。"}}).status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM review_draft") == "0");
}

BOOST_AUTO_TEST_CASE(agreeing_to_an_explanation_loses_nothing_of_what_was_typed)
{
    change("UPDATE filing_version SET explanations = '[{\"check\":\"C21\",\"place\":\"A01.m\",\"text\":\"停产检修，下月恢复。\",\"values\":{}}]'");
    BOOST_TEST(has(open(officer), "value=\"agree:C21:A01.m\""));
    const auto agreed = press(officer, "agree:C21:A01.m");
    BOOST_TEST(location_of(agreed) == "/review/100000000000000001/2026-10?done=explanation_accepted");
    BOOST_TEST(text("SELECT CONCAT(check_id, place, until_period) FROM explanation_acceptance") == "C21A01.m202701");
    const auto page = open(officer);
    BOOST_TEST(has(page, "请核对本月数。</textarea>"));
    BOOST_TEST(has(page, "营业收入疑似以元填报。</textarea>"));
    BOOST_TEST(press(officer, "withdraw:C21:A01.m", "另一条批注。").status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM explanation_acceptance") == "0");
    BOOST_TEST(has(open(officer), "另一条批注。</textarea>"));
    BOOST_CHECK_THROW(press(officer, "agree:C21"), http::BadRequest);
    BOOST_CHECK_THROW(press(officer, "x"), http::BadRequest);
    BOOST_CHECK_THROW(press(officer, "agree:C99:A01.m"), http::BadRequest);
}

BOOST_AUTO_TEST_CASE(who_has_a_filing_open_is_told_to_the_next_one_until_it_is_decided_or_long_ago)
{
    BOOST_TEST(!has(open(officer), "正在审核这张报表"));
    const auto second = open(colleague);
    BOOST_TEST(has(second, "测试区管 自 2026-11-17 10:00 起正在审核这张报表"));
    BOOST_TEST(has(second, "审核通过</button>")); // it only tells
    BOOST_TEST(!has(open(officer), "正在审核这张报表"));
    now += kClaimLife + std::chrono::minutes{1};
    BOOST_TEST(!has(open(colleague), "正在审核这张报表"));
    BOOST_TEST(has(open(officer), "测试中心员 自 2026-11-17 10:31 起正在审核这张报表"));
    BOOST_TEST(accept(officer).status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM review_claim") == "0");
}

BOOST_AUTO_TEST_CASE(a_return_names_a_day_for_the_correction_and_whom_to_ask)
{
    const auto past =
        reviews.give_back(filing_post({{"version", "1"}, {"reason_class", "unit"}, {"reason", kReason}, {"fix_due", "2026-11-16"}}), officer);
    BOOST_TEST(past.status == 422);
    BOOST_TEST(has(past, "改正期限请填今天或以后的日期"));
    BOOST_TEST(has(past, "value=\"2026-11-16\""));
    const auto done = reviews.give_back(
        filing_post(
            {{"version", "1"}, {"reason_class", "unit"}, {"reason", kReason}, {"fix_due", "2026-11-25"}, {"contact", "测试区管 021-00000000"}}),
        officer);
    BOOST_TEST(done.status == 303);
    BOOST_TEST(text("SELECT CONCAT(fix_due, contact) FROM filing_return") == "2026-11-25测试区管 021-00000000");
    BOOST_TEST(text("SELECT JSON_VALUE(facts, '$.fix_due') FROM message") == "2026-11-25");
}

BOOST_AUTO_TEST_CASE(without_a_contact_the_officers_name_is_told)
{
    BOOST_TEST(give_back(officer).status == 303);
    BOOST_TEST(text("SELECT contact FROM filing_return") == "测试区管");
}

BOOST_AUTO_TEST_CASE(the_list_that_a_filing_was_opened_from_is_kept_while_reviewing_one_after_the_other)
{
    for (const auto* code : {"100000000000000007", "100000000000000008"}) {
        const auto enterprise = support::add_enterprise(pool, code, std::string("测试企业") + code);
        support::add_submitted(pool, enterprise, kPeriod, filler, {{"A01.m", "12.00"}}, forms.forms().back().version);
    }
    lists.list(get({}), officer);
    const support::Pairs query{{"period", "2026-10"}, {"state", "submitted"}};
    BOOST_TEST(has(lists.list(get({}, query), officer), "href=\"/review/100000000000000007/2026-10?period=2026-10&amp;state=submitted\""));
    const auto page = open(officer, query, "100000000000000007");
    BOOST_TEST(has(page, "rel=\"prev\" href=\"/review/100000000000000001/2026-10?period=2026-10&amp;state=submitted\""));
    BOOST_TEST(has(page, "rel=\"next\" href=\"/review/100000000000000008/2026-10?period=2026-10&amp;state=submitted\""));
    BOOST_TEST(has(page, "href=\"/review?period=2026-10&amp;state=submitted\""));
    // decided, it has left the list, and its neighbours are still found
    auto request = post({{"uscc", "100000000000000007"}, {"period", "2026-10"}}, {{"version", "1"}});
    request.query = http::FormData({{"period", "2026-10"}, {"state", "submitted"}});
    const auto decided = reviews.accept(request, officer);
    BOOST_TEST(location_of(decided) == "/review/100000000000000007/2026-10?done=accepted&period=2026-10&state=submitted");
    BOOST_TEST(has(open(officer, {{"done", "accepted"}, {"period", "2026-10"}, {"state", "submitted"}}, "100000000000000007"),
                   "rel=\"next\" href=\"/review/100000000000000008/2026-10?period=2026-10&amp;state=submitted\""));
    BOOST_TEST(!has(open(officer), "rel=\"next\""));
}

BOOST_AUTO_TEST_SUITE_END()
