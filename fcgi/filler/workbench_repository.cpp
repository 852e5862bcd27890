// SPDX-License-Identifier: MPL-2.0
#include "filler/workbench_repository.hpp"

namespace tianbao::filler {

namespace {

constexpr db::Sql kEntries{"SELECT e.uscc, e.name, e.category, e.founded_on, fl.user_id, u.name, f.state"
                           " FROM association a JOIN enterprise e ON e.id = a.enterprise_id"
                           " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
                           " LEFT JOIN filing f ON f.period = ? AND f.enterprise_id = e.id WHERE a.user_id = ? ORDER BY e.name, e.id"};

WorkbenchEntry entry_of(const db::Rows& rows)
{
    WorkbenchEntry entry;
    entry.uscc = rows.text(1);
    entry.name = rows.text(2);
    entry.category = enterprise::category_from(rows.text(3)).value();
    if (const auto founded_on = rows.optional_text(4)) entry.founded_on = parse_day(*founded_on);
    if (const auto filler = rows.optional_text(5)) entry.filler = UserId::stored(*filler);
    entry.filler_name = rows.text(6);
    if (const auto state = rows.optional_text(7)) entry.state = filing::state_from(*state);
    return entry;
}

} // namespace

std::vector<WorkbenchEntry> workbench_of(db::Reader& database, const UserId& user, period::Period period)
{
    auto rows = database.query(kEntries, period.number(), user);
    std::vector<WorkbenchEntry> entries;
    while (rows.next()) entries.push_back(entry_of(rows));
    return entries;
}

} // namespace tianbao::filler
