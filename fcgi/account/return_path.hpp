// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::account {

/// Where a log-in may lead back to: a path of this portal with its query, or "/" for anything else
/// (another host, a scheme, "//host", backslashes, control characters, the log-in pages themselves).
std::string own_path(std::string_view wanted);

} // namespace tianbao::account
