// SPDX-License-Identifier: MPL-2.0
#include "filing/enterprise_key_repository.hpp"

namespace tianbao::filing {

namespace {

#define TIANBAO_PRESENT_RIGHT                                                                                                                        \
    "EXISTS (SELECT 1 FROM filler fl WHERE fl.enterprise_id = k.enterprise_id AND fl.user_id = k.made_by AND fl.epoch = k.epoch)"

constexpr db::Sql kList{"SELECT k.id, k.name, u.name, k.made_at, k.expires_at, k.used_at, k.uses, k.revoked_at, " TIANBAO_PRESENT_RIGHT
                        " FROM enterprise_key k LEFT JOIN user u ON u.id = k.made_by WHERE k.enterprise_id = ? ORDER BY k.id DESC LIMIT 50"};
constexpr db::Sql kGood{"SELECT COUNT(*) FROM enterprise_key k WHERE k.enterprise_id = ? AND k.revoked_at IS NULL AND k.expires_at > ?"
                        " AND " TIANBAO_PRESENT_RIGHT};
constexpr db::Sql kAdd{"INSERT INTO enterprise_key (id, enterprise_id, name, key_hash, made_by, epoch, made_at, expires_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kRevoke{"UPDATE enterprise_key SET revoked_at = ?, revoked_by = ? WHERE id = ? AND enterprise_id = ? AND revoked_at IS NULL"};
constexpr db::Sql kIsOf{"SELECT 1 FROM enterprise_key WHERE id = ? AND enterprise_id = ?"};
constexpr db::Sql kFind{"SELECT k.id, e.uscc, u.id, u.name FROM enterprise_key k JOIN enterprise e ON e.id = k.enterprise_id"
                        " JOIN user u ON u.id = k.made_by AND u.closed_at IS NULL AND u.locked_at IS NULL"
                        " WHERE k.key_hash = ? AND k.revoked_at IS NULL AND k.expires_at > ? AND " TIANBAO_PRESENT_RIGHT};
// assignments run from left to right: the count reads the window as it was. One that begins after the next would is of a clock that was ahead
constexpr db::Sql kUse{"UPDATE enterprise_key SET window_uses = IF(window_at > ? AND window_at <= ?, window_uses + 1, 1),"
                       " window_at = IF(window_at > ? AND window_at <= ?, window_at, ?), used_at = ?, uses = uses + 1"
                       " WHERE id = ? AND (window_at IS NULL OR window_at <= ? OR window_at > ? OR window_uses < ?)"};

#undef TIANBAO_PRESENT_RIGHT

} // namespace

std::vector<EnterpriseKey> EnterpriseKeyRepository::list(const EnterpriseId& enterprise)
{
    std::vector<EnterpriseKey> keys;
    auto rows = database_.query(kList, enterprise);
    while (rows.next())
        keys.push_back({rows.text(1), rows.text(2), rows.text(3), rows.instant(4), rows.instant(5), rows.optional_instant(6), rows.number(7),
                        rows.optional_instant(8), rows.flag(9)});
    return keys;
}

int EnterpriseKeyRepository::good_ones(const EnterpriseId& enterprise, Instant now)
{
    auto rows = database_.query(kGood, enterprise, now);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

void EnterpriseKeyRepository::add(const std::string& id, const EnterpriseId& enterprise, const WantedKey& key, const std::string& hash,
                                  const Holder& by, Instant now)
{
    database_.execute(kAdd, id, enterprise, key.name, hash, by.user, by.epoch, now, now + key.life);
}

bool EnterpriseKeyRepository::is_of(const std::string& id, const EnterpriseId& enterprise)
{
    return database_.query(kIsOf, id, enterprise).next();
}

bool EnterpriseKeyRepository::revoke(const std::string& id, const EnterpriseId& enterprise, const UserId& by, Instant now)
{
    return database_.execute(kRevoke, now, by, id, enterprise) == 1;
}

std::optional<KeyHolder> EnterpriseKeyRepository::find(const std::string& hash, Instant now)
{
    auto rows = database_.query(kFind, hash, now);
    if (!rows.next()) return std::nullopt;
    return KeyHolder{rows.text(1), rows.text(2), UserId::stored(rows.text(3)), rows.text(4)};
}

bool EnterpriseKeyRepository::use(const std::string& id, Instant now)
{
    const auto window = now - kUseWindow;
    const auto ahead = now + kUseWindow;
    return database_.execute(kUse, window, ahead, window, ahead, now, now, id, window, ahead, kMostUsesAMinute) == 1;
}

} // namespace tianbao::filing
