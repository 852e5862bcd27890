// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace tianbao::pdf {

// A4, upright, in points of 1/72 inch
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.890;

} // namespace tianbao::pdf
