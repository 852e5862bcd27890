// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cjose/jwk.h>

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// A key of a provider that tests play: signs tokens, and gives its public half.
class SigningKey {
public:
    static SigningKey rsa(std::string kid, std::size_t bits = 2048);
    static SigningKey p256(std::string kid);

    /// The member of a key set, with `use` and `kid`; without the private half.
    nlohmann::json public_jwk() const;
    /// A token with this header: `{"alg": …, "kid": …}`.
    std::string sign(const nlohmann::json& claims, const std::string& algorithm = "RS256") const;
    std::string sign_with_header(const nlohmann::json& header, const std::string& payload) const;
    const std::string& kid() const { return kid_; }

private:
    SigningKey(std::string kid, cjose_jwk_t* key);

    std::string kid_;
    std::shared_ptr<cjose_jwk_t> key_;
};

/// {"keys": [...]}
std::string key_set(const std::vector<nlohmann::json>& keys);

/// header.payload.signature, put together from raw parts.
std::string raw_token(std::string_view header, std::string_view payload, std::string_view signature);

} // namespace tianbao::sign_in
