// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/registry_wait.hpp"

#include <optional>

namespace tianbao::filing {

/// Two columns, for registry_wait_of(), of a query about the enterprise `e` and the user's association `a` with it; and the table they are of.
#define TIANBAO_REGISTRY_WAIT_COLUMNS " pm.asked_at, pm.next_try_at IS NULL"
#define TIANBAO_REGISTRY_WAIT_TABLE " LEFT JOIN pending_match pm ON pm.user_id = a.user_id AND pm.uscc = e.uscc"

/// Reads TIANBAO_REGISTRY_WAIT_COLUMNS. None: nothing is waited for.
std::optional<RegistryWait> registry_wait_of(const db::Rows& rows, int first_column);

} // namespace tianbao::filing
