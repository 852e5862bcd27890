// SPDX-License-Identifier: MPL-2.0
#include "enterprise/group_repository.hpp"

#include "db/batch.hpp"

namespace tianbao::enterprise {

namespace {

constexpr db::Sql kSteps{"SELECT g.from_period, g.category, g.reason, g.set_at, g.set_by, COALESCE(u.name, '') FROM enterprise_group g"
                         " LEFT JOIN user u ON u.id = g.set_by WHERE g.enterprise_id = ? ORDER BY g.from_period"};
constexpr db::Sql kRemove{"DELETE FROM enterprise_group WHERE enterprise_id = ?"};
constexpr const char* kAdd = "INSERT INTO enterprise_group (enterprise_id, from_period, category, reason, set_at, set_by)";
constexpr std::size_t kColumns = 6;

constexpr db::Sql kNote{"INSERT INTO enterprise_group (enterprise_id, from_period, category, reason, set_at, set_by)"
                        " SELECT h.enterprise_id, ?, ?, ?, ?, NULL FROM enterprise_group h WHERE h.enterprise_id = ? AND h.from_period = 0"
                        " ON DUPLICATE KEY UPDATE category = VALUES(category), reason = VALUES(reason), set_at = VALUES(set_at), set_by = NULL"};

constexpr db::Sql kFollow{"UPDATE enterprise e JOIN enterprise_group g ON g.enterprise_id = e.id LEFT JOIN enterprise_group n"
                          " ON n.enterprise_id = g.enterprise_id AND n.from_period > g.from_period AND n.from_period <= ?"
                          " SET e.category = g.category WHERE g.from_period <= ? AND n.enterprise_id IS NULL AND e.category <> g.category"};

int number_of(const std::optional<period::Period>& from)
{
    return from ? from->number() : 0;
}

} // namespace

GroupSteps GroupRepository::steps_of(const EnterpriseId& enterprise)
{
    GroupSteps steps;
    auto rows = database_.query(kSteps, enterprise);
    while (rows.next()) {
        const auto by = rows.optional_text(5);
        steps.push_back({period::Period::from_number(static_cast<int>(rows.number(1))), category_from(rows.text(2)).value(), rows.text(3),
                         rows.instant(4), by ? std::optional{UserId::stored(*by)} : std::nullopt, rows.text(6)});
    }
    return steps;
}

void GroupRepository::replace(const EnterpriseId& enterprise, const GroupSteps& steps)
{
    database_.execute(kRemove, enterprise);
    db::Batch rows(kAdd, kColumns);
    for (const auto& step : steps) rows.add(enterprise, number_of(step.from), word_of(step.category), step.reason, step.set_at, step.set_by);
    rows.run(database_);
}

void GroupRepository::note(const EnterpriseId& enterprise, std::string_view category, period::Period from, std::string_view reason, Instant now)
{
    database_.execute(kNote, from.number(), category, reason, now, enterprise);
}

std::size_t GroupRepository::follow(period::Period month)
{
    return database_.execute(kFollow, month.number(), month.number());
}

} // namespace tianbao::enterprise
