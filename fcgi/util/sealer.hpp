// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/cipher.hpp"
#include "util/telephone.hpp"

#include <array>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao {

/// A key of [sealing], 加密密钥: what sealed texts call it, how it seals, and its secret.
struct SealingKey {
    std::string id;
    CipherKind cipher = CipherKind::aes_256_gcm;
    Secret secret;
};

/// Keys at once: the current one, and two that rows still use.
inline constexpr std::size_t kMostSealingKeys = 3;

/// 1 to 20 small letters, digits and dashes.
bool is_key_id(std::string_view id);

/// Where a sealed text belongs, 存放位置: a column, and the key of the row in it. It opens nowhere else.
struct SealedPlace {
    std::string_view column; ///< "user.mobile"
    std::string_view row;
};

/// A sealed text that cannot be opened; says where it is and why, never what it holds.
struct Unsealable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A number as it is stored: sealed, and what it is found by. All empty for no number.
struct SealedNumber {
    std::string text;
    std::optional<std::string> hash; ///< keyed, of the whole number
    std::optional<std::string> tail; ///< the same of its last four digits
};

/// What a stored hash or tail may be for one number looked for: its digits (a row that is not sealed yet), and the keyed hash of every key.
using NumberMarks = std::array<std::string, 1 + kMostSealingKeys>;
#define TIANBAO_ONE_OF_MARKS " IN (?, ?, ?, ?)"

/// Seals what identifies a person where others can read it, 加密存储. A sealed text is "CIPHER:KEY:…"; what is not is plain text from
/// before, and is read as it is.
class Sealer {
public:
    /// Throws std::invalid_argument when `current` is none of the keys, or there are too many.
    Sealer(const std::vector<SealingKey>& keys, std::string current);

    /// Sealed with the current key, in base64url. An empty text stays empty.
    std::string sealed(std::string_view text, const SealedPlace& place) const;
    /// The same in raw bytes after "CIPHER:KEY:", for columns of bytes.
    std::string sealed_bytes(std::string_view bytes, const SealedPlace& place) const;
    /// As a JSON text, for columns that hold JSON.
    std::string sealed_json(std::string_view json, const SealedPlace& place) const;
    SealedNumber sealed(const Telephone& number, const SealedPlace& place) const;

    /// Throw Unsealable: no such key, another secret, another place, or changed since. Plain text comes back as it is.
    std::string opened(std::string_view text, const SealedPlace& place) const;
    std::string opened_bytes(std::string_view bytes, const SealedPlace& place) const;
    std::string opened_json(std::string_view json, const SealedPlace& place) const;

    /// For a whole number, or for exactly four last digits. Of an empty text all are empty, which is found nowhere.
    NumberMarks marks(std::string_view digits) const;

    const std::string& current() const { return current_; }
    /// How the key seals; nothing when there is no such key.
    std::optional<CipherKind> cipher_of(std::string_view key) const;
    std::vector<std::string> keys() const;
    /// "CIPHER:KEY:" of the current key, with which all begins that it has sealed.
    std::string beginning() const;

private:
    const Cipher& cipher(std::string_view key) const { return ciphers_.find(key)->second; }
    std::string hash(const Cipher& by, std::string_view digits) const;

    std::map<std::string, Cipher, std::less<>> ciphers_;
    std::string current_;
};

/// The key that a stored value names; nothing for plain text.
std::optional<std::string> key_of_sealed(std::string_view stored);

} // namespace tianbao
