// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/workbench.hpp"

#include <vector>

namespace tianbao::filler {

/// All enterprises of a user, by name, with the filing of one period. One statement.
std::vector<WorkbenchEntry> workbench_of(db::Reader& database, const UserId& user, period::Period period, Instant now);

} // namespace tianbao::filler
