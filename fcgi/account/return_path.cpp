// SPDX-License-Identifier: MPL-2.0
#include "account/return_path.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr std::size_t kLongest = 2000;
constexpr std::string_view kResume = "/sign-in/resume";

bool is_plain(char c)
{
    return c > 0x20 && c < 0x7f && c != '\\' && c != '#' && c != '"' && c != '<' && c != '>';
}

bool leads_round(std::string_view path)
{
    if (path == kResume) return false;
    for (const std::string_view page : {"/sign-in", "/sign-out", "/signed-out", "/register"}) {
        if (path == page || (path.starts_with(page) && (path[page.size()] == '/' || path[page.size()] == '?'))) return true;
    }
    return false;
}

} // namespace

std::string own_path(std::string_view wanted)
{
    const bool is_own = wanted.size() <= kLongest && wanted.starts_with('/') && !wanted.starts_with("//") &&
                        std::all_of(wanted.begin(), wanted.end(), is_plain) && !leads_round(wanted);
    return is_own ? std::string(wanted) : "/";
}

} // namespace tianbao::account
