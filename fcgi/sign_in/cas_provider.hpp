// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/identity_provider.hpp"
#include "sign_in/outward.hpp"

#include <optional>
#include <string>

namespace tianbao::sign_in {

/// A CAS 3.0 server. The service is the address of the way back with the log-in's state in it, so that a ticket is good for one
/// log-in of one browser.
class CasProvider : public IdentityProvider {
public:
    explicit CasProvider(SsoSettings settings, NetCaller call = net::call) : IdentityProvider(std::move(settings)), call_(std::move(call)) {}

    SsoExpected<std::string> authorization_url(const AuthorizationTerms& terms, bool registers, Instant now) override;
    SsoExpected<SsoIdentity> complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now) override;
    std::optional<std::string> log_out_url(const Secret& id_token, Instant now) override;
    SsoExpected<LogOutNotice> read_notice(const http::FormData& posted, Instant now) override;

private:
    std::string service_of(const AuthorizationTerms& terms) const;

    NetCaller call_;
};

} // namespace tianbao::sign_in
