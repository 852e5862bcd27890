// SPDX-License-Identifier: MPL-2.0
#include "pages/ways_out.hpp"

#include "http/form_data.hpp"
#include "util/secret.hpp"
#include "util/source_file.hpp"

#include <algorithm>
#include <sstream>

namespace tianbao::pages {

namespace {

/// What a browser does to an address before it looks at it (WHATWG URL): trims, drops tabs and line ends, takes \ for /.
std::string as_browsers_read(std::string_view address)
{
    std::string text;
    for (const char c : address) {
        if (c != '\t' && c != '\n' && c != '\r') text += c == '\\' ? '/' : c;
    }
    const auto first = std::find_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20; });
    return {first, text.end()};
}

std::vector<std::string> made_up_ways_out()
{
    std::vector<std::string> ways;
    const std::vector<std::string> schemes{"", "https:", "http:", "HTTPS:", "javascript:", "data:", "x-y:"};
    const std::vector<std::string> slashes{"/", "//", "///", "/\\", "\\/", "\\\\", "/\t/", "/\n/", "/%2f", "%2f%2f", "/%5c", "%5c%5c"};
    const std::vector<std::string> hosts{"evil.example", "portal.example@evil.example",   "portal.example.evil.example", "evil.example:443",
                                         "[::1]",        "evil.example%2f@portal.example"};
    for (const auto& scheme : schemes) {
        for (const auto& slash : slashes) {
            for (const auto& host : hosts) ways.push_back(scheme + slash + host);
        }
    }
    for (const auto* before : {"\t", "\n", "\r\n", " ", "%09", "%0a", "%00", "%20", "\xE3\x80\x80", "\xC2\xA0"}) {
        for (const auto* slash : {"//", "/\\", "\\\\", "https://", "javascript:"}) ways.push_back(std::string(before) + slash + "evil.example");
    }
    for (const auto* after : {"#", "?", "/..", "/%2e%2e", "\\..", ";", "%00", "%0d%0aSet-Cookie:a=b", "\xE3\x80\x82"})
        ways.push_back("//evil.example" + std::string(after) + "/workbench");
    return ways;
}

} // namespace

bool stays(std::string_view address)
{
    const auto text = as_browsers_read(address);
    return text.starts_with('/') && !text.starts_with("//");
}

std::vector<std::string> all_ways_out()
{
    auto ways = made_up_ways_out();
    std::istringstream listed(source_file("tests/pages/open_redirects.txt"));
    for (std::string line; std::getline(listed, line);) {
        if (!line.empty() && !line.starts_with("# ")) ways.push_back(line);
    }
    std::sort(ways.begin(), ways.end());
    ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
    return ways;
}

std::vector<std::string> encoded(const std::string& way)
{
    std::string all;
    for (const char c : way) all += "%" + hex(std::string_view(&c, 1));
    std::string twice;
    for (const char c : all) twice += c == '%' ? std::string("%25") : std::string(1, c);
    return {http::url_encode(way), all, twice};
}

} // namespace tianbao::pages
