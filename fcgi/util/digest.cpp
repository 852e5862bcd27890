// SPDX-License-Identifier: MPL-2.0
#include "util/digest.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

namespace tianbao {

namespace {

const EVP_MD* method_of(DigestKind kind)
{
    switch (kind) {
    case DigestKind::md5:
        return EVP_md5();
    case DigestKind::sha1:
        return EVP_sha1();
    case DigestKind::sha256:
        return EVP_sha256();
    case DigestKind::sha384:
        return EVP_sha384();
    case DigestKind::sha512:
        return EVP_sha512();
    case DigestKind::sm3:
        return EVP_sm3();
    }
    throw std::logic_error("no such digest");
}

} // namespace

std::string digest_of(DigestKind kind, std::string_view bytes)
{
    std::string out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(out.data()), &size, method_of(kind), nullptr) != 1)
        throw std::runtime_error("no such digest");
    out.resize(size);
    return out;
}

std::string keyed_digest_of(DigestKind kind, std::string_view key, std::string_view bytes)
{
    std::string out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (!HMAC(method_of(kind), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
              reinterpret_cast<unsigned char*>(out.data()), &size))
        throw std::runtime_error("no such digest");
    out.resize(size);
    return out;
}

} // namespace tianbao
