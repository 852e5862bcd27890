// SPDX-License-Identifier: MPL-2.0
// 回避: an officer decides nothing about the proof of an enterprise of their own.
#include "enrolment/proof_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;
using support::header;

namespace {

const std::string kOther = "91310101TBTB000130";

struct Own : enrolment::ProofScene {
    static constexpr const char* kSheet = "/enterprise/91310101TBTB000122/proof";

    UserId deputy_id = add_user("黄浦区管理员二（测试）", http::Role::district_officer, "310101");
    support::Browser deputy = sign_in(deputy_id);

    /// The officer has been a user of the enterprise.
    void make_own()
    {
        pool().read().execute(db::Sql{"INSERT INTO audit_event (id, at, act, actor_id, object_kind, object_id, detail, client_address, request_id)"
                                      " VALUES (?, '2026-01-01', 'association.end', ?, 'enterprise', ?, '{}', '', '')"},
                              new_id_text(now()), officer_id, enterprise);
    }
    /// An approval that waits, whose filler has not answered in time.
    void make_overdue()
    {
        set_rule("approval");
        BOOST_REQUIRE_EQUAL(ask(stranger).status, 303);
        set_shanghai_time("2026-11-26 00:00:00");
        officer = sign_in(officer_id);
        deputy = sign_in(deputy_id);
    }
    std::string acts(const std::string& of) { return one("SELECT COUNT(*) FROM audit_event WHERE act = '" + of + "'"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolment_own, Own)

BOOST_AUTO_TEST_CASE(a_request_at_an_enterprise_of_their_own_is_a_colleagues_to_decide)
{
    make_own();
    make_overdue();
    const auto desk = officer.get("/enrolment");
    BOOST_TEST(contains(desk, "您与这家企业有关联，请由其他人员答复"));
    BOOST_TEST(!contains(desk, "同意关联"));
    for (const auto* decision : {"agree", "refuse"}) {
        const auto barred = decide(officer, decision, "不是本企业的人员（测试）");
        BOOST_TEST(barred.status == 409, decision);
        BOOST_TEST(contains(barred, "您与这家企业有关联（现在或曾经是它的用户"), decision);
    }
    BOOST_TEST(one("SELECT is_open FROM association_request") == "1");
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(acts("association.approve") == "0");
    BOOST_TEST(acts("association.refuse") == "0");

    BOOST_TEST(contains(deputy.get("/enrolment"), "同意关联"));
    BOOST_TEST(decide(deputy, "agree").status == 303);
    BOOST_TEST(is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(who_shares_a_number_with_the_contact_the_people_or_the_asker_decides_nothing)
{
    set_rule("code");
    BOOST_REQUIRE_EQUAL(ask(stranger, "letter").status, 303);
    const auto refuse = [&] { return decide(officer, "refuse", "请到窗口领取（测试）").status; };
    for (const auto* number : {"19900000000", "13800000001", "13800000003"}) { // the contact, the filler, who asks
        support::set_mobile(pool(), officer_id, number);
        BOOST_TEST(refuse() == 409, number);
    }
    support::set_mobile(pool(), officer_id, "13800000099");
    BOOST_TEST(refuse() == 303);
}

BOOST_AUTO_TEST_CASE(they_issue_no_code_for_it_and_end_none)
{
    set_rule("code");
    make_own();
    const auto page = officer.get(kSheet);
    BOOST_TEST(contains(page, "不能设定它的认证方式，也不能签发、作废它的认证码"));
    for (const auto* button : {"签发并打印信函", "保存认证方式"}) BOOST_TEST(!contains(page, button), button);
    const auto refused = officer.post("/enterprise/91310101TBTB000122/code", {{"seen", ""}});
    BOOST_TEST(refused.status == 303);
    BOOST_TEST(header(refused, "Location") == kSheet);
    BOOST_TEST(one("SELECT COUNT(*) FROM enrolment_code") == "0");

    BOOST_TEST(deputy.post("/enterprise/91310101TBTB000122/code", {{"seen", ""}}).status == 200);
    BOOST_TEST(contains(officer.get(kSheet), "未使用"));
    BOOST_TEST(!contains(officer.get(kSheet), "作废</button>"));
    BOOST_TEST(officer.post("/enterprise/91310101TBTB000122/code/end", {{"code", latest_code()}}).status == 409);
    BOOST_TEST(one("SELECT is_open FROM enrolment_code") == "1");
    BOOST_TEST(acts("enrolment.revoke") == "0");
    BOOST_TEST(acts("enrolment.issue") == "1");
}

BOOST_AUTO_TEST_CASE(nor_do_they_say_how_it_is_proven)
{
    make_own();
    const auto version = one("SELECT version FROM enterprise");
    BOOST_TEST(officer.post(kSheet, {{"version", version}, {"rule", "registry"}}).status == 409);
    BOOST_TEST(acts("enrolment.rule") == "0");
    BOOST_TEST(deputy.post(kSheet, {{"version", version}, {"rule", "code"}}).status == 303);
}

BOOST_AUTO_TEST_CASE(letters_to_it_are_left_out_of_a_choice_and_said_to_be)
{
    add_enterprise(kOther, "测试002号精密机械（上海）有限公司", "310101");
    change("UPDATE enterprise SET address = '上海市黄浦区测试一路1号'");
    set_rule("code");
    make_own();
    const auto choice = officer.get("/enrolment/letters");
    BOOST_TEST(contains(choice, "共 1 家，本次签发 1 家"));
    BOOST_TEST(contains(choice, "另有 1 家与您有关联"));
    BOOST_TEST(!contains(choice, kName));
    BOOST_TEST(officer.post("/enrolment/letters", {{"first", kUscc}, {"last", kOther}, {"count", "2"}}).status == 409);
    BOOST_TEST(officer.post("/enrolment/letters", {{"first", kUscc}, {"last", kUscc}, {"count", "1"}}).status == 409);
    BOOST_TEST(one("SELECT COUNT(*) FROM enrolment_code") == "0");
    BOOST_TEST(officer.post("/enrolment/letters", {{"first", kOther}, {"last", kOther}, {"count", "1"}}).status == 200);
    const auto rest = officer.get("/enrolment/letters");
    BOOST_TEST(contains(rest, "没有符合条件的企业"));
    BOOST_TEST(contains(rest, "另有 1 家与您有关联"));
    BOOST_TEST(contains(deputy.get("/enrolment/letters"), "共 1 家，本次签发 1 家"));
    BOOST_TEST(!contains(deputy.get("/enrolment/letters"), "与您有关联"));
}

BOOST_AUTO_TEST_SUITE_END()
