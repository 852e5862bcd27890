// SPDX-License-Identifier: MPL-2.0
// 异议: the former filler contests a handover to the district.
#include "filler/right_scene.hpp"

#include <boost/test/unit_test.hpp>

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

BOOST_AUTO_TEST_CASE(a_right_that_has_moved_on_is_not_given_back)
{
    contest(holder);
    fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", third_id.text()}, {"epoch", "2"}, {"confirmation", "测试丙"}}), second);
    BOOST_TEST(!is_listed(officer));
    BOOST_TEST(!has(look(holder), "正在等待所在区裁定"));
    BOOST_TEST(has(look(holder), "填报员已另有变动，异议终止"));
    BOOST_TEST(rule(officer, "uphold").status == 409);
    BOOST_TEST(filler() == "测试丙3");
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

BOOST_AUTO_TEST_SUITE_END()
