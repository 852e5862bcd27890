// SPDX-License-Identifier: MPL-2.0
#include "sign_in/discovery.hpp"

#include "net/origin.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

std::string text_of(const json& document, const char* name)
{
    const auto found = document.find(name);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// A member that is a list of texts and holds this one.
bool lists(const json& document, const char* name, std::string_view word)
{
    const auto found = document.find(name);
    if (found == document.end() || !found->is_array()) return false;
    return std::any_of(found->begin(), found->end(), [&](const json& one) { return one.is_string() && one.get<std::string>() == word; });
}

bool is_of(const std::string& origin, std::string_view url)
{
    const bool is_plain = std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '\\' && c != '#'; });
    return is_plain && net::origin_of(url) == origin && url.size() > origin.size();
}

} // namespace

std::string discovery_url(std::string_view issuer)
{
    if (issuer.ends_with('/')) issuer.remove_suffix(1);
    return std::string(issuer) + "/.well-known/openid-configuration";
}

SsoExpected<Discovery> parse_discovery(std::string_view text, const std::string& issuer)
{
    const auto document = json::parse(text, nullptr, false);
    if (!document.is_object() || text_of(document, "issuer") != issuer) return refuse(SsoFault::discovery_invalid);
    Discovery discovery{issuer,
                        text_of(document, "authorization_endpoint"),
                        text_of(document, "token_endpoint"),
                        text_of(document, "userinfo_endpoint"),
                        text_of(document, "jwks_uri"),
                        text_of(document, "end_session_endpoint"),
                        lists(document, "prompt_values_supported", "create"),
                        document.value("authorization_response_iss_parameter_supported", json(false)) == json(true)};
    const auto origin = net::origin_of(issuer);
    for (const auto* url : {&discovery.authorization_endpoint, &discovery.token_endpoint, &discovery.userinfo_endpoint, &discovery.jwks_uri}) {
        if (!is_of(origin, *url)) return refuse(SsoFault::discovery_invalid);
    }
    if (!discovery.end_session_endpoint.empty() && !is_of(origin, discovery.end_session_endpoint)) return refuse(SsoFault::discovery_invalid);
    return discovery;
}

} // namespace tianbao::sign_in
