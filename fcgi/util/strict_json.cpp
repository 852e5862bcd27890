// SPDX-License-Identifier: MPL-2.0
#include "util/strict_json.hpp"

#include <set>
#include <string>
#include <vector>

namespace tianbao {

using nlohmann::json;

namespace {

constexpr int kDeepest = 16;

} // namespace

std::optional<nlohmann::json> strict_object(std::string_view text)
{
    bool is_strict = text.find('\0') == std::string_view::npos; // the parser takes it for the end, whatever comes behind
    std::vector<std::set<std::string>> names;
    const auto check = [&](int depth, json::parse_event_t event, json& value) {
        if (depth > kDeepest) is_strict = false;
        if (event == json::parse_event_t::object_start) names.emplace_back();
        if (event == json::parse_event_t::object_end) names.pop_back();
        if (event == json::parse_event_t::key && !names.back().insert(value.get<std::string>()).second) is_strict = false;
        return is_strict;
    };
    auto document = json::parse(text, check, false);
    if (!is_strict || !document.is_object()) return std::nullopt;
    return document;
}

} // namespace tianbao
