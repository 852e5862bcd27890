// SPDX-License-Identifier: MPL-2.0
#include "util/running_digest.hpp"

#include "util/secret.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace tianbao {

struct RunningDigest::State {
    struct Free {
        void operator()(EVP_MD_CTX* ended) const { EVP_MD_CTX_free(ended); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

RunningDigest::RunningDigest() : state_(std::make_unique<State>())
{
    if (!state_->context || EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr) != 1) throw std::runtime_error("SHA-256 failed");
}

RunningDigest::~RunningDigest() = default;
RunningDigest::RunningDigest(RunningDigest&&) noexcept = default;
RunningDigest& RunningDigest::operator=(RunningDigest&&) noexcept = default;

void RunningDigest::add(std::string_view bytes)
{
    if (EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) != 1) throw std::runtime_error("SHA-256 failed");
}

std::string RunningDigest::hex_text()
{
    std::string digest(32, '\0');
    if (EVP_DigestFinal_ex(state_->context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) != 1)
        throw std::runtime_error("SHA-256 failed");
    return hex(digest);
}

} // namespace tianbao
