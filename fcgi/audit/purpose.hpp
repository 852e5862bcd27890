// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::audit {

inline constexpr std::size_t kShortestPurpose = 4; ///< code points, as the next one
inline constexpr std::size_t kLongestPurpose = 200;

/// 用途: what an export is for, as the trail keeps it. Nothing when what was typed is too short or too long.
std::optional<std::string> read_purpose(std::string_view typed);

} // namespace tianbao::audit
