// SPDX-License-Identifier: MPL-2.0
#include "filler/filler.hpp"

namespace tianbao::filler {

Standing standing(const std::optional<Filler>& filler, const UserId& user)
{
    if (!filler) return Standing::free;
    if (filler->user == user) return Standing::own;
    return filler->handed_over_by == user ? Standing::handed_over : Standing::taken;
}

} // namespace tianbao::filler
