// SPDX-License-Identifier: MPL-2.0
#include "registry/answer.hpp"

#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace tianbao::registry {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::optional<RegistryFault> fault_of_status(int status)
{
    if (status == 200) return std::nullopt;
    if (status >= 500) return RegistryFault::down;
    if (status >= 300 && status < 400) return RegistryFault::redirected;
    if (status == 401 || status == 403) return RegistryFault::refused;
    if (status == 429) return RegistryFault::throttled;
    return RegistryFault::nonsense;
}

bool is_json(std::string_view media_type)
{
    return media_type == "application/json" || media_type == "text/json" || (media_type.starts_with("application/") && media_type.ends_with("+json"));
}

/// The parameter charset; empty: none.
std::string charset_of(const std::string& content_type)
{
    const auto at = content_type.find("charset=");
    if (at == std::string::npos) return {};
    auto value = content_type.substr(at + 8);
    value = value.substr(0, value.find(';'));
    std::erase_if(value, [](char c) { return c == '"' || c == ' '; });
    return value;
}

} // namespace

Expected<nlohmann::json, RegistryFault> read_json(int status, std::string_view content_type, std::string_view body)
{
    const auto fault = [](RegistryFault why) { return Unexpected<RegistryFault>(why); };
    if (const auto wrong = fault_of_status(status)) return fault(*wrong);
    if (body.size() > kMostAnswerBytes) return fault(RegistryFault::too_large);
    const auto type = lower(content_type);
    if (!is_json(trimmed(std::string_view(type).substr(0, type.find(';'))))) return fault(RegistryFault::wrong_type);
    const auto charset = charset_of(type);
    if (!charset.empty() && charset != "utf-8" && charset != "utf8") return fault(RegistryFault::wrong_encoding);
    if (!is_valid_utf8(body)) return fault(RegistryFault::wrong_encoding);
    auto json = nlohmann::json::parse(body, nullptr, false);
    if (json.is_discarded()) return fault(RegistryFault::nonsense);
    return json;
}

} // namespace tianbao::registry
