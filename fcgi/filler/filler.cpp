// SPDX-License-Identifier: MPL-2.0
#include "filler/filler.hpp"

#include <algorithm>

namespace tianbao::filler {

Standing standing(const std::optional<Filler>& filler, const UserId& user)
{
    if (!filler) return Standing::free;
    if (filler->user == user) return Standing::own;
    return filler->handed_over_by == user ? Standing::handed_over : Standing::taken;
}

Expected<Candidate, std::vector<HandoverRefusal>> choose_successor(const HandoverForm& form, const std::vector<Candidate>& candidates)
{
    std::vector<HandoverRefusal> refusals;
    const auto chosen = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& one) { return one.user.text() == form.successor; });
    if (form.successor.empty()) {
        refusals.push_back(HandoverRefusal::nobody_chosen);
    } else if (chosen == candidates.end()) {
        refusals.push_back(HandoverRefusal::not_a_candidate);
    }
    if (!form.is_confirmed) refusals.push_back(HandoverRefusal::not_confirmed);
    if (!refusals.empty()) return Unexpected<std::vector<HandoverRefusal>>(std::move(refusals));
    return *chosen;
}

} // namespace tianbao::filler
