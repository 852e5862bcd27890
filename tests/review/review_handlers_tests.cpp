// SPDX-License-Identifier: MPL-2.0
#include "review/city.hpp"
#include "roster/roster_repository.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;
using support::has;
using support::location_of;

BOOST_FIXTURE_TEST_SUITE(review_pages, City)

BOOST_AUTO_TEST_CASE(a_district_officer_lists_the_district_alone)
{
    const auto page = lists.list(get({}, {{"district", "310104"}}), officer);
    BOOST_TEST(has(page, "测试企业一"));
    BOOST_TEST(has(page, "测试企业二"));
    BOOST_TEST(!has(page, "测试企业三"));
    BOOST_TEST(has(page, "全部 <span>2</span>"));
    BOOST_TEST(has(page, "已提交 <span>1</span>"));
    BOOST_TEST(has(page, "暂存 <span>1</span>"));
    BOOST_TEST(has(page, "黄浦区"));
}

BOOST_AUTO_TEST_CASE(the_centre_lists_the_city_and_filters)
{
    const auto all = lists.list(get({}), colleague);
    BOOST_TEST(has(all, "全部 <span>3</span>"));
    BOOST_TEST(has(all, "测试企业三"));
    const auto district = lists.list(get({}, {{"district", "310104"}}), colleague);
    BOOST_TEST(!has(district, "测试企业一"));
    BOOST_TEST(has(district, "测试企业三"));
    const auto missing_ones = lists.list(get({}, {{"state", "missing"}}), colleague);
    BOOST_TEST(!has(missing_ones, "测试企业一"));
    BOOST_TEST(has(missing_ones, "测试企业三"));
    BOOST_TEST(has(missing_ones, "全部 <span>3</span>"));
    const auto by_code = lists.list(get({}, {{"q", "100000000000000002"}}), colleague);
    BOOST_TEST(has(by_code, "测试企业二"));
    BOOST_TEST(!has(by_code, "测试企业三"));
    BOOST_TEST(has(lists.list(get({}, {{"q", "企业三"}}), colleague), "测试企业三"));
}

BOOST_AUTO_TEST_CASE(signs_of_sql_patterns_are_ordinary_characters_of_a_search)
{
    for (const auto* typed : {"%", "_", "\\", "' OR 1=1 -- ", "没有这家"})
        BOOST_TEST(has(lists.list(get({}, {{"q", typed}}), colleague), "没有符合条件的企业"));
}

BOOST_AUTO_TEST_CASE(unknown_filters_are_no_filters)
{
    const auto page = lists.list(get({}, {{"period", "2026-13"}, {"state", "nonsense"}, {"district", "999999"}, {"after", "钥匙"}}), colleague);
    BOOST_TEST(has(page, "全部 <span>3</span>"));
    BOOST_TEST(has(page, "2026 年 10 月"));
}

BOOST_AUTO_TEST_CASE(an_enterprise_is_not_asked_for_before_its_founding_or_after_its_end)
{
    const auto change_to = [&](const char* sql) {
        change(sql);
        auto reader = pool.read();
        for (const auto& enterprise : {submitted, saved, missing}) roster::RosterRepository(reader).follow_enterprise(enterprise, now);
    };
    change_to("UPDATE enterprise SET founded_on = '2026-11-01' WHERE uscc = '100000000000000003'");
    BOOST_TEST(!has(lists.list(get({}), colleague), "测试企业三"));
    change_to("UPDATE enterprise SET founded_on = '2026-10-31' WHERE uscc = '100000000000000003'");
    BOOST_TEST(has(lists.list(get({}), colleague), "测试企业三"));
    change_to("UPDATE enterprise SET status = 'cancelled'");
    const auto page = lists.list(get({}), colleague);
    BOOST_TEST(!has(page, "测试企业三"));
    BOOST_TEST(has(page, "测试企业一"));
}

BOOST_AUTO_TEST_CASE(a_period_that_nobody_has_looked_at_is_drawn_first)
{
    BOOST_TEST(text("SELECT COUNT(*) FROM roster_period") == "0");
    BOOST_TEST(has(lists.list(get({}, {{"period", "2026-09"}}), colleague), "未填报 <span>3</span>"));
    BOOST_TEST(text("SELECT period FROM roster_period") == "202609");
}

BOOST_AUTO_TEST_CASE(the_list_goes_on_by_key)
{
    for (int i = 10; i < 60; ++i) support::add_enterprise(pool, "1000000000000000" + std::to_string(i), "测试企业" + std::to_string(i));
    const auto first = lists.list(get({}), colleague);
    BOOST_TEST(has(first, "测试企业56"));
    BOOST_TEST(!has(first, "测试企业57"));
    BOOST_TEST(has(first, "after=_100000000000000056"));
    const auto second = lists.list(get({}, {{"after", "_100000000000000056"}}), colleague);
    BOOST_TEST(!has(second, "测试企业56"));
    BOOST_TEST(has(second, "测试企业57"));
    BOOST_TEST(has(second, "回第一页"));
    BOOST_TEST(has(second, "before=_100000000000000057"));
    const auto back = lists.list(get({}, {{"before", "_100000000000000057"}}), colleague);
    BOOST_TEST(has(back, "测试企业56"));
    BOOST_TEST(!has(back, "上一页"));
    BOOST_TEST(has(back, "after=_100000000000000056"));
    BOOST_TEST(!has(second, "下一页"));
}

BOOST_AUTO_TEST_CASE(a_filing_is_shown_as_submitted_to_its_officers_alone)
{
    const auto page = open(officer);
    BOOST_TEST(has(page, "1,234,567.80"));
    BOOST_TEST(has(page, "审核通过</button>"));
    BOOST_TEST(has(page, "测试甲"));
    BOOST_TEST(open(colleague).status == 200);
    BOOST_CHECK_THROW(open(elsewhere), http::NotFound);
    BOOST_CHECK_THROW(give_back(elsewhere), http::NotFound);
    BOOST_CHECK_THROW(accept(elsewhere), http::NotFound);
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_CASE(an_officer_without_a_district_sees_nothing)
{
    const auto nowhere = support::caller_of(district_officer, "测试区管", http::Role::district_officer);
    BOOST_CHECK_THROW(lists.list(get({}), nowhere), http::Forbidden);
    BOOST_CHECK_THROW(open(nowhere), http::Forbidden);
}

BOOST_AUTO_TEST_CASE(what_was_only_saved_is_not_shown)
{
    BOOST_CHECK_THROW(open(officer, {}, "100000000000000002"), http::NotFound);
    BOOST_TEST(!has(lists.list(get({}), officer), "/review/100000000000000002/2026-10"));
    // a returned filing is being corrected: the officer goes on seeing what was submitted
    give_back(officer);
    pool.read().execute_all("UPDATE filing SET cells = '{\"A01.m\":\"777777.77\"}', version = version + 1 WHERE submission = 1", {});
    const auto page = open(officer);
    BOOST_TEST(has(page, "1,234,567.80"));
    BOOST_TEST(!has(page, "777,777.77"));
}

BOOST_AUTO_TEST_CASE(a_return_reaches_the_filler_and_is_on_record)
{
    const auto answer = give_back(officer);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(location_of(answer) == "/review/100000000000000001/2026-10?done=returned");
    BOOST_TEST(state() == "returned2");
    BOOST_TEST(support::one_text(pool, "SELECT CONCAT(number, reason_class, reason) FROM filing_return") == "1unit营业收入疑似以元填报。");
    BOOST_TEST(support::one_text(pool, "SELECT CONCAT(user_id, kind) FROM message") == filler.text() + "filing.returned");
    BOOST_TEST(support::one_text(pool, "SELECT JSON_VALUE(facts, '$.reason') FROM message") == "营业收入疑似以元填报。");
    BOOST_TEST(support::one_text(pool, "SELECT CONCAT(act, object_id) FROM audit_event") == "filing.return" + submitted.text() + "/2026-10");
    const auto page = open(officer, {{"done", "returned"}});
    BOOST_TEST(has(page, "已退回“测试企业一”的报表"));
    BOOST_TEST(!has(page, "退回</button>"));
    BOOST_TEST(has(page, "营业收入疑似以元填报。"));
}

BOOST_AUTO_TEST_CASE(an_accepted_filing_can_still_be_returned)
{
    BOOST_TEST(accept(officer).status == 303);
    BOOST_TEST(state() == "accepted2");
    BOOST_TEST(support::one_text(pool, "SELECT kind FROM message") == "filing.accepted");
    const auto page = open(officer, {{"done", "accepted"}});
    BOOST_TEST(has(page, "“测试企业一”的报表已审核通过"));
    BOOST_TEST(!has(page, "审核通过</button>"));
    BOOST_TEST(give_back(officer, "2").status == 303);
    BOOST_TEST(state() == "returned3");
}

BOOST_AUTO_TEST_CASE(a_return_without_reason_says_so_and_keeps_what_was_typed)
{
    const auto page = give_back(officer, "1", "太短");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "退回原因请至少写 6 个字"));
    BOOST_TEST(has(page, "太短</textarea>"));
    BOOST_TEST(has(page, "value=\"unit\" selected"));
    BOOST_TEST(state() == "submitted1");
    BOOST_TEST(support::one_text(pool, "SELECT COUNT(*) FROM audit_event") == "0");
}

BOOST_AUTO_TEST_CASE(the_second_of_two_officers_is_told_what_happened_and_keeps_the_reason)
{
    accept(colleague);
    const auto late = give_back(officer);
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "这张报表刚刚有变化"));
    BOOST_TEST(has(late, "测试中心员 已审核通过"));
    BOOST_TEST(has(late, "营业收入疑似以元填报。</textarea>"));
    BOOST_TEST(state() == "accepted2");

    now += std::chrono::minutes{1};
    give_back(officer, "2");
    const auto later = give_back(colleague, "2", "与税务数据不一致，请核对。");
    BOOST_TEST(later.status == 409);
    BOOST_TEST(has(later, "测试区管 已退回"));
    BOOST_TEST(has(later, "与税务数据不一致，请核对。</blockquote>"));
    BOOST_TEST(accept(colleague, "2").status == 409);
    BOOST_TEST(support::one_text(pool, "SELECT COUNT(*) FROM filing_return") == "1");
    BOOST_TEST(support::one_text(pool, "SELECT COUNT(*) FROM audit_event") == "2");
}

BOOST_AUTO_TEST_CASE(a_decision_on_a_filing_changed_since_it_was_read_is_lost_at_the_database)
{
    auto reader = pool.read();
    const auto seen = ReviewRepository(reader).find({}, "100000000000000001", kPeriod, district_officer);
    BOOST_REQUIRE(seen);
    accept(colleague);
    auto tx = pool.begin();
    ReviewRepository late(tx);
    BOOST_TEST(!late.accept(*seen, Level::district, false, district_officer, now));
    BOOST_TEST(!late.give_back(*seen, {ReasonClass::other, "营业收入疑似以元填报。"}, district_officer, now));
}

BOOST_AUTO_TEST_CASE(a_version_that_is_no_number_is_stale)
{
    for (const auto* version : {"", "x", "1x", "-1", "99999999999999999999"}) BOOST_TEST(accept(officer, version).status == 409);
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_SUITE_END()
