// SPDX-License-Identifier: MPL-2.0
#include "filing/adjustment.hpp"

#include <algorithm>

namespace tianbao::filing {

using Standing = Adjustment::Standing;

Standing standing_of(std::string_view ended_as, int number, int submission)
{
    if (ended_as == "replaced") return Standing::replaced;
    if (ended_as == "withdrawn") return Standing::withdrawn;
    return number == submission ? Standing::stands : Standing::overtaken;
}

const Adjustment* adjustment_at(const std::vector<Adjustment>& adjustments, int number, std::string_view place)
{
    const auto found = std::find_if(adjustments.begin(), adjustments.end(), [&](const Adjustment& one) {
        return one.number == number && one.place == place && one.standing != Standing::replaced && one.standing != Standing::withdrawn;
    });
    return found == adjustments.end() ? nullptr : &*found;
}

} // namespace tianbao::filing
