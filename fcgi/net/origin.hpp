// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
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

/// The name in an address as nginx's $host has it: "[::1]" of "http://[::1]:8080", in small letters.
inline std::string host_of(std::string_view url)
{
    auto host = origin_of(url);
    host.erase(0, host.find("://") == std::string::npos ? 0 : host.find("://") + 3);
    const auto bracket = host.find(']');
    host.resize(std::min(host.find(':', bracket == std::string::npos ? 0 : bracket), host.size()));
    std::transform(host.begin(), host.end(), host.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return host;
}

} // namespace tianbao::net
