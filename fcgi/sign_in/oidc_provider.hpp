// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/discovery.hpp"
#include "sign_in/identity_provider.hpp"
#include "sign_in/jwks.hpp"
#include "sign_in/jwt.hpp"
#include "sign_in/outward.hpp"
#include "sign_in/token.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace tianbao::sign_in {

/// An OpenID Connect provider: discovery is kept for an hour, keys for five minutes, and fetched anew at an unknown id, at most once a
/// minute; what could not be fetched is tried again after five seconds.
class OidcProvider : public IdentityProvider {
public:
    explicit OidcProvider(SsoSettings settings, NetCaller call = net::call);

    SsoExpected<std::string> authorization_url(const AuthorizationTerms& terms, bool registers, Instant now) override;
    SsoExpected<SsoIdentity> complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now) override;
    std::optional<std::string> log_out_url(const Secret& id_token, Instant now) override;
    SsoExpected<LogOutNotice> read_notice(const http::FormData& posted, Instant now) override;

    /// Checks `iss` of an answer (RFC 9207); `iss` is empty when it was not sent.
    SsoExpected<bool> check_answer_issuer(std::string_view iss, Instant now);

    /// Exchanges the code, verifies the ID token, asks userinfo.
    SsoExpected<SsoIdentity> identify(const Secret& code, const AuthorizationTerms& terms, Instant now);

private:
    template <class T>
    struct Kept {
        std::shared_ptr<const T> value;
        Instant at;                      ///< of the value
        Instant tried;                   ///< the last attempt to fetch it
        std::optional<SsoFault> fault{}; ///< of that attempt
    };

    SsoExpected<std::shared_ptr<const Discovery>> discovery(Outward& outward, Instant now);
    SsoExpected<std::shared_ptr<const KeySet>> keys(Outward& outward, const std::string& jwks_uri, std::string_view wanted_id, Instant now);
    SsoExpected<nlohmann::json> verified(Outward& outward, const Tokens& tokens, const Discovery& provider, const AuthorizationTerms& terms,
                                         Instant now);
    SsoExpected<SsoIdentity> identity(const nlohmann::json& id_claims, const net::Answer& userinfo, const Secret& id_token) const;

    NetCaller call_;
    std::mutex mutex_;
    Kept<Discovery> discovery_;
    Kept<KeySet> keys_;
};

} // namespace tianbao::sign_in
