// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tianbao::form {

/// Values for placeholders, by name.
using Placeholders = std::vector<std::pair<std::string_view, std::string>>;

/// The text with each `{name}` replaced; what has no value stays as it is.
std::string filled_in(std::string_view text, const Placeholders& values);

/// The names of all placeholders in the text, in order.
std::vector<std::string> placeholder_names(std::string_view text);

} // namespace tianbao::form
