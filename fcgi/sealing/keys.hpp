// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <stdexcept>

namespace tianbao::sealing {

/// What [sealing] says and what the database was sealed with do not go together; names the key and what to do.
struct KeyFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Compares the keys of [sealing] with those that rows may be sealed with, and makes the current one known to all nodes before anything is
/// sealed with it. Throws KeyFault when a key is missing or has another secret.
void hold_keys(db::Pool& pool, Instant now);

} // namespace tianbao::sealing
