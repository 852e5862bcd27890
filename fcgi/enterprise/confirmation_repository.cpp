// SPDX-License-Identifier: MPL-2.0
#include "enterprise/confirmation_repository.hpp"

namespace tianbao::enterprise {

namespace {

constexpr db::Sql kConfirmedAt{"SELECT " TIANBAO_CONFIRMED_COLUMN " FROM enterprise e" TIANBAO_CONFIRMED_TABLE " WHERE e.id = ?"};
constexpr db::Sql kIsTheirs{"SELECT 1 FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ? WHERE e.id = ? AND e.version = ?"};
constexpr db::Sql kConfirm{"INSERT INTO profile_confirmation (enterprise_id, confirmed_at, confirmed_by) VALUES (?, ?, ?)"
                           " ON DUPLICATE KEY UPDATE confirmed_at = ?, confirmed_by = ?"};

} // namespace

Instant ConfirmationRepository::confirmed_at(const EnterpriseId& enterprise)
{
    auto rows = database_.query(kConfirmedAt, enterprise);
    return rows.next() ? rows.instant(1) : Instant{};
}

bool ConfirmationRepository::confirm(const EnterpriseId& enterprise, int version, const UserId& user, Instant now)
{
    if (!database_.query(kIsTheirs, user, enterprise, version).next()) return false;
    database_.execute(kConfirm, enterprise, now, user, now, user);
    return true;
}

} // namespace tianbao::enterprise
