// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/match.hpp"
#include "db/database.hpp"
#include "util/id.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tianbao::association {

/// Matches and mismatches with the registry, as stored.
class MatchRepository {
public:
    explicit MatchRepository(db::Reader& database) : database_(database) {}

    /// The user's match of this code, fresh or not.
    std::optional<Match> find(const UserId& user, std::string_view uscc);
    /// Keeps a match, in place of an earlier one.
    void keep(const UserId& user, const registry::Entity& entity, Instant now);
    /// Uses this match up. False: it is not there any more.
    bool take(const UserId& user, const Match& match);

    /// What was matched is associated another way.
    void forget(const UserId& user, std::string_view uscc);

private:
    db::Reader& database_;
};

} // namespace tianbao::association
