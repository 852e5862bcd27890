// SPDX-License-Identifier: MPL-2.0
#include "filler/contest_repository.hpp"

#include "filler/in_scope.hpp"

namespace tianbao::filler {

namespace {

// the right that came by a handover of that enterprise, epoch and giver was handed on at most, and is not the giver's again
#define TIANBAO_HANDED_ON(handover, giver)                                                                                                           \
    "fl.user_id <> " handover "." giver " AND NOT EXISTS (SELECT 1 FROM filler_change x WHERE x.enterprise_id = " handover ".enterprise_id"          \
    " AND x.epoch > " handover ".epoch AND (x.act NOT IN ('handover', 'merger') OR x.user_id = " handover "." giver "))"

// an account and all that were merged into it, 合并: a handover of any of them was the same person's, and so is a right that came to any of them
#define TIANBAO_PERSON                                                                                                                               \
    "WITH RECURSIVE person (id) AS (SELECT u.id FROM user u WHERE u.id = ? UNION SELECT j.id FROM user j JOIN person p ON j.joined_into = p.id) "
#define TIANBAO_CONTESTABLE                                                                                                                          \
    " FROM filler_change c JOIN filler fl ON fl.enterprise_id = c.enterprise_id JOIN user r ON r.id = c.user_id"                                     \
    " WHERE c.enterprise_id = ? AND c.act = 'handover' AND c.actor_id IN (SELECT id FROM person) AND c.changed_at > ?"                               \
    " AND c.user_id NOT IN (SELECT id FROM person) AND fl.user_id NOT IN (SELECT id FROM person)"                                                    \
    " AND NOT EXISTS (SELECT 1 FROM filler_change x WHERE x.enterprise_id = c.enterprise_id AND x.epoch > c.epoch"                                   \
    " AND (x.act NOT IN ('handover', 'merger') OR x.user_id IN (SELECT id FROM person)))"
// who gives the right back uses the same row, and looks for other contests behind that
constexpr db::Sql kHoldRight{"UPDATE filler SET uses = uses + 1 WHERE enterprise_id = ?"};

// what an account contested before it was merged is not contested again
constexpr db::Sql kContestable{TIANBAO_PERSON "SELECT c.epoch, r.name" TIANBAO_CONTESTABLE " AND NOT EXISTS (SELECT 1 FROM handover_contest o"
                                              " WHERE o.enterprise_id = c.enterprise_id AND o.epoch = c.epoch AND o.contested_by <> ?)"};
constexpr db::Sql kContest{"INSERT INTO handover_contest (id, enterprise_id, epoch, contested_by, reason, contested_at) " TIANBAO_PERSON
                           "SELECT ?, c.enterprise_id, c.epoch, ?, ?, ?" TIANBAO_CONTESTABLE " AND c.epoch = ?"};
#undef TIANBAO_CONTESTABLE
#undef TIANBAO_PERSON

#define TIANBAO_STANDS TIANBAO_HANDED_ON("k", "contested_by")
constexpr db::Sql kForemost{"SELECT k.id, k.epoch, k.contested_by, u.name, r.name, k.reason, k.contested_at, k.outcome, k.answer,"
                            " (fl.user_id IS NOT NULL AND " TIANBAO_STANDS ") AS stands FROM handover_contest k JOIN user u ON u.id = k.contested_by"
                            " LEFT JOIN filler_change c ON c.enterprise_id = k.enterprise_id AND c.epoch = k.epoch LEFT JOIN user r ON r.id = c.user_id"
                            " LEFT JOIN filler fl ON fl.enterprise_id = k.enterprise_id WHERE k.enterprise_id = ? AND (? = '' OR k.contested_by = ?)"
                            " ORDER BY k.is_open IS NOT NULL AND stands DESC, IF(k.is_open IS NOT NULL AND stands, k.epoch, NULL),"
                            " COALESCE(k.decided_at, k.contested_at) DESC, k.outcome <=> 'upheld' DESC, k.epoch DESC LIMIT 1"};
constexpr db::Sql kHolder{"SELECT fl.user_id, h.name, fl.epoch FROM handover_contest k JOIN filler fl ON fl.enterprise_id = k.enterprise_id"
                          " JOIN user h ON h.id = fl.user_id WHERE k.enterprise_id = ? AND k.id = ? AND " TIANBAO_STANDS};
constexpr db::Sql kReceivers{"SELECT DISTINCT u.id FROM filler_change c JOIN user u ON u.id = c.user_id AND u.closed_at IS NULL"
                             " WHERE c.enterprise_id = ? AND c.epoch >= ?"};
constexpr db::Sql kDecide{"UPDATE handover_contest SET is_open = NULL, outcome = ?, answer = ?, decided_by = ?, decided_at = ?"
                          " WHERE id = ? AND enterprise_id = ? AND is_open"
                          " AND EXISTS (SELECT 1 FROM enterprise e WHERE e.id = handover_contest.enterprise_id" TIANBAO_IN_SCOPE ")"};
constexpr db::Sql kUndecided{"SELECT k.id, k.contested_by, u.closed_at IS NOT NULL FROM handover_contest k JOIN user u ON u.id = k.contested_by"
                             " WHERE k.enterprise_id = ? AND k.is_open ORDER BY k.epoch"};

// one whose right has gone another way meanwhile needs no decision
#define TIANBAO_WAITING                                                                                                                              \
    " FROM handover_contest k JOIN enterprise e ON e.id = k.enterprise_id"                                                                           \
    " JOIN filler fl ON fl.enterprise_id = k.enterprise_id JOIN user h ON h.id = fl.user_id"                                                         \
    " JOIN user u ON u.id = k.contested_by WHERE k.is_open AND " TIANBAO_STANDS TIANBAO_IN_SCOPE
constexpr db::Sql kWaiting{"SELECT k.id, e.uscc, e.name, e.district, u.name, h.name, k.reason, k.contested_at" TIANBAO_WAITING
                           " AND k.id > ? ORDER BY k.id LIMIT ?"};
constexpr db::Sql kCountWaiting{"SELECT COUNT(*)" TIANBAO_WAITING};
#undef TIANBAO_WAITING
#undef TIANBAO_STANDS
#undef TIANBAO_HANDED_ON

} // namespace

std::optional<Contestable> ContestRepository::contestable(const EnterpriseId& enterprise, const UserId& former, Instant after)
{
    auto rows = database_.query(kContestable, former, enterprise, after, former);
    if (!rows.next()) return std::nullopt;
    return Contestable{rows.number(1), rows.text(2)};
}

std::optional<Contest> ContestRepository::foremost(const EnterpriseId& enterprise, const std::optional<UserId>& former)
{
    const std::string whose = former ? former->text() : std::string{};
    auto rows = database_.query(kForemost, enterprise, whose, whose);
    if (!rows.next()) return std::nullopt;
    return Contest{ContestId::stored(rows.text(1)),
                   rows.number(2),
                   UserId::stored(rows.text(3)),
                   rows.text(4),
                   rows.text(5),
                   rows.text(6),
                   rows.instant(7),
                   contest_outcome_from(rows.text(8)),
                   rows.text(9),
                   rows.flag(10)};
}

std::optional<Filler> ContestRepository::holder(const EnterpriseId& enterprise, const ContestId& id)
{
    auto rows = database_.query(kHolder, enterprise, id);
    if (!rows.next()) return std::nullopt;
    return Filler{UserId::stored(rows.text(1)), rows.text(2), rows.number(3), {}};
}

std::vector<UserId> ContestRepository::receivers(const EnterpriseId& enterprise, std::int64_t epoch)
{
    auto rows = database_.query(kReceivers, enterprise, epoch);
    std::vector<UserId> receivers;
    while (rows.next()) receivers.push_back(UserId::stored(rows.text(1)));
    return receivers;
}

bool ContestRepository::contest(const EnterpriseId& enterprise, const Contest& contest, Instant after)
{
    database_.execute(kHoldRight, enterprise);
    try {
        return database_.execute(kContest, contest.former, contest.id, contest.former, contest.reason, contest.contested_at, enterprise, after,
                                 contest.epoch) == 1;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool ContestRepository::decide(const review::Scope& scope, const EnterpriseId& enterprise, const ContestId& id, ContestOutcome outcome,
                               const std::string& answer, const UserId& officer, Instant now)
{
    return database_.execute(kDecide, word_of(outcome), answer, officer, now, id, enterprise, scope.district, scope.district) == 1;
}

std::vector<FallenContest> ContestRepository::undecided(const EnterpriseId& enterprise)
{
    auto rows = database_.query(kUndecided, enterprise);
    std::vector<FallenContest> contests;
    while (rows.next()) contests.push_back({ContestId::stored(rows.text(1)), UserId::stored(rows.text(2)), rows.flag(3)});
    return contests;
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
