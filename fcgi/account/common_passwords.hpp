// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace tianbao::account {

/// Whether it is one of the thousand most used passwords of kShortestPassword characters and more, 常用密码, which are tried first by who
/// guesses. `folded`: in small letters.
bool is_common_password(std::string_view folded);

} // namespace tianbao::account
