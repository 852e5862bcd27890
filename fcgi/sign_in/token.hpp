// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_fault.hpp"

#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// The exchange of a code for tokens (RFC 6749 4.1.3), by client_secret_basic and the PKCE verifier (RFC 7636).
net::Call token_request(const SsoSettings& settings, const std::string& token_endpoint, std::string_view code, std::string_view verifier);

struct Tokens {
    std::string id_token;
    std::string access_token;
};

SsoExpected<Tokens> parse_tokens(const net::Answer& answer);

/// S256 of the verifier: what the authorization request shows.
std::string code_challenge(std::string_view verifier);

/// Where the provider sends the browser back to.
std::string callback_url(const SsoSettings& settings);

/// Whether a Content-Type header says JSON.
bool is_json(std::string_view content_type);

} // namespace tianbao::sign_in
