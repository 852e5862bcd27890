// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tianbao::sign_in {

/// The OpenID Connect provider, as [sso] in conf/tianbao.toml.
struct SsoSettings {
    std::string issuer;
    std::string client_id;
    Secret client_secret;
    std::string scope;
    std::string kind_claim;
    std::string uscc_claim;
    std::vector<std::string> algorithms;
    std::vector<std::string> second_factor_acr; ///< values of `acr` that mean a second factor
    std::vector<std::string> second_factor_amr; ///< values of which one in `amr` means a second factor
    bool allow_http = false;
    std::string public_url; ///< of the portal: the callback is public_url/sign-in/callback
};

/// How 原互动平台用户 log in, as [former_users] in conf/tianbao.toml.
struct FormerUserSettings {
    ShanghaiDay closing_day;
    std::size_t argon2_memory_kib = 19456;
    std::uint64_t argon2_passes = 2;
    int most_at_once = 2;
};

} // namespace tianbao::sign_in
