// SPDX-License-Identifier: MPL-2.0
// 企业用户 whose SSO says another code than before.
#include "association/departing.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace tianbao;
using support::contains;

namespace {

constexpr const char* kFormer = "91310101TBTB000122";
constexpr const char* kPresent = "91310115TBTB000206";

/// An enterprise's own account, which is filler there, and a colleague with an account of his own.
struct Firm : support::Portal {
    EnterpriseId former = add_enterprise(kFormer, "测试001号精密机械（上海）有限公司", "310101");
    UserId firm = add_user("测试企业账号", http::Role::user);
    UserId colleague = add_user("测试乙", http::Role::user);
    UserId officer = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");

    Firm()
    {
        pool().read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES ('i', 'e1', ?, 'enterprise', ?, ?)"}, firm,
                              kFormer, now());
        associate(firm, former);
        change("UPDATE association SET proof = 'sso_claim'");
        associate(colleague, former);
        make_filler(firm, former);
    }

    void change(const std::string& sql) { pool().read().execute_all(sql, {}); }
    std::string one(const std::string& sql) { return support::one_text(pool(), sql.c_str()); }
    /// What a log-in does when the SSO says this code.
    void say(const std::string& uscc)
    {
        auto tx = pool().begin();
        tx.execute(db::Sql{"UPDATE identity SET uscc = ?"}, uscc);
        association::leave_former(tx, firm, uscc, {firm, "127.0.0.1", "0123456789abcdef0123456789abcdef", now()});
        tx.commit();
    }
    std::string told(const UserId& user) { return one("SELECT COALESCE(GROUP_CONCAT(kind ORDER BY id), '') FROM message WHERE user_id = '" + user.text() + "'"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(association_departing, Firm)

BOOST_AUTO_TEST_CASE(the_same_code_again_changes_nothing)
{
    say(kFormer);
    BOOST_TEST(one("SELECT COUNT(*) FROM association") == "2");
    BOOST_TEST(one("SELECT user_id FROM filler") == firm.text());
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event") == "0");
}

BOOST_AUTO_TEST_CASE(with_another_code_the_former_enterprise_and_its_right_are_left_and_all_are_told)
{
    auto browser = sign_in(firm);
    BOOST_TEST(browser.get(std::string("/filing/") + kFormer).status == 200);
    say(kPresent);
    BOOST_TEST(one("SELECT user_id FROM association") == colleague.text());
    BOOST_TEST(one("SELECT COUNT(*) FROM filler") == "0");
    BOOST_TEST(one("SELECT CONCAT(act, ' ', epoch, ' ', user_id IS NULL) FROM filler_change ORDER BY epoch DESC LIMIT 1") == "departure 2 1");
    BOOST_TEST(browser.get(std::string("/filing/") + kFormer).status == 404); // at the next request
    BOOST_TEST(told(firm) == "association.departed");
    BOOST_TEST(told(colleague) == "association.filler_departed");
    BOOST_TEST(told(officer) == "");
    const auto own = browser.get("/account/messages");
    BOOST_TEST(contains(own, "您与 测试001号精密机械（上海）有限公司 的关联随之解除"));
    BOOST_TEST(contains(own, kPresent));
    BOOST_TEST(contains(sign_in(colleague).get("/account/messages"), "目前没有填报员"));
    BOOST_TEST(one("SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event WHERE object_id = '" + former.text() + "'") == "association.depart,filler.depart");
    BOOST_TEST(one("SELECT JSON_VALUE(detail, '$.new_value') FROM audit_event WHERE act = 'association.depart'") == kPresent);
    BOOST_TEST(contains(sign_in(officer).get(std::string("/enterprise/") + kFormer), "企业账号改属其他企业"));
    say(kPresent);
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "2"); // once
}

BOOST_AUTO_TEST_CASE(the_last_user_s_leaving_is_told_to_the_district)
{
    change("DELETE FROM association WHERE user_id = '" + colleague.text() + "'");
    change("DELETE FROM filler");
    say(kPresent);
    BOOST_TEST(one("SELECT COUNT(*) FROM association") == "0");
    BOOST_TEST(told(officer) == "association.last_departed");
    BOOST_TEST(contains(sign_in(officer).get("/account/messages"), "这家企业没有关联用户了"));
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'filler.depart'") == "0");
}

BOOST_AUTO_TEST_CASE(what_was_proven_otherwise_stays_and_so_does_what_another_log_in_says)
{
    change("UPDATE association SET proof = 'enrolment_code'");
    say(kPresent);
    BOOST_TEST(one("SELECT COUNT(*) FROM association") == "2");
    change("UPDATE association SET proof = 'sso_claim'");
    change("INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) SELECT 'another', 'e1', user_id, kind, '" + std::string(kFormer) + "', bound_at FROM identity");
    auto tx = pool().begin();
    association::leave_former(tx, firm, kPresent, {firm, "127.0.0.1", "0123456789abcdef0123456789abcdef", now()});
    tx.commit();
    BOOST_TEST(one("SELECT COUNT(*) FROM association WHERE user_id = '" + firm.text() + "'") == "1");
}

BOOST_AUTO_TEST_CASE(a_claim_that_waited_for_the_registry_is_dropped)
{
    for (const auto* uscc : {kFormer, kPresent})
        pool().read().execute(db::Sql{"INSERT INTO pending_match (user_id, uscc, kind, enterprise_name, legal_representative, asked_at, next_try_at)"
                                      " VALUES (?, ?, 'claim', '', '', ?, ?)"},
                              firm, uscc, now(), now());
    say(kPresent);
    BOOST_TEST(one("SELECT GROUP_CONCAT(uscc) FROM pending_match") == kPresent);
}

BOOST_AUTO_TEST_SUITE_END()
