// SPDX-License-Identifier: MPL-2.0
#include "association/pending_repository.hpp"

namespace tianbao::association {

namespace {

constexpr db::Sql kCount{"SELECT COUNT(*) FROM pending_match WHERE user_id = ? AND uscc <> ?"};

constexpr db::Sql kAdd{"INSERT INTO pending_match (user_id, uscc, kind, enterprise_name, legal_representative, asked_at, next_try_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE kind = VALUES(kind), enterprise_name = VALUES(enterprise_name),"
                       " legal_representative = VALUES(legal_representative), next_try_at = COALESCE(next_try_at, VALUES(next_try_at))"};

#define TIANBAO_PENDING "SELECT user_id, uscc, kind, enterprise_name, legal_representative, asked_at, tries, next_try_at IS NULL FROM pending_match"
constexpr db::Sql kOfUser{TIANBAO_PENDING " WHERE user_id = ? ORDER BY asked_at, uscc"};
constexpr db::Sql kFind{TIANBAO_PENDING " WHERE user_id = ? AND uscc = ?"};
constexpr db::Sql kDue{TIANBAO_PENDING " WHERE next_try_at <= ? ORDER BY next_try_at, user_id, uscc LIMIT ?"};
#undef TIANBAO_PENDING

constexpr db::Sql kPutOff{"UPDATE pending_match SET tries = tries + 1, next_try_at = ? WHERE user_id = ? AND uscc = ? AND tries = ?"
                          " AND next_try_at IS NOT NULL"};

// what was typed anew meanwhile is another one, though its tries are the same
constexpr db::Sql kTake{
    "DELETE FROM pending_match WHERE user_id = ? AND uscc = ? AND tries = ? AND enterprise_name = ? AND legal_representative = ?"};

constexpr db::Sql kRemove{"DELETE FROM pending_match WHERE user_id = ? AND uscc = ?"};

constexpr db::Sql kDropFormer{"DELETE FROM pending_match WHERE user_id = ? AND kind = 'claim'"
                              " AND uscc NOT IN (SELECT i.uscc FROM identity i WHERE i.user_id = ? AND i.uscc IS NOT NULL)"};

constexpr db::Sql kRefuse{"UPDATE pending_match SET next_try_at = NULL WHERE user_id = ? AND uscc = ? AND next_try_at IS NOT NULL"};

PendingMatch pending_of(const db::Rows& rows)
{
    return {UserId::stored(rows.text(1)),     rows.text(2), rows.text(3) == "claim", rows.text(4), rows.text(5), rows.instant(6),
            static_cast<int>(rows.number(7)), rows.flag(8)};
}

} // namespace

bool PendingRepository::add(const PendingMatch& pending, Instant next_try_at)
{
    {
        auto rows = database_.query(kCount, pending.user, pending.uscc);
        if (!pending.is_claim && rows.next() && rows.number(1) >= kMostPending) return false;
    }
    database_.execute(kAdd, pending.user, pending.uscc, pending.is_claim ? "claim" : "match", pending.enterprise_name, pending.legal_representative,
                      pending.asked_at, next_try_at);
    return true;
}

std::vector<PendingMatch> PendingRepository::of_user(const UserId& user)
{
    auto rows = database_.query(kOfUser, user);
    std::vector<PendingMatch> pending;
    while (rows.next()) pending.push_back(pending_of(rows));
    return pending;
}

std::optional<PendingMatch> PendingRepository::find(const UserId& user, std::string_view uscc)
{
    auto rows = database_.query(kFind, user, uscc);
    return rows.next() ? std::optional{pending_of(rows)} : std::nullopt;
}

std::vector<PendingMatch> PendingRepository::due(Instant now, int most)
{
    auto rows = database_.query(kDue, now, most);
    std::vector<PendingMatch> due;
    while (rows.next()) due.push_back(pending_of(rows));
    return due;
}

bool PendingRepository::put_off(const PendingMatch& seen, Instant next_try_at)
{
    return database_.execute(kPutOff, next_try_at, seen.user, seen.uscc, seen.tries) == 1;
}

bool PendingRepository::take(const PendingMatch& seen)
{
    return database_.execute(kTake, seen.user, seen.uscc, seen.tries, seen.enterprise_name, seen.legal_representative) == 1;
}

bool PendingRepository::remove(const UserId& user, std::string_view uscc)
{
    return database_.execute(kRemove, user, uscc) == 1;
}

void PendingRepository::drop_former_claims(const UserId& user)
{
    database_.execute(kDropFormer, user, user);
}

bool PendingRepository::refuse(const UserId& user, std::string_view uscc)
{
    return database_.execute(kRefuse, user, uscc) == 1;
}

} // namespace tianbao::association
