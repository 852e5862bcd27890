// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/form_data.hpp"
#include "sign_in/provider_places.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_fault.hpp"
#include "sign_in/sso_identity.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// What an authorization request takes along and its answer must fit.
struct AuthorizationTerms {
    std::string state;
    std::string nonce;
    Secret verifier; ///< PKCE (RFC 7636)
};

/// 退出通知: a provider's own word that a log-in there has ended.
struct LogOutNotice {
    std::string id;      ///< each is taken once
    std::string subject; ///< all sessions of it end, unless one of the provider's is named and known here; empty: only those of that
    std::string session; ///< of the provider; empty: none was named
};

/// 统一身份认证 in one protocol. Makes network calls: never with a transaction open. Around it the portal keeps its speed: no more than a few
/// threads wait for the provider at once.
class IdentityProvider {
public:
    explicit IdentityProvider(SsoSettings settings)
        : settings_(std::move(settings)), places_(settings_.most_waiting)
    {
    }
    virtual ~IdentityProvider() = default;

    /// Where the browser goes to log in, or to register where the provider can do that.
    virtual SsoExpected<std::string> authorization_url(const AuthorizationTerms& terms, bool registers, Instant now) = 0;

    /// Who has logged in: `answer` is what the browser brought back, of the log-in that `terms` began.
    virtual SsoExpected<SsoIdentity> complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant now) = 0;

    /// Where the browser goes to end the provider's session; nothing when it has no such address or does not answer.
    /// `id_token`: of the log-in, empty where the protocol knows none.
    virtual std::optional<std::string> log_out_url(const Secret& id_token, Instant now) = 0;

    /// Reads what the provider's server posted to end sessions.
    virtual SsoExpected<LogOutNotice> read_notice(const http::FormData& posted, Instant now);

    const SsoSettings& settings() const { return settings_; }

    /// Who waits for this provider has a place among those of all providers, too.
    void share_places(const std::shared_ptr<Places>& all) { places_.share(all); }

protected:
    const SsoSettings settings_;
    ProviderPlaces places_;
};

/// Where the provider sends the browser back to: an address of this entry alone, so that no entry takes another's answer.
std::string callback_url(const SsoSettings& settings);

/// The address with a further parameter, its value escaped.
std::string with_parameter(std::string url, std::string_view name, std::string_view value);

} // namespace tianbao::sign_in
