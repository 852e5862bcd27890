// SPDX-License-Identifier: MPL-2.0
// What comes with a log-in: from browsers, providers, and whoever posts a log-out.
#include "fuzz/targets.hpp"

#include "account/return_path.hpp"
#include "fuzz/hold.hpp"
#include "sign_in/cas_answer.hpp"
#include "sign_in/cas_log_out.hpp"
#include "sign_in/discovery.hpp"
#include "sign_in/jwt.hpp"
#include "util/source_file.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::fuzz {

void cas_answer(std::string_view bytes)
{
    for (const auto& read : {sign_in::parse_cas_xml(bytes), sign_in::parse_cas_json(bytes)}) {
        if (!read) continue;
        hold(read->is_object() && read->at("user").is_string() && !read->at("user").get<std::string>().empty());
        hold(read->at("user").get<std::string>().size() <= bytes.size());
    }
}

void cas_log_out(std::string_view bytes)
{
    const auto ticket = sign_in::ticket_of_log_out(bytes);
    if (!ticket) return;
    hold(sign_in::is_service_ticket(*ticket) && ticket->size() < bytes.size());
    const auto again = sign_in::ticket_of_log_out("<LogoutRequest><SessionIndex>" + *ticket + "</SessionIndex></LogoutRequest>");
    hold(again.has_value() && *again == *ticket);
}

void discovery(std::string_view bytes)
{
    const std::string issuer = "https://sso.example.gov.cn";
    const std::string other = "https://keys.example.gov.cn:8443";
    const auto read = sign_in::parse_discovery(bytes, issuer, {other});
    if (!read) return;
    hold(read->issuer == issuer);
    const auto leads_home = [&](const std::string& url) {
        const auto& origin = url.starts_with(other) ? other : issuer;
        return url.starts_with(origin + "/") || url.starts_with(origin + "?");
    };
    for (const auto* url : {&read->authorization_endpoint, &read->token_endpoint, &read->userinfo_endpoint, &read->jwks_uri}) hold(leads_home(*url));
    hold(read->end_session_endpoint.empty() || leads_home(read->end_session_endpoint));
    for (const char c : read->authorization_endpoint + read->end_session_endpoint) hold(c > 0x20 && c < 0x7f && c != '\\');
}

void jwt(std::string_view bytes)
{
    static const auto keys = sign_in::KeySet::parse(source_file("tests/fuzz/corpus/key_set/two_keys")).value();
    const auto header = sign_in::read_jwt_header(bytes, {{"RS256", "PS256", "ES256"}, "jwt"});
    if (!header) return;
    hold(bytes.size() <= sign_in::kLargestToken);
    hold(header->algorithm == "RS256" || header->algorithm == "PS256" || header->algorithm == "ES256");
    hold(!sign_in::verified_claims(bytes, *header, keys)); // nobody has the private halves
}

void key_set(std::string_view bytes)
{
    const auto keys = sign_in::KeySet::parse(bytes);
    if (!keys) return;
    hold(!keys->empty() && bytes.size() <= sign_in::KeySet::kLargestKeySet);
    for (const auto* algorithm : {"RS256", "PS256", "ES256", "HS256", "none"}) {
        const auto found = keys->find({}, algorithm);
        hold(!found || (*found)->fits(algorithm));
        hold(!found || (std::string_view(algorithm) != "HS256" && std::string_view(algorithm) != "none"));
    }
}

void return_address(std::string_view bytes)
{
    const auto path = account::own_path(bytes);
    hold(path == "/" || path == bytes);
    hold(path.front() == '/' && !path.starts_with("//"));
    for (const char c : path) hold(c > 0x20 && c < 0x7f && c != '\\');
}

} // namespace tianbao::fuzz
