// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/identity_provider.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace tianbao::sign_in {

/// What the claims of a log-out token say, its signature verified (OpenID Connect Back-Channel Logout 1.0, 2.6).
SsoExpected<LogOutNotice> notice_of(const nlohmann::json& claims, const std::string& issuer, const std::string& client_id, Instant now);

} // namespace tianbao::sign_in
