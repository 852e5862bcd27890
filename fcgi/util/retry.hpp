// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/outcome.hpp"

namespace tianbao {

/// Runs of one unit of work at most, the first included.
inline constexpr int kMostRuns = 4;

/// Waits before the next run, longer after each and never the same for two that met in a conflict.
void pause_after_run(int run);

/// Runs `act` again when its transaction lost a conflict; throws TryAgain when the last run lost, too.
template <class Act>
auto retrying(const Act& act)
{
    for (int run = 1;; ++run) {
        try {
            return act();
        } catch (const TryAgain&) {
            if (run == kMostRuns) throw;
        }
        pause_after_run(run);
    }
}

} // namespace tianbao
