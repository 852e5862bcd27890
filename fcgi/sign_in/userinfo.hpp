// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/secret.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace tianbao::sign_in {

net::Call userinfo_request(const std::string& userinfo_endpoint, const Secret& access_token);

/// The object that a userinfo answer is.
SsoExpected<nlohmann::json> parse_userinfo(const net::Answer& answer);

/// The claims of the ID token with those of the userinfo answer over them; both must be of one subject.
SsoExpected<nlohmann::json> add_userinfo(const nlohmann::json& id_token_claims, const net::Answer& answer);

} // namespace tianbao::sign_in
