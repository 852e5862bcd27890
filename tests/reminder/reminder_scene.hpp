// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reminder/mailing.hpp"
#include "reminder/queueing.hpp"
#include "reminder/reminder_handlers.hpp"
#include "roster/roster_repository.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <fmt/format.h>

namespace tianbao::reminder {

inline const period::Period kPeriod(2026, 10);

/// Three enterprises that owe 2026-10, due 2026-11-20: one without a filing and with a filler, one with a draft and no filler, one
/// that has filed. It is 2026-11-10, 10:00: ten days before.
struct Scene : support::Site {
    static constexpr const char* kMissing = "100000000000000001";
    static constexpr const char* kDraft = "100000000000000002";
    static constexpr const char* kFiled = "100000000000000003";

    db::Pool& pool = database.pool();
    ReminderSettings settings;
    Queueing queueing{pool, calendar, settings};
    ReminderHandlers reminders{pool, frame, clock, calendar, {districts, sections}, settings};
    UserId filler = support::add_user(pool, "测试甲");
    UserId colleague = support::add_user(pool, "测试乙");
    UserId other_filler = support::add_user(pool, "测试丙");
    UserId officer_id = support::add_user(pool, "测试区管", "district_officer");
    UserId centre_id = support::add_user(pool, "测试中心员", "centre_officer");
    EnterpriseId missing = support::add_enterprise(pool, kMissing, "测试企业一");
    EnterpriseId draft = support::add_enterprise(pool, kDraft, "测试企业二", "310104");
    EnterpriseId filed = support::add_enterprise(pool, kFiled, "测试企业三");
    http::Caller officer = support::caller_of(officer_id, "测试区管", http::Role::district_officer, "310101");
    http::Caller elsewhere = support::caller_of(officer_id, "测试区管", http::Role::district_officer, "310104");
    http::Caller centre = support::caller_of(centre_id, "测试中心员", http::Role::centre_officer);

    Scene()
    {
        settings.plan = {{10, 5, 1}, {1, 3}, {1, 3, 5}, {}, 0};
        settings.from_name = "测试中心";
        settings.from_address = "from@example.com";
        settings.public_url = "https://portal.example.com";
        settings.mail_server.url = "smtp://localhost:1";
        set_time("2026-11-10", 10);
        associate_as_filler(filler, missing);
        support::associate(pool, colleague, draft);
        associate_as_filler(other_filler, filed);
        support::add_draft(pool, draft, kPeriod, {{"A01.m", "888888.88"}});
        support::add_submitted(pool, filed, kPeriod, other_filler, {{"A01.m", "1"}}, "2012");
        change("UPDATE user SET email = 'filler@example.com' WHERE name = '测试甲'");
        change("UPDATE enterprise SET email = 'contact@example.com' WHERE uscc = '100000000000000002'");
        auto reader = pool.read();
        roster::RosterRepository(reader).draw(kPeriod, calendar, now);
    }

    void associate_as_filler(const UserId& user, const EnterpriseId& enterprise)
    {
        support::associate(pool, user, enterprise);
        support::make_filler(pool, user, enterprise);
    }
    void set_time(const char* day, int hour, int minute = 0)
    {
        now = shanghai_midnight(parse_day(day).value()) + std::chrono::hours{hour} + std::chrono::minutes{minute};
    }
    /// Begins what is due and goes through it all.
    int queue()
    {
        const int begun = queueing.begin_steps(now);
        queueing.go_on({}, 100, now);
        return begun;
    }
    /// The filing comes in, as the submission's own transaction leaves it.
    void file(const EnterpriseId& enterprise) { support::add_submitted(pool, enterprise, kPeriod, filler, {{"A01.m", "1"}}, "2012"); }
    std::string one(const std::string& sql) { return support::one_text(pool, sql.c_str()); }
    std::string deliveries(const std::string& where = "TRUE")
    {
        return one("SELECT GROUP_CONCAT(t.word ORDER BY t.word SEPARATOR ' ') FROM (SELECT CONCAT(channel, '.', state, IF(COUNT(*) = 1, '',"
                   " CONCAT('*', COUNT(*)))) AS word FROM reminder_delivery WHERE " +
                   where + " GROUP BY channel, state) t");
    }
    void change(const char* sql) { pool.read().execute_all(sql, {}); }
};

} // namespace tianbao::reminder
