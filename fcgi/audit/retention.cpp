// SPDX-License-Identifier: MPL-2.0
#include "audit/retention.hpp"

#include <algorithm>

namespace tianbao::audit {

bool may_purge(ShanghaiDay before, std::chrono::days retention, Instant now)
{
    return shanghai_midnight(before) + std::max(retention, kLeastRetention) <= now;
}

} // namespace tianbao::audit
