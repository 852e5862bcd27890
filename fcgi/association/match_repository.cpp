// SPDX-License-Identifier: MPL-2.0
#include "association/match_repository.hpp"

#include "util/id_time.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::association {

namespace {

constexpr db::Sql kFind{"SELECT entity, matched_at FROM registry_match WHERE user_id = ? AND uscc = ?"};

constexpr db::Sql kKeep{"INSERT INTO registry_match (user_id, uscc, entity, matched_at) VALUES (?, ?, ?, ?)"
                        " ON DUPLICATE KEY UPDATE entity = VALUES(entity), matched_at = VALUES(matched_at)"};

constexpr db::Sql kTake{"DELETE FROM registry_match WHERE user_id = ? AND uscc = ? AND matched_at = ?"};

constexpr db::Sql kOfUser{"SELECT at FROM audit_event WHERE actor_id = ? AND id >= ? AND at > ? AND act = ? ORDER BY at DESC LIMIT 5"};

constexpr db::Sql kOnCode{"SELECT at FROM audit_event WHERE object_kind = ? AND object_id = ? AND id >= ? AND at > ? AND act = ?"
                          " ORDER BY at DESC LIMIT 5"};

static_assert(kMostMismatches == 5, "the LIMIT of both statements");

std::vector<Instant> instants_of(db::Rows rows)
{
    std::vector<Instant> instants;
    while (rows.next()) instants.push_back(rows.instant(1));
    return instants;
}

} // namespace

std::optional<Match> MatchRepository::find(const UserId& user, std::string_view uscc)
{
    auto rows = database_.query(kFind, user, uscc);
    if (!rows.next()) return std::nullopt;
    auto entity = registry::entity_from_json(nlohmann::json::parse(rows.text(1)));
    if (!entity) throw std::runtime_error("a match is stored without its entity");
    return Match{*std::move(entity), rows.instant(2)};
}

void MatchRepository::keep(const UserId& user, const registry::Entity& entity, Instant now)
{
    database_.execute(kKeep, user, entity.uscc, registry::json_of(entity).dump(), now);
}

bool MatchRepository::take(const UserId& user, const Match& match)
{
    return database_.execute(kTake, user, match.entity.uscc, match.matched_at) == 1;
}

std::vector<Instant> MatchRepository::mismatches_of(const UserId& user, Instant now)
{
    return instants_of(database_.query(kOfUser, user, first_id_text(now - kMismatchWindow), now - kMismatchWindow, kMismatchAct));
}

std::vector<Instant> MatchRepository::mismatches_on(std::string_view uscc, Instant now)
{
    return instants_of(database_.query(kOnCode, kMismatchObject, uscc, first_id_text(now - kMismatchWindow), now - kMismatchWindow, kMismatchAct));
}

} // namespace tianbao::association
