// SPDX-License-Identifier: MPL-2.0
#include "form/growth.hpp"

#include <fmt/format.h>

namespace tianbao::form {

std::optional<std::int64_t> growth(Decimal now, Decimal before)
{
    return before.is_zero() ? std::nullopt : std::optional(growth_in_permille(now, before));
}

std::string growth_text(std::int64_t permille)
{
    const auto size = permille < 0 ? -permille : permille;
    return fmt::format("{}{}.{}%", permille < 0 ? "-" : "", size / 10, size % 10);
}

} // namespace tianbao::form
