// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sso_fault.hpp"

#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// Whether it is one as a server gives out: "ST-" and characters of the protocol (CAS Protocol 3.0, 3.1 and 3.7).
bool is_service_ticket(std::string_view ticket);

/// The ticket that a `logoutRequest` names (CAS Protocol 3.0, 2.3.3): the SessionIndex of a SAML LogoutRequest, of 4 KiB at most.
SsoExpected<std::string> ticket_of_log_out(std::string_view xml);

} // namespace tianbao::sign_in
