// SPDX-License-Identifier: MPL-2.0
#include "util/signature_digest.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

namespace tianbao {

namespace {

const EVP_MD* method_of(SignatureDigest kind)
{
    switch (kind) {
    case SignatureDigest::md5:
        return EVP_md5();
    case SignatureDigest::sha1:
        return EVP_sha1();
    case SignatureDigest::sha256:
        return EVP_sha256();
    case SignatureDigest::sm3:
        return EVP_sm3();
    }
    throw std::logic_error("no such digest");
}

} // namespace

std::string signature_digest(SignatureDigest kind, std::string_view bytes)
{
    std::string made(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(made.data()), &length, method_of(kind), nullptr) != 1)
        throw std::runtime_error("the digest is not offered by OpenSSL");
    made.resize(length);
    return made;
}

std::string signature_hmac(SignatureDigest kind, std::string_view key, std::string_view bytes)
{
    std::string made(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    if (!HMAC(method_of(kind), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
              reinterpret_cast<unsigned char*>(made.data()), &length))
        throw std::runtime_error("the HMAC is not offered by OpenSSL");
    made.resize(length);
    return made;
}

} // namespace tianbao
