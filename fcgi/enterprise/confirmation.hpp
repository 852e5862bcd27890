// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

namespace tianbao::enterprise {

/// So long the information of an enterprise is taken for right; then its users are asked, 资料是否仍然正确. Nothing else depends on it.
inline constexpr std::chrono::days kConfirmedFor{365};

inline bool is_to_be_confirmed(Instant confirmed_at, Instant now)
{
    return now >= confirmed_at + kConfirmedFor;
}

} // namespace tianbao::enterprise
