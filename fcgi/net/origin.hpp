// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace tianbao::net {

/// Scheme, host and port of an absolute address: "https://host:8443" of "https://host:8443/path". As written, nothing is
/// normalised: two origins that differ in writing count as different.
inline std::string origin_of(std::string_view url)
{
    const auto host = url.find("://");
    const auto end = host == std::string_view::npos ? url.size() : url.find_first_of("/?#", host + 3);
    return std::string(url.substr(0, end));
}

} // namespace tianbao::net
