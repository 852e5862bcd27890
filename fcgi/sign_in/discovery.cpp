// SPDX-License-Identifier: MPL-2.0
#include "sign_in/discovery.hpp"

#include "net/origin.hpp"
#include "sign_in/outward.hpp"

#include <algorithm>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

/// A member that is a list of texts and holds this one.
bool lists(const json& document, const char* name, std::string_view word)
{
    const auto found = document.find(name);
    if (found == document.end() || !found->is_array()) return false;
    return std::any_of(found->begin(), found->end(), [&](const json& one) { return one.is_string() && one.get<std::string>() == word; });
}

bool is_allowed(std::string_view url, const std::vector<std::string>& origins)
{
    const bool is_plain = std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '\\' && c != '#'; });
    const auto origin = net::origin_of(url);
    return is_plain && url.size() > origin.size() && std::find(origins.begin(), origins.end(), origin) != origins.end();
}

} // namespace

std::string discovery_url(std::string_view issuer)
{
    if (issuer.ends_with('/')) issuer.remove_suffix(1);
    return std::string(issuer) + "/.well-known/openid-configuration";
}

SsoExpected<Discovery> parse_discovery(std::string_view text, const std::string& issuer, const std::vector<std::string>& hosts)
{
    const auto read = strict_object(text);
    if (!read) return refuse(SsoFault::discovery_malformed);
    const auto& document = *read;
    if (text_of(document, "issuer") != issuer) return refuse(SsoFault::discovery_issuer);
    Discovery discovery{issuer,
                        text_of(document, "authorization_endpoint"),
                        text_of(document, "token_endpoint"),
                        text_of(document, "userinfo_endpoint"),
                        text_of(document, "jwks_uri"),
                        text_of(document, "end_session_endpoint"),
                        lists(document, "prompt_values_supported", "create"),
                        document.value("authorization_response_iss_parameter_supported", json(false)) == json(true)};
    auto origins = hosts;
    origins.push_back(net::origin_of(issuer));
    for (const auto* url : {&discovery.authorization_endpoint, &discovery.token_endpoint, &discovery.userinfo_endpoint, &discovery.jwks_uri}) {
        if (url->empty()) return refuse(SsoFault::discovery_endpoint);
        if (!is_allowed(*url, origins)) return refuse(SsoFault::discovery_host);
    }
    const auto& end = discovery.end_session_endpoint;
    if (!end.empty() && !is_allowed(end, origins)) return refuse(SsoFault::discovery_host);
    return discovery;
}

} // namespace tianbao::sign_in
