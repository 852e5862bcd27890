// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/second_factor_check.hpp"
#include "html/page.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::account {

/// What the forms of 二次验证 carry, the code apart.
struct SecondFactorForm {
    std::string sealed_key; ///< of an authenticator that is being set up
    std::string return_to = "/";
};

/// Setting up: the key as a QR code and as text.
void show_enrolment(html::Dictionary& values, const Secret& key, const std::string& sealed_key, const std::string& issuer, const std::string& name);

/// How an account stands whose session has its second factor; nothing: it comes from the SSO.
void show_second_factor(html::Dictionary& values, const std::optional<Authenticator>& authenticator);

/// The recovery codes, for the only time.
void show_recovery_codes(html::Dictionary& values, const std::vector<Secret>& codes, const std::string& return_to);

html::Problem problem_of(CodeFault fault);

} // namespace tianbao::account
