// SPDX-License-Identifier: MPL-2.0
#include "account/account_handlers.hpp"
#include "review/list_handlers.hpp"
#include "review/terms_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"
#include "util/retry.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <barrier>
#include <thread>

namespace {

using namespace tianbao;
using namespace tianbao::review;
using support::has;
using support::location_of;

const std::string kUscc = "100000000000000001";
const std::string kReason = "受台风影响停电三日";

/// An enterprise with a filler in 310101, another in 310104.
struct City : support::Site {
    db::Pool& pool = database.pool();
    TermsHandlers terms{pool, frame, clock, calendar, districts};
    ListHandlers lists{pool, frame, clock, ReviewParts{calendar, forms, districts, sections, sizes}};
    UserId filler = support::add_user(pool, "测试甲");
    UserId officer_id = support::add_user(pool, "测试区管", "district_officer", "13900000001");
    EnterpriseId enterprise = support::add_enterprise(pool, kUscc, "测试企业一");
    EnterpriseId other = support::add_enterprise(pool, "100000000000000002", "测试企业二", "310104");
    http::Caller officer = support::caller_of(officer_id, "测试区管", http::Role::district_officer, "310101");
    http::Caller centre = support::caller_of(officer_id, "测试中心员", http::Role::centre_officer);
    http::Caller elsewhere = support::caller_of(officer_id, "测试区管", http::Role::district_officer, "310104");

    City()
    {
        support::associate(pool, filler, enterprise);
        support::make_filler(pool, filler, enterprise);
    }

    http::Response page(const http::Caller& who, support::Pairs query = {}) { return terms.terms(get({{"uscc", kUscc}}, query), who); }
    http::Response extend(const http::Caller& who, const std::string& until, const std::string& period = "2026-10")
    {
        return terms.extend(post({{"uscc", kUscc}}, {{"period", period}, {"until", until}, {"extension_reason", kReason}}), who);
    }
    http::Response exempt(const http::Caller& who, const std::string& first, const std::string& last)
    {
        return terms.exempt(
            post({{"uscc", kUscc}}, {{"first_period", first}, {"last_period", last}, {"exemption_class", "ceased"}, {"exemption_reason", kReason}}),
            who);
    }
    http::Response end(const std::string& first, const std::string& last)
    {
        return terms.end(post({{"uscc", kUscc}}, {{"first", first}, {"last", last}}), officer);
    }
    http::Response withdraw(const std::string& kind, const std::string& period)
    {
        return terms.withdraw(post({{"uscc", kUscc}}, {{"kind", kind}, {"period", period}}), officer);
    }
    bool one_row() { return one("SELECT COUNT(*) FROM period_exemption") == "1"; }
    std::string one(const char* sql) { return support::one_text(pool, sql); }
    std::string messages()
    {
        account::AccountHandlers accounts{pool, frame, clock, districts, {}};
        return accounts.messages(get({}), support::caller_of(filler, "测试甲")).body;
    }
    bool told(std::string_view text) { return messages().find(text) != std::string::npos; }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(terms_pages, City)

BOOST_AUTO_TEST_CASE(months_before_an_enterprise_moved_here_are_not_its_new_districts_to_decide)
{
    extend(officer, "2026-11-30");
    exempt(officer, "2026-12", "2027-01");
    pool.read().execute_all("INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state)"
                            " SELECT p.period, id, uscc, '310101', 'C', 'C35', category, 'due', 'missing' FROM enterprise"
                            " JOIN (SELECT 202610 AS period UNION SELECT 202609) p WHERE uscc = '100000000000000001'",
                            {});
    pool.read().execute_all("UPDATE enterprise SET district = '310104' WHERE uscc = '100000000000000001'", {});
    const auto sheet = page(elsewhere);
    BOOST_TEST(has(sheet, "2026-10"));
    BOOST_TEST(!has(sheet, "2026-10 的延期"));
    BOOST_TEST(has(sheet, "自 2026-12 起的免报"));
    for (const auto& refused : {extend(elsewhere, "2026-12-15"), exempt(elsewhere, "2026-09", "2026-11"), exempt(elsewhere, "2026-10", "2026-10")}) {
        BOOST_TEST(refused.status == 422);
        BOOST_TEST(has(refused, "由当时所在的区或服务中心办理"));
    }
    BOOST_CHECK_THROW(terms.withdraw(post({{"uscc", kUscc}}, {{"kind", "extension"}, {"period", "2026-10"}}), elsewhere), http::Forbidden);
    BOOST_TEST(one("SELECT CONCAT(COUNT(*), ' ', MAX(until)) FROM period_extension") == "1 2026-11-30");
    // the months since are its own, and the centre decides about all
    BOOST_TEST(location_of(extend(elsewhere, "2026-12-31", "2026-11")) == "/review/" + kUscc + "/terms?done=extended");
    BOOST_TEST(location_of(terms.withdraw(post({{"uscc", kUscc}}, {{"kind", "exemption"}, {"period", "2026-12"}}), elsewhere)) ==
               "/review/" + kUscc + "/terms?done=withdrawn");
    BOOST_TEST(location_of(extend(centre, "2026-12-15")) == "/review/" + kUscc + "/terms?done=extended");
}

BOOST_AUTO_TEST_CASE(the_district_that_an_enterprise_has_left_reads_what_held_in_its_months)
{
    extend(officer, "2026-11-30");
    exempt(officer, "2026-08", "2026-09");
    pool.read().execute_all("INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state)"
                            " SELECT p.period, id, uscc, IF(p.period < 202611, '310101', '310104'), 'C', 'C35', category, 'due', 'missing' FROM enterprise"
                            " JOIN (SELECT 202611 AS period UNION SELECT 202610 UNION SELECT 202609) p WHERE uscc = '100000000000000001'",
                            {});
    pool.read().execute_all("UPDATE enterprise SET district = '310104' WHERE uscc = '100000000000000001'", {});
    extend(elsewhere, "2026-12-31", "2026-11");
    exempt(elsewhere, "2026-12", "");

    const auto sheet = page(officer);
    BOOST_TEST(has(sheet, "2026-11-30 24:00"));
    BOOST_TEST(has(sheet, "<span class=\"nowrap\">2026-09</span> 起"));
    BOOST_TEST(!has(sheet, "2026-08")); // stood in no list of its own
    BOOST_TEST(!has(sheet, "2026-12"));
    BOOST_TEST(has(sheet, "只列出属于本区的报表期"));
    for (const auto* unsaid : {"批准延期", "测试甲", "terms/withdrawal", "terms/end"}) BOOST_TEST(!has(sheet, unsaid), unsaid);

    BOOST_CHECK_THROW(extend(officer, "2026-12-15"), http::NotFound);
    BOOST_CHECK_THROW(exempt(officer, "2026-10", "2026-10"), http::NotFound);
    BOOST_CHECK_THROW(end("2026-08", "2026-08"), http::NotFound);
    BOOST_CHECK_THROW(withdraw("extension", "2026-10"), http::NotFound);
    BOOST_TEST(one("SELECT CONCAT(COUNT(*), ' ', MIN(until)) FROM period_extension") == "2 2026-11-30");
    BOOST_TEST(!has(page(elsewhere), "只列出属于本区的报表期"));
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_moves_while_terms_are_decided_is_its_new_districts)
{
    extend(officer, "2026-11-30");
    exempt(officer, "2026-12", "2027-01");
    const auto before = one("SELECT COUNT(*) FROM audit_event");
    // the hour is asked for after the page was loaded, before anything is stored
    const Clock moving = [this] {
        pool.read().execute_all("UPDATE enterprise SET district = '310104' WHERE uscc = '100000000000000001'", {});
        return clock();
    };
    TermsHandlers late{pool, frame, moving, calendar, districts};
    const auto act = [&](auto what, support::Pairs fields) {
        pool.read().execute_all("UPDATE enterprise SET district = '310101' WHERE uscc = '100000000000000001'", {});
        BOOST_CHECK_THROW((late.*what)(post({{"uscc", kUscc}}, std::move(fields)), officer), http::NotFound);
    };
    act(&TermsHandlers::extend, {{"period", "2026-10"}, {"until", "2026-12-15"}, {"extension_reason", kReason}});
    act(&TermsHandlers::withdraw, {{"kind", "extension"}, {"period", "2026-10"}});
    act(&TermsHandlers::withdraw, {{"kind", "exemption"}, {"period", "2026-12"}});
    BOOST_TEST(one("SELECT until FROM period_extension") == "2026-11-30");
    BOOST_TEST(one_row());
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event") == before);
}

BOOST_AUTO_TEST_CASE(nobody_grants_or_ends_terms_of_an_enterprise_of_their_own)
{
    extend(centre, "2026-11-30");
    exempt(centre, "2026-11", "2027-01");
    const auto own_id = support::add_user(pool, "测试区管二", "district_officer", "13900000002");
    support::associate(pool, own_id, enterprise);
    const auto own = support::caller_of(own_id, "测试区管二", http::Role::district_officer, "310101");
    const auto shown = page(own);
    BOOST_TEST(has(shown, "请由其他人员处理"));
    for (const auto* button : {"批准延期</button>", "批准免报</button>", "撤销</button>"}) {
        BOOST_TEST(!has(shown, button), button);
        BOOST_TEST(has(page(officer), button), button);
    }
    const auto before = one("SELECT COUNT(*) FROM audit_event");
    BOOST_TEST(extend(own, "2026-12-31").status == 409);
    BOOST_TEST(exempt(own, "2027-05", "2027-06").status == 409);
    BOOST_TEST(terms.end(post({{"uscc", kUscc}}, {{"first", "2026-11"}, {"last", "2026-12"}}), own).status == 409);
    BOOST_TEST(terms.withdraw(post({{"uscc", kUscc}}, {{"kind", "extension"}, {"period", "2026-10"}}), own).status == 409);
    BOOST_TEST(terms.withdraw(post({{"uscc", kUscc}}, {{"kind", "exemption"}, {"period", "2026-11"}}), own).status == 409);
    BOOST_TEST(one("SELECT until FROM period_extension") == "2026-11-30");
    BOOST_TEST(one_row());
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event") == before);
}

BOOST_AUTO_TEST_CASE(an_extension_is_granted_listed_told_and_audited)
{
    BOOST_TEST(location_of(extend(officer, "2026-11-30")) == "/review/" + kUscc + "/terms?done=extended");
    BOOST_TEST(one("SELECT CONCAT(period, ' ', until) FROM period_extension") == "202610 2026-11-30");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'terms.extend' AND object_kind = 'filing'") == "1");
    const auto shown = page(officer, {{"done", "extended"}});
    BOOST_TEST(has(shown, "已批准延期"));
    BOOST_TEST(has(shown, "2026-11-30 24:00"));
    BOOST_TEST(has(shown, kReason));
    BOOST_TEST(has(shown, "测试区管"));
    BOOST_TEST(has(shown, "延期中"));
    BOOST_TEST(told("截止时间改为 2026-11-30 24:00"));
}

BOOST_AUTO_TEST_CASE(a_second_extension_takes_the_place_of_the_first)
{
    extend(officer, "2026-11-30");
    extend(centre, "2026-12-05");
    BOOST_TEST(one("SELECT COUNT(*) FROM period_extension") == "1");
    BOOST_TEST(one("SELECT until FROM period_extension") == "2026-12-05");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'terms.extend'") == "2");
}

BOOST_AUTO_TEST_CASE(a_wrong_extension_stores_nothing_and_says_what_is_wrong_beside_the_field)
{
    const auto refused = extend(officer, "2026-11-20");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "延期的日子须晚于原来的截止日"));
    BOOST_TEST(has(refused, "href=\"#until\""));
    BOOST_TEST(has(refused, "value=\"2026-11-20\""));
    BOOST_TEST(has(refused, kReason));
    BOOST_TEST(has(refused, "value=\"2026-10\" selected"));
    BOOST_TEST(one("SELECT COUNT(*) FROM period_extension") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event") == "0");
}

BOOST_AUTO_TEST_CASE(an_extension_runs_out_by_itself_and_stays_on_the_enterprises_page)
{
    extend(officer, "2026-11-30");
    now = shanghai_midnight(std::chrono::year{2026} / 12 / 1) - std::chrono::microseconds{1};
    BOOST_TEST(has(terms.running(get({}), officer), "测试企业一"));
    now += std::chrono::microseconds{1};
    BOOST_TEST(!has(terms.running(get({}), officer), "测试企业一"));
    BOOST_TEST(has(page(officer), "已到期"));
}

BOOST_AUTO_TEST_CASE(an_extension_does_not_rewrite_that_a_filing_was_late)
{
    support::add_submitted(pool, enterprise, {2026, 9}, filler, {{"A01.m", "1.00"}}, forms.forms().back().version);
    pool.read().execute_all("UPDATE filing SET is_late = TRUE, first_submitted_at = '2026-10-25 02:00:00'", {});
    extend(officer, "2026-11-30", "2026-09");
    BOOST_TEST(has(page(officer), "首次提交于 2026-10-25 10:00，当时已逾期，仍计为补填"));
    BOOST_TEST(one("SELECT is_late FROM filing") == "1");
}

BOOST_AUTO_TEST_CASE(an_exemption_leaves_the_count_of_missing_filings)
{
    BOOST_TEST(has(lists.list(get({}), officer), "未填报 <span>1</span>"));
    BOOST_TEST(location_of(exempt(officer, "2026-09", "")) == "/review/" + kUscc + "/terms?done=exempted");
    BOOST_TEST(one("SELECT reason_class FROM period_exemption WHERE last_period IS NULL") == "ceased");
    const auto list = lists.list(get({}), officer);
    BOOST_TEST(has(list, "未填报 <span>0</span>"));
    BOOST_TEST(has(list, "免报 <span>1</span>"));
    BOOST_TEST(has(list, "免报原因：" + kReason));
    BOOST_TEST(has(lists.list(get({}, {{"state", "exempt"}}), officer), "测试企业一"));
    BOOST_TEST(!has(lists.list(get({}, {{"state", "missing"}}), officer), "测试企业一"));
    BOOST_TEST(has(lists.list(get({}, {{"period", "2026-08"}}), officer), "未填报 <span>1</span>"));
    const auto shown = page(officer);
    BOOST_TEST(has(shown, "停业注销"));
    BOOST_TEST(has(shown, "至另行通知"));
    BOOST_TEST(has(shown, "免报中"));
    BOOST_TEST(told("自 2026-09 起至另行通知免报"));
}

BOOST_AUTO_TEST_CASE(exemptions_do_not_overlap)
{
    exempt(officer, "2026-03", "2026-05");
    const auto refused = exempt(officer, "2026-05", "2026-07");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "与已有的免报重叠"));
    BOOST_TEST(has(refused, "value=\"ceased\" selected"));
    BOOST_TEST(one("SELECT COUNT(*) FROM period_exemption") == "1");
    BOOST_TEST(exempt(officer, "2026-06", "2026-07").status == 303);
}

BOOST_AUTO_TEST_CASE(of_two_officers_exempting_the_same_month_at_once_one_does)
{
    for (int round = 0; round < 20; ++round) {
        pool.read().execute_all("DELETE FROM period_exemption", {});
        std::barrier start(2);
        std::array<int, 2> statuses{};
        const auto run = [&](const http::Caller& who, const std::string& first, int& status) {
            start.arrive_and_wait();
            status = retrying([&] { return exempt(who, first, "2026-12").status; });
            pool.leave_thread();
        };
        std::thread one([&] { run(officer, "2026-03", statuses[0]); });
        std::thread another([&] { run(centre, "2026-06", statuses[1]); });
        one.join();
        another.join();
        BOOST_TEST((statuses == std::array<int, 2>{303, 422} || statuses == std::array<int, 2>{422, 303}));
        BOOST_TEST(one_row());
    }
}

BOOST_AUTO_TEST_CASE(a_running_exemption_can_be_ended_early)
{
    exempt(officer, "2026-03", "");
    const auto refused = end("2026-03", "2026-02");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "id=\"end-last-problem\""));
    BOOST_TEST(has(refused, "value=\"2026-02\""));
    BOOST_TEST(location_of(end("2026-03", "2026-09")) == "/review/" + kUscc + "/terms?done=ended");
    BOOST_TEST(one("SELECT last_period FROM period_exemption") == "202609");
    BOOST_TEST(told("的免报到 2026-09 为止"));
    BOOST_TEST(end("2026-04", "2026-09").status == 409);
}

BOOST_AUTO_TEST_CASE(what_was_granted_can_be_withdrawn_once)
{
    extend(officer, "2026-11-30");
    exempt(officer, "2026-03", "2026-05");
    BOOST_TEST(withdraw("extension", "2026-10").status == 303);
    BOOST_TEST(withdraw("exemption", "2026-03").status == 303);
    BOOST_TEST(one("SELECT (SELECT COUNT(*) FROM period_extension) + (SELECT COUNT(*) FROM period_exemption)") == "0");
    BOOST_TEST(told("延期已撤销"));
    BOOST_TEST(told("免报已撤销"));
    const auto again = withdraw("extension", "2026-10");
    BOOST_TEST(again.status == 409);
    BOOST_TEST(has(again, "没有执行您的操作"));
    BOOST_TEST(withdraw("extension", "soon").status == 409);
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act LIKE 'terms.withdraw%'") == "2");
}

BOOST_AUTO_TEST_CASE(an_officer_of_another_district_finds_nothing)
{
    BOOST_CHECK_THROW(page(elsewhere), http::NotFound);
    BOOST_CHECK_THROW(extend(elsewhere, "2026-11-30"), http::NotFound);
    BOOST_CHECK_THROW(exempt(elsewhere, "2026-03", ""), http::NotFound);
    BOOST_TEST(one("SELECT (SELECT COUNT(*) FROM period_extension) + (SELECT COUNT(*) FROM period_exemption)") == "0");
    extend(centre, "2026-11-30");
    BOOST_TEST(!has(terms.running(get({}), elsewhere), "测试企业一"));
    BOOST_TEST(has(terms.running(get({}), centre), "测试企业一"));
}

BOOST_AUTO_TEST_CASE(the_list_of_running_terms_goes_on_by_key)
{
    for (int i = 10; i < 62; ++i) {
        const auto id = support::add_enterprise(pool, "1000000000000000" + std::to_string(i), "测试企业" + std::to_string(i));
        pool.read().execute_all("INSERT INTO period_exemption VALUES (?, 202601, NULL, 'exempt', '测试原因测试', '2026-01-01', ?)",
                                {db::value_of(id), db::value_of(officer_id)});
    }
    const auto first = terms.running(get({}), officer);
    BOOST_TEST(has(first, "测试企业59"));
    BOOST_TEST(!has(first, "测试企业60"));
    BOOST_TEST(has(first, "after=100000000000000059.2.202601"));
    const auto second = terms.running(get({}, {{"after", "100000000000000059.2.202601"}}), officer);
    BOOST_TEST(!has(second, "测试企业59"));
    BOOST_TEST(has(second, "测试企业61"));
    BOOST_TEST(has(second, "回第一页"));
    BOOST_TEST(!has(second, "下一页"));
    BOOST_TEST(has(terms.running(get({}, {{"after", "' OR 1=1"}}), officer), "测试企业10"));
}

BOOST_AUTO_TEST_SUITE_END()
