// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::sheet {

/// The significant digits that a spreadsheet's numbers carry: what is beyond is noise of binary fractions.
inline constexpr int kSignificantDigits = 15;

/// A number of a workbook's file as people see it: `3.0000000000000004E-1` is `0.3`. Rounded half away from zero to 15
/// significant digits, without exponent, trailing zeros or `-0`. A text that is no such number comes back as it is.
std::string number_text(std::string_view stored);

/// The same for a cell that shows fractions as percentages: `0.85` is `85%`.
std::string percentage_text(std::string_view stored);

/// Whether a decimal text keeps all its digits in a workbook.
bool fits_number(std::string_view decimal);

} // namespace tianbao::sheet
