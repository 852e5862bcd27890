// SPDX-License-Identifier: MPL-2.0
#include "util/cipher.hpp"

#include "util/digest.hpp"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace tianbao {

namespace {

constexpr std::size_t kGcmNonce = 12;
constexpr std::size_t kGcmTag = 16;
constexpr std::size_t kSm4Key = 16;
constexpr std::size_t kSm4Counter = 16;
constexpr std::size_t kSm3 = 32;
constexpr std::size_t kAesKey = 32;

struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, Free>;

Context new_context()
{
    Context context(EVP_CIPHER_CTX_new());
    if (!context) throw std::runtime_error("no memory for a cipher");
    return context;
}

const unsigned char* bytes_in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* bytes_out(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void expect_done(int done)
{
    if (done != 1) throw std::runtime_error("a cipher failed");
}

DigestKind digest_kind(CipherKind kind)
{
    return kind == CipherKind::sm4 ? DigestKind::sm3 : DigestKind::sha256;
}

/// HKDF (RFC 5869) for the one block that a key takes.
Secret derived(CipherKind kind, const Secret& secret, std::string_view purpose, std::size_t size)
{
    const auto extracted = keyed_digest_of(digest_kind(kind), "tianbao sealing", secret.expose());
    return Secret(keyed_digest_of(digest_kind(kind), extracted, std::string(purpose) + '\x01').substr(0, size));
}

/// What the tag of an SM4 text is over; the length says where the context ends.
std::string tagged(std::string_view context, std::string_view sealed)
{
    return std::to_string(context.size()) + ':' + std::string(context) + std::string(sealed);
}

} // namespace

std::string_view word_of(CipherKind kind)
{
    return kind == CipherKind::sm4 ? "sm4" : "aes-256-gcm";
}

std::optional<CipherKind> cipher_from(std::string_view word)
{
    for (const auto kind : {CipherKind::aes_256_gcm, CipherKind::sm4})
        if (word == word_of(kind)) return kind;
    return std::nullopt;
}

Cipher::Cipher(CipherKind kind, const Secret& secret)
    : kind_(kind), encryption_(derived(kind, secret, "encryption", kind == CipherKind::sm4 ? kSm4Key : kAesKey)),
      authentication_(derived(kind, secret, "authentication", kSm3)), search_(derived(kind, secret, "search", kSm3))
{
}

std::string Cipher::sealed(std::string_view bytes, std::string_view context) const
{
    if (kind_ == CipherKind::aes_256_gcm) {
        const auto nonce = random_bytes(kGcmNonce);
        return nonce + aes_256_gcm(encryption_.expose(), nonce, bytes, context);
    }
    const auto counter = random_bytes(kSm4Counter);
    auto sealed = counter + sm4_counter(encryption_.expose(), counter, bytes);
    sealed += keyed_digest_of(DigestKind::sm3, authentication_.expose(), tagged(context, sealed));
    return sealed;
}

std::optional<std::string> Cipher::opened(std::string_view sealed, std::string_view context) const
{
    if (kind_ == CipherKind::aes_256_gcm) {
        if (sealed.size() < kGcmNonce + kGcmTag) return std::nullopt;
        return aes_256_gcm_opened(encryption_.expose(), sealed.substr(0, kGcmNonce), sealed.substr(kGcmNonce), context);
    }
    if (sealed.size() < kSm4Counter + kSm3) return std::nullopt;
    const auto body = sealed.substr(0, sealed.size() - kSm3);
    const auto tag = keyed_digest_of(DigestKind::sm3, authentication_.expose(), tagged(context, body));
    if (!equal_in_constant_time(tag, sealed.substr(body.size()))) return std::nullopt;
    return sm4_counter(encryption_.expose(), body.substr(0, kSm4Counter), body.substr(kSm4Counter));
}

std::string Cipher::hash(std::string_view bytes) const
{
    return keyed_digest_of(digest_kind(kind_), search_.expose(), bytes);
}

std::string aes_256_gcm(std::string_view key, std::string_view nonce, std::string_view bytes, std::string_view context)
{
    if (key.size() != kAesKey || nonce.size() != kGcmNonce) throw std::invalid_argument("AES-256-GCM takes 32 bytes of key and 12 of nonce");
    const auto cipher = new_context();
    std::string sealed(bytes.size() + kGcmTag, '\0');
    int size = 0;
    expect_done(EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes_in(key), bytes_in(nonce)));
    if (!context.empty()) expect_done(EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytes_in(context), static_cast<int>(context.size())));
    if (!bytes.empty()) expect_done(EVP_EncryptUpdate(cipher.get(), bytes_out(sealed), &size, bytes_in(bytes), static_cast<int>(bytes.size())));
    expect_done(EVP_EncryptFinal_ex(cipher.get(), bytes_out(sealed) + bytes.size(), &size));
    expect_done(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kGcmTag, bytes_out(sealed) + bytes.size()));
    return sealed;
}

std::optional<std::string> aes_256_gcm_opened(std::string_view key, std::string_view nonce, std::string_view sealed, std::string_view context)
{
    if (key.size() != kAesKey || nonce.size() != kGcmNonce) throw std::invalid_argument("AES-256-GCM takes 32 bytes of key and 12 of nonce");
    if (sealed.size() < kGcmTag) return std::nullopt;
    const auto cipher = new_context();
    const auto body = sealed.substr(0, sealed.size() - kGcmTag);
    std::string tag(sealed.substr(body.size()));
    std::string bytes(body.size() + 1, '\0'); // one more, so that there is a place to write to
    int size = 0;
    expect_done(EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes_in(key), bytes_in(nonce)));
    if (!context.empty()) expect_done(EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytes_in(context), static_cast<int>(context.size())));
    if (!body.empty()) expect_done(EVP_DecryptUpdate(cipher.get(), bytes_out(bytes), &size, bytes_in(body), static_cast<int>(body.size())));
    expect_done(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kGcmTag, bytes_out(tag)));
    if (EVP_DecryptFinal_ex(cipher.get(), bytes_out(bytes) + body.size(), &size) != 1) return std::nullopt;
    bytes.resize(body.size());
    return bytes;
}

std::string sm4_counter(std::string_view key, std::string_view counter, std::string_view bytes)
{
    if (key.size() != kSm4Key || counter.size() != kSm4Counter) throw std::invalid_argument("SM4 takes 16 bytes of key and 16 of counter");
    const auto cipher = new_context();
    std::string done(bytes.size(), '\0');
    int size = 0;
    expect_done(EVP_EncryptInit_ex(cipher.get(), EVP_sm4_ctr(), nullptr, bytes_in(key), bytes_in(counter)));
    if (!bytes.empty()) expect_done(EVP_EncryptUpdate(cipher.get(), bytes_out(done), &size, bytes_in(bytes), static_cast<int>(bytes.size())));
    return done;
}

} // namespace tianbao
