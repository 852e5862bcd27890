// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/signing_key.hpp"
#include "util/time.hpp"

#include <map>
#include <optional>
#include <string>

namespace tianbao::sign_in {

inline const std::string kIssuer = "https://sso.example";
inline const Instant kProviderNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};

/// An OpenID Connect provider without a network: answers the portal's calls, well or as it is told.
class MadeUpProvider {
public:
    static SsoSettings settings();
    static nlohmann::json discovery();

    MadeUpProvider();

    Expected<net::Answer, net::CallFault> answer(const net::Call& call);
    /// Signs with a new key, which the key set then has.
    void rotate();
    /// The key set has a new key alone, and the old one signs on: in a thief's hands.
    void withdraw();
    /// Signs with a key that no key set has.
    void sign_with_unknown_key();

    /// What its server posts to end sessions: a log-out token with these claims over the usual ones; null removes one.
    std::string log_out_token(const nlohmann::json& changes) const;

    nlohmann::json person{{"sub", "person-0001"}, {"name", "测试甲"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};
    nlohmann::json id_token_claims = nlohmann::json::object(); ///< beside the usual ones
    std::string nonce;
    std::string access_token = "access";
    Instant now = kProviderNow;
    bool names_issuer = false;
    int status = 200;
    std::optional<net::CallFault> fault;
    std::map<std::string, int> calls; ///< by path

private:
    std::string id_token() const;

    SigningKey published_;
    SigningKey signing_;
};

} // namespace tianbao::sign_in
