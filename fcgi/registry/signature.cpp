// SPDX-License-Identifier: MPL-2.0
#include "registry/signature.hpp"

#include <fmt/format.h>

namespace tianbao::registry {

std::string signature(const Secret& secret, const SignedParts& parts)
{
    const auto text = fmt::format("{}\n{}\n{}\n{}\n{}", parts.method, parts.path, parts.timestamp, parts.nonce, hex(sha256(parts.body)));
    return hex(hmac_sha256(secret.reveal(), text));
}

} // namespace tianbao::registry
