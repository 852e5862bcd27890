// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/identity_provider.hpp"
#include "sign_in/outward.hpp"

#include <optional>
#include <string>

namespace tianbao::sign_in {

/// 票据换取: the browser brings a ticket, the portal's server changes it for a token and the token for the user. Each such call
/// carries the application's id, the time and a digest made with the secret; names and digest are the configuration's.
class ExchangeProvider : public IdentityProvider {
public:
    explicit ExchangeProvider(SsoSettings settings, NetCaller call = net::call) : IdentityProvider(std::move(settings)), call_(std::move(call)) {}

    SsoExpected<std::string> authorization_url(const AuthorizationTerms& terms, bool registers, Instant now) override;
    SsoExpected<SsoIdentity> complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now) override;
    std::optional<std::string> log_out_url(const Secret& id_token, Instant now) override;

private:
    SsoExpected<nlohmann::json> ask(Outward& outward, const std::string& url, const std::string& field, const Secret& value, Instant now) const;

    NetCaller call_;
};

/// The digest that such a call carries, as hexadecimal digits.
std::string exchange_digest(const ExchangeSettings& settings, const Secret& secret, const std::string& time, const std::string& value);

/// A time as these providers write it.
std::string exchange_time(TimeForm form, Instant now);

} // namespace tianbao::sign_in
