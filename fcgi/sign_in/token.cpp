// SPDX-License-Identifier: MPL-2.0
#include "sign_in/token.hpp"

#include "http/form_data.hpp"
#include "util/secret.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::sign_in {

using http::url_encode;

net::Call token_request(const SsoSettings& settings, const std::string& token_endpoint, std::string_view code, std::string_view verifier)
{
    net::Call call;
    call.method = "POST";
    call.url = token_endpoint;
    call.allow_http = settings.allow_http;
    const auto basic = base64(url_encode(settings.client_id) + ":" + url_encode(settings.client_secret.reveal()));
    call.headers = {{"Authorization", "Basic " + basic}, {"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    call.body = "grant_type=authorization_code&code=" + url_encode(code) + "&redirect_uri=" + url_encode(callback_url(settings)) +
                "&code_verifier=" + url_encode(verifier);
    return call;
}

SsoExpected<Tokens> parse_tokens(const net::Answer& answer)
{
    if (answer.status != 200) return refuse(SsoFault::token_refused);
    const auto document = nlohmann::json::parse(answer.body, nullptr, false);
    if (!is_json(answer.content_type) || !document.is_object()) return refuse(SsoFault::token_invalid);
    const auto text = [&](const char* name) {
        const auto found = document.find(name);
        return found != document.end() && found->is_string() ? found->get<std::string>() : std::string{};
    };
    auto type = text("token_type");
    std::transform(type.begin(), type.end(), type.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    Tokens tokens{text("id_token"), text("access_token")};
    const bool is_header_safe = std::all_of(tokens.access_token.begin(), tokens.access_token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (type != "bearer" || tokens.id_token.empty() || tokens.access_token.empty() || !is_header_safe) return refuse(SsoFault::token_invalid);
    return tokens;
}

std::string code_challenge(std::string_view verifier)
{
    return base64url(sha256(verifier));
}

std::string callback_url(const SsoSettings& settings)
{
    return settings.public_url + "/sign-in/callback";
}

bool is_json(std::string_view content_type)
{
    const auto type = content_type.substr(0, content_type.find(';'));
    return type == "application/json" || type == "application/json ";
}

} // namespace tianbao::sign_in
