// SPDX-License-Identifier: MPL-2.0
#include "filler/right_scene.hpp"

#include "util/outcome.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filler;
using support::has;
using support::location_of;

namespace {
const std::string kPage = std::string("/management/filler/") + RightScene::kUscc;
}

BOOST_FIXTURE_TEST_SUITE(filler_proposals, RightScene)

BOOST_AUTO_TEST_CASE(a_replacement_takes_effect_when_another_officer_confirms_it)
{
    BOOST_TEST(location_of(propose(officer, "replacement", second_id)) == kPage + "?done=proposed");
    BOOST_TEST(filler() == "测试甲1");
    BOOST_TEST(has(management.list(get({}), colleague), "测试函〔2026〕1 号"));
    const auto page = management.filler(get({{"uscc", kUscc}}), colleague);
    BOOST_TEST(has(page, "待复核：将填报员由 测试甲 更换为 测试乙"));
    BOOST_TEST(has(page, "同意并生效"));
    BOOST_TEST(location_of(decide(colleague, "confirm")) == kPage + "?done=confirmed");
    BOOST_TEST(filler() == "测试乙2");
    BOOST_TEST(one("SELECT CONCAT(act, ' ', actor_id = (SELECT id FROM user WHERE name = '测试区管二')) FROM filler_change WHERE epoch = 2") ==
               "replacement 1");
    BOOST_TEST(told(holder_id, "更换为 测试乙，您不再是填报员。依据：测试函〔2026〕1 号。原因：原填报员已离职（测试）"));
    BOOST_TEST(told(second_id, "已将您定为 测试企业一 的填报员。依据：测试函〔2026〕1 号"));
    BOOST_TEST(told(third_id, "测试企业一 的填报员已更换为 测试乙"));
    BOOST_TEST(one("SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event") == "filler.propose,filler.read,filler.replace");
    BOOST_TEST(has(management.filler(get({{"uscc", kUscc}}, {{"done", "confirmed"}}), officer), "已生效"));
    BOOST_TEST(decide(colleague, "confirm").status == 409);
}

BOOST_AUTO_TEST_CASE(a_removal_leaves_nobody_and_whoever_applies_gets_a_new_epoch)
{
    ask(second);
    propose(officer, "removal", stranger_id);
    BOOST_TEST(location_of(decide(centre, "confirm")) == kPage + "?done=confirmed");
    BOOST_TEST(one("SELECT COUNT(*) FROM filler") == "0");
    BOOST_TEST(one("SELECT CONCAT(act, epoch, user_id IS NULL) FROM filler_change WHERE epoch = 2") == "removal21");
    BOOST_TEST(one("SELECT outcome FROM handover_request") == "vacated");
    BOOST_TEST(told(holder_id, "已撤销您的 测试企业一 填报员资格"));
    BOOST_TEST(told(second_id, "目前没有填报员"));
    BOOST_TEST(has(management.list(get({}, {{"list", "vacant"}}), officer), "测试企业一"));
    BOOST_TEST(has(management.filler(get({{"uscc", kUscc}}), officer), "目前没有填报员"));
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    fillers.apply(post({{"uscc", kUscc}}, {}), second);
    BOOST_TEST(filler() == "测试乙3");
    BOOST_TEST(propose(officer, "replacement", third_id).status == 303);
}

BOOST_AUTO_TEST_CASE(nobody_confirms_what_he_has_proposed)
{
    propose(officer, "removal", second_id);
    const auto own = decide(officer, "confirm");
    BOOST_TEST(own.status == 409);
    BOOST_TEST(has(own, "须由另一位管理员复核"));
    BOOST_TEST(decide(officer, "refuse", "不").status == 409);
    BOOST_TEST(filler() == "测试甲1");
    {
        auto tx = pool.begin();
        BOOST_TEST(!ProposalRepository(tx).decide({}, enterprise, ProposalId::stored(proposal_id()), ProposalOutcome::confirmed, {}, officer_id, now));
    }
    BOOST_TEST(location_of(decide(officer, "withdraw")) == kPage + "?done=withdrawn");
    BOOST_TEST(location_of(propose(officer, "removal", second_id)) == kPage + "?done=proposed");
}

BOOST_AUTO_TEST_CASE(who_is_or_was_a_user_of_the_enterprise_neither_proposes_nor_confirms)
{
    support::set_mobile(pool, officer_id, "13800000002"); // as one of its users
    const auto refused = propose(officer, "replacement", second_id);
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(has(refused, "您与这家企业有关联（现在或曾经是它的用户"));
    BOOST_TEST(!has(management.filler(get({{"uscc", kUscc}}), officer), "提交复核"));
    BOOST_TEST(one("SELECT COUNT(*) FROM filler_proposal") == "0");

    propose(colleague, "replacement", second_id);
    BOOST_TEST(!has(management.filler(get({{"uscc", kUscc}}), officer), "同意并生效"));
    for (const auto* decision : {"confirm", "refuse"}) BOOST_TEST(decide(officer, decision, "不").status == 409, decision);
    BOOST_TEST(filler() == "测试甲1");
    BOOST_TEST(one("SELECT GROUP_CONCAT(act) FROM audit_event WHERE act <> 'filler.read'") == "filler.propose");
    BOOST_TEST(location_of(decide(centre, "confirm")) == kPage + "?done=confirmed");
    BOOST_TEST(filler() == "测试乙2");
}

BOOST_AUTO_TEST_CASE(another_officer_refuses_with_words)
{
    propose(officer, "removal", second_id);
    const auto wordless = decide(colleague, "refuse");
    BOOST_TEST(wordless.status == 422);
    BOOST_TEST(location_of(decide(colleague, "refuse", "文号不符（测试）")) == kPage + "?done=refused");
    BOOST_TEST(told(officer_id, "没有同意您对 测试企业一 填报员的办理。理由：文号不符（测试）"));
    BOOST_TEST(filler() == "测试甲1");
}

BOOST_AUTO_TEST_CASE(a_proposal_is_void_after_ten_days)
{
    propose(officer, "removal", second_id);
    now += kProposalDays;
    BOOST_TEST(decide(colleague, "confirm").status == 409);
    BOOST_TEST(filler() == "测试甲1");
    BOOST_TEST(has(management.filler(get({{"uscc", kUscc}}), colleague), "逾期失效"));
    BOOST_TEST(has(management.list(get({}), colleague), "目前没有等待复核的办理"));
    BOOST_TEST(location_of(propose(colleague, "removal", second_id)) == kPage + "?done=proposed");
    BOOST_TEST(one("SELECT GROUP_CONCAT(COALESCE(outcome, 'waits') ORDER BY proposed_at) FROM filler_proposal") == "expired,waits");
}

BOOST_AUTO_TEST_CASE(a_right_that_has_changed_hands_makes_the_proposal_void)
{
    propose(officer, "replacement", second_id);
    FillerHandlers fillers{pool, frame, clock, book, calendar};
    fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", third_id.text()}, {"epoch", "1"}, {"confirmation", "测试丙"}}), holder);
    const auto late = decide(colleague, "confirm");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "该办理已失效"));
    BOOST_TEST(filler() == "测试丙2");
    BOOST_TEST(one("SELECT outcome FROM filler_proposal") == "lapsed");
    propose(officer, "replacement", second_id);
    change("DELETE FROM association WHERE user_id = (SELECT id FROM user WHERE name = '测试乙')");
    BOOST_TEST(decide(colleague, "confirm").status == 409);
    BOOST_TEST(filler() == "测试丙2");
}

BOOST_AUTO_TEST_CASE(the_former_fillers_open_form_is_refused_at_once)
{
    const auto used = [&](const UserId& user, int epoch) {
        return pool.read().execute(db::Sql{"UPDATE filler SET used_at = ?, uses = uses + 1 WHERE enterprise_id = ? AND user_id = ? AND epoch = ?"},
                                   now, enterprise, user, epoch);
    };
    BOOST_TEST(used(holder_id, 1) == 1U);
    propose(officer, "replacement", second_id);
    decide(colleague, "confirm");
    BOOST_TEST(used(holder_id, 1) == 0U);
    BOOST_TEST(used(second_id, 2) == 1U);
}

BOOST_AUTO_TEST_CASE(bad_input_comes_back_beside_its_field_and_nothing_is_lost)
{
    const auto page = management.propose(
        post({{"uscc", kUscc}}, {{"epoch", "1"}, {"act", "replacement"}, {"successor", stranger_id.text()}, {"reference", ""}, {"reason", ""}}),
        officer);
    BOOST_TEST(page.status == 422);
    for (const auto* words : {"不再关联这家企业", "请填写书面申请的文号或编号", "请写明理由"}) BOOST_TEST(has(page, words), words);
    const auto kept =
        management.propose(post({{"uscc", kUscc}}, {{"epoch", "1"}, {"act", ""}, {"reference", "文号<1>"}, {"reason", "因为"}}), officer);
    BOOST_TEST(has(kept, "文号&lt;1&gt;"));
    BOOST_TEST(has(kept, "请选择办理事项"));
    BOOST_TEST(management.propose(post({{"uscc", kUscc}}, {{"epoch", "9"}}), officer).status == 409);
    BOOST_TEST(one("SELECT COUNT(*) FROM filler_proposal") == "0");
}

BOOST_AUTO_TEST_CASE(another_district_finds_nothing)
{
    propose(officer, "removal", second_id);
    BOOST_CHECK_THROW(management.filler(get({{"uscc", kUscc}}), elsewhere), http::NotFound);
    BOOST_CHECK_THROW(propose(elsewhere, "removal", second_id), http::NotFound);
    BOOST_CHECK_THROW(decide(elsewhere, "confirm"), http::NotFound);
    for (const auto* list : {"proposals", "requests", "vacant", "all"})
        BOOST_TEST(!has(management.list(get({}, {{"list", list}}), elsewhere), "测试企业一"), list);
    BOOST_TEST(has(management.list(get({}, {{"q", "企业一"}}), centre), "测试企业一"));
}

BOOST_AUTO_TEST_CASE(after_five_working_days_without_an_answer_the_officers_decide)
{
    ask(second);
    BOOST_TEST(has(management.list(get({}, {{"list", "requests"}}), officer), "目前没有逾期未答复"));
    BOOST_TEST(propose(officer, "refusal", second_id, request_id()).status == 422); // the holder may still answer
    let_the_request_wait();
    const auto list = management.list(get({}, {{"list", "requests"}}), officer);
    BOOST_TEST(has(list, "待区处理"));
    BOOST_TEST(has(list, "原填报员已离职（测试）"));
    BOOST_TEST(propose(officer, "replacement", third_id, request_id()).status == 303); // the asker follows, without a reference
    BOOST_TEST(location_of(decide(centre, "confirm")) == kPage + "?done=confirmed");
    BOOST_TEST(filler() == "测试乙2");
    BOOST_TEST(one("SELECT outcome FROM handover_request") == "granted");
}

BOOST_AUTO_TEST_CASE(officers_may_refuse_the_request_two_of_them)
{
    ask(second);
    let_the_request_wait();
    propose(officer, "refusal", third_id, request_id());
    BOOST_TEST(one("SELECT outcome IS NULL FROM handover_request") == "1");
    decide(colleague, "confirm");
    BOOST_TEST(one("SELECT outcome FROM handover_request") == "refused");
    BOOST_TEST(told(second_id, "未获同意。答复：原填报员已离职（测试）"));
    BOOST_TEST(filler() == "测试甲1");
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_moves_before_the_act_is_not_acted_on_by_the_district_that_it_left)
{
    // the clock is read between what was loaded and the transaction
    const auto move_meanwhile = [&] {
        change("UPDATE enterprise SET district = '310101'");
        clock = [this] {
            change("UPDATE enterprise SET district = '310104'");
            return now;
        };
    };
    move_meanwhile();
    BOOST_CHECK_THROW(propose(officer, "replacement", second_id), TryAgain);
    BOOST_CHECK_THROW(propose(officer, "replacement", second_id), http::NotFound); // as dispatch runs it again
    BOOST_TEST(one("SELECT COUNT(*) FROM filler_proposal") == "0");
    clock = [this] { return now; };
    change("UPDATE enterprise SET district = '310101'");
    propose(officer, "replacement", second_id);
    for (const auto* decision : {"confirm", "refuse", "withdraw"}) {
        const auto& who = decision == std::string("withdraw") ? officer : colleague; // one's own
        move_meanwhile();
        BOOST_CHECK_THROW(decide(who, decision, "依据不足（测试）"), TryAgain);
        BOOST_CHECK_THROW(decide(who, decision, "依据不足（测试）"), http::NotFound);
        BOOST_TEST(one("SELECT is_open FROM filler_proposal") == "1", decision);
        BOOST_TEST(filler() == "测试甲1", decision);
    }
    BOOST_TEST(location_of(decide(centre, "confirm")) == kPage + "?done=confirmed"); // the city stayed the same
    BOOST_TEST(filler() == "测试乙2");
}

BOOST_AUTO_TEST_SUITE_END()
