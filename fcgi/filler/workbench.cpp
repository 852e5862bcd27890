// SPDX-License-Identifier: MPL-2.0
#include "filler/workbench.hpp"

namespace tianbao::filler {

Due due_of(const WorkbenchEntry& entry, period::PeriodStanding standing)
{
    if (entry.state == filing::State::submitted || entry.state == filing::State::accepted) return Due::met;
    return standing == period::PeriodStanding::before_founding ? Due::none : Due::open;
}

} // namespace tianbao::filler
