// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/chain.hpp"
#include "db/database.hpp"

#include <optional>
#include <vector>

namespace tianbao::audit {

/// Rows in one seal at most.
inline constexpr int kMostInSeal = 5000;
static_assert(kMostInSeal >= kMayLeaveOthers);

/// Adds one seal over what waits, in one transaction; nothing when nothing waits or somebody else is sealing. Any number may run at
/// once: the seal's number decides who was first, the others leave nothing.
std::optional<Seal> seal_next(db::Pool& pool, Instant now);

/// Seals until nothing waits, and logs each seal with its hash: what is kept outside tells later that the chain was cut.
std::vector<Seal> seal_waiting(db::Pool& pool, const Clock& clock);

} // namespace tianbao::audit
