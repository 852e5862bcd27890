// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "period/terms.hpp"
#include "registry/registry.hpp"

#include <string>

namespace tianbao::directory {

/// What came of asking for one enterprise.
enum class SyncOutcome { same, changed, missing, unanswered, unreachable };

/// For who runs a command: "same", "changed" …
std::string_view word_of(SyncOutcome outcome);
/// Whether the registry gave no usable answer.
bool is_fault(SyncOutcome outcome);

/// What came of asking for several.
struct SyncReport {
    int asked = 0;
    int changed = 0;
    int missing = 0;
    int faults = 0;
    bool is_stopped = false; ///< the registry failed too often in a row
};

/// 法人库比对: asks the registry for enterprises and takes over what it tells: facts with their history, the roster, messages to the users
/// and, when the district changed, to the officers of both. A cancelled or revoked enterprise owes nothing from the running month on;
/// one that the registry does not know is marked for the officers. While the registry fails, nothing changes.
class RegistrySync {
public:
    RegistrySync(db::Pool& pool, registry::Registry& registry, const enterprise::Districts& districts, const Clock& clock)
        : pool_(pool), registry_(registry), districts_(districts), clock_(clock)
    {
    }

    /// One enterprise of the portal by its code.
    SyncOutcome compare(const std::string& uscc);
    /// Those that were not asked for since `before`, the longest ago first, at most `most`; stops when the registry fails
    /// registry::CircuitBreaker::kMostFaults times in a row.
    SyncReport compare_next(Instant before, int most);

private:
    SyncOutcome take(const registry::Entity& told, Instant now);
    SyncOutcome take_missing(const std::string& uscc, Instant now);
    void follow(db::Transaction& tx, const enterprise::Enterprise& before, const enterprise::Enterprise& after, const period::Terms& terms,
                Instant now);

    db::Pool& pool_;
    registry::Registry& registry_;
    const enterprise::Districts& districts_;
    const Clock& clock_;
};

/// One portion, or portion after portion until nobody is left.
SyncReport compare_in_portions(RegistrySync& sync, Instant before, bool is_all);

} // namespace tianbao::directory
