// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdlib>

namespace tianbao::fuzz {

/// Ends the program when a property does not hold.
inline void hold(bool property)
{
    if (!property) std::abort();
}

} // namespace tianbao::fuzz
