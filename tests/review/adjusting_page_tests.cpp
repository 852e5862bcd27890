// SPDX-License-Identifier: MPL-2.0
// 核定值 from the officer's page to the enterprise's: set, replaced, withdrawn, overtaken; the filed value stays what it was.
#include "account/account_handlers.hpp"
#include "filing/filing_handlers.hpp"
#include "filing/history_handlers.hpp"
#include "review/adjusting_handlers.hpp"
#include "review/city.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;
using support::has;
using support::location_of;

namespace {

const std::string kWhy = "与税务数据核对后认定。";
constexpr const char* kAll =
    "SELECT GROUP_CONCAT(CONCAT(place, ' ', filed, ' ', value, IF(stands, ' stands', CONCAT(' ', ended_as))) ORDER BY id) FROM "
    "filing_adjustment";

struct Adjusting : City {
    AdjustingHandlers adjusting{pool, frame, clock, parts};
    filing::FilingHandlers filings{pool, frame, clock, forms, calendar};
    filing::HistoryHandlers history{pool, frame, clock, forms};
    http::Caller centre = colleague;

    http::Response page(const http::Caller& who, support::Pairs query = {})
    {
        return adjusting.adjustments(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}, query), who);
    }
    http::Response adjust(const http::Caller& who, const std::string& version, const std::string& value, const std::string& reason = kWhy,
                          const std::string& place = "A01.m")
    {
        now += std::chrono::seconds{1};
        return adjusting.adjust(filing_post({{"version", version}, {"place", place}, {"value", value}, {"reason", reason}}), who);
    }
    http::Response withdraw(const http::Caller& who, const std::string& version, const std::string& reason = "企业已来函说明。")
    {
        const auto id = text("SELECT id FROM filing_adjustment WHERE stands ORDER BY id DESC LIMIT 1");
        return adjusting.withdraw(filing_post({{"version", version}, {"adjustment", id}, {"withdrawal_reason", reason}}), who);
    }
    http::Response view() { return filings.view(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}), person); }
    std::string filed() { return text("SELECT JSON_VALUE(cells, '$.\"A01.m\"') FROM filing_version"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(adjusting_pages, Adjusting)

BOOST_AUTO_TEST_CASE(an_adjusted_value_stands_beside_the_filed_one_on_both_sides)
{
    BOOST_TEST(has(page(officer), "还没有核定值"));
    BOOST_TEST(has(open(officer), "/review/100000000000000001/2026-10/adjustment\">设定或撤销核定值"));
    BOOST_TEST(location_of(adjust(officer, "1", "123,456.78")) == "/review/100000000000000001/2026-10/adjustment?done=adjusted");
    BOOST_TEST(text(kAll) == "A01.m 1234567.80 123456.78 stands");
    BOOST_TEST(filed() == "1234567.80");
    BOOST_TEST(state() == "submitted2");
    const auto done = page(officer, {{"done", "adjusted"}});
    BOOST_TEST(has(done, "已设定核定值"));
    BOOST_TEST(has(done, "A01 营业收入 本月"));
    for (const auto& each : {open(officer), view()}) {
        BOOST_TEST(has(each, "核定 123,456.78"));
        BOOST_TEST(has(each, "1,234,567.80"));
        BOOST_TEST(has(each, kWhy));
        BOOST_TEST(has(each, "测试区管"));
        BOOST_TEST(has(each, "有效</span>"));
    }
    BOOST_TEST(!has(view(), "设定或撤销核定值"));
    const auto timeline = history.timeline(get({{"uscc", kSubmittedCode}}), person);
    BOOST_TEST(has(timeline, "为 A01 营业收入 本月 设定核定值 123456.78：" + kWhy));
    BOOST_TEST(text("SELECT CONCAT(user_id, kind, JSON_VALUE(facts, '$.cell'), JSON_VALUE(facts, '$.value')) FROM message") ==
               filler.text() + "filing.adjustedA01 营业收入 本月123456.78");
    BOOST_TEST(text("SELECT CONCAT(JSON_VALUE(detail, '$.place'), JSON_VALUE(detail, '$.old_value'), ' ', JSON_VALUE(detail, '$.new_value')) FROM "
                    "audit_event WHERE act = 'filing.adjust'") == "A01.m1234567.80 123456.78");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost)
{
    const auto answer = adjust(officer, "1", "十二万", "不对");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "核定值应为数字"));
    BOOST_TEST(has(answer, "原因请至少写 6 个字"));
    BOOST_TEST(has(answer, "value=\"十二万\""));
    BOOST_TEST(has(answer, "不对</textarea>"));
    BOOST_TEST(has(answer, "value=\"A01.m\" selected"));
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_adjustment") == "0");
    BOOST_TEST(state() == "submitted1");
}

BOOST_AUTO_TEST_CASE(a_value_is_taken_whole_or_not_at_all)
{
    BOOST_TEST(adjust(officer, "1", std::string(70, '0') + "12.50").status == 303);
    BOOST_TEST(text(kAll) == "A01.m 1234567.80 12.50 stands");
    std::string wide;
    for (int i = 0; i < 30; ++i) wide += "１";
    const auto answer = adjust(officer, "2", wide);
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "value=\"" + wide + "\""));
}

BOOST_AUTO_TEST_CASE(a_later_one_replaces_it_and_the_history_stays)
{
    adjust(officer, "1", "123456.78");
    BOOST_TEST(adjust(officer, "2", "123.00").status == 303);
    BOOST_TEST(adjust(officer, "3", "5", kWhy, "A01.y").status == 303);
    BOOST_TEST(text(kAll) == "A01.m 1234567.80 123456.78 replaced,A01.m 1234567.80 123.00 stands,A01.y  5.00 stands");
    const auto shown = view();
    BOOST_TEST(has(shown, "已被新的核定值替换"));
    BOOST_TEST(has(shown, "核定 123.00"));
    BOOST_TEST(!has(shown, "核定 123,456.78"));
}

BOOST_AUTO_TEST_CASE(it_is_withdrawn_with_a_reason)
{
    adjust(officer, "1", "123456.78");
    const auto empty = withdraw(officer, "2", "");
    BOOST_TEST(empty.status == 422);
    BOOST_TEST(has(empty, "请写明原因，企业会看到这段话。"));
    BOOST_TEST(location_of(withdraw(officer, "2")) == "/review/100000000000000001/2026-10/adjustment?done=adjustment_withdrawn");
    BOOST_TEST(text(kAll) == "A01.m 1234567.80 123456.78 withdrawn");
    BOOST_TEST(has(view(), "已撤销：企业已来函说明。"));
    BOOST_TEST(!has(view(), "核定 123,456.78"));
    BOOST_TEST(text("SELECT COUNT(*) FROM message WHERE kind = 'filing.adjustment_withdrawn'") == "1");
    BOOST_TEST(has(history.timeline(get({{"uscc", kSubmittedCode}}), person), "撤销 A01 营业收入 本月 的核定值：企业已来函说明。"));
    BOOST_TEST(withdraw(officer, "3").status == 409);
}

BOOST_AUTO_TEST_CASE(it_falls_when_the_enterprise_files_again)
{
    adjust(officer, "1", "123456.78");
    give_back(officer, "2");
    BOOST_TEST(has(page(officer), "目前不能设定核定值"));
    BOOST_TEST(adjust(officer, "3", "5").status == 409);
    BOOST_TEST(has(view(), "核定 123,456.78"));
    change(
        "INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key,"
        " submitted_at, submitted_by, source) SELECT enterprise_id, period, 2, form_version, cells, nil_declared, content_hash, 'R2', 'K2',"
        " submitted_at, submitted_by, source FROM filing_version");
    change("UPDATE filing SET state = 'submitted', submission = 2, version = 4 WHERE submission = 1");
    for (const auto& each : {open(officer), view()}) {
        BOOST_TEST(has(each, "已失效：企业重新提交"));
        BOOST_TEST(!has(each, "核定 123,456.78"));
    }
    BOOST_TEST(!has(page(officer), "撤销核定值</button>"));
    BOOST_TEST(has(filings.view(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}, {{"number", "1"}}), person), "核定 123,456.78"));
    BOOST_TEST(adjust(officer, "4", "6").status == 303);
    BOOST_TEST(text(kAll) == "A01.m 1234567.80 123456.78 stands,A01.m 1234567.80 6.00 stands");
}

BOOST_AUTO_TEST_CASE(what_was_not_seen_is_not_decided_past)
{
    accept(centre);
    const auto late = adjust(officer, "1", "5");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "没有执行您的操作"));
    BOOST_TEST(has(late, kWhy + "</textarea>"));
    BOOST_TEST(adjust(officer, "2", "5").status == 303);
    BOOST_TEST(adjust(officer, "2", "6").status == 409);
    BOOST_TEST(accept(officer, "2").status == 409);
}

BOOST_AUTO_TEST_CASE(why_one_was_to_be_withdrawn_is_not_lost_when_it_stands_no_more)
{
    adjust(officer, "1", "123456.78");
    const auto id = text("SELECT id FROM filing_adjustment");
    adjust(centre, "2", "5");
    const auto late = adjusting.withdraw(filing_post({{"version", "2"}, {"adjustment", id}, {"withdrawal_reason", "企业已来函说明。"}}), officer);
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "您写的撤销原因没有发出"));
    BOOST_TEST(has(late, "企业已来函说明。</blockquote>"));
}

BOOST_AUTO_TEST_CASE(a_district_does_not_undo_what_the_centre_set)
{
    BOOST_TEST(adjust(centre, "1", "123456.78").status == 303);
    BOOST_TEST(!has(page(officer), "撤销核定值</button>"));
    BOOST_TEST(withdraw(officer, "2").status == 409);
    BOOST_TEST(adjust(officer, "2", "5").status == 409);
    BOOST_TEST(state() == "submitted2");
    BOOST_TEST(withdraw(centre, "2").status == 303);
}

BOOST_AUTO_TEST_CASE(neither_a_stranger_to_the_district_nor_one_of_the_enterprise_sets_one)
{
    BOOST_CHECK_THROW(page(elsewhere), http::NotFound);
    BOOST_CHECK_THROW(adjust(elsewhere, "1", "5"), http::NotFound);
    BOOST_CHECK_THROW(page(person), http::Forbidden);
    change("UPDATE user SET mobile = '13800000001' WHERE role = 'district_officer'");
    BOOST_TEST(has(page(officer), "目前不能设定核定值"));
    BOOST_TEST(adjust(officer, "1", "5").status == 409);
    change("UPDATE user SET mobile = '13900000001' WHERE role = 'district_officer'");
    change("UPDATE enterprise SET district = '310104' WHERE uscc = '100000000000000001'");
    BOOST_TEST(page(elsewhere).status == 200);
    BOOST_CHECK_THROW(adjust(elsewhere, "1", "5"), http::Forbidden);
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_adjustment") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
