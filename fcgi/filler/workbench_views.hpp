// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filler/workbench.hpp"
#include "html/dictionary.hpp"

#include <vector>

namespace tianbao::filler {

/// The moment for which a workbench is shown.
struct WorkbenchMoment {
    const period::Calendar& calendar;
    Instant now;

    period::Period period() const { return period::current_period(now); }
};

/// The table of the 工作台.
void show_workbench(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, const UserId& user, const WorkbenchMoment& moment);

/// The home page's list of what the user has to do, 我的待办.
void show_todo(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, const UserId& user, const WorkbenchMoment& moment);

} // namespace tianbao::filler
