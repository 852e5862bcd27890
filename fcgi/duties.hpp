// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "job/work.hpp"
#include "slices.hpp"

#include <vector>

namespace tianbao {

/// What the runner does for those who asked for a job: one row for each kind.
std::vector<job::Work> work_table(const Foundation& foundation);

/// What the runner does by the clock: one row for each duty.
std::vector<job::Duty> duty_table(const Foundation& foundation);

} // namespace tianbao
