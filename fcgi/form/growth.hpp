// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "util/decimal.hpp"

namespace tianbao::form {

/// The growth rate, 同比增速, in thousandths of the size of what it was before; none when that was 0.
/// Computed, never typed; a loss that shrinks is growth.
std::optional<std::int64_t> growth(Decimal now, Decimal before);

/// `12.3%`, `-5.0%`.
std::string growth_text(std::int64_t permille);

} // namespace tianbao::form
