// SPDX-License-Identifier: MPL-2.0
// 填报人更换 that the receiver has to accept.
#include "filler/right_scene.hpp"

#include "util/retry.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <thread>

using namespace tianbao;
using namespace tianbao::filler;
using support::has;
using support::location_of;

namespace {

const std::string kPage = std::string("/filler/") + RightScene::kUscc + "/offer";

struct Offering : RightScene {
    FillerHandlers fillers{pool, frame, clock, book, calendar, {.offer_life = std::chrono::days{5}}};
    HandoverOfferHandlers offers{pool, frame, clock};

    http::Response hand_over(const UserId& to, const std::string& name)
    {
        return fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", to.text()}, {"epoch", epoch()}, {"confirmation", name}}), holder);
    }
    http::Response look(const http::Caller& who, support::Pairs query = {}) { return offers.offer(get({{"uscc", kUscc}}, query), who); }
    http::Response respond(const http::Caller& who, const std::string& decision)
    {
        return offers.answer(post({{"uscc", kUscc}}, {{"offer", offer_id()}, {"decision", decision}}), who);
    }
    http::Response withdraw(const http::Caller& who) { return offers.withdraw(post({{"uscc", kUscc}}, {{"offer", offer_id()}}), who); }
    std::string offer_id() { return one("SELECT id FROM handover_offer ORDER BY offered_at DESC, id DESC LIMIT 1"); }
    std::string outcomes() { return one("SELECT GROUP_CONCAT(COALESCE(outcome, 'waits') ORDER BY offered_at, id) FROM handover_offer"); }
    std::string acts() { return one("SELECT COALESCE(GROUP_CONCAT(act ORDER BY act), '') FROM audit_event"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(handover_offers, Offering)

BOOST_AUTO_TEST_CASE(the_right_moves_when_the_receiver_accepts)
{
    BOOST_TEST(has(fillers.ask_handover(get({{"uscc", kUscc}}), holder), "对方在 5 天内接受后生效"));
    BOOST_TEST(location_of(hand_over(second_id, "测试乙")) == kPage + "?done=offered");
    BOOST_TEST(filler() == "测试甲1");
    BOOST_TEST(told(second_id, "测试甲 请您接任 测试企业一 的填报员，请在 2026-11-22 10:00 前答复"));
    BOOST_TEST(has(look(holder, {{"done", "offered"}}), "等待 测试乙 接受"));
    BOOST_TEST(has(look(second), "接受，成为填报员"));
    BOOST_TEST(has(look(third), "目前没有等待答复的移交"));
    BOOST_TEST(location_of(fillers.ask_handover(get({{"uscc", kUscc}}), holder)) == kPage);

    BOOST_TEST(location_of(respond(second, "accept")) == std::string("/workbench?done=granted&uscc=") + kUscc);
    BOOST_TEST(filler() == "测试乙2");
    BOOST_TEST(one("SELECT CONCAT(act, actor_id) FROM filler_change WHERE epoch = 2") == "handover" + holder_id.text());
    BOOST_TEST(outcomes() == "accepted");
    BOOST_TEST(acts() == "filler.accept_offer,filler.offer");
    BOOST_TEST(told(second_id, "已将 测试企业一 的填报员更换为您"));
    for (const auto& user : {third_id, officer_id}) BOOST_TEST(told(user, "测试企业一 的填报员已更换为 测试乙"));
    BOOST_TEST(respond(second, "accept").status == 409);
    BOOST_TEST(filler() == "测试乙2");
}

BOOST_AUTO_TEST_CASE(a_receiver_who_declines_leaves_the_right_where_it_is)
{
    hand_over(second_id, "测试乙");
    BOOST_TEST(location_of(respond(second, "decline")) == kPage + "?done=declined");
    BOOST_TEST(filler() == "测试甲1");
    BOOST_TEST(told(holder_id, "测试乙 没有接受 测试企业一 填报员的移交"));
    BOOST_TEST(outcomes() == "declined");
    BOOST_TEST(acts() == "filler.decline_offer,filler.offer");
    BOOST_TEST(location_of(hand_over(third_id, "测试丙")) == kPage + "?done=offered"); // another one may be asked
}

BOOST_AUTO_TEST_CASE(the_giver_withdraws_and_nobody_accepts_any_more)
{
    hand_over(second_id, "测试乙");
    BOOST_TEST(withdraw(second).status == 409);
    BOOST_TEST(location_of(withdraw(holder)) == kPage + "?done=withdrawn");
    BOOST_TEST(told(second_id, "测试甲 撤回了 测试企业一 填报员的移交"));
    const auto late = respond(second, "accept");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "没有执行您的操作"));
    BOOST_TEST(filler() == "测试甲1");
    BOOST_TEST(acts() == "filler.offer,filler.withdraw_offer");
}

BOOST_AUTO_TEST_CASE(one_offer_waits_at_a_time_and_only_its_receiver_answers)
{
    hand_over(second_id, "测试乙");
    BOOST_TEST(location_of(hand_over(third_id, "测试丙")) == kPage);
    BOOST_TEST(outcomes() == "waits");
    for (const auto& who : {holder, third}) BOOST_TEST(respond(who, "accept").status == 409);
    BOOST_CHECK_THROW(respond(stranger, "accept"), http::NotFound);
    BOOST_CHECK_THROW(look(stranger), http::NotFound);
    BOOST_CHECK_THROW(respond(second, "perhaps"), http::BadRequest);
    BOOST_TEST(filler() == "测试甲1");
}

BOOST_AUTO_TEST_CASE(an_offer_lapses_after_its_days_and_makes_room)
{
    hand_over(second_id, "测试乙");
    now += std::chrono::days{5};
    BOOST_TEST(respond(second, "accept").status == 409);
    BOOST_TEST(has(look(second), "目前没有等待答复的移交"));
    BOOST_TEST(location_of(hand_over(third_id, "测试丙")) == kPage + "?done=offered");
    BOOST_TEST(outcomes() == "expired,waits");
    BOOST_TEST(filler() == "测试甲1");
}

BOOST_AUTO_TEST_CASE(a_right_that_officers_moved_is_not_accepted_any_more)
{
    hand_over(second_id, "测试乙");
    propose(officer, "replacement", third_id);
    decide(colleague, "confirm");
    BOOST_TEST(respond(second, "accept").status == 409);
    BOOST_TEST(filler() == "测试丙2");
    BOOST_TEST(withdraw(holder).status == 409);
}

BOOST_AUTO_TEST_CASE(a_name_that_differs_makes_no_offer)
{
    BOOST_TEST(hand_over(second_id, "测试丙").status == 422);
    BOOST_TEST(one("SELECT COUNT(*) FROM handover_offer") == "0");
    BOOST_TEST(acts() == "");
}

BOOST_AUTO_TEST_CASE(accepting_against_withdrawing_one_of_them_takes_effect)
{
    for (int round = 0; round < 20; ++round) {
        for (const auto* table : {"filler", "filler_change", "handover_offer", "message"})
            pool.read().execute_all(std::string("DELETE FROM ") + table, {});
        support::make_filler(pool, holder_id, enterprise);
        hand_over(second_id, "测试乙");
        const auto id = offer_id();
        std::barrier together(2);
        const auto at_once = [&](const auto& act) {
            return std::thread([&pool = pool, &together, act] {
                together.arrive_and_wait();
                try {
                    retrying([&] { return act(), true; });
                } catch (const TryAgain&) { // the user is asked to press again
                }
                pool.leave_thread();
            });
        };
        auto accepting = at_once([&] { offers.answer(post({{"uscc", kUscc}}, {{"offer", id}, {"decision", "accept"}}), second); });
        auto withdrawing = at_once([&] { offers.withdraw(post({{"uscc", kUscc}}, {{"offer", id}}), holder); });
        accepting.join();
        withdrawing.join();
        const auto outcome = outcomes();
        BOOST_TEST((filler() == (outcome == "accepted" ? "测试乙2" : "测试甲1")), filler() << " " << outcome);
        BOOST_TEST((outcome == "accepted" || outcome == "withdrawn"), outcome);
    }
}

BOOST_AUTO_TEST_SUITE_END()
