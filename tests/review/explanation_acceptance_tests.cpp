// SPDX-License-Identifier: MPL-2.0
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;
using support::has;
using support::location_of;

namespace {

constexpr const char* kAccepted = "SELECT CONCAT(check_id, place, ' ', until_period) FROM explanation_acceptance";

/// Last month's submission had half as much and this one says why.
struct Explained : City {
    Explained()
    {
        change("UPDATE filing_version SET explanations = '[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"新签大单，本月集中确认收入。\","
               "\"values\":{\"A01.m\":\"1234567.80\"}}]'");
        support::add_submitted(pool, submitted, kPeriod.previous(), filler, {{"A01.m", "100000.00"}}, forms.forms().back().version);
    }
    http::Response agree(const std::string& act, const std::string& months = "3", const std::string& place = "A01.m",
                         const std::string& version = "1", const std::string& check = "Q06")
    {
        return reviews.accept_explanation(filing_post({{"version", version}, {"act", act}, {"check", check}, {"place", place}, {"months", months}}),
                                          officer);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(explanation_acceptance, Explained)

BOOST_AUTO_TEST_CASE(a_failed_soft_check_stands_on_top_with_its_explanation)
{
    const auto page = open(officer);
    BOOST_TEST(has(page, "需要说明的审核"));
    BOOST_TEST(has(page, "新签大单，本月集中确认收入。"));
    BOOST_TEST(has(page, "是上月 100000.00 的 1234.6%"));
    BOOST_TEST(!has(page, "不再触发"));
    BOOST_TEST(has(page, "name=\"act\" value=\"agree:Q06:A01.m\""));
    BOOST_TEST(has(page, "name=\"months.Q06.A01.m\""));
    BOOST_TEST(page.body.find("新签大单") < page.body.find("id=\"section-A\""));
}

BOOST_AUTO_TEST_CASE(an_explanation_whose_check_no_longer_fails_is_still_shown_with_its_values)
{
    change("UPDATE filing_version SET cells = '{\"A01.m\":\"1234567.00\"}' WHERE period = 202609");
    const auto page = open(officer);
    BOOST_TEST(has(page, "新签大单，本月集中确认收入。"));
    BOOST_TEST(has(page, "按现在的数据已不再触发"));
    BOOST_TEST(has(page, "A01 营业收入 本月：1,234,567.80"));
}

BOOST_AUTO_TEST_CASE(figures_of_other_filings_that_an_explanation_was_written_for_say_whose_they_are)
{
    change("UPDATE filing_version SET explanations = '[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"新签大单，本月集中确认收入。\","
           "\"values\":{\"A01.m\":\"1234567.80\",\"A01.m@-1\":\"100000.00\",\"A01.y@-12\":\"5.00\"}}]' WHERE period = 202610");
    change("UPDATE filing_version SET cells = '{\"A01.m\":\"1234567.00\"}' WHERE period = 202609");
    const auto page = open(officer);
    BOOST_TEST(has(page, ">A01 营业收入 本月：1,234,567.80"));
    BOOST_TEST(has(page, "上月报表的 A01 营业收入 本月：100,000.00"));
    BOOST_TEST(has(page, "上年同月报表的 A01 营业收入 本年累计：5.00"));
}

BOOST_AUTO_TEST_CASE(an_explanation_stands_with_the_figures_it_was_written_for_when_last_month_was_filed_again)
{
    change("UPDATE filing_version SET explanations = '[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"新签大单，本月集中确认收入。\","
           "\"values\":{\"A01.m\":\"1234567.80\",\"A01.m@-1\":\"100000.00\"}}]' WHERE period = 202610");
    BOOST_TEST(!has(open(officer), "参照的往期报表有变化"));
    change("UPDATE filing_version SET cells = '{\"A01.m\":\"200000.00\"}' WHERE period = 202609");
    const auto page = open(officer);
    BOOST_TEST(has(page, "是上月 200000.00 的 617.3%"));
    BOOST_TEST(has(page, "新签大单，本月集中确认收入。"));
    BOOST_TEST(has(page, "参照的往期报表有变化"));
    BOOST_TEST(has(page, "上月报表的 A01 营业收入 本月：100,000.00（现为 200,000.00）"));
    BOOST_TEST(has(page, ">A01 营业收入 本月：1,234,567.80</span>"));
}

BOOST_AUTO_TEST_CASE(of_several_explanations_of_a_place_the_one_for_the_present_figures_is_shown)
{
    change("UPDATE filing_version SET explanations = '[{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"上一稿的说明，已不适用。\","
           "\"values\":{\"A01.m\":\"1234567.80\",\"A01.m@-1\":\"5.00\"}},"
           "{\"check\":\"Q06\",\"place\":\"A01.m\",\"text\":\"新签大单，本月集中确认收入。\","
           "\"values\":{\"A01.m\":\"1234567.80\",\"A01.m@-1\":\"100000.00\"}}]' WHERE period = 202610");
    const auto page = open(officer);
    BOOST_TEST(has(page, "新签大单，本月集中确认收入。"));
    BOOST_TEST(!has(page, "上一稿的说明"));
    BOOST_TEST(!has(page, "参照的往期报表有变化"));
}

BOOST_AUTO_TEST_CASE(an_explanation_is_accepted_for_months_counted_from_the_next)
{
    const auto answer = agree("accept");
    BOOST_TEST(location_of(answer) == "/review/100000000000000001/2026-10?done=explanation_accepted");
    BOOST_TEST(text(kAccepted) == "Q06A01.m 202701");
    BOOST_TEST(text("SELECT CONCAT(act, JSON_VALUE(detail, '$.check'), JSON_VALUE(detail, '$.until')) FROM audit_event") ==
               "explanation.acceptQ062027-01");
    const auto page = open(officer, {{"done", "explanation_accepted"}});
    BOOST_TEST(has(page, "期内不再要求填写"));
    BOOST_TEST(has(page, "2027-01"));
    BOOST_TEST(has(page, "取消</button>"));
    BOOST_TEST(agree("accept", "12").status == 303);
    BOOST_TEST(text(kAccepted) == "Q06A01.m 202710");
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_CASE(an_acceptance_is_good_from_the_month_whose_explanation_it_accepts)
{
    constexpr const char* kStretch = "SELECT CONCAT(since_period, '-', until_period) FROM explanation_acceptance";
    BOOST_REQUIRE(agree("accept").status == 303);
    BOOST_TEST(text(kStretch) == "202610-202701");
    BOOST_TEST(has(open(officer), "withdraw:Q06:A01.m"));
    change("UPDATE explanation_acceptance SET since_period = 202608, until_period = 202610"); // good still: it goes on
    BOOST_REQUIRE(agree("accept").status == 303);
    BOOST_TEST(text(kStretch) == "202608-202701");
    change("UPDATE explanation_acceptance SET since_period = 202511, until_period = 202602"); // over: a new one
    BOOST_REQUIRE(agree("accept").status == 303);
    BOOST_TEST(text(kStretch) == "202610-202701");
    change("UPDATE explanation_acceptance SET since_period = 202607, until_period = 202609"); // over since last month: no month lies between
    BOOST_REQUIRE(agree("accept").status == 303);
    BOOST_TEST(text(kStretch) == "202607-202701");
    change("UPDATE explanation_acceptance SET since_period = 202611, until_period = 202701");
    BOOST_TEST(!has(open(officer), "withdraw:Q06:A01.m")); // of a later month: here nothing is accepted yet
}

BOOST_AUTO_TEST_CASE(an_acceptance_of_later_months_is_not_cut_short_by_one_of_an_earlier_month)
{
    BOOST_REQUIRE(agree("accept").status == 303);
    const std::pair<const char*, const char*> cases[] = {
        {"since_period = 202611, until_period = 202710", "202610-202710"},
        {"since_period = 202702, until_period = 202705", "202610-202705"}, // it begins when this one is over
        {"since_period = 202611, until_period = 202612", "202610-202701"},
        {"since_period = 202703, until_period = 202705", "202610-202701"}, // February was accepted by neither
    };
    for (const auto& [before, after] : cases) {
        change(("UPDATE explanation_acceptance SET " + std::string(before)).c_str());
        BOOST_REQUIRE(agree("accept").status == 303);
        BOOST_TEST(text("SELECT CONCAT(since_period, '-', until_period) FROM explanation_acceptance") == after, before);
    }
}

BOOST_AUTO_TEST_CASE(an_acceptance_is_withdrawn_once)
{
    agree("accept");
    BOOST_TEST(location_of(agree("withdraw")) == "/review/100000000000000001/2026-10?done=explanation_withdrawn");
    BOOST_TEST(agree("withdraw").status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM explanation_acceptance") == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'explanation.withdraw'") == "1");
}

BOOST_AUTO_TEST_CASE(an_acceptance_from_an_earlier_month_can_be_withdrawn_while_it_is_good)
{
    change("UPDATE filing_version SET explanations = NULL");
    pool.read().execute_all("INSERT INTO explanation_acceptance (enterprise_id, check_id, place, until_period, accepted_by, accepted_at) VALUES"
                            " (?, 'Q18', 'A01.m', 202610, ?, '2026-07-01'), (?, 'Q13', 'C01.m', 202609, ?, '2026-07-01')",
                            {db::value_of(submitted), db::value_of(district_officer), db::value_of(submitted), db::value_of(district_officer)});
    const auto page = open(officer);
    BOOST_TEST(has(page, "已同意免再说明的其他审核"));
    BOOST_TEST(has(page, "value=\"withdraw:Q18:A01.m\""));
    BOOST_TEST(!has(page, "Q13:C01.m"));
}

BOOST_AUTO_TEST_CASE(what_was_not_explained_in_the_submission_seen_is_not_accepted)
{
    BOOST_TEST(agree("accept", "3", "A01.y").status == 409);
    BOOST_TEST(agree("accept", "3", "A01.m", "1", "Q07").status == 409);
    BOOST_TEST(agree("accept", "3", "A01.m", "2").status == 409);
    for (const auto* months : {"0", "13", "-1", "", "x", "3x"}) BOOST_CHECK_THROW(agree("accept", months), http::BadRequest);
    BOOST_CHECK_THROW(agree("remove"), http::BadRequest);
    BOOST_TEST(text("SELECT COUNT(*) FROM explanation_acceptance") == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event") == "0");
}

BOOST_AUTO_TEST_CASE(an_officer_of_another_district_does_not_find_it)
{
    auto request = filing_post({{"version", "1"}, {"act", "accept"}, {"check", "Q06"}, {"place", "A01.m"}, {"months", "3"}});
    BOOST_CHECK_THROW(reviews.accept_explanation(request, elsewhere), http::NotFound);
}

BOOST_AUTO_TEST_CASE(doubts_and_checks_that_could_not_be_run_are_shown)
{
    change("UPDATE filing SET doubts = '[\"A01.y\"]' WHERE period = 202610");
    change("UPDATE filing_version SET cells = '{\"A01.m\":\"1234567.80\",\"A01.py\":\"5.00\"}' WHERE period = 202610");
    const auto page = open(officer);
    BOOST_TEST(has(page, "累计数待核对"));
    BOOST_TEST(has(page, "A01 营业收入 本年累计</li>"));
    BOOST_TEST(has(page, "未能进行的审核"));
    BOOST_TEST(has(page, "未核对上年同期累计"));
}

BOOST_AUTO_TEST_SUITE_END()
