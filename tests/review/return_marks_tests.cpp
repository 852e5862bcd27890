// SPDX-License-Identifier: MPL-2.0
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;
using support::has;

namespace {

constexpr const char* kMarks = "SELECT GROUP_CONCAT(number, place, '=', note ORDER BY place SEPARATOR ';') FROM filing_mark";

} // namespace

BOOST_FIXTURE_TEST_SUITE(return_marks, City)

BOOST_AUTO_TEST_CASE(notes_at_cells_are_stored_with_the_return_and_counted_in_the_message)
{
    const auto answer =
        give_back(officer, "1", "营业收入疑似以元填报。", {{"A01.m", "  请核对单位。\n"}, {"A01.y", "累计也要改。"}, {"B01.m", "  "}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(text(kMarks) == "1A01.m=请核对单位。;1A01.y=累计也要改。");
    BOOST_TEST(text("SELECT JSON_VALUE(facts, '$.marks') FROM message") == "2");
    BOOST_TEST(text("SELECT JSON_VALUE(facts, '$.class') FROM message") == "unit");
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.marks') FROM audit_event") == "2");
    const auto page = open(officer);
    BOOST_TEST(has(page, "上次退回的批注"));
    BOOST_TEST(has(page, "请核对单位。"));
    BOOST_TEST(has(page, "企业重新提交时须逐条答复"));
}

BOOST_AUTO_TEST_CASE(notes_come_back_with_a_form_that_has_problems_and_nothing_is_stored)
{
    const auto page = give_back(officer, "1", "太短", {{"A01.m", "请核对单位。"}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "请核对单位。</textarea>"));
    BOOST_TEST(has(page, "退回原因请至少写 6 个字"));
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_mark") == "0");
    BOOST_TEST(!has(open(officer), "请核对单位。"));
}

BOOST_AUTO_TEST_CASE(a_note_has_at_most_500_characters)
{
    std::string longest;
    for (int i = 0; i < 500; ++i) longest += "数";
    const auto refused = give_back(officer, "1", "营业收入疑似以元填报。", {{"A01.m", longest + "数"}, {"A01.y", "累计也要改。"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "批注请不超过 500 个字。"));
    BOOST_TEST(has(refused, "href=\"#mark-A01-m\""));
    BOOST_TEST(!has(refused, "href=\"#mark-A01-y\""));
    BOOST_TEST(has(refused, "累计也要改。</textarea>"));
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_mark") == "0");
    BOOST_TEST(give_back(officer, "1", "营业收入疑似以元填报。", {{"A01.m", longest}}).status == 303);
    BOOST_TEST(text("SELECT CHAR_LENGTH(note) FROM filing_mark") == "500");
}

BOOST_AUTO_TEST_CASE(how_long_the_resubmission_took_stands_in_the_history)
{
    BOOST_TEST(give_back(officer).status == 303);
    BOOST_TEST(!has(open(officer), "重新提交</span>"));
    const auto submitted_again = [&](const char* at) {
        change("UPDATE filing_return SET returned_at = '2026-11-10 17:00:00'"); // the 11th in Shanghai
        pool.read().execute(db::Sql{"INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                                    " submission_key, submitted_at, submitted_by, source) SELECT enterprise_id, period, 2, form_version, cells, FALSE, '',"
                                    " 'second', submission_key, ?, submitted_by, 'page' FROM filing_version WHERE number = 1"},
                            at);
        change("UPDATE filing SET state = 'submitted', submission = 2 WHERE submission > 0");
    };
    submitted_again("2026-11-13 02:00:00");
    BOOST_TEST(has(open(officer), "退回后第 2 天重新提交"));
    change("UPDATE filing_version SET submitted_at = '2026-11-11 09:00:00' WHERE number = 2");
    BOOST_TEST(has(open(officer), "退回当天重新提交"));
}

BOOST_AUTO_TEST_CASE(a_note_at_no_cell_of_the_form_is_no_form_of_ours)
{
    for (const auto* place : {"Z99.m", "A01", "A01.z", "A01.e", ""})
        BOOST_CHECK_THROW(give_back(officer, "1", "营业收入疑似以元填报。", {{place, "请核对单位。"}}), http::BadRequest);
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_CASE(notes_of_a_return_that_came_too_late_are_shown_and_not_stored)
{
    BOOST_TEST(give_back(colleague).status == 303);
    const auto late = give_back(officer, "1", "与税务数据不一致，请核对。", {{"A01.m", "请核对单位。"}});
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "请核对单位。</blockquote>"));
    BOOST_TEST(has(late, "A01 营业收入 本月"));
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_mark") == "0");
}

BOOST_AUTO_TEST_CASE(answers_and_changes_are_seen_once_they_are_submitted)
{
    give_back(officer, "1", "营业收入疑似以元填报。", {{"A01.m", "请核对单位。"}});
    change("UPDATE filing_mark SET answer = '已改为万元。', answered_at = '2026-11-17 03:00:00'");
    BOOST_TEST(!has(open(officer), "已改为万元。"));
    change("INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
           " submission_key, submitted_at, submitted_by, source) SELECT enterprise_id, period, 2, form_version, '{\"A01.m\":\"123.46\"}', 0,"
           " content_hash, '202610-SECOND', submission_key, submitted_at, submitted_by, source FROM filing_version");
    change("UPDATE filing SET state = 'submitted', submission = 2, version = version + 1 WHERE submission = 1");
    const auto page = open(officer);
    BOOST_TEST(has(page, "已改为万元。"));
    BOOST_TEST(has(page, "改动 1 处"));
    BOOST_TEST(has(page, "1,234,567.80"));
    BOOST_TEST(has(page, "123.46"));
}

BOOST_AUTO_TEST_CASE(an_accepted_and_a_returned_filing_are_read_with_and_without_fields_for_notes)
{
    BOOST_TEST(has(open(officer), "name=\"mark.A01.m\""));
    accept(officer);
    BOOST_TEST(has(open(officer), "name=\"mark.A01.m\""));
    give_back(officer, "2");
    BOOST_TEST(!has(open(officer), "name=\"mark.A01.m\""));
}

BOOST_AUTO_TEST_CASE(last_months_and_last_years_figures_stand_beside)
{
    const auto version = forms.forms().back().version;
    support::add_submitted(pool, submitted, kPeriod.previous(), filler, {{"A01.m", "9090.90"}}, version);
    support::add_submitted(pool, submitted, kPeriod.year_before(), filler, {{"A01.m", "7070.70"}, {"A01.y", "60606.60"}}, version);
    const auto page = open(officer);
    BOOST_TEST(has(page, "上月 9,090.90"));
    BOOST_TEST(has(page, "上年同月 7,070.70"));
    BOOST_TEST(has(page, "上年已报 60,606.60"));
}

BOOST_AUTO_TEST_SUITE_END()
