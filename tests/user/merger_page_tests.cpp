// SPDX-License-Identifier: MPL-2.0
// 合并账号 through the real dispatch.
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::user {
namespace {

using http::Role;
using support::Browser;
using support::contains;
using support::header;

const std::string kReason = "本人持身份证到现场申请";
const std::string kReference = "沪企服〔2026〕1号";

struct Counter : support::Portal {
    UserId first = add_user("系统管理员（测试）", Role::administrator);
    UserId second = add_user("系统管理员二（测试）", Role::administrator);
    UserId kept = add_user("测试甲");
    UserId joined = add_user("测试甲", Role::user, {}, "19900000002");
    EnterpriseId only_kept = add_enterprise("91310101MA1K00015A", "自家企业（上海）有限公司");
    EnterpriseId both = add_enterprise("91310115MA1H000200", "两处企业（上海）有限公司");
    EnterpriseId only_joined = add_enterprise("91310112MA1G00038U", "旧号企业（上海）有限公司");
    Browser proposer = sign_in(first);
    Browser confirmer = sign_in(second);

    Counter()
    {
        for (const auto& enterprise : {only_kept, both}) associate(kept, enterprise);
        for (const auto& enterprise : {both, only_joined}) associate(joined, enterprise);
        make_filler(kept, only_kept);
        make_filler(joined, both);
        make_filler(joined, only_joined);
    }

    http::Response propose(const UserId& stays, const UserId& goes)
    {
        return proposer.post("/merger", {{"kept", stays.text()}, {"joined", goes.text()}, {"q", ""}, {"reference", kReference}, {"reason", kReason}});
    }
    /// The address of its page.
    std::string proposed()
    {
        const auto location = header(propose(kept, joined), "Location");
        return location.substr(0, location.find('?'));
    }
    static http::Response decide(Browser& by, const std::string& path, const char* decision, const std::string& answer = {})
    {
        return by.post(path + "/decision", {{"decision", decision}, {"answer", answer}});
    }
    std::string text(const char* sql, const UserId& user)
    {
        auto rows = pool().read().query(db::Sql{sql}, user);
        return rows.next() ? rows.text(1) : "";
    }
    std::int64_t audits(const std::string& act) { return count("SELECT COUNT(*) FROM audit_event WHERE act = '" + act + "'"); }
    void change(const char* sql, const UserId& one, const UserId& other) { pool().read().execute(db::Sql{sql}, one, other); }
};

BOOST_FIXTURE_TEST_SUITE(merger_pages, Counter)

BOOST_AUTO_TEST_CASE(one_proposes_another_confirms_and_all_of_both_is_kept)
{
    auto person = sign_in(joined);
    pool().read().execute(db::Sql{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, 'filler.lost', '{}', ?)"}, new_id_text(now()),
                          joined, now());
    pool().read().execute(
        db::Sql{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES ('ceshijia', ?, 'x', FALSE)"}, joined);
    BOOST_TEST(contains(proposer.get("/user/" + kept.text()), "/merger/new?kept=" + kept.text()));
    const auto form = proposer.get("/merger/new?kept=" + kept.text());
    BOOST_TEST(contains(form, "value=\"" + joined.text() + "\"")); // of the same name
    BOOST_TEST(!contains(form, "value=\"" + first.text() + "\""));
    const auto path = proposed();
    BOOST_TEST(path.starts_with("/merger/"));
    BOOST_TEST(contains(person.get("/account/messages"), "如不是您本人要求"));
    BOOST_TEST(contains(confirmer.get("/merger"), kReference));
    const auto page = confirmer.get(path);
    for (const auto* words : {kReference.c_str(), kReason.c_str(), "同意合并", "199****0002"}) BOOST_TEST(contains(page, words), words);
    BOOST_TEST(header(decide(confirmer, path, "confirm"), "Location") == path + "?done=confirmed");

    BOOST_TEST(header(person.get("/account"), "Location").starts_with("/sign-in")); // its sessions ended
    BOOST_TEST(text("SELECT joined_into FROM user WHERE id = ? AND closed_at IS NOT NULL", joined) == kept.text());
    BOOST_TEST((support::mobile_of(pool(), kept) == Telephone("19900000002")));
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", kept) == "3");
    BOOST_TEST(text("SELECT COUNT(*) FROM filler WHERE user_id = ?", kept) == "3");
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", joined) == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM filler_change WHERE act = 'merger' AND user_id = ?", kept) == "2");
    BOOST_TEST(text("SELECT login_name FROM former_login WHERE user_id = ?", kept) == "ceshijia");
    auto one = sign_in(kept);
    const auto messages = one.get("/account/messages");
    for (const auto* words : {"已并入您的账号", "已并入账号 测试甲 并注销"}) BOOST_TEST(contains(messages, words), words);
    BOOST_TEST(contains(one.get("/workbench"), "旧号企业"));
    BOOST_TEST(contains(proposer.get("/user/" + joined.text()), "已并入"));
    BOOST_TEST(contains(proposer.get("/merger"), "已合并"));
    BOOST_TEST(audits("user.propose_merger") == 1);
    BOOST_TEST(audits("user.merge") == 1);
    BOOST_TEST(decide(confirmer, path, "confirm").status == 409);
}

BOOST_AUTO_TEST_CASE(nobody_confirms_their_own_and_one_withdraws_it)
{
    const auto path = proposed();
    BOOST_TEST(contains(proposer.get(path), "须由另一位系统管理员复核"));
    for (const auto* decision : {"confirm", "refuse"}) BOOST_TEST(decide(proposer, path, decision, kReason).status == 409);
    BOOST_TEST(decide(confirmer, path, "withdraw").status == 409);
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", kept) == "2");
    BOOST_TEST(decide(proposer, path, "withdraw").status == 303);
    BOOST_TEST(decide(confirmer, path, "confirm").status == 409);
    BOOST_TEST(audits("user.withdraw_merger") == 1);
    BOOST_TEST(propose(kept, joined).status == 303); // there is room again
}

BOOST_AUTO_TEST_CASE(a_refusal_has_its_reason)
{
    const auto path = proposed();
    const auto short_answer = decide(confirmer, path, "refuse", "不行");
    BOOST_TEST(short_answer.status == 422);
    BOOST_TEST(contains(short_answer, "不行</textarea>"));
    BOOST_TEST(decide(confirmer, path, "refuse", "两个人同名，身份证号不同").status == 303);
    BOOST_TEST(contains(proposer.get(path), "两个人同名"));
    BOOST_TEST(text("SELECT COUNT(*) FROM association WHERE user_id = ?", joined) == "2");
}

BOOST_AUTO_TEST_CASE(an_account_is_in_one_merger_at_a_time)
{
    const auto third = add_user("测试丙");
    proposed();
    for (const auto& [stays, goes] : {std::pair{kept, third}, {third, joined}, {joined, kept}, {third, kept}}) {
        const auto answer = propose(stays, goes);
        BOOST_TEST(answer.status == 409);
        BOOST_TEST(contains(answer, "已有待复核的合并"));
    }
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_way_is_said_at_both_steps)
{
    BOOST_TEST(contains(propose(kept, kept), "这是同一个账号"));
    BOOST_TEST(contains(propose(kept, second), "有管理角色"));
    BOOST_TEST(contains(propose(kept, first), "您自己的账号"));
    const auto path = proposed();
    change("UPDATE user SET locked_at = created_at WHERE id = ? AND id <> ?", joined, kept);
    BOOST_TEST(contains(decide(confirmer, path, "confirm"), "已锁定"));
    change("UPDATE user SET locked_at = NULL, closed_at = created_at WHERE id = ? AND id <> ?", joined, kept);
    const auto answer = decide(confirmer, path, "confirm");
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "已失效"));
    BOOST_TEST(audits("user.lapse_merger") == 1);
}

BOOST_AUTO_TEST_CASE(what_was_typed_comes_back_beside_its_problem)
{
    const auto answer = proposer.post("/merger", {{"kept", kept.text()}, {"joined", ""}, {"q", "测试"}, {"reference", ""}, {"reason", "短"}});
    BOOST_TEST(answer.status == 422);
    for (const auto* words : {"请选择要并入的账号", "请填写书面申请的文号", "至少写 6 个字", "短</textarea>", "value=\"测试\""})
        BOOST_TEST(contains(answer, words), words);
    BOOST_TEST(proposer.get("/merger/new?kept=nobody").status == 404);
    BOOST_TEST(proposer.get("/merger/" + new_id_text(now())).status == 404);
}

BOOST_AUTO_TEST_CASE(requests_for_the_right_go_over_once_and_the_ones_fulfilled_are_granted)
{
    const auto ask = [&](const UserId& user, const EnterpriseId& enterprise) {
        pool().read().execute(db::Sql{"INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until)"
                                      " VALUES (?, ?, ?, '原因', ?, ?)"},
                              new_id_text(now()), enterprise, user, now(), now());
    };
    const auto held = add_enterprise("91310101TBTB000122", "别人企业（上海）有限公司");
    const auto other = add_user("测试乙");
    for (const auto& user : {kept, joined, other}) associate(user, held);
    make_filler(other, held);
    ask(kept, held);
    ask(joined, held);
    ask(kept, both); // the joined one is its filler
    BOOST_TEST(decide(confirmer, proposed(), "confirm").status == 303);
    BOOST_TEST(text("SELECT COUNT(*) FROM handover_request WHERE is_open AND asked_by = ?", kept) == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM handover_request WHERE outcome = 'granted' AND asked_by = ?", kept) == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM handover_request WHERE outcome = 'withdrawn' AND asked_by = ?", joined) == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM filler WHERE user_id = ?", other) == "1");
}

BOOST_AUTO_TEST_CASE(one_that_nobody_confirms_in_ten_days_is_void)
{
    const auto path = proposed();
    set_shanghai_time("2027-02-01 10:00:00");
    auto later = sign_in(second);
    BOOST_TEST(contains(later.get(path), "逾期未复核"));
    BOOST_TEST(decide(later, path, "confirm").status == 409);
    proposer = sign_in(first);
    BOOST_TEST(propose(joined, kept).status == 303);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::user
