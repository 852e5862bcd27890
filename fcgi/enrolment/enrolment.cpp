// SPDX-License-Identifier: MPL-2.0
#include "enrolment/enrolment.hpp"

#include <algorithm>

namespace tianbao::enrolment {

DistrictRule rule_of(const std::vector<DistrictRule>& rules, const std::string& district, const association::ProofDefaults& defaults)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const DistrictRule& one) { return one.district == district; });
    return found == rules.end() ? DistrictRule{district, defaults.of(district)} : *found;
}

} // namespace tianbao::enrolment
