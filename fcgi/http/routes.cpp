// SPDX-License-Identifier: MPL-2.0
#include "http/routes.hpp"

#include <optional>

namespace tianbao::http {

namespace {

using PathValues = std::map<std::string, std::string, std::less<>>;

std::string_view next_segment(std::string_view& rest)
{
    rest.remove_prefix(1); // the slash
    const auto end = std::min(rest.find('/'), rest.size());
    const auto segment = rest.substr(0, end);
    rest.remove_prefix(end);
    return segment;
}

std::optional<PathValues> values_of(std::string_view pattern, std::string_view path)
{
    PathValues values;
    while (!pattern.empty() && !path.empty()) {
        const auto expected = next_segment(pattern);
        const auto found = next_segment(path);
        if (!expected.empty() && expected.front() == '{') {
            const auto decoded = decode_path_segment(found);
            if (!decoded || decoded->empty()) return std::nullopt;
            values.emplace(expected.substr(1, expected.size() - 2), *decoded);
        } else if (expected != found) {
            return std::nullopt;
        }
    }
    return pattern.empty() && path.empty() ? std::optional{values} : std::nullopt;
}

std::string_view name_of(Method method)
{
    switch (method) {
    case Method::post:
        return "POST";
    case Method::put:
        return "PUT";
    case Method::get:
    case Method::head:
    case Method::other:
        break;
    }
    return "GET, HEAD";
}

bool answers(const Route& route, Method method)
{
    return route.method == method || (route.method == Method::get && method == Method::head);
}

} // namespace

Match match(const std::vector<Route>& routes, Method method, std::string_view path)
{
    Match result;
    if (path.empty() || path.front() != '/') return result;
    for (const auto& route : routes) {
        auto values = values_of(route.pattern, path);
        if (!values) continue;
        if (answers(route, method)) return {&route, std::move(*values), {}};
        result.allowed += (result.allowed.empty() ? "" : ", ") + std::string(name_of(route.method));
    }
    return result;
}

} // namespace tianbao::http
