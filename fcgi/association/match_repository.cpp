// SPDX-License-Identifier: MPL-2.0
#include "association/match_repository.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::association {

namespace {

constexpr db::Sql kFind{"SELECT entity, matched_at FROM registry_match WHERE user_id = ? AND uscc = ?"};

constexpr db::Sql kKeep{"INSERT INTO registry_match (user_id, uscc, entity, matched_at) VALUES (?, ?, ?, ?)"
                        " ON DUPLICATE KEY UPDATE entity = VALUES(entity), matched_at = VALUES(matched_at)"};

constexpr db::Sql kTake{"DELETE FROM registry_match WHERE user_id = ? AND uscc = ? AND matched_at = ?"};

constexpr db::Sql kForget{"DELETE FROM registry_match WHERE user_id = ? AND uscc = ?"};

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

void MatchRepository::forget(const UserId& user, std::string_view uscc)
{
    database_.execute(kForget, user, uscc);
}

} // namespace tianbao::association
