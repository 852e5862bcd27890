// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "sign_in/discovery.hpp"
#include "sign_in/jwks.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_identity.hpp"
#include "util/time.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace tianbao::sign_in {

/// What an authorization request takes along and its answer must fit.
struct AuthorizationTerms {
    std::string state;
    std::string nonce;
    std::string verifier;
};

/// The OpenID Connect provider, 统一身份认证: discovery and keys kept for an hour, keys fetched anew at an unknown id, at most
/// once a minute. Makes network calls: never with a transaction open.
class Provider {
public:
    using Caller = std::function<Expected<net::Answer, net::CallFault>(const net::Call&)>;

    explicit Provider(SsoSettings settings, Caller call = net::call);

    /// Where the browser goes to log in, or to register where the provider can do that.
    SsoExpected<std::string> authorization_url(const AuthorizationTerms& terms, bool registers, Instant now);

    /// Checks `iss` of an answer (RFC 9207); `iss` is empty when it was not sent.
    SsoExpected<bool> check_answer_issuer(std::string_view iss, Instant now);

    /// Exchanges the code, verifies the ID token, asks userinfo.
    SsoExpected<SsoIdentity> identify(std::string_view code, const AuthorizationTerms& terms, Instant now);

    /// Where the browser goes to end the provider's session; nothing when it has no such address or does not answer.
    std::optional<std::string> end_session_url(const std::string& id_token, Instant now);

    const SsoSettings& settings() const { return settings_; }

private:
    template <class T>
    struct Kept {
        std::shared_ptr<const T> value;
        Instant at;    ///< of the value
        Instant tried; ///< the last attempt to fetch it
    };

    SsoExpected<net::Answer> call_for(const net::Call& call) const;
    SsoExpected<std::string> fetched(const std::string& url, std::size_t most_bytes) const;
    SsoExpected<std::shared_ptr<const Discovery>> discovery(Instant now);
    SsoExpected<std::shared_ptr<const KeySet>> keys(const std::string& jwks_uri, std::string_view wanted_id, Instant now);
    SsoExpected<nlohmann::json> verified(const std::string& id_token, const std::string& access_token, const Discovery& provider,
                                         const AuthorizationTerms& terms, Instant now);

    SsoSettings settings_;
    Caller call_;
    std::mutex mutex_;
    Kept<Discovery> discovery_;
    Kept<KeySet> keys_;
};

} // namespace tianbao::sign_in
