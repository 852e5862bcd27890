// SPDX-License-Identifier: MPL-2.0
#include "filler/contest_repository.hpp"

namespace tianbao::filler {

namespace {

#define TIANBAO_CONTESTABLE                                                                                                                          \
    " FROM filler fl JOIN filler_change c ON c.enterprise_id = fl.enterprise_id AND c.epoch = fl.epoch"                                              \
    " WHERE fl.enterprise_id = ? AND c.act = 'handover' AND c.actor_id = ? AND c.changed_at > ?"
constexpr db::Sql kMayContest{"SELECT 1" TIANBAO_CONTESTABLE};
constexpr db::Sql kContest{"INSERT INTO handover_contest (id, enterprise_id, epoch, contested_by, reason, contested_at)"
                           " SELECT ?, fl.enterprise_id, fl.epoch, ?, ?, ?" TIANBAO_CONTESTABLE " AND fl.epoch = ?"};
#undef TIANBAO_CONTESTABLE

constexpr db::Sql kLatest{"SELECT k.id, k.epoch, k.contested_by, u.name, k.reason, k.contested_at, k.outcome, k.answer FROM handover_contest k"
                          " JOIN user u ON u.id = k.contested_by WHERE k.enterprise_id = ? AND (? = '' OR k.contested_by = ?)"
                          " ORDER BY k.epoch DESC LIMIT 1"};
constexpr db::Sql kDecide{"UPDATE handover_contest SET is_open = NULL, outcome = ?, answer = ?, decided_by = ?, decided_at = ?"
                          " WHERE id = ? AND enterprise_id = ? AND is_open"};

// one whose right has changed hands meanwhile needs no decision
#define TIANBAO_WAITING                                                                                                                              \
    " FROM handover_contest k JOIN enterprise e ON e.id = k.enterprise_id"                                                                           \
    " JOIN filler fl ON fl.enterprise_id = k.enterprise_id AND fl.epoch = k.epoch JOIN user h ON h.id = fl.user_id"                                  \
    " JOIN user u ON u.id = k.contested_by WHERE k.is_open AND (? = '' OR e.district = ?)"
constexpr db::Sql kWaiting{"SELECT k.id, e.uscc, e.name, e.district, u.name, h.name, k.reason, k.contested_at" TIANBAO_WAITING
                           " AND k.id > ? ORDER BY k.id LIMIT ?"};
constexpr db::Sql kCountWaiting{"SELECT COUNT(*)" TIANBAO_WAITING};
#undef TIANBAO_WAITING

} // namespace

bool ContestRepository::may_contest(const EnterpriseId& enterprise, const UserId& former, Instant after)
{
    return database_.query(kMayContest, enterprise, former, after).next();
}

std::optional<Contest> ContestRepository::latest(const EnterpriseId& enterprise, const std::optional<UserId>& former)
{
    const std::string whose = former ? former->text() : std::string{};
    auto rows = database_.query(kLatest, enterprise, whose, whose);
    if (!rows.next()) return std::nullopt;
    return Contest{ContestId::stored(rows.text(1)), rows.number(2),  UserId::stored(rows.text(3)),        rows.text(4), rows.text(5),
                   rows.instant(6),                 contest_outcome_from(rows.text(7)), rows.text(8)};
}

bool ContestRepository::contest(const EnterpriseId& enterprise, const Contest& contest, Instant after)
{
    try {
        return database_.execute(kContest, contest.id, contest.former, contest.reason, contest.contested_at, enterprise, contest.former, after,
                                 contest.epoch) == 1;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool ContestRepository::decide(const EnterpriseId& enterprise, const ContestId& id, ContestOutcome outcome, const std::string& answer,
                               const UserId& officer, Instant now)
{
    return database_.execute(kDecide, word_of(outcome), answer, officer, now, id, enterprise) == 1;
}

std::vector<WaitingContest> ContestRepository::waiting(const review::Scope& scope, std::string_view after, int most)
{
    auto rows = database_.query(kWaiting, scope.district, scope.district, after, most);
    std::vector<WaitingContest> found;
    while (rows.next())
        found.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7), rows.instant(8)});
    return found;
}

int ContestRepository::count_waiting(const review::Scope& scope)
{
    auto rows = database_.query(kCountWaiting, scope.district, scope.district);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

} // namespace tianbao::filler
