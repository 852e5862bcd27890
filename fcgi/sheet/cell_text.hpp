// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::sheet {

/// A text of a workbook as people see it: `_x000D_` and its like become the characters they stand for, line ends `\n`,
/// other control characters blanks.
std::string cell_text(std::string_view stored);

} // namespace tianbao::sheet
