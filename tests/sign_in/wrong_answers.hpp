// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/hostile_provider.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tianbao::sign_in {

/// One wrong answer: what the provider does, how the browser comes back, and what the audit trail calls it.
struct Wrong {
    const char* name;
    const char* code;
    std::function<void(HostileProvider&)> does = [](HostileProvider&) {};
    std::string comes_back = "code=c&state={state}";
    std::function<void(SsoSettings&)> set = [](SsoSettings&) {};
};

/// Where discovery is.
inline const std::string kDiscovery = "/.well-known/openid-configuration";

/// Comes too late.
support::ScriptedAnswer slow_garbage();

/// All that are tried; the first does nothing wrong.
std::vector<Wrong> all_wrongs();

} // namespace tianbao::sign_in
