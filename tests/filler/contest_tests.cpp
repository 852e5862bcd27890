// SPDX-License-Identifier: MPL-2.0
// 异议: the former filler contests a handover to the district.
#include "filler/right_scene.hpp"

#include "filing/right_repository.hpp"
#include "user/merger_repository.hpp"
#include "util/outcome.hpp"

#include <boost/test/unit_test.hpp>

#include <tuple>

using namespace tianbao;
using namespace tianbao::filler;
using support::has;
using support::location_of;

namespace {

const std::string kPage = std::string("/filler/") + RightScene::kUscc + "/contest";
const std::string kDesk = std::string("/management/filler/") + RightScene::kUscc + "/contest";

/// 测试甲 has handed the right over to 测试乙.
struct Contesting : RightScene {
    const FillerSettings settings{.contest_time = std::chrono::hours{72}};
    FillerHandlers fillers{pool, frame, clock, book, calendar, settings};
    ContestHandlers contests{pool, frame, clock, districts, settings};

    Contesting()
    {
        fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", second_id.text()}, {"epoch", "1"}, {"confirmation", "测试乙"}}), holder);
    }
    http::Response look(const http::Caller& who, support::Pairs query = {}) { return contests.ask(get({{"uscc", kUscc}}, query), who); }
    http::Response contest(const http::Caller& who, const std::string& reason = "不是本人办理（测试）", const std::string& of = "2")
    {
        return contests.contest(post({{"uscc", kUscc}}, {{"epoch", of}, {"reason", reason}}), who);
    }
    http::Response desk(const http::Caller& who, support::Pairs query = {}) { return contests.look(get({{"uscc", kUscc}}, query), who); }
    http::Response rule(const http::Caller& who, const std::string& decision, const std::string& words = "经核实（测试）")
    {
        return contests.decide(post({{"uscc", kUscc}}, {{"contest", one("SELECT id FROM handover_contest")}, {"decision", decision}, {"answer", words}}),
                               who);
    }
    http::Response rule_on(const std::string& contest, const std::string& decision)
    {
        return contests.decide(post({{"uscc", kUscc}}, {{"contest", contest}, {"decision", decision}, {"answer", "经核实（测试）"}}), officer);
    }
    void hand_on(const UserId& to, const std::string& name, const http::Caller& by, const std::string& of = "2")
    {
        fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", to.text()}, {"epoch", of}, {"confirmation", name}}), by);
    }
    /// The account into which that one is merged: another one of the same person, with the same name.
    UserId merged(const UserId& joined, std::string_view mobile)
    {
        const auto kept = support::add_user(pool, "测试甲", "user", mobile);
        auto tx = pool.begin();
        BOOST_REQUIRE(user::MergerRepository(tx).carry_over(joined, kept, officer_id, now));
        tx.commit();
        return kept;
    }
    bool is_listed(const http::Caller& who) { return has(management.list(get({}, {{"list", "contests"}}), who), "不是本人办理（测试）"); }
    std::string outcome() { return one("SELECT COALESCE(outcome, 'waits') FROM handover_contest"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(handover_contests, Contesting)

BOOST_AUTO_TEST_CASE(an_upheld_contest_gives_the_right_back_in_one_act)
{
    BOOST_TEST(has(fillers.ask_apply(get({{"uscc", kUscc}}), holder), "href=\"" + kPage + "\">提出异议</a>"));
    BOOST_TEST(location_of(contest(holder)) == kPage + "?done=contested");
    BOOST_TEST(filler() == "测试乙2"); // as long as nobody has decided
    BOOST_TEST(has(look(holder, {{"done", "contested"}}), "您的异议正在等待所在区裁定"));
    for (const auto& user : {second_id, officer_id}) BOOST_TEST(told(user, "测试甲 对 测试企业一 的填报人更换提出异议"));
    BOOST_TEST(is_listed(officer));
    BOOST_TEST(has(management.list(get({}), officer), "更换异议 <span>1</span>"));
    BOOST_TEST(has(desk(officer), "不是本人办理（测试）"));
    BOOST_TEST(location_of(rule(officer, "uphold")) == kDesk + "?done=decided");
    BOOST_TEST(filler() == "测试甲3");
    BOOST_TEST(one("SELECT CONCAT(act, actor_id) FROM filler_change WHERE epoch = 3") == "replacement" + officer_id.text());
    BOOST_TEST(told(holder_id, "已将您定为 测试企业一 的填报员。原因：经核实（测试）"));
    BOOST_TEST(told(second_id, "更换为 测试甲，您不再是填报员。原因：经核实（测试）"));
    BOOST_TEST(one("SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event") == "filler.contest,filler.handover,filler.uphold_contest");
    BOOST_TEST(!is_listed(officer));
    BOOST_TEST(has(look(holder), "异议成立，填报权已还给您"));
    BOOST_TEST(rule(officer, "uphold").status == 409);
}

BOOST_AUTO_TEST_CASE(a_rejected_contest_leaves_the_right_and_both_are_told_why)
{
    contest(holder);
    const auto wordless = rule(officer, "reject", " ");
    BOOST_TEST(wordless.status == 422);
    BOOST_TEST(has(wordless, "请写明理由，对方会看到这段话。"));
    BOOST_TEST(location_of(rule(officer, "reject")) == kDesk + "?done=decided");
    BOOST_TEST(filler() == "测试乙2");
    for (const auto& user : {holder_id, second_id}) BOOST_TEST(told(user, "异议未获支持，填报员不变。答复：经核实（测试）"));
    BOOST_TEST(has(desk(officer, {{"done", "decided"}}), "未获支持"));
    BOOST_TEST(contest(holder).status == 409); // once for each handover
    BOOST_TEST(outcome() == "rejected");
}

BOOST_AUTO_TEST_CASE(only_the_former_filler_contests_and_only_in_time)
{
    for (const auto& who : {second, third}) BOOST_TEST(contest(who).status == 409);
    BOOST_CHECK_THROW(contest(stranger), http::NotFound);
    BOOST_CHECK_THROW(look(stranger), http::NotFound);
    BOOST_TEST(contest(holder, "理由", "1").status == 409);
    const auto wordless = contest(holder, " ");
    BOOST_TEST(wordless.status == 422);
    const auto too_long = contest(holder, std::string(501, 'x'));
    BOOST_TEST(has(too_long, std::string(501, 'x')));
    now += std::chrono::hours{72};
    const auto late = contest(holder);
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "没有执行您的操作"));
    BOOST_TEST(has(late, "您填写的理由：不是本人办理（测试）"));
    BOOST_TEST(!has(fillers.ask_apply(get({{"uscc", kUscc}}), holder), "提出异议"));
    BOOST_TEST(one("SELECT COUNT(*) FROM handover_contest") == "0");
}

BOOST_AUTO_TEST_CASE(without_the_setting_nobody_contests)
{
    ContestHandlers closed{pool, frame, clock, districts, {}};
    FillerHandlers plain{pool, frame, clock, book, calendar};
    BOOST_TEST(closed.contest(post({{"uscc", kUscc}}, {{"epoch", "2"}, {"reason", "不是本人办理（测试）"}}), holder).status == 409);
    BOOST_TEST(has(closed.ask(get({{"uscc", kUscc}}), holder), "目前没有可以提出异议的更换"));
    BOOST_TEST(!has(plain.ask_apply(get({{"uscc", kUscc}}), holder), "提出异议"));
    BOOST_TEST(!has(management.list(get({}), officer), "更换异议"));
    BOOST_TEST(one("SELECT COUNT(*) FROM handover_contest") == "0");
}

BOOST_AUTO_TEST_CASE(handing_the_right_on_ends_no_contest_and_it_goes_back_from_who_has_it)
{
    contest(holder);
    hand_on(third_id, "测试丙", second);
    BOOST_TEST(filler() == "测试丙3");
    BOOST_TEST(is_listed(officer));
    BOOST_TEST(has(management.list(get({}), officer), "更换异议 <span>1</span>"));
    BOOST_TEST(has(look(holder), "正在等待所在区裁定"));
    const auto sheet = desk(officer);
    for (const auto* words :
         {"由 测试甲 更换给 测试乙，之后填报权又更换给了别人", "现填报员：<span class=\"strong\">测试丙</span>", "异议成立</button>"})
        BOOST_TEST(has(sheet, words), words);
    BOOST_TEST(location_of(rule(officer, "uphold")) == kDesk + "?done=decided");
    BOOST_TEST(filler() == "测试甲4");
    BOOST_TEST(one("SELECT COUNT(*) FROM filler") == "1");
    BOOST_TEST(one("SELECT CONCAT(act, actor_id) FROM filler_change WHERE epoch = 4") == "replacement" + officer_id.text());
    BOOST_TEST(one("SELECT JSON_VALUE(detail, '$.from') FROM audit_event WHERE act = 'filler.uphold_contest'") == third_id.text());
    BOOST_TEST(told(holder_id, "已将您定为 测试企业一 的填报员。原因：经核实（测试）"));
    BOOST_TEST(told(third_id, "更换为 测试甲，您不再是填报员。原因：经核实（测试）"));
    BOOST_TEST(one("SELECT COUNT(*) FROM message m JOIN user u ON u.id = m.user_id WHERE m.kind = 'filler.changed' AND u.name = '测试乙'"
                   " AND JSON_VALUE(m.facts, '$.reason') = '经核实（测试）'") == "1");
    for (const auto& [user, name, right] : {std::tuple{second_id, "测试乙", 2}, std::tuple{third_id, "测试丙", 3}}) {
        auto tx = pool.begin();
        BOOST_TEST(!filing::RightRepository(tx).use(enterprise, {user, name, right}, now), name);
    }
}

BOOST_AUTO_TEST_CASE(a_handover_may_be_contested_in_its_hours_when_the_right_was_handed_on_already)
{
    hand_on(third_id, "测试丙", second);
    BOOST_TEST(has(fillers.ask_apply(get({{"uscc", kUscc}}), holder), "href=\"" + kPage + "\">提出异议</a>"));
    BOOST_TEST(has(look(holder), "您的填报权已更换给 测试乙，之后又更换给了别人"));
    BOOST_TEST(contest(holder, "不是本人办理（测试）", "3").status == 409); // that handover is the other one's
    BOOST_TEST(location_of(contest(holder)) == kPage + "?done=contested");
    BOOST_TEST(one("SELECT epoch FROM handover_contest") == "2");
    for (const auto& user : {second_id, third_id}) BOOST_TEST(told(user, "测试甲 对 测试企业一 的填报人更换提出异议"));
    BOOST_TEST(contest(holder).status == 409);
    BOOST_TEST(location_of(rule(officer, "reject")) == kDesk + "?done=decided");
    BOOST_TEST(filler() == "测试丙3");
    for (const auto& user : {holder_id, second_id, third_id}) BOOST_TEST(told(user, "异议未获支持，填报员不变。答复：经核实（测试）"));
}

BOOST_AUTO_TEST_CASE(an_account_that_was_closed_since_is_told_nothing)
{
    contest(holder);
    hand_on(third_id, "测试丙", second);
    change("UPDATE user SET closed_at = created_at WHERE name = '测试乙'");
    BOOST_TEST(location_of(rule(officer, "reject")) == kDesk + "?done=decided");
    BOOST_TEST(one("SELECT GROUP_CONCAT(u.name ORDER BY u.name) FROM message m JOIN user u ON u.id = m.user_id"
                   " WHERE m.kind = 'filler.contest_rejected'") == "测试丙,测试甲");
}

BOOST_AUTO_TEST_CASE(after_the_hours_of_the_first_handover_a_later_one_gives_no_new_ones)
{
    now += std::chrono::hours{71};
    hand_on(third_id, "测试丙", second);
    now += std::chrono::hours{1};
    BOOST_TEST(contest(holder).status == 409);
    BOOST_TEST(!has(fillers.ask_apply(get({{"uscc", kUscc}}), holder), "提出异议"));
    BOOST_TEST(location_of(contest(second, "不是本人办理（测试）", "3")) == kPage + "?done=contested"); // its own hours have just begun
}

BOOST_AUTO_TEST_CASE(who_handed_on_cannot_hide_the_first_contest_behind_another_one)
{
    contest(holder);
    hand_on(third_id, "测试丙", second);
    contest(second, "对方的理由（测试）", "3");
    BOOST_TEST(has(management.list(get({}), officer), "更换异议 <span>2</span>"));
    BOOST_TEST(has(desk(officer), "测试甲 的异议"));
    const auto first = one("SELECT id FROM handover_contest WHERE epoch = 2");
    const auto later = one("SELECT id FROM handover_contest WHERE epoch = 3");
    BOOST_TEST(rule_on(later, "uphold").status == 409); // one after the other
    now += std::chrono::minutes{1};
    BOOST_TEST(location_of(rule_on(first, "uphold")) == kDesk + "?done=decided");
    BOOST_TEST(filler() == "测试甲4");
    BOOST_TEST(has(desk(officer, {{"done", "decided"}}), "<span class=\"mark-plain\">异议成立</span>"));
    BOOST_TEST(has(look(second), "填报员已另有变动，异议终止"));
    BOOST_TEST(rule_on(later, "uphold").status == 409);
    BOOST_TEST(filler() == "测试甲4");
    BOOST_TEST(has(management.list(get({}, {{"list", "contests"}}), officer), "目前没有等待裁定的更换异议"));
}

BOOST_AUTO_TEST_CASE(what_falls_with_an_upheld_contest_is_ended_and_told_in_the_same_act)
{
    contest(holder);
    hand_on(third_id, "测试丙", second);
    contest(second, "对方的理由（测试）", "3");
    hand_on(second_id, "测试乙", third, "3");
    hand_on(third_id, "测试丙", second, "4");
    contest(second, "又一次的理由（测试）", "5");
    change("UPDATE handover_contest SET contested_by = (SELECT id FROM user WHERE name = '测试丁') WHERE epoch = 5");
    change("UPDATE user SET closed_at = created_at WHERE name = '测试丁'"); // one that nobody can be told of any more
    rule_on(one("SELECT id FROM handover_contest WHERE epoch = 2"), "uphold");
    BOOST_TEST(one("SELECT GROUP_CONCAT(epoch, outcome ORDER BY epoch) FROM handover_contest WHERE decided_by = '" + officer_id.text() +
                   "' AND is_open IS NULL") == "2upheld,3lapsed,5lapsed");
    BOOST_TEST(one("SELECT COUNT(DISTINCT decided_at) FROM handover_contest") == "1");
    BOOST_TEST(told(second_id, "您对 测试企业一 填报人更换的异议终止：更早提出的更换异议成立，填报权已还给 测试甲。答复：经核实（测试）"));
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'filler.contest_fallen'") == "1");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'filler.lapse_contest' AND JSON_VALUE(detail, '$.contest') IN"
                   " (SELECT id FROM handover_contest WHERE outcome = 'lapsed')") == "2");
    BOOST_TEST(has(look(second), "填报员已另有变动，异议终止"));
    BOOST_TEST(has(desk(officer), "<span class=\"mark-plain\">异议成立</span>"));
}

BOOST_AUTO_TEST_CASE(an_upheld_contest_that_cannot_be_carried_out_ends_no_other)
{
    contest(holder);
    hand_on(third_id, "测试丙", second);
    contest(second, "对方的理由（测试）", "3");
    change("DELETE FROM association WHERE user_id = (SELECT id FROM user WHERE name = '测试甲')");
    BOOST_TEST(rule_on(one("SELECT id FROM handover_contest WHERE epoch = 2"), "uphold").status == 409);
    BOOST_TEST(one("SELECT GROUP_CONCAT(epoch, COALESCE(outcome, 'waits') ORDER BY epoch) FROM handover_contest") == "2lapsed,3waits");
    BOOST_TEST(has(desk(officer), "测试乙 的异议"));
}

BOOST_AUTO_TEST_CASE(after_the_first_was_rejected_the_other_one_is_decided)
{
    contest(holder);
    hand_on(third_id, "测试丙", second);
    contest(second, "对方的理由（测试）", "3");
    rule_on(one("SELECT id FROM handover_contest WHERE epoch = 2"), "reject");
    BOOST_TEST(has(desk(officer), "测试乙 的异议"));
    BOOST_TEST(location_of(rule_on(one("SELECT id FROM handover_contest WHERE epoch = 3"), "uphold")) == kDesk + "?done=decided");
    BOOST_TEST(filler() == "测试乙4");
}

BOOST_AUTO_TEST_CASE(an_account_contests_what_accounts_merged_into_it_handed_over)
{
    const auto between = merged(holder_id, "19900000008");
    const auto kept_id = merged(between, "19900000009");
    const auto kept = support::caller_of(kept_id, "测试甲");
    BOOST_TEST(has(fillers.ask_apply(get({{"uscc", kUscc}}), kept), "href=\"" + kPage + "\">提出异议</a>"));
    BOOST_TEST(has(look(kept), "您的填报权已更换给 测试乙"));
    BOOST_TEST(location_of(contest(kept)) == kPage + "?done=contested");
    BOOST_TEST(one("SELECT contested_by FROM handover_contest") == kept_id.text());
    BOOST_TEST(has(look(kept), "您的异议正在等待所在区裁定"));
    hand_on(third_id, "测试丙", second);
    BOOST_TEST(location_of(rule(officer, "uphold")) == kDesk + "?done=decided");
    BOOST_TEST(one("SELECT CONCAT(user_id, epoch) FROM filler") == kept_id.text() + "4");
}

BOOST_AUTO_TEST_CASE(a_merged_account_contests_for_nobody_once_more_and_not_what_went_to_its_own)
{
    contest(holder);
    rule(officer, "reject");
    const auto kept = support::caller_of(merged(holder_id, "19900000008"), "测试甲");
    BOOST_TEST(has(look(kept), "目前没有可以提出异议的更换")); // it was contested before the merger
    BOOST_TEST(contest(kept).status == 409);

    // 测试乙 is merged into 测试丙: what one of them handed to the other went nowhere
    hand_on(third_id, "测试丙", second);
    {
        auto tx = pool.begin();
        BOOST_REQUIRE(user::MergerRepository(tx).carry_over(second_id, third_id, officer_id, now));
        tx.commit();
    }
    BOOST_TEST(contest(third, "不是本人办理（测试）", "3").status == 409);
    support::associate(pool, stranger_id, enterprise);
    hand_on(stranger_id, "测试丁", third, "3");
    BOOST_TEST(contest(third, "不是本人办理（测试）", "3").status == 409);
    BOOST_TEST(location_of(contest(third, "不是本人办理（测试）", "4")) == kPage + "?done=contested");
}

BOOST_AUTO_TEST_CASE(a_right_that_went_another_way_is_not_given_back)
{
    contest(holder);
    const auto ends = [&](const char* what) {
        BOOST_TEST(!is_listed(officer), what);
        BOOST_TEST(has(look(holder), "填报员已另有变动，异议终止"), what);
        BOOST_TEST(has(desk(officer), "填报员已另有变动，不用裁定"), what);
        BOOST_TEST(rule(officer, "uphold").status == 409, what);
    };
    change("UPDATE filler SET epoch = 3");
    for (const auto* act : {"replacement", "import", "claim"}) {
        pool.read().execute(db::Sql{"INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at) VALUES (?, 3, ?, ?, ?, ?)"},
                            enterprise, third_id, act, officer_id, now);
        ends(act);
        change("DELETE FROM filler_change WHERE epoch = 3");
    }
    change("DELETE FROM filler"); // removed: nobody has it
    ends("removal");
    BOOST_TEST(outcome() == "waits");
}

BOOST_AUTO_TEST_CASE(a_right_that_came_back_by_itself_needs_no_decision)
{
    contest(holder);
    hand_on(holder_id, "测试甲", second);
    BOOST_TEST(!is_listed(officer));
    hand_on(third_id, "测试丙", holder, "3"); // this time it was meant
    BOOST_TEST(!is_listed(officer));
    BOOST_TEST(rule(officer, "uphold").status == 409);
    BOOST_TEST(filler() == "测试丙4");
    BOOST_TEST(location_of(contest(holder, "又一次（测试）", "4")) == kPage + "?done=contested");
}

BOOST_AUTO_TEST_CASE(a_former_filler_who_is_not_associated_any_more_gets_nothing_back)
{
    contest(holder);
    change("DELETE FROM association WHERE user_id = (SELECT id FROM user WHERE name = '测试甲')");
    BOOST_TEST(rule(officer, "uphold").status == 409);
    BOOST_TEST(filler() == "测试乙2");
    BOOST_TEST(outcome() == "lapsed");
    for (const auto& user : {holder_id, second_id})
        BOOST_TEST(told(user, "测试甲 对 测试企业一 填报人更换的异议终止：填报员或关联另有变动，填报权不能归还。答复：经核实（测试）"));
}

BOOST_AUTO_TEST_CASE(another_district_and_who_is_of_the_enterprise_decide_nothing)
{
    contest(holder);
    BOOST_CHECK_THROW(desk(elsewhere), http::NotFound);
    BOOST_CHECK_THROW(rule(elsewhere, "uphold"), http::NotFound);
    BOOST_TEST(!is_listed(elsewhere));
    support::set_mobile(pool, officer_id, "13800000003"); // as one of its users
    const auto barred = rule(officer, "uphold");
    BOOST_TEST(barred.status == 409);
    BOOST_TEST(has(barred, "请由其他人员处理"));
    BOOST_TEST(has(barred, "您填写的理由：经核实（测试）"));
    BOOST_TEST(!has(desk(officer), "异议成立</button>"));
    BOOST_TEST(outcome() == "waits");
    BOOST_TEST(location_of(rule(centre, "uphold")) == kDesk + "?done=decided");
}

BOOST_AUTO_TEST_CASE(the_district_that_the_enterprise_left_meanwhile_decides_nothing)
{
    contest(holder);
    clock = [this] { // read between what was loaded and the transaction
        change("UPDATE enterprise SET district = '310104'");
        return now;
    };
    for (const auto* decision : {"uphold", "reject"}) {
        change("UPDATE enterprise SET district = '310101'");
        BOOST_CHECK_THROW(rule(officer, decision), TryAgain);
        BOOST_CHECK_THROW(rule(officer, decision), http::NotFound);
        BOOST_TEST(outcome() == "waits", decision);
    }
    BOOST_TEST(filler() == "测试乙2");
    clock = [this] { return now; };
    rule(elsewhere, "uphold");
    BOOST_TEST(outcome() == "upheld");
}

BOOST_AUTO_TEST_SUITE_END()
