// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/time.hpp"

namespace tianbao::association {

/// Ends requests to be associated whose time is over, and tells who asked and is not associated by now; some at most. How many.
int end_lapsed(db::Pool& pool, Instant now);

} // namespace tianbao::association
