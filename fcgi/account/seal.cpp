// SPDX-License-Identifier: MPL-2.0
#include "account/seal.hpp"

#include <sodium.h>

#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kLongest = 4096;

unsigned char* bytes_of(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

const unsigned char* bytes_of(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::optional<std::string> decoded(std::string_view text)
{
    if (text.size() > kLongest) return std::nullopt;
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes_of(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING) !=
            0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace

Seal::Seal(const Secret& portal_secret, std::string_view purpose) : key_(hmac_sha256(portal_secret.expose(), "seal:" + std::string(purpose)))
{
    static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32, "the key is one SHA-256");
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

std::string Seal::sealed(std::string_view bytes, std::string_view context) const
{
    auto out = random_bytes(kNonceBytes);
    const auto nonce = out;
    out.resize(kNonceBytes + bytes.size() + kTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(out) + kNonceBytes, nullptr, bytes_of(bytes), bytes.size(), bytes_of(context), context.size(),
                                               nullptr, bytes_of(std::string_view(nonce)), bytes_of(std::string_view(key_.expose())));
    return base64url(out);
}

std::optional<Secret> Seal::opened(std::string_view text, std::string_view context) const
{
    const auto sealed = decoded(text);
    if (!sealed || sealed->size() < kNonceBytes + kTagBytes) return std::nullopt;
    const std::string_view all = *sealed;
    const auto cipher = all.substr(kNonceBytes);
    std::string bytes(cipher.size() - kTagBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(bytes), nullptr, nullptr, bytes_of(cipher), cipher.size(), bytes_of(context),
                                                   context.size(), bytes_of(all), bytes_of(std::string_view(key_.expose()))) != 0)
        return std::nullopt;
    return Secret(std::move(bytes));
}

std::string Seal::hash(std::string_view bytes, std::string_view context) const
{
    return hex(hmac_sha256(key_.expose(), std::string(context) + '\n' + std::string(bytes)));
}

} // namespace tianbao::account
