// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <chrono>
#include <optional>

namespace tianbao::audit {

/// Audit rows are kept at least this long, whatever is configured (MLPS).
inline constexpr std::chrono::days kLeastRetention{180};

/// Whether rows from before the day may be purged: it has to be over for as many days as rows are kept.
bool may_purge(ShanghaiDay before, std::chrono::days retention, Instant now);

} // namespace tianbao::audit
