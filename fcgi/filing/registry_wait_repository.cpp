// SPDX-License-Identifier: MPL-2.0
#include "filing/registry_wait_repository.hpp"

namespace tianbao::filing {

std::optional<RegistryWait> registry_wait_of(const db::Rows& rows, int first_column)
{
    const auto asked_at = rows.optional_instant(first_column);
    if (!asked_at) return std::nullopt;
    return RegistryWait{*asked_at, rows.flag(first_column + 1)};
}

} // namespace tianbao::filing
