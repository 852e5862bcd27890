// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <string>

namespace tianbao::sign_in {

/// The exchange of a code for tokens (RFC 6749 4.1.3), with the portal's proof and the PKCE verifier (RFC 7636).
net::Call token_request(const SsoSettings& settings, const std::string& token_endpoint, const Secret& code, const Secret& verifier, Instant now);

struct Tokens {
    Secret id_token; ///< empty with plain OAuth 2
    Secret access_token;
};

SsoExpected<Tokens> parse_tokens(const net::Answer& answer, bool needs_id_token);

/// S256 of the verifier: what the authorization request shows.
std::string code_challenge(const Secret& verifier);

/// What an answer that is none of success says of a code: refused itself, or the portal.
SsoFault fault_of_refusal(const net::Answer& answer);

} // namespace tianbao::sign_in
