// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_handlers.hpp"
#include "filler/filler_handlers.hpp"
#include "filler/filler_repository.hpp"
#include "filler/handover_request_handlers.hpp"
#include "filler/preparer_handlers.hpp"
#include "filler/workbench_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::filler;
using support::has;
using support::location_of;

constexpr const char* kUscc = "100000000000000001";

/// One enterprise with two users, 测试甲 and 测试乙, and a stranger.
struct Firm : support::Site {
    db::Pool& pool = database.pool();
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    WorkbenchHandlers workbenches{pool, frame, clock, calendar};
    UserId first = support::add_user(pool, "测试甲");
    UserId second = support::add_user(pool, "测试乙", "user", "13800000002");
    UserId stranger = support::add_user(pool, "测试丙");
    EnterpriseId enterprise = support::add_enterprise(pool, kUscc, "测试企业<一>");
    http::Caller caller = support::caller_of(first, "测试甲");
    http::Caller other = support::caller_of(second, "测试乙");

    Firm()
    {
        support::associate(pool, first, enterprise);
        support::associate(pool, second, enterprise);
    }
    std::string count(const char* table) { return support::one_text(pool, (std::string("SELECT COUNT(*) FROM ") + table).c_str()); }
    http::Response apply(const http::Caller& who) { return fillers.apply(post({{"uscc", kUscc}}, {}), who); }
    http::Response hand_over(const http::Caller& who, const UserId& to, const std::string& epoch = "1")
    {
        return fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", to.text()}, {"epoch", epoch}, {"confirmation", to == first ? "测试甲" : "测试乙"}}), who);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(filler_pages, Firm)

BOOST_AUTO_TEST_CASE(an_application_is_asked_for_granted_and_said_on_the_workbench)
{
    BOOST_TEST(has(fillers.ask_apply(get({{"uscc", kUscc}}), caller), "测试企业&lt;一&gt;"));
    const auto answer = apply(caller);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(location_of(answer) == std::string("/workbench?done=granted&uscc=") + kUscc);
    const auto page = workbenches.workbench(get({}, {{"done", "granted"}, {"uscc", kUscc}}), caller);
    BOOST_TEST(has(page, "您已成为“测试企业&lt;一&gt;”的填报员"));
    BOOST_TEST(has(page, "填报人更换"));
    BOOST_TEST(!has(page, "申请填报员</a>"));
    BOOST_TEST(count("filler_change") == "1");
    BOOST_TEST(support::one_text(pool, "SELECT act FROM audit_event") == "filler.apply");
}

BOOST_AUTO_TEST_CASE(applying_twice_is_one_application)
{
    apply(caller);
    const auto again = apply(caller);
    BOOST_TEST(again.status == 303);
    BOOST_TEST(count("filler_change") == "1");
    BOOST_TEST(count("audit_event") == "1");
}

BOOST_AUTO_TEST_CASE(a_second_user_is_told_who_the_filler_is_and_whom_to_ask)
{
    apply(caller);
    for (const auto& answer : {apply(other), fillers.ask_apply(get({{"uscc", kUscc}}), other)}) {
        BOOST_TEST(has(answer, "当前企业已有填报员（测试甲）"));
        BOOST_TEST(has(answer, contacts.of("310101")->telephone));
    }
    BOOST_TEST(apply(other).status == 409);
    BOOST_TEST(count("filler") == "1");
    BOOST_TEST(count("audit_event") == "1");
}

BOOST_AUTO_TEST_CASE(the_fillers_name_is_masked_for_the_others_where_the_city_wants_it_so)
{
    apply(caller);
    const FillerSettings settings{.masks_names = true};
    FillerHandlers masking{pool, frame, clock, book, calendar, settings};
    WorkbenchHandlers tables{pool, frame, clock, calendar, settings};
    const period::WorkingDays working_days;
    net::Scanner scanner{net::ScannerSettings{}};
    HandoverRequestHandlers asking{pool, frame, clock, working_days, settings, scanner};
    filing::FilingHandlers filings{pool, frame, clock, forms, calendar, false, settings.masks_names};
    PreparerHandlers rights{pool, frame, clock, settings};
    for (const auto& answer : {masking.ask_apply(get({{"uscc", kUscc}}), other), filings.list(get({{"uscc", kUscc}}), other), tables.workbench(get({}), other),
                               asking.request(get({{"uscc", kUscc}}), other), rights.rights(get({{"uscc", kUscc}}), other)}) {
        BOOST_TEST(has(answer, "测**"));
        BOOST_TEST(!has(answer, "测试甲"));
    }
    BOOST_TEST(has(tables.workbench(get({}), caller), "测试甲（本人）"));
    BOOST_TEST(has(workbenches.workbench(get({}), other), "测试甲")); // as it is without the setting
}

BOOST_AUTO_TEST_CASE(a_strangers_enterprise_is_not_found)
{
    const auto nobody = support::caller_of(stranger, "测试丙");
    const auto asked = get({{"uscc", kUscc}});
    BOOST_CHECK_THROW(fillers.ask_apply(asked, nobody), http::NotFound);
    BOOST_CHECK_THROW(fillers.ask_handover(asked, nobody), http::NotFound);
    BOOST_CHECK_THROW(apply(nobody), http::NotFound);
    BOOST_CHECK_THROW(hand_over(nobody, stranger), http::NotFound);
    BOOST_CHECK_THROW(fillers.ask_apply(get({{"uscc", "没有这家企业"}}), caller), http::NotFound);
    BOOST_TEST(count("filler") == "0");
}

BOOST_AUTO_TEST_CASE(an_application_of_somebody_not_associated_any_more_makes_no_filler)
{
    auto tx = pool.begin();
    BOOST_TEST((FillerRepository(tx).apply(enterprise, stranger, now) == Application::not_associated));
    tx.commit();
    BOOST_TEST(count("filler") == "0");
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_a_filler_who_is_not_associated)
{
    apply(caller);
    BOOST_CHECK_THROW(pool.read().execute_all("DELETE FROM association", {}), std::runtime_error);
    BOOST_TEST(count("association") == "2");
}

BOOST_AUTO_TEST_CASE(a_handover_is_chosen_confirmed_and_effective_at_once)
{
    apply(caller);
    support::add_draft(pool, enterprise, {2026, 9}, {});
    support::add_draft(pool, enterprise, {2026, 8}, {});
    pool.read().execute_all("UPDATE filing SET saved_by = ? WHERE period = 202609", {db::value_of(first)});
    pool.read().execute_all("UPDATE filing SET state = 'returned' WHERE period = 202608", {});
    const auto asked = fillers.ask_handover(get({{"uscc", kUscc}}), caller);
    BOOST_TEST(has(asked, "测试乙"));
    BOOST_TEST(has(asked, "138****0002"));
    BOOST_TEST(has(asked, "<dt>暂存中的报表</dt><dd><span class=\"nowrap\">2026-09</span>（测试甲 暂存）"));
    BOOST_TEST(has(asked, "<dt>退回待修改的报表</dt><dd><span class=\"nowrap\">2026-08</span>"));
    BOOST_TEST(has(asked, "<span class=\"nowrap\">2026-11-20 24:00</span>（2026-10 报表）"));
    BOOST_TEST(has(asked, "您不能再保存或提交这家企业的报表"));
    const auto done = hand_over(caller, second);
    BOOST_TEST(location_of(done) == std::string("/workbench?done=handed_over&uscc=") + kUscc);
    BOOST_TEST(has(workbenches.workbench(get({}, {{"done", "handed_over"}, {"uscc", kUscc}}), caller), "填报员现在是 测试乙"));
    BOOST_TEST(support::one_text(pool, "SELECT CONCAT(user_id, epoch) FROM filler") == second.text() + "2");
    BOOST_TEST(support::one_text(pool, "SELECT CONCAT(act, actor_id) FROM filler_change WHERE epoch = 2") == "handover" + first.text());
    BOOST_TEST(support::one_text(pool, "SELECT COUNT(*) FROM audit_event WHERE act = 'filler.handover'") == "1");
    BOOST_TEST(support::one_text(pool, "SELECT user_id FROM message WHERE kind = 'filler.lost'") == first.text());
    BOOST_TEST(support::one_text(pool, "SELECT user_id FROM message WHERE kind = 'filler.gained'") == second.text());
}

BOOST_AUTO_TEST_CASE(the_same_handover_sent_twice_is_one_and_another_one_is_explained)
{
    apply(caller);
    hand_over(caller, second);
    BOOST_TEST(hand_over(caller, second).status == 303);
    BOOST_TEST(support::one_text(pool, "SELECT epoch FROM filler") == "2");
    const auto third = support::add_user(pool, "测试丁");
    support::associate(pool, third, enterprise);
    const auto late = hand_over(caller, third);
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "您已不是填报员，现在是 测试乙"));
    BOOST_TEST(support::one_text(pool, "SELECT epoch FROM filler") == "2");
}

BOOST_AUTO_TEST_CASE(a_form_from_before_the_right_came_back_asks_once_more)
{
    apply(caller);
    hand_over(caller, second);
    hand_over(other, first, "2");
    const auto old = hand_over(caller, second, "1");
    BOOST_TEST(old.status == 422);
    BOOST_TEST(has(old, "这页打开以后填报权变动过"));
    BOOST_TEST(has(old, "name=\"epoch\" value=\"3\""));
    BOOST_TEST(has(old, "value=\"测试乙\"")); // what was typed is there, once more is pressed
    BOOST_TEST(support::one_text(pool, "SELECT epoch FROM filler") == "3");
}

BOOST_AUTO_TEST_CASE(wrong_handovers_are_said_beside_the_field_and_keep_the_choice)
{
    apply(caller);
    const auto path = {std::pair<std::string, std::string>{"uscc", kUscc}};
    const auto nothing = fillers.hand_over(post(path, {{"epoch", "1"}}), caller);
    BOOST_TEST(nothing.status == 422);
    BOOST_TEST(has(nothing, "有 2 处需要修改"));
    BOOST_TEST(has(nothing, "请选择新的填报员"));
    const auto unconfirmed = fillers.hand_over(post(path, {{"epoch", "1"}, {"successor", second.text()}}), caller);
    BOOST_TEST(has(unconfirmed, "value=\"" + second.text() + "\" checked"));
    BOOST_TEST(has(unconfirmed, "请输入新填报员的姓名，确认更换。"));
    const auto another = fillers.hand_over(post(path, {{"epoch", "1"}, {"successor", second.text()}, {"confirmation", "测试<丙>"}}), caller);
    BOOST_TEST(another.status == 422);
    BOOST_TEST(has(another, "输入的姓名与选择的新填报员不一致"));
    BOOST_TEST(has(another, "aria-describedby=\"confirmation-hint confirmation-problem\""));
    BOOST_TEST(has(another, "value=\"测试&lt;丙&gt;\""));
    BOOST_TEST(has(another, "value=\"" + second.text() + "\" checked"));
    const auto not_associated = fillers.hand_over(post(path, {{"epoch", "1"}, {"successor", stranger.text()}, {"confirmation", "测试丙"}}), caller);
    BOOST_TEST(has(not_associated, "选择的用户已不再关联这家企业"));
    BOOST_TEST(support::one_text(pool, "SELECT epoch FROM filler") == "1");
}

BOOST_AUTO_TEST_CASE(without_colleagues_the_page_says_how_to_invite_one)
{
    pool.read().execute_all("DELETE FROM association WHERE user_id = ?", {db::value_of(second)});
    apply(caller);
    const auto page = fillers.ask_handover(get({{"uscc", kUscc}}), caller);
    BOOST_TEST(has(page, "没有其他已关联的用户"));
    BOOST_TEST(!has(page, "确认更换"));
}

BOOST_AUTO_TEST_CASE(who_never_was_filler_is_led_to_the_application)
{
    BOOST_TEST(has(fillers.ask_handover(get({{"uscc", kUscc}}), caller), "请先申请填报员"));
    BOOST_TEST(hand_over(caller, second).status == 409);
}

BOOST_AUTO_TEST_CASE(the_workbench_shows_state_due_date_and_whose_turn_it_is)
{
    const auto free = workbenches.workbench(get({}), caller);
    BOOST_TEST(has(free, "2026 年 10 月"));
    BOOST_TEST(has(free, "2026-11-20 24:00"));
    BOOST_TEST(has(free, "未填报"));
    BOOST_TEST(has(free, "距截止还有 3 天"));
    BOOST_TEST(has(free, "尚无"));
    apply(other);
    support::add_draft(pool, enterprise, {2026, 10}, {});
    now += std::chrono::days{4};
    const auto taken = workbenches.workbench(get({}), caller);
    BOOST_TEST(has(taken, "暂存"));
    BOOST_TEST(has(taken, "已过截止 1 天"));
    BOOST_TEST(has(taken, "测试乙"));
    BOOST_TEST(!has(taken, "数据填报</a>"));
    BOOST_TEST(has(workbenches.workbench(get({}), other), "数据填报</a>"));
}

BOOST_AUTO_TEST_CASE(a_flash_that_the_rows_do_not_bear_out_is_not_said)
{
    const auto page = workbenches.workbench(get({}, {{"done", "granted"}, {"uscc", kUscc}}), caller);
    BOOST_TEST(!has(page, "您已成为"));
}

BOOST_AUTO_TEST_CASE(a_user_without_enterprises_is_led_to_the_association)
{
    BOOST_TEST(has(workbenches.workbench(get({}), support::caller_of(stranger, "测试丙")), "您还没有关联企业"));
}

BOOST_AUTO_TEST_SUITE_END()
