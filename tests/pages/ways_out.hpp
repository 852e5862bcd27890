// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::pages {

/// Open redirects, each once: made from schemes, slashes, hosts, control characters and encodings, and those of open_redirects.txt.
std::vector<std::string> all_ways_out();

/// The way out as a value in an address, as it is and with every character escaped, once and twice: what reaches the handler of the first two
/// is the same, what a filter before it sees is not.
std::vector<std::string> encoded(const std::string& way);

/// Whether a browser that follows the address stays: a path, and no second slash that would make it a host.
bool stays(std::string_view address);

} // namespace tianbao::pages
