// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <cstdint>

namespace tianbao::audit {

/// What a purge did.
struct Purged {
    std::int64_t through = 0; ///< the last seal whose rows went; 0: none was old enough
    std::int64_t events = 0;
};

/// Removes the rows of all seals that are older than the day, with the owner's account; may_purge() has been asked. The act is
/// recorded first, so that the chain tells of it; then the rows go seal by seal. One that was broken off goes on when it is run again.
Purged purge(db::Pool& owner, ShanghaiDay before, Instant now);

} // namespace tianbao::audit
