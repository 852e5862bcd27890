// SPDX-License-Identifier: MPL-2.0
#include "filing/preparer_repository.hpp"

namespace tianbao::filing {

namespace {

// who left the enterprise and came back is asked for anew
#define TIANBAO_PREPARER_TABLES                                                                                                                      \
    "preparer p JOIN association a ON a.enterprise_id = p.enterprise_id AND a.user_id = p.user_id AND a.since <= p.given_at"

constexpr db::Sql kUse{"UPDATE " TIANBAO_PREPARER_TABLES " SET p.uses = p.uses + 1 WHERE p.enterprise_id = ? AND p.user_id = ? AND p.epoch = ?"};
constexpr db::Sql kList{"SELECT u.id, u.name, p.given_at FROM " TIANBAO_PREPARER_TABLES
                        " JOIN user u ON u.id = p.user_id WHERE p.enterprise_id = ? AND p.epoch = ? ORDER BY u.name, u.id"};
#undef TIANBAO_PREPARER_TABLES
constexpr db::Sql kIsColleague{"SELECT 1 FROM association a JOIN user u ON u.id = a.user_id AND u.closed_at IS NULL AND u.role = 'user'"
                               " WHERE a.enterprise_id = ? AND a.user_id = ?"};
constexpr db::Sql kGive{"INSERT INTO preparer (enterprise_id, user_id, epoch, given_by, given_at) VALUES (?, ?, ?, ?, ?)"
                        " ON DUPLICATE KEY UPDATE epoch = ?, given_by = ?, given_at = ?"};
constexpr db::Sql kTakeBack{"DELETE FROM preparer WHERE enterprise_id = ? AND user_id = ?"};

} // namespace

bool PreparerRepository::use(const EnterpriseId& enterprise, const UserId& user, std::int64_t epoch)
{
    return database_.execute(kUse, enterprise, user, epoch) == 1;
}

std::vector<Preparer> PreparerRepository::list(const EnterpriseId& enterprise, std::int64_t epoch)
{
    auto rows = database_.query(kList, enterprise, epoch);
    std::vector<Preparer> preparers;
    while (rows.next()) preparers.push_back({UserId::stored(rows.text(1)), rows.text(2), rows.instant(3)});
    return preparers;
}

bool PreparerRepository::give(const EnterpriseId& enterprise, const UserId& user, const Holder& holder, Instant now)
{
    if (!database_.query(kIsColleague, enterprise, user).next()) return false;
    database_.execute(kGive, enterprise, user, holder.epoch, holder.user, now, holder.epoch, holder.user, now);
    return true;
}

bool PreparerRepository::take_back(const EnterpriseId& enterprise, const UserId& user)
{
    return database_.execute(kTakeBack, enterprise, user) == 1;
}

} // namespace tianbao::filing
