// SPDX-License-Identifier: MPL-2.0
#include "http/request.hpp"

namespace tianbao::http {

std::string_view Request::cookie(std::string_view name) const
{
    std::string_view rest = cookie_text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        auto pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
        if (pair.size() > name.size() && pair.substr(0, name.size()) == name && pair[name.size()] == '=') return pair.substr(name.size() + 1);
    }
    return {};
}

bool Request::is_from_page_of(std::string_view public_origin) const
{
    if (!origin.empty()) return origin == public_origin;
    if (!fetch_site.empty()) return fetch_site == "same-origin";
    const std::string_view page = referer;
    return page.starts_with(public_origin) && page.substr(public_origin.size()).starts_with('/');
}

} // namespace tianbao::http
