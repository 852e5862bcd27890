// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/claims.hpp"
#include "association/pending_match.hpp"
#include "db/database.hpp"
#include "registry/registry.hpp"

namespace tianbao::association {

/// Asks the registry again about what it gave no answer to, and tells the user what came of it.
class PendingMatches {
public:
    PendingMatches(db::Pool& pool, registry::Registry& registry, Claims& claims) : pool_(pool), registry_(registry), claims_(claims) {}

    /// Those whose turn it is, some at most; ends early when the registry does not answer, since it would not answer the others. Never with a
    /// transaction open. How many were settled.
    int go_on(Instant now);

private:
    enum class Step { settled, put_off, unanswered };

    Step settle(const PendingMatch& pending, Instant now);
    Step settle_claim(const PendingMatch& pending, Instant now);
    Step settle_match(const PendingMatch& pending, Instant now);
    Step put_off(const PendingMatch& pending, Instant now);
    Step refused(const PendingMatch& pending, const std::string& reason, Instant now);
    Step matched(const PendingMatch& pending, const registry::Entity& entity, Instant now);
    Step lapsed(const PendingMatch& pending, Instant now);

    db::Pool& pool_;
    registry::Registry& registry_;
    Claims& claims_;
};

} // namespace tianbao::association
