// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::enterprise {

/// What two spellings of one enterprise's name, 企业名称, have in common: width, case, brackets and blanks do not count.
/// For comparing only, never shown.
std::string name_key(std::string_view name);

/// Whether both are the same name in that sense; no name is the same as an empty one.
bool is_same_name(std::string_view a, std::string_view b);

} // namespace tianbao::enterprise
