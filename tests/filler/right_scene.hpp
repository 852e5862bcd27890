// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account_handlers.hpp"
#include "filler/contest_handlers.hpp"
#include "filler/filler_handlers.hpp"
#include "filler/filler_repository.hpp"
#include "filler/handover_offer_handlers.hpp"
#include "filler/handover_request_handlers.hpp"
#include "filler/management_handlers.hpp"
#include "filler/proposal_repository.hpp"
#include "filler/workbench_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

namespace tianbao::filler {

/// One enterprise in 310101 with its filler 测试甲, two more users, and officers. It is Tuesday, 2026-11-17, 10:00.
struct RightScene : support::Site {
    static constexpr const char* kUscc = "100000000000000001";

    db::Pool& pool = database.pool();
    period::WorkingDays working_days;
    net::Scanner scanner{net::ScannerSettings{}};
    HandoverRequestHandlers requests{pool, frame, clock, working_days, FillerSettings{}, scanner};
    ManagementHandlers management{pool, frame, clock, districts};
    UserId holder_id = support::add_user(pool, "测试甲");
    UserId second_id = support::add_user(pool, "测试乙", "user", "13800000002");
    UserId third_id = support::add_user(pool, "测试丙", "user", "13800000003");
    UserId stranger_id = support::add_user(pool, "测试丁");
    UserId officer_id = support::add_user(pool, "测试区管一", "district_officer", "13900000001");
    UserId colleague_id = support::add_user(pool, "测试区管二", "district_officer", "13900000002");
    UserId centre_id = support::add_user(pool, "测试中心员", "centre_officer", "13900000003");
    EnterpriseId enterprise = support::add_enterprise(pool, kUscc, "测试企业一");
    http::Caller holder = support::caller_of(holder_id, "测试甲");
    http::Caller second = support::caller_of(second_id, "测试乙");
    http::Caller third = support::caller_of(third_id, "测试丙");
    http::Caller stranger = support::caller_of(stranger_id, "测试丁");
    http::Caller officer = support::caller_of(officer_id, "测试区管一", http::Role::district_officer, "310101");
    http::Caller colleague = support::caller_of(colleague_id, "测试区管二", http::Role::district_officer, "310101");
    http::Caller elsewhere = support::caller_of(colleague_id, "测试区管二", http::Role::district_officer, "310104");
    http::Caller centre = support::caller_of(centre_id, "测试中心员", http::Role::centre_officer);

    RightScene()
    {
        for (const auto& user : {holder_id, second_id, third_id}) support::associate(pool, user, enterprise);
        support::make_filler(pool, holder_id, enterprise);
        change("UPDATE user SET district = '310101' WHERE role = 'district_officer'");
    }

    http::Response ask(const http::Caller& who, const std::string& reason = "原填报员已离职（测试）")
    {
        return requests.ask(post({{"uscc", kUscc}}, {{"reason", reason}}), who);
    }
    http::Response answer(const http::Caller& who, const std::string& decision, const std::string& words = {}, const std::string& epoch = "1")
    {
        return requests.answer(post({{"uscc", kUscc}}, {{"request", request_id()}, {"epoch", epoch}, {"decision", decision}, {"answer", words}}),
                               who);
    }
    http::Response propose(const http::Caller& who, const std::string& act, const UserId& successor, const std::string& request = {})
    {
        return management.propose(post({{"uscc", kUscc}}, {{"epoch", epoch()},
                                                           {"act", act},
                                                           {"successor", successor.text()},
                                                           {"request", request},
                                                           {"reference", request.empty() ? "测试函〔2026〕1 号" : ""},
                                                           {"reason", "原填报员已离职（测试）"}}),
                                  who);
    }
    http::Response decide(const http::Caller& who, const std::string& decision, const std::string& words = {})
    {
        return management.decide(post({{"uscc", kUscc}}, {{"proposal", proposal_id()}, {"decision", decision}, {"answer", words}}), who);
    }
    std::string messages(const UserId& user)
    {
        account::AccountHandlers accounts{pool, frame, clock, districts, {}};
        return accounts.messages(get({}), support::caller_of(user, "某")).body;
    }
    bool told(const UserId& user, std::string_view words) { return messages(user).find(words) != std::string::npos; }
    std::string request_id() { return one("SELECT id FROM handover_request ORDER BY asked_at DESC, id DESC LIMIT 1"); }
    std::string proposal_id() { return one("SELECT id FROM filler_proposal ORDER BY proposed_at DESC, id DESC LIMIT 1"); }
    std::string epoch() { return one("SELECT epoch FROM filler"); }
    std::string filler() { return one("SELECT CONCAT(u.name, fl.epoch) FROM filler fl JOIN user u ON u.id = fl.user_id"); }
    std::string one(const std::string& sql) { return support::one_text(pool, sql.c_str()); }
    void change(const char* sql) { pool.read().execute_all(sql, {}); }
    /// The first instant at which officers may decide a request made now.
    void let_the_request_wait() { now = shanghai_midnight(std::chrono::year{2026} / 11 / 25); }
};

} // namespace tianbao::filler
