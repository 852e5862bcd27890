// SPDX-License-Identifier: MPL-2.0
#include "registry/registry.hpp"

#include <stdexcept>

namespace tianbao::registry {

std::string_view word_of(RegistryFault fault)
{
    switch (fault) {
    case RegistryFault::not_found:
        return "not_found";
    case RegistryFault::slow:
        return "slow";
    case RegistryFault::down:
        return "down";
    case RegistryFault::broken:
        return "broken";
    case RegistryFault::not_trusted:
        return "not_trusted";
    case RegistryFault::redirected:
        return "redirected";
    case RegistryFault::too_large:
        return "too_large";
    case RegistryFault::wrong_type:
        return "wrong_type";
    case RegistryFault::wrong_encoding:
        return "wrong_encoding";
    case RegistryFault::nonsense:
        return "nonsense";
    case RegistryFault::refused:
        return "refused";
    case RegistryFault::throttled:
        return "throttled";
    case RegistryFault::busy:
        return "busy";
    }
    throw std::logic_error("no such fault of the registry");
}

} // namespace tianbao::registry
