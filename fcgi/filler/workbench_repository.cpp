// SPDX-License-Identifier: MPL-2.0
#include "filler/workbench_repository.hpp"

#include "enterprise/confirmation_repository.hpp"
#include "filing/owed_repository.hpp"
#include "filing/registry_wait_repository.hpp"
#include "period/terms_repository.hpp"

namespace tianbao::filler {

namespace {

constexpr db::Sql kEntries{"SELECT e.uscc, e.name, e.category, fl.user_id, u.name, f.state, f.nil_declared," TIANBAO_UNSUBMITTED_COLUMN ","
                           " (SELECT COUNT(*) FROM association_request q JOIN user w ON w.id = q.user_id AND w.closed_at IS NULL"
                           " WHERE q.enterprise_id = e.id AND q.is_open AND q.way = 'approval' AND q.expires_at > ?)"
                           "," TIANBAO_CONFIRMED_COLUMN "," TIANBAO_REGISTRY_WAIT_COLUMNS ", " TIANBAO_TERMS_COLUMNS
                           " FROM association a JOIN enterprise e ON e.id = a.enterprise_id" TIANBAO_CONFIRMED_TABLE TIANBAO_REGISTRY_WAIT_TABLE
                           " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
                           " LEFT JOIN filing f ON f.period = ? AND f.enterprise_id = e.id WHERE a.user_id = ? ORDER BY e.name, e.id"};

WorkbenchEntry entry_of(const db::Rows& rows)
{
    WorkbenchEntry entry;
    entry.uscc = rows.text(1);
    entry.name = rows.text(2);
    entry.category = enterprise::category_from(rows.text(3)).value();
    if (const auto filler = rows.optional_text(4)) entry.filler = UserId::stored(*filler);
    entry.filler_name = rows.text(5);
    if (const auto state = rows.optional_text(6)) entry.state = filing::state_from(*state);
    entry.nil_declared = rows.flag(7);
    entry.unsubmitted = filing::unsubmitted_of(rows, 8);
    entry.approvals = static_cast<int>(rows.number(9));
    entry.confirmed_at = rows.instant(10);
    entry.registry_wait = filing::registry_wait_of(rows, 11);
    entry.terms = period::terms_of(rows, 13);
    return entry;
}

} // namespace

std::vector<WorkbenchEntry> workbench_of(db::Reader& database, const UserId& user, period::Period period, Instant now)
{
    auto rows = database.query(kEntries, now, period.number(), user);
    std::vector<WorkbenchEntry> entries;
    while (rows.next()) entries.push_back(entry_of(rows));
    return entries;
}

} // namespace tianbao::filler
