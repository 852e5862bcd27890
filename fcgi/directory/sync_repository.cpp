// SPDX-License-Identifier: MPL-2.0
#include "directory/sync_repository.hpp"

#include "period/terms_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::directory {

namespace {

constexpr db::Sql kNext{"SELECT uscc FROM enterprise WHERE asked_at IS NULL OR asked_at < ? ORDER BY asked_at, id LIMIT ?"};
constexpr db::Sql kStanding{"SELECT e.registry_record, e.missing_since IS NOT NULL, e.is_moved, " TIANBAO_TERMS_COLUMNS
                            " FROM enterprise e WHERE e.id = ?"};
constexpr db::Sql kEndMove{"UPDATE enterprise SET is_moved = FALSE WHERE id = ?"};
constexpr db::Sql kTold{"UPDATE enterprise SET registry_record = ?, missing_since = NULL, checked_at = ?, asked_at = ? WHERE id = ?"};
constexpr db::Sql kMissing{"UPDATE enterprise SET missing_since = COALESCE(missing_since, ?), asked_at = ? WHERE id = ?"};
constexpr db::Sql kAsked{"UPDATE enterprise SET asked_at = ? WHERE uscc = ?"};
constexpr db::Sql kCease{"INSERT INTO period_exemption (enterprise_id, first_period, last_period, reason_class, reason, granted_at, granted_by)"
                         " VALUES (?, ?, NULL, 'ceased', '', ?, NULL)"};

} // namespace

std::vector<std::string> SyncRepository::next_codes(Instant before, int most)
{
    auto rows = database_.query(kNext, before, most);
    std::vector<std::string> codes;
    while (rows.next()) codes.push_back(rows.text(1));
    return codes;
}

Standing SyncRepository::standing_of(const EnterpriseId& enterprise)
{
    auto rows = database_.query(kStanding, enterprise);
    if (!rows.next()) return {{}, false, false, {}};
    const auto record = rows.optional_text(1);
    return {record ? registry::entity_from_json(nlohmann::json::parse(*record)) : std::nullopt, rows.flag(2), rows.flag(3),
            period::terms_of(rows, 4)};
}

void SyncRepository::end_move(const EnterpriseId& enterprise)
{
    database_.execute(kEndMove, enterprise);
}

void SyncRepository::keep_told(const EnterpriseId& enterprise, const registry::Entity& told, Instant now)
{
    database_.execute(kTold, registry::json_of(told).dump(), now, now, enterprise);
}

void SyncRepository::keep_missing(const EnterpriseId& enterprise, Instant now)
{
    database_.execute(kMissing, now, now, enterprise);
}

void SyncRepository::keep_asked(std::string_view uscc, Instant now)
{
    database_.execute(kAsked, now, uscc);
}

void SyncRepository::cease(const EnterpriseId& enterprise, period::Period first, Instant now)
{
    database_.execute(kCease, enterprise, first.number(), now);
}

} // namespace tianbao::directory
