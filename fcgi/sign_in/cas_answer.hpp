// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sso_fault.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace tianbao::sign_in {

/// What a CAS server answers to /p3/serviceValidate (CAS Protocol 3.0, 2.5 and 2.8): the attributes of the user as an object,
/// the user itself as "user". An attribute with several values is a list.
SsoExpected<nlohmann::json> parse_cas_xml(std::string_view text);
SsoExpected<nlohmann::json> parse_cas_json(std::string_view text);

} // namespace tianbao::sign_in
