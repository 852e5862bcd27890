// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/identity_provider.hpp"
#include "sign_in/outward.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

/// 登录入口: the providers of the log-in page, in their order, each in its own protocol.
class Entries {
public:
    /// `settings`: one at least, their keys all different. No more than `most_waiting` threads wait for all providers together, each with one of
    /// the places `slow`, when there are such.
    explicit Entries(const std::vector<SsoSettings>& settings, const NetCaller& call = net::call, int most_waiting = Places::kAnyNumber,
                     std::shared_ptr<Places> slow = nullptr);

    /// nullptr: there is none of that key.
    IdentityProvider* find(std::string_view key) const;
    IdentityProvider& first() const { return *providers_.front(); }
    const std::vector<std::unique_ptr<IdentityProvider>>& all() const { return providers_; }

private:
    std::vector<std::unique_ptr<IdentityProvider>> providers_;
};

/// Where a form of the portal may lead the browser, to prove an account or to log out: each once.
std::vector<std::string> form_origins(const std::vector<SsoSettings>& entries);

} // namespace tianbao::sign_in
