// SPDX-License-Identifier: MPL-2.0
#include "filler/right_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filler;
using support::has;
using support::location_of;

namespace {
const std::string kPage = std::string("/filler/") + RightScene::kUscc + "/request";
}

BOOST_FIXTURE_TEST_SUITE(handover_requests, RightScene)

BOOST_AUTO_TEST_CASE(the_page_of_a_taken_right_leads_to_the_request)
{
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    const auto page = fillers.ask_apply(get({{"uscc", kUscc}}), second);
    BOOST_TEST(has(page, "当前企业已有填报员（测试甲）"));
    BOOST_TEST(has(page, "href=\"" + kPage + "\">申请移交填报权</a>"));
    BOOST_TEST(has(requests.request(get({{"uscc", kUscc}}), second), "到 2026-11-24 24:00（5 个工作日）"));
}

BOOST_AUTO_TEST_CASE(a_request_is_told_to_the_holder_and_agreed_to_in_one_act)
{
    BOOST_TEST(location_of(ask(second)) == kPage + "?done=asked");
    BOOST_TEST(told(holder_id, "测试乙 申请由其担任 测试企业一 的填报员，请在 2026-11-24 24:00 前答复，逾期由所在区处理。理由：原填报员已离职（测试）"));
    const auto page = requests.request(get({{"uscc", kUscc}}), holder);
    BOOST_TEST(has(page, "138****0002"));
    BOOST_TEST(has(page, "同意移交"));
    BOOST_TEST(has(requests.request(get({{"uscc", kUscc}}, {{"done", "asked"}}), second), "您的申请正在等待答复"));
    BOOST_TEST(location_of(answer(holder, "agree")) == std::string("/workbench?done=handed_over&uscc=") + kUscc);
    BOOST_TEST(filler() == "测试乙2");
    BOOST_TEST(one("SELECT CONCAT(act, epoch) FROM filler_change WHERE epoch = 2") == "handover2");
    BOOST_TEST(one("SELECT outcome FROM handover_request") == "granted");
    BOOST_TEST(told(second_id, "已将 测试企业一 的填报员更换为您"));
    BOOST_TEST(told(third_id, "测试企业一 的填报员已更换为 测试乙"));
    BOOST_TEST(told(officer_id, "测试企业一 的填报员已更换为 测试乙"));
    BOOST_TEST(one("SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event") == "filler.handover,filler.request");
    BOOST_TEST(answer(holder, "agree").status == 409); // he is not filler any more
    BOOST_TEST(filler() == "测试乙2");
}

BOOST_AUTO_TEST_CASE(a_refusal_needs_words_and_comes_to_the_asker)
{
    ask(second);
    const auto wordless = answer(holder, "refuse");
    BOOST_TEST(wordless.status == 422);
    BOOST_TEST(has(wordless, "请写明理由，对方会看到这段话。"));
    BOOST_TEST(location_of(answer(holder, "refuse", "我仍在岗（测试）")) == kPage + "?done=refused");
    BOOST_TEST(told(second_id, "未获同意。答复：我仍在岗（测试）"));
    BOOST_TEST(filler() == "测试甲1");
    const auto again = requests.request(get({{"uscc", kUscc}}), second);
    BOOST_TEST(has(again, "未获同意。答复：我仍在岗（测试）"));
    BOOST_TEST(has(again, "提交申请")); // another one may be made
}

BOOST_AUTO_TEST_CASE(one_request_of_a_user_waits_at_a_time_and_can_be_withdrawn)
{
    ask(second);
    ask(second);
    BOOST_TEST(one("SELECT COUNT(*) FROM handover_request") == "1");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'filler.asked'") == "1");
    const auto withdraw = [&](const http::Caller& who) { return requests.withdraw(post({{"uscc", kUscc}}, {{"request", request_id()}}), who); };
    BOOST_TEST(withdraw(third).status == 409);
    BOOST_TEST(location_of(withdraw(second)) == kPage + "?done=withdrawn");
    BOOST_TEST(withdraw(second).status == 409);
    BOOST_TEST(answer(holder, "agree").status == 409);
    BOOST_TEST(location_of(ask(second)) == kPage + "?done=asked");
}

BOOST_AUTO_TEST_CASE(only_the_filler_answers_with_the_right_that_the_page_showed)
{
    ask(second);
    BOOST_TEST(answer(second, "agree").status == 409);
    BOOST_TEST(answer(third, "agree").status == 409);
    BOOST_TEST(answer(holder, "agree", {}, "7").status == 409);
    BOOST_CHECK_THROW(answer(stranger, "agree"), http::NotFound);
    BOOST_CHECK_THROW(ask(stranger), http::NotFound);
    BOOST_CHECK_THROW(requests.request(get({{"uscc", kUscc}}), stranger), http::NotFound);
    BOOST_CHECK_THROW(answer(holder, "perhaps"), http::BadRequest);
    BOOST_TEST(filler() == "测试甲1");
}

BOOST_AUTO_TEST_CASE(a_request_needs_a_reason_and_a_filler_who_is_another)
{
    const auto empty = ask(second, " ");
    BOOST_TEST(empty.status == 422);
    const auto too_long = ask(second, std::string(501, 'x'));
    BOOST_TEST(has(too_long, std::string(501, 'x')));
    BOOST_TEST(ask(holder).status == 409);
    change("DELETE FROM filler");
    BOOST_TEST(location_of(ask(second)) == std::string("/filler/") + kUscc + "/apply");
    BOOST_TEST(location_of(requests.request(get({{"uscc", kUscc}}), second)) == std::string("/filler/") + kUscc + "/apply");
}

BOOST_AUTO_TEST_CASE(the_plain_handover_ends_the_request_of_who_gets_the_right)
{
    ask(second);
    ask(third);
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", second_id.text()}, {"epoch", "1"}, {"confirmation", "测试乙"}}), holder);
    BOOST_TEST(one("SELECT GROUP_CONCAT(COALESCE(outcome, 'waits') ORDER BY outcome) FROM handover_request") == "waits,granted");
    BOOST_TEST(has(requests.request(get({{"uscc", kUscc}}), second), "测试丙")); // the new filler answers the other one
}

BOOST_AUTO_TEST_CASE(the_enterprises_own_account_takes_the_right_at_once)
{
    const auto claim = [&](const http::Caller& who) { return requests.claim(post({{"uscc", kUscc}}, {{"epoch", "1"}}), who); };
    ask(second);
    BOOST_TEST(claim(second).status == 409);
    BOOST_TEST(!has(requests.request(get({{"uscc", kUscc}}), second), "取得填报权</button>"));
    pool.read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES ('i', ?, ?, 'enterprise', ?, ?)"},
                        second_id, second_id, kUscc, now);
    BOOST_TEST(has(requests.request(get({{"uscc", kUscc}}), second), "取得填报权</button>"));
    BOOST_TEST(!has(requests.request(get({{"uscc", kUscc}}), third), "取得填报权</button>"));
    BOOST_TEST(location_of(claim(second)) == std::string("/workbench?done=granted&uscc=") + kUscc);
    BOOST_TEST(filler() == "测试乙2");
    BOOST_TEST(one("SELECT CONCAT(act, actor_id) FROM filler_change WHERE epoch = 2") == "claim" + second_id.text());
    BOOST_TEST(one("SELECT outcome FROM handover_request") == "granted");
    BOOST_TEST(one("SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event") == "filler.claim,filler.request");
    BOOST_TEST(told(holder_id, "测试企业一 的企业账号（测试乙）取得了填报权，您不再是填报员"));
    for (const auto& user : {third_id, officer_id}) BOOST_TEST(told(user, "测试企业一 的填报员已更换为 测试乙"));
    BOOST_TEST(claim(second).status == 303); // sent twice
    BOOST_TEST(filler() == "测试乙2");
}

BOOST_AUTO_TEST_CASE(nobody_takes_it_by_a_proof_that_does_not_hold)
{
    const auto claim = [&](const http::Caller& who, const char* epoch) { return requests.claim(post({{"uscc", kUscc}}, {{"epoch", epoch}}), who).status; };
    const auto is_account_of = [&](const UserId& user, const char* uscc) {
        pool.read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES ('i', ?, ?, 'enterprise', ?, ?)"},
                            user, user, uscc, now);
    };
    is_account_of(second_id, "100000000000000009"); // another enterprise's
    BOOST_TEST(claim(second, "1") == 409);
    is_account_of(third_id, kUscc);
    BOOST_TEST(claim(third, "7") == 409); // not the right that the page showed
    change("UPDATE enterprise SET status = 'cancelled'");
    BOOST_TEST(claim(third, "1") == 409);
    change("UPDATE enterprise SET status = 'in_business'");
    is_account_of(holder_id, kUscc); // the filler is the enterprise's account, too
    BOOST_TEST(claim(third, "1") == 409);
    BOOST_CHECK_THROW(requests.claim(post({{"uscc", kUscc}}, {{"epoch", "1"}}), stranger), http::NotFound);
    BOOST_TEST(filler() == "测试甲1");
}

BOOST_AUTO_TEST_CASE(days_off_are_no_days_to_answer)
{
    const period::WorkingDays holidays({{std::chrono::year{2026} / 10 / 1, std::chrono::year{2026} / 10 / 7, "国庆节"}},
                                       {std::chrono::year{2026} / 10 / 10});
    const auto asked = shanghai_midnight(std::chrono::year{2026} / 9 / 30) + std::chrono::hours{23};
    BOOST_TEST(day_text(shanghai_day(answer_until(asked, holidays))) == "2026-10-14"); // 8, 9, 10 (made a working day), 12 and 13 October
}

BOOST_AUTO_TEST_SUITE_END()
