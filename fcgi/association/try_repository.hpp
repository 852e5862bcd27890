// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <string_view>
#include <vector>

namespace tianbao::association {

/// What is counted for whom.
enum class TryKind { match_user, match_uscc, code_user, code_uscc };

/// Tries that can be wrong, 比对和认证码的尝试: each takes one of its subject's places before it is made, so that any number at once are
/// counted, and gives it back when nothing was wrong. A place is free again after kMismatchWindow.
class TryRepository {
public:
    explicit TryRepository(db::Reader& database) : database_(database) {}

    /// False: all places are taken. Of two subjects always the user first, so that nobody waits in a circle.
    bool take(TryKind kind, std::string_view subject, Instant now);
    void give_back(TryKind kind, std::string_view subject, Instant taken_at);
    /// When the places were taken, within the window, the latest first.
    std::vector<Instant> taken(TryKind kind, std::string_view subject, Instant now);
    /// Forgets what does not count any more, a portion at a time. How many.
    int remove_old(Instant now);

private:
    bool take_free(TryKind kind, std::string_view subject, Instant now);

    db::Reader& database_;
};

} // namespace tianbao::association
