// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sso_fault.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

/// What the provider says of itself (OpenID Connect Discovery 1.0).
struct Discovery {
    std::string issuer;
    std::string authorization_endpoint;
    std::string token_endpoint;
    std::string userinfo_endpoint;
    std::string jwks_uri;
    std::string end_session_endpoint; ///< empty: it has none
    bool creates_accounts = false;    ///< understands prompt=create
    bool names_issuer = false;        ///< puts `iss` into its answers (RFC 9207)
};

/// Where the document is: issuer + "/.well-known/openid-configuration".
std::string discovery_url(std::string_view issuer);

/// Reads the document of exactly this issuer. Every endpoint must be on the issuer's scheme, host and port, or on one of `hosts`.
SsoExpected<Discovery> parse_discovery(std::string_view json, const std::string& issuer, const std::vector<std::string>& hosts = {});

} // namespace tianbao::sign_in
