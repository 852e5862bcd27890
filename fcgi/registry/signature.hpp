// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::registry {

/// How a gateway wants requests signed, 签名方式 (conf/registry.openapi.yaml, "Signature"). The first two are keyed digests of
/// the whole request; the others, of older gateways, are plain digests of application id, sorted fields and secret.
enum class SignatureMethod { hmac_sha256, hmac_sm3, md5, sha1, sha256, sm3 };

/// The words of the configuration: "hmac-sha256", "sm3" …
std::optional<SignatureMethod> signature_method_from(std::string_view word);

/// Whether it is one of the plain digests, which the configuration has to allow by name.
bool is_old(SignatureMethod method);

/// Who signs, and how.
struct Signer {
    std::string app_id;
    Secret secret;
    SignatureMethod method = SignatureMethod::hmac_sha256;
};

/// What a request's signature covers, 签名.
struct SignedParts {
    std::string_view method;
    std::string_view path; ///< as sent, percent-encoded
    std::string_view timestamp;
    std::string_view nonce;
    std::string_view body;
};

/// The value of X-Signature, in lower-case hexadecimal digits.
std::string signature(const Signer& signer, const SignedParts& parts);

} // namespace tianbao::registry
