// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/second_factor.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/telephone.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// 账号类型, as the SSO says.
enum class IdentityKind { personal, enterprise };

/// 统一身份认证账号: who has logged in at the SSO, by claims that were verified.
struct SsoIdentity {
    std::string entry; ///< of the log-in page
    std::string issuer;
    std::string subject;
    std::string name;                         ///< never empty
    std::optional<Telephone> verified_mobile; ///< 11 digits
    IdentityKind kind = IdentityKind::personal;
    std::optional<std::string> uscc;                      ///< the enterprise that an enterprise user is
    Secret id_token;                                      ///< the hint for the log-out
    std::optional<account::SecondFactor> second_factor{}; ///< that the provider has made sure of, in this log-in
    std::string assurance{};                              ///< 实名等级; empty: not told
    std::string method{};                                 ///< 登录方式 at the provider; empty: not told
    std::string provider_session{};                       ///< what the provider calls its session; empty: not told
    bool has_own_name = false;                            ///< the name is the person's as the provider has it, in full, no substitute
};

/// Reads what a provider was found to say of a person, under the names of the entry. A mobile number counts only when it is
/// verified. Refuses a level that the entry does not accept, and a subject that is none.
SsoExpected<SsoIdentity> identity_of(const nlohmann::json& claims, const SsoSettings& settings);

/// What the claims of a verified ID token, of it alone, prove about a second factor (OpenID Connect Core 1.0, 2: acr, amr).
std::optional<account::SecondFactor> second_factor_of(const nlohmann::json& id_token_claims, const SsoSettings& settings);

/// For the time in which the user chooses an account.
std::string to_json(const SsoIdentity& identity);
/// Throws std::runtime_error when it is not what to_json() wrote.
SsoIdentity identity_from_json(std::string_view json);

} // namespace tianbao::sign_in
