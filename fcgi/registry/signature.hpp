// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"

#include <string>
#include <string_view>

namespace tianbao::registry {

/// What a request's signature covers, 签名 (conf/registry.openapi.yaml, "Signature").
struct SignedParts {
    std::string_view method;
    std::string_view path; ///< as sent, percent-encoded
    std::string_view timestamp;
    std::string_view nonce;
    std::string_view body;
};

/// The value of X-Signature: HMAC-SHA256 in lower-case hexadecimal digits.
std::string signature(const Secret& secret, const SignedParts& parts);

} // namespace tianbao::registry
