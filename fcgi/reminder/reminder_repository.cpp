// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder_repository.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace {

constexpr db::Sql kPlan{"SELECT before_due, after_due, after_return, note, version FROM reminder_plan WHERE id = 1"};
constexpr db::Sql kAddPlan{"INSERT INTO reminder_plan (id, before_due, after_due, after_return, note, version, changed_at, changed_by)"
                           " VALUES (1, ?, ?, ?, ?, 1, ?, ?)"};
constexpr db::Sql kChangePlan{"UPDATE reminder_plan SET before_due = ?, after_due = ?, after_return = ?, note = ?, version = version + 1,"
                              " changed_at = ?, changed_by = ? WHERE id = 1 AND version = ?"};

// automatic runs are everybody's, those by hand the district's
constexpr db::Sql kRuns{
    "SELECT n.id, n.kind, n.period, n.days, u.name, n.note, n.recipients, n.made_at, n.finished_at IS NOT NULL FROM reminder_run n"
    " LEFT JOIN user u ON u.id = n.asked_by WHERE (? = '' OR n.district = ? OR n.kind <> 'hand') AND (? = '' OR n.id < ?)"
    " ORDER BY n.id DESC LIMIT ?"};
constexpr db::Sql kRun{"SELECT n.id, n.kind, n.period, n.days, u.name, n.note, n.recipients, n.made_at, n.finished_at IS NOT NULL FROM reminder_run n"
                       " LEFT JOIN user u ON u.id = n.asked_by WHERE (? = '' OR n.district = ? OR n.kind <> 'hand') AND n.id = ?"};
constexpr db::Sql kTally{
    "SELECT channel, state, COUNT(*) FROM reminder_delivery WHERE run_id = ? AND (? = '' OR district = ?) GROUP BY channel, state"};

constexpr db::Sql kDeliveries{
    "SELECT d.id, e.uscc, e.name, u.name, d.channel, d.address, d.state, d.attempts, d.next_at, d.words, d.made_at, d.sent_at,"
    " d.is_held, EXISTS (SELECT 1 FROM reminder_delivery o WHERE o.letter = d.letter AND o.id <> d.id)"
    " FROM reminder_delivery d JOIN enterprise e ON e.id = d.enterprise_id LEFT JOIN user u ON u.id = d.user_id"
    " WHERE d.run_id = ? AND (? = '' OR d.district = ?) AND (? = '' OR d.state = ?) AND d.id > ? ORDER BY d.id LIMIT ?"};

#define TIANBAO_ADDRESS "COALESCE(NULLIF(u.email, ''), e.email)"
constexpr db::Sql kRefused{
    "SELECT e.uscc, m.address, e.uscc, e.name, u.name, m.words, m.refused_at FROM mail_refusal m JOIN enterprise e ON e.id = m.enterprise_id"
    " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
    " WHERE m.address = " TIANBAO_ADDRESS " AND (? = '' OR e.district = ?) AND e.uscc > ? ORDER BY e.uscc LIMIT ?"};
constexpr db::Sql kRetry{"UPDATE reminder_delivery d JOIN enterprise e ON e.id = d.enterprise_id LEFT JOIN user u ON u.id = d.user_id"
                         " SET d.state = 'waiting', d.attempts = 0, d.is_held = 0, d.next_at = ?, d.address = " TIANBAO_ADDRESS
                         " WHERE d.run_id = ? AND d.channel = 'mail' AND d.state = ? AND (? = '' OR d.district = ?) AND " TIANBAO_ADDRESS " <> ''"};
#undef TIANBAO_ADDRESS
constexpr db::Sql kForgive{"DELETE m FROM mail_refusal m JOIN enterprise e ON e.id = m.enterprise_id"
                           " WHERE e.uscc = ? AND m.address = ? AND (? = '' OR e.district = ?)"};

RunRow run_of(const db::Rows& rows)
{
    return {rows.text(1),
            kind_from(rows.text(2)).value(),
            period::Period::from_number(static_cast<int>(rows.number(3))).value(),
            static_cast<int>(rows.number(4)),
            rows.text(5),
            rows.text(6),
            rows.text(7),
            rows.instant(8),
            rows.flag(9),
            {}};
}

} // namespace

std::optional<Plan> ReminderRepository::plan()
{
    auto rows = database_.query(kPlan);
    if (!rows.next()) return std::nullopt;
    return Plan{read_days(rows.text(1)).value(), read_days(rows.text(2)).value(), read_days(rows.text(3)).value(), rows.text(4),
                static_cast<int>(rows.number(5))};
}

bool ReminderRepository::change_plan(const Plan& plan, const UserId& by, Instant now)
{
    const auto before = days_text(plan.before_due);
    const auto after = days_text(plan.after_due);
    const auto returned = days_text(plan.after_return);
    if (plan.version > 0) return database_.execute(kChangePlan, before, after, returned, plan.note, now, by, plan.version) == 1;
    try {
        database_.execute(kAddPlan, before, after, returned, plan.note, now, by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

std::vector<RunRow> ReminderRepository::runs(const review::Scope& scope, std::string_view before, int most)
{
    std::vector<RunRow> found;
    {
        auto rows = database_.query(kRuns, scope.district, scope.district, before, before, most);
        while (rows.next()) found.push_back(run_of(rows));
    }
    count(found, scope);
    return found;
}

std::optional<RunRow> ReminderRepository::run(const review::Scope& scope, std::string_view id)
{
    std::vector<RunRow> found;
    {
        auto rows = database_.query(kRun, scope.district, scope.district, id);
        if (rows.next()) found.push_back(run_of(rows));
    }
    if (found.empty()) return std::nullopt;
    count(found, scope);
    return std::move(found.front());
}

void ReminderRepository::count(std::vector<RunRow>& runs, const review::Scope& scope)
{
    for (auto& run : runs) {
        auto rows = database_.query(kTally, run.id, scope.district, scope.district);
        while (rows.next()) run.tally[rows.text(1) + "." + rows.text(2)] = static_cast<int>(rows.number(3));
    }
}

std::vector<DeliveryRow> ReminderRepository::deliveries(const review::Scope& scope, std::string_view run, std::string_view state,
                                                        std::string_view after, int most)
{
    auto rows = database_.query(kDeliveries, run, scope.district, scope.district, state, state, after, most);
    std::vector<DeliveryRow> found;
    while (rows.next())
        found.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7),
                         static_cast<int>(rows.number(8)), rows.optional_instant(9), rows.text(10), rows.instant(11), rows.optional_instant(12),
                         rows.flag(13), rows.flag(14)});
    return found;
}

std::vector<RefusedAddress> ReminderRepository::refused(const review::Scope& scope, std::string_view after, int most)
{
    auto rows = database_.query(kRefused, scope.district, scope.district, after, most);
    std::vector<RefusedAddress> found;
    while (rows.next()) found.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.instant(7)});
    return found;
}

int ReminderRepository::retry(const review::Scope& scope, std::string_view run, std::string_view state, Instant next_at)
{
    return static_cast<int>(database_.execute(kRetry, next_at, run, state, scope.district, scope.district));
}

bool ReminderRepository::forgive(const review::Scope& scope, std::string_view uscc, std::string_view address)
{
    return database_.execute(kForgive, uscc, address, scope.district, scope.district) == 1;
}

} // namespace tianbao::reminder
