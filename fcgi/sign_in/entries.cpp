// SPDX-License-Identifier: MPL-2.0
#include "sign_in/entries.hpp"

#include "net/origin.hpp"
#include "sign_in/cas_provider.hpp"
#include "sign_in/exchange_provider.hpp"
#include "sign_in/oauth_provider.hpp"
#include "sign_in/oidc_provider.hpp"

#include <set>
#include <stdexcept>
#include <utility>

namespace tianbao::sign_in {

namespace {

std::unique_ptr<IdentityProvider> provider_of(const SsoSettings& settings, const NetCaller& call)
{
    switch (settings.protocol) {
    case SsoProtocol::oidc:
        return std::make_unique<OidcProvider>(settings, call);
    case SsoProtocol::oauth2:
        return std::make_unique<OAuthProvider>(settings, call);
    case SsoProtocol::cas:
        return std::make_unique<CasProvider>(settings, call);
    case SsoProtocol::ticket:
        return std::make_unique<ExchangeProvider>(settings, call);
    }
    throw std::logic_error("no such protocol");
}

} // namespace

Entries::Entries(const std::vector<SsoSettings>& settings, const NetCaller& call, int most_waiting, std::shared_ptr<Places> slow)
{
    const auto places = std::make_shared<Places>(most_waiting, std::chrono::milliseconds{0}, 0, std::move(slow));
    for (const auto& one : settings) {
        providers_.push_back(provider_of(one, call));
        providers_.back()->share_places(places);
    }
    if (providers_.empty()) throw std::logic_error("no provider to log in with");
}

IdentityProvider* Entries::find(std::string_view key) const
{
    for (const auto& provider : providers_) {
        if (provider->settings().key == key) return provider.get();
    }
    return nullptr;
}

std::vector<std::string> form_origins(const std::vector<SsoSettings>& entries)
{
    std::set<std::string> origins;
    for (const auto& entry : entries) {
        if (entry.protocol == SsoProtocol::oidc) {
            origins.insert(net::origin_of(entry.issuer));
            origins.insert(entry.hosts.begin(), entry.hosts.end());
        }
        for (const auto& url : {entry.oauth.authorization, entry.oauth.log_out, entry.cas.url, entry.exchange.login_url, entry.exchange.log_out_url}) {
            if (!url.empty()) origins.insert(net::origin_of(url));
        }
    }
    return {origins.begin(), origins.end()};
}

} // namespace tianbao::sign_in
