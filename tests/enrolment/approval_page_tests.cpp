// SPDX-License-Identifier: MPL-2.0
// 待确认的关联, the rules that officers set, and who is told of what.
#include "enrolment/proof_scene.hpp"

#include "association/claims.hpp"
#include "association/lapsing.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>

using namespace tianbao;
using support::contains;
using support::header;

namespace {

using Approvals = enrolment::ProofScene;

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolment_approvals, Approvals)

BOOST_AUTO_TEST_CASE(the_filler_approves_and_only_then_the_user_is_associated)
{
    set_rule("approval");
    BOOST_TEST(contains(stranger.get(path("/proof")), "请填报员确认"));
    BOOST_TEST(ask(stranger, "approval", "").status == 422);
    BOOST_TEST(ask(stranger, "letter").status == 409);
    BOOST_TEST(ask(stranger).status == 303);
    BOOST_TEST(ask(stranger).status == 303); // waits already
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request") == "1");
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(stranger.get("/filing/91310101TBTB000122").status == 404);
    BOOST_TEST(contains(stranger.get("/association"), "等待填报员确认"));
    BOOST_TEST(contains(stranger.get(path("/proof")), "正在等待填报员确认"));

    for (const auto* page : {"/", "/workbench"}) BOOST_TEST(contains(filler.get(page), "1 人申请关联"), page);
    BOOST_TEST(!contains(colleague.get("/workbench"), "人申请关联"));
    const auto waiting = filler.get(path("/approval"));
    BOOST_TEST(contains(waiting, "138****0003"));
    BOOST_TEST(contains(waiting, "财务部会计（测试）"));
    BOOST_TEST(header(colleague.get(path("/approval")), "Location") == "/association");
    BOOST_TEST(answer(colleague, "agree").status == 303);
    BOOST_TEST(!is_associated(stranger_id));

    BOOST_TEST(answer(filler, "agree").status == 303);
    BOOST_TEST(is_associated(stranger_id));
    BOOST_TEST(one("SELECT proof FROM association WHERE user_id = '" + stranger_id.text() + "'") == "filler_approval");
    BOOST_TEST(one("SELECT user_id FROM filler") == filler_id.text());
    BOOST_TEST(one("SELECT outcome FROM association_request") == "granted");
    BOOST_TEST(contains(filler.get(path("/approval")), "目前没有等待您答复的申请"));
    BOOST_TEST(stranger.get("/filing/91310101TBTB000122").status == 200);
}

BOOST_AUTO_TEST_CASE(the_filler_refuses_with_a_reason_that_the_asker_reads)
{
    set_rule("either");
    BOOST_TEST(contains(stranger.get(path("/proof")), "任选一种即可"));
    ask(stranger);
    BOOST_TEST(answer(filler, "refuse").status == 422);
    BOOST_TEST(answer(filler, "refuse", "不是本企业的人员（测试）").status == 303);
    BOOST_TEST(answer(filler, "agree").status == 409);
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(contains(stranger.get("/account/messages"), "未获同意。答复：不是本企业的人员（测试）"));
    BOOST_TEST(ask(stranger).status == 303);
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request") == "2");
}

BOOST_AUTO_TEST_CASE(a_request_is_withdrawn_or_lapses)
{
    set_rule("approval");
    ask(stranger);
    BOOST_TEST(second.post(path("/request/withdrawal"), {{"request", request_id()}}).status == 404);
    BOOST_TEST(stranger.post(path("/request/withdrawal"), {{"request", request_id()}}).status == 303);
    BOOST_TEST(one("SELECT outcome FROM association_request") == "withdrawn");
    BOOST_TEST(answer(filler, "agree").status == 409);
    ask(stranger);
    set_shanghai_time("2026-12-19 00:00:00"); // 30 days, whole
    const auto filler_now = [&] { return sign_in(filler_id); };
    auto later = filler_now();
    BOOST_TEST(contains(later.get(path("/approval")), "目前没有等待您答复的申请"));
    BOOST_TEST(answer(later, "agree").status == 409);
    match(stranger_id);
    auto stranger_later = sign_in(stranger_id);
    BOOST_TEST(ask(stranger_later).status == 303);
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request WHERE outcome = 'expired'") == "1");
    BOOST_TEST(!is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(who_asked_is_told_once_that_the_request_has_lapsed)
{
    set_rule("either");
    ask(stranger);
    ask(second, "letter");
    BOOST_TEST(association::end_lapsed(pool(), now()) == 0);
    associate(second_id, enterprise); // in another way: nothing is to be told
    set_shanghai_time("2026-12-18 23:59:59");
    BOOST_TEST(association::end_lapsed(pool(), now()) == 0);
    set_shanghai_time("2026-12-19 00:00:00"); // 30 days, whole
    BOOST_TEST(association::end_lapsed(pool(), now()) == 2);
    BOOST_TEST(association::end_lapsed(pool(), now()) == 0);
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request WHERE outcome = 'expired' AND is_open IS NULL") == "2");
    BOOST_TEST(one("SELECT GROUP_CONCAT(user_id) FROM message WHERE kind = 'association.request_lapsed'") == stranger_id.text());
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'association.lapse_request' AND object_id = '" + enterprise.text() + "'") == "2");
    auto later = sign_in(stranger_id);
    BOOST_TEST(contains(later.get("/account/messages"), "的申请已到期失效，没有关联"));
    BOOST_TEST(!is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(the_district_decides_once_the_fillers_time_is_over)
{
    set_rule("approval");
    ask(stranger);
    BOOST_TEST(contains(officer.get("/enrolment"), "等待填报员答复"));
    BOOST_TEST(!contains(elsewhere.get("/enrolment"), kName));
    BOOST_TEST(one("SELECT GROUP_CONCAT(actor_id) FROM audit_event WHERE act = 'enrolment.read'") == officer_id.text());
    BOOST_TEST(decide(officer, "agree").status == 409);
    BOOST_TEST(decide(officer, "refuse", "还不到期（测试）").status == 409);
    set_shanghai_time("2026-11-26 00:00:00");
    auto later = sign_in(officer_id);
    auto other = sign_in(elsewhere_id);
    BOOST_TEST(contains(later.get("/enrolment"), "待区处理"));
    BOOST_TEST(decide(other, "agree").status == 404);
    BOOST_TEST(decide(later, "refuse").status == 422);
    BOOST_TEST(decide(later, "agree").status == 303);
    BOOST_TEST(one("SELECT proof FROM association WHERE user_id = '" + stranger_id.text() + "'") == "district_decision");
    BOOST_TEST(one("SELECT user_id FROM filler") == filler_id.text());
}

BOOST_AUTO_TEST_CASE(nobody_is_associated_with_an_enterprise_that_went_out_of_business_while_the_request_waited)
{
    set_rule("approval");
    ask(stranger);
    change("UPDATE enterprise SET status = 'cancelled'");
    const auto late = answer(filler, "agree");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(contains(late, "企业已注销、吊销或迁出的，也不能再同意关联"));
    set_shanghai_time("2026-11-26 00:00:00");
    auto later = sign_in(officer_id);
    const auto later_still = decide(later, "agree");
    BOOST_TEST(later_still.status == 409);
    BOOST_TEST(contains(later_still, "企业已注销、吊销或迁出的，也不能再同意关联"));
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request WHERE is_open") == "1");
    BOOST_TEST(decide(later, "refuse", "企业已注销（测试）").status == 303);
}

BOOST_AUTO_TEST_CASE(who_has_got_a_role_while_the_request_waited_is_not_associated_and_the_answer_says_so)
{
    const std::string words = "申请人的账号现在是管理端账号，不能关联企业";
    set_rule("approval");
    ask(stranger);
    change("UPDATE user SET role = 'district_officer', district = '310115' WHERE id = '" + stranger_id.text() + "'");
    const auto by_filler = answer(filler, "agree");
    BOOST_TEST(by_filler.status == 409);
    BOOST_TEST(contains(by_filler, words));
    set_shanghai_time("2026-11-26 00:00:00");
    auto later = sign_in(officer_id);
    const auto by_officer = decide(later, "agree");
    BOOST_TEST(by_officer.status == 409);
    BOOST_TEST(contains(by_officer, words));
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request WHERE is_open") == "1");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'association.granted'") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'association.approve'") == "0");
    BOOST_TEST(decide(later, "refuse", "已是管理端账号（测试）").status == 303);
}

BOOST_AUTO_TEST_CASE(without_a_filler_the_match_is_enough_where_the_approval_is_asked_for)
{
    set_rule("approval");
    change("DELETE FROM filler");
    BOOST_TEST(header(stranger.get(path("/proof")), "Location") == path("/profile"));
    BOOST_TEST(contains(stranger.get(path("/profile")), "第 2 步"));
}

BOOST_AUTO_TEST_CASE(a_letter_is_asked_for_an_enterprise_that_the_portal_does_not_know_yet)
{
    const std::string uscc = "91310101TBTB000130";
    change("INSERT INTO district_proof (district, rule, changed_at, changed_by) VALUES ('310101', 'code', '2026-11-01', 'x')");
    match(stranger_id, uscc);
    BOOST_TEST(header(stranger.get(path("/profile", uscc)), "Location") == path("/proof", uscc));
    BOOST_TEST(stranger.post(path("/request", uscc), {{"way", "letter"}}).status == 303);
    BOOST_TEST(contains(officer.get("/enrolment"), "寄送认证码"));
    BOOST_TEST(officer.post("/enterprise/" + uscc + "/code", {{"seen", ""}}).status == 200);
    BOOST_TEST(one("SELECT COUNT(*) FROM association_request WHERE is_open") == "1");
    BOOST_TEST(contains(stranger.get("/association"), "等待认证信函"));
    BOOST_TEST(one("SELECT COUNT(*) FROM association a JOIN enterprise e ON e.id = a.enterprise_id WHERE e.uscc = '" + uscc + "'") == "0");
}

BOOST_AUTO_TEST_CASE(officers_set_the_rule_of_an_enterprise_and_the_default_of_their_district)
{
    const auto sheet = std::string("/enterprise/") + kUscc + "/proof";
    const auto version = [&] { return one("SELECT version FROM enterprise"); };
    const auto seen = version();
    BOOST_TEST(officer.post(sheet, {{"version", seen}, {"rule", "code"}}).status == 303);
    BOOST_TEST(officer.post(sheet, {{"version", seen}, {"rule", "either"}}).status == 409);
    BOOST_TEST(elsewhere.post(sheet, {{"version", version()}, {"rule", "registry"}}).status == 404);
    BOOST_TEST(officer.post(sheet, {{"version", version()}, {"rule", "nonsense"}}).status == 400);
    BOOST_TEST(one("SELECT proof_rule FROM enterprise") == "code");
    BOOST_TEST(one("SELECT JSON_VALUE(detail, '$.old_value') FROM audit_event WHERE act = 'enrolment.rule'") == "district");
    const auto page = officer.get(std::string("/enterprise/") + kUscc);
    BOOST_TEST(contains(page, "比对 + 企业认证码"));
    BOOST_TEST(contains(page, "（单独设定）"));

    BOOST_TEST(officer.post("/enrolment/district", {{"district", "310101"}, {"rule", "approval"}, {"version", "0"}}).status == 303);
    BOOST_TEST(officer.post("/enrolment/district", {{"district", "310101"}, {"rule", "code"}, {"version", "0"}}).status == 409);
    BOOST_TEST(officer.post("/enrolment/district", {{"district", "310115"}, {"rule", "code"}, {"version", "0"}}).status == 404);
    BOOST_TEST(centre.post("/enrolment/district", {{"district", "310115"}, {"rule", "code"}, {"version", "0"}}).status == 303);
    BOOST_TEST(centre.post("/enrolment/district", {{"district", "310101"}, {"rule", "code"}, {"version", "1"}}).status == 303);
    BOOST_TEST(one("SELECT GROUP_CONCAT(JSON_VALUE(detail, '$.old_value'), '>', JSON_VALUE(detail, '$.new_value')"
                   " ORDER BY JSON_VALUE(detail, '$.old_value') DESC) FROM audit_event WHERE act = 'enrolment.district_rule' AND object_id = '310101'") == "registry>approval,approval>code");
    BOOST_TEST(officer.post(sheet, {{"version", version()}, {"rule", ""}}).status == 303);
    BOOST_TEST(contains(officer.get(sheet), "比对 + 企业认证码"));
    BOOST_TEST(contains(officer.get(sheet), "（所在区默认）"));
}

BOOST_AUTO_TEST_CASE(the_claim_of_an_enterprise_user_is_proof_by_itself)
{
    set_rule("code");
    support::FakeRegistry registry;
    registry.entities.emplace(kUscc, support::made_up_entity());
    const auto districts = enterprise::Districts::parse(source_file("conf/reference/districts.csv"), "districts.csv").value();
    association::Claims claims(pool(), registry, districts);
    const audit::Source source{stranger_id, "127.0.0.1", "0123456789abcdef0123456789abcdef", now()};
    BOOST_CHECK(claims.claim(stranger_id, kUscc, source) == association::ClaimOutcome::associated);
    BOOST_TEST(one("SELECT proof FROM association WHERE user_id = '" + stranger_id.text() + "'") == "sso_claim");
    BOOST_TEST(one("SELECT user_id FROM filler") == filler_id.text());
}

BOOST_AUTO_TEST_CASE(each_act_tells_whom_it_concerns_and_nobody_else)
{
    struct Row {
        const char* what;
        std::function<void()> act;
        std::map<std::string, std::string> told; ///< person: kind
    };
    const auto filler_name = "测试甲";
    const std::vector<Row> rows{
        {"an approval is asked for", [&] { set_rule("either"), ask(stranger); }, {{filler_name, "association.asked"}}},
        {"the filler approves",
         [&] { answer(filler, "agree"); },
         {{filler_name, "association.added"}, {"测试乙", "association.added"}, {"测试丙", "association.granted"}}},
        {"another asks", [&] { ask(second); }, {{filler_name, "association.asked"}}},
        {"and is refused", [&] { answer(filler, "refuse", "不是本企业的人员（测试）"); }, {{"测试丁", "association.refused"}}},
        {"asks for a letter", [&] { ask(second, "letter"); }, {{"黄浦区管理员（测试）", "association.letter_asked"}}},
        {"a code is issued", [&] { issue(); }, {{"测试丁", "association.letter_issued"}}},
        {"and used",
         [&] { prove(second, issue()); },
         {{filler_name, "association.added"},
          {"测试乙", "association.added"},
          {"测试丙", "association.added"},
          {"测试丁", "association.letter_issued"}}},
        {"a code is issued that nobody waits for", [&] { issue(), change("DELETE FROM enrolment_code"); }, {}},
        {"one leaves", [&] { second.post(path("/end"), {}); }, {{filler_name, "association.left"}, {"测试乙", "association.left"}, {"测试丙", "association.left"}}},
        {"the last one leaves",
         [&] {
             change("DELETE FROM filler"), change("DELETE FROM association WHERE user_id <> '" + stranger_id.text() + "'");
             stranger.post(path("/end"), {});
         },
         {{"黄浦区管理员（测试）", "association.last_left"}}},
        {"the first user of an enterprise",
         [&] {
             change("DELETE FROM association"), change("DELETE FROM filler");
             match(stranger_id);
             prove(stranger, issue());
         },
         {{"黄浦区管理员（测试）", "association.first"}}},
        {"the same where the district has no officer",
         [&] {
             change("DELETE FROM association"), change("UPDATE user SET district = '310104' WHERE district = '310101'");
             change("UPDATE enterprise SET proof_rule = NULL");
             match(stranger_id);
             const auto saved = stranger.post(path("/profile"), {{"version", "0"},
                                                                 {"size", "small"},
                                                                 {"contact_person", "测试丙"},
                                                                 {"telephone", ""},
                                                                 {"mobile", "13800000003"},
                                                                 {"email", "test@example.com"}});
             BOOST_TEST(saved.status == 303);
         },
         {{"服务中心管理员（测试）", "association.first"}}},
    };
    for (const auto& row : rows) {
        change("DELETE FROM message");
        row.act();
        std::map<std::string, std::string> told;
        auto messages = pool().read().query(db::Sql{"SELECT u.name, m.kind FROM message m JOIN user u ON u.id = m.user_id ORDER BY m.id"});
        while (messages.next()) told[messages.text(1)] = messages.text(2);
        BOOST_TEST_CONTEXT(row.what)
        {
            BOOST_CHECK(told == row.told);
            for (const auto& [person, kind] : told) BOOST_TEST_MESSAGE(row.what << ": " << person << " " << kind);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
