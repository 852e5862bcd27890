// SPDX-License-Identifier: MPL-2.0
#include "registry/signature.hpp"

#include "util/digest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tianbao::registry {

namespace {

struct Word {
    std::string_view word;
    SignatureMethod method;
};

constexpr std::array<Word, 6> kWords{{{"hmac-sha256", SignatureMethod::hmac_sha256},
                                      {"hmac-sm3", SignatureMethod::hmac_sm3},
                                      {"md5", SignatureMethod::md5},
                                      {"sha1", SignatureMethod::sha1},
                                      {"sha256", SignatureMethod::sha256},
                                      {"sm3", SignatureMethod::sm3}}};

DigestKind kind_of(SignatureMethod method)
{
    switch (method) {
    case SignatureMethod::hmac_sha256:
    case SignatureMethod::sha256:
        return DigestKind::sha256;
    case SignatureMethod::hmac_sm3:
    case SignatureMethod::sm3:
        return DigestKind::sm3;
    case SignatureMethod::md5:
        return DigestKind::md5;
    case SignatureMethod::sha1:
        return DigestKind::sha1;
    }
    throw std::logic_error("no such method of signing");
}

/// Five lines, of which the last is the body's digest.
std::string lines_of(DigestKind kind, const SignedParts& parts)
{
    return fmt::format("{}\n{}\n{}\n{}\n{}", parts.method, parts.path, parts.timestamp, parts.nonce, hex(digest_of(kind, parts.body)));
}

/// The fields' names and values in the order of their names, between the application and its secret.
std::string fields_of(const Signer& signer, const SignedParts& parts)
{
    return fmt::format("{}nonce{}path{}timestamp{}{}", signer.app_id, parts.nonce, parts.path, parts.timestamp, signer.secret.expose());
}

} // namespace

std::optional<SignatureMethod> signature_method_from(std::string_view word)
{
    const auto* const found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) { return known.word == word; });
    return found == kWords.end() ? std::nullopt : std::optional(found->method);
}

bool is_old(SignatureMethod method)
{
    return method != SignatureMethod::hmac_sha256 && method != SignatureMethod::hmac_sm3;
}

std::string signature(const Signer& signer, const SignedParts& parts)
{
    const auto kind = kind_of(signer.method);
    if (is_old(signer.method)) return hex(digest_of(kind, fields_of(signer, parts)));
    return hex(keyed_digest_of(kind, signer.secret.expose(), lines_of(kind, parts)));
}

} // namespace tianbao::registry
