// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/fake_registry.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <string>

namespace tianbao::enrolment {

/// An enterprise of 310101 with a filler and another user, people who have matched it, and officers. It is Wednesday, 2026-11-18, 10:00.
struct ProofScene : support::Portal {
    static constexpr const char* kUscc = "91310101TBTB000122";
    static constexpr const char* kName = "测试001号精密机械（上海）有限公司";

    EnterpriseId enterprise = add_enterprise(kUscc, kName, "310101");
    UserId filler_id = add_user("测试甲", http::Role::user, {}, "13800000001");
    UserId colleague_id = add_user("测试乙", http::Role::user, {}, "13800000002");
    UserId stranger_id = add_user("测试丙", http::Role::user, {}, "13800000003");
    UserId second_id = add_user("测试丁", http::Role::user, {}, "13800000004");
    UserId officer_id = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");
    UserId elsewhere_id = add_user("浦东新区管理员（测试）", http::Role::district_officer, "310115");
    UserId centre_id = add_user("服务中心管理员（测试）", http::Role::centre_officer);
    support::Browser filler = sign_in(filler_id);
    support::Browser colleague = sign_in(colleague_id);
    support::Browser stranger = sign_in(stranger_id);
    support::Browser second = sign_in(second_id);
    support::Browser officer = sign_in(officer_id);
    support::Browser elsewhere = sign_in(elsewhere_id);
    support::Browser centre = sign_in(centre_id);

    explicit ProofScene(association::ProofRule default_rule = association::ProofRule::registry, const std::function<void(Config& config)>& configured = {})
        : Portal(support::Transport::plain, default_rule, configured)
    {
        change("UPDATE enterprise SET address = '上海市黄浦区测试一路1号'");
        associate(filler_id, enterprise);
        associate(colleague_id, enterprise);
        make_filler(filler_id, enterprise);
        for (const auto& user : {stranger_id, second_id}) match(user);
    }

    void change(const std::string& sql) { pool().read().execute_all(sql, {}); }
    std::string one(const std::string& sql) { return support::one_text(pool(), sql.c_str()); }
    void set_rule(const std::string& rule) { change("UPDATE enterprise SET proof_rule = '" + rule + "'"); }

    /// The user's match with the registry, as the first step leaves it.
    void match(const UserId& user, const std::string& uscc = kUscc)
    {
        pool().read().execute(db::Sql{"INSERT INTO registry_match (user_id, uscc, entity, matched_at) VALUES (?, ?, ?, ?)"
                                      " ON DUPLICATE KEY UPDATE matched_at = VALUES(matched_at)"},
                              user, uscc, registry::json_of(support::made_up_entity(uscc)).dump(), now());
    }

    std::string path(const std::string& rest, const std::string& uscc = kUscc) const { return "/association/" + uscc + rest; }
    std::string latest_code() { return one("SELECT COALESCE(MAX(id), '') FROM enrolment_code"); }

    /// Issues a code by the page, and reads it in the letter.
    std::string issue()
    {
        const auto letter = officer.post(std::string("/enterprise/") + kUscc + "/code", {{"seen", latest_code()}});
        BOOST_REQUIRE_EQUAL(letter.status, 200);
        return code_in(letter);
    }
    static std::string code_in(const http::Response& letter)
    {
        const std::string before = "class=\"letter-code code\">";
        const auto at = letter.body.find(before);
        return at == std::string::npos ? std::string{} : letter.body.substr(at + before.size(), 14);
    }
    http::Response prove(support::Browser& who, const std::string& code, const std::string& uscc = kUscc)
    {
        return who.post(path("/code", uscc), {{"code", code}});
    }
    http::Response ask(support::Browser& who, const std::string& way = "approval", const std::string& reason = "财务部会计（测试）")
    {
        return who.post(path("/request"), {{"way", way}, {"reason", reason}});
    }
    std::string request_id() { return one("SELECT COALESCE(MAX(id), '') FROM association_request WHERE is_open"); }
    http::Response answer(support::Browser& who, const std::string& decision, const std::string& words = {})
    {
        return who.post(path("/approval"), {{"request", request_id()}, {"decision", decision}, {"answer", words}});
    }
    http::Response decide(support::Browser& who, const std::string& decision, const std::string& words = {})
    {
        return who.post("/enrolment/request/" + request_id() + "/decision", {{"decision", decision}, {"answer", words}});
    }
    bool is_associated(const UserId& user)
    {
        return one("SELECT COUNT(*) FROM association WHERE user_id = '" + user.text() + "'") == "1";
    }
};

} // namespace tianbao::enrolment
