// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/identity_provider.hpp"
#include "sign_in/outward.hpp"

#include <optional>
#include <string>

namespace tianbao::sign_in {

/// A plain OAuth 2 provider (RFC 6749 4.1): a code, an access token, and a call that says whose it is. All addresses are the
/// configuration's; nothing is discovered.
class OAuthProvider : public IdentityProvider {
public:
    explicit OAuthProvider(SsoSettings settings, NetCaller call = net::call) : IdentityProvider(std::move(settings)), call_(std::move(call)) {}

    SsoExpected<std::string> authorization_url(const AuthorizationTerms& terms, bool registers, Instant now) override;
    SsoExpected<SsoIdentity> complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now) override;
    std::optional<std::string> log_out_url(const Secret& id_token, Instant now) override;

private:
    NetCaller call_;
};

} // namespace tianbao::sign_in
