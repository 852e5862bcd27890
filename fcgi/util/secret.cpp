// SPDX-License-Identifier: MPL-2.0
#include "util/secret.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace tianbao {

namespace {

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

void wipe(std::string& text) noexcept
{
    text.resize(text.capacity()); // what a longer text has left behind its end, too; takes no memory
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe(value_);
        value_ = other.value_;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe(value_);
        value_ = std::move(other.value_);
        wipe(other.value_);
    }
    return *this;
}

bool Secret::operator==(const Secret& other) const
{
    return equal_in_constant_time(value_, other.value_);
}

Secret read_secret(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw std::runtime_error("cannot read the secret file " + file.string());
    std::string value = text.str();
    while (!value.empty() && (value.back() == '\n' || value.back() == '\r')) value.pop_back();
    if (value.empty()) throw std::runtime_error("the secret file " + file.string() + " is empty");
    return Secret{std::move(value)};
}

std::string random_bytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1) throw std::runtime_error("no random bytes");
    return bytes;
}

std::string random_token()
{
    return base64url(random_bytes(32));
}

std::string sha256(std::string_view bytes)
{
    std::string digest(32, '\0');
    if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 failed");
    return digest;
}

std::string hmac_sha256(std::string_view key, std::string_view bytes)
{
    std::string digest(32, '\0');
    unsigned int length = 32;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), raw(bytes), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()),
              &length))
        throw std::runtime_error("HMAC-SHA256 failed");
    return digest;
}

std::string hex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::string base64(std::string_view bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), raw(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string base64url(std::string_view bytes)
{
    std::string text = base64(bytes);
    while (!text.empty() && text.back() == '=') text.pop_back();
    for (char& c : text) {
        if (c == '+') c = '-';
        if (c == '/') c = '_';
    }
    return text;
}

std::optional<std::string> base64url_decoded(std::string_view text)
{
    std::string padded(text);
    for (char& c : padded) {
        if (c == '-')
            c = '+';
        else if (c == '_')
            c = '/';
    }
    while (padded.size() % 4 != 0) padded += '=';
    std::string bytes(padded.size() / 4 * 3 + 1, '\0');
    if (EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), raw(padded), static_cast<int>(padded.size())) < 0) return std::nullopt;
    bytes.resize(text.size() * 3 / 4);
    // the decoder lets blanks and unused bits pass
    return base64url(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

bool equal_in_constant_time(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace tianbao
