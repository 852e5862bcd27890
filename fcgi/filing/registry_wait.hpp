// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

namespace tianbao::filing {

/// 待核验: the registry has not confirmed the user's enterprise. Drafts are kept, nothing is submitted.
struct RegistryWait {
    Instant asked_at;        ///< since when it is waited for
    bool is_refused = false; ///< the registry has answered, and its answer stands against it
};

} // namespace tianbao::filing
