// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/secret.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::account {

/// Keeps a secret where others can read and write, 加密保存: XChaCha20-Poly1305 with a key of its own, made from the portal's secret.
class Seal {
public:
    /// `purpose` tells this key from others made from the same secret.
    Seal(const Secret& portal_secret, std::string_view purpose);

    /// Base64url of nonce and ciphertext. It opens for the same context alone: whose it is and what for.
    std::string sealed(std::string_view bytes, std::string_view context) const;
    std::string sealed(const Secret& secret, std::string_view context) const { return sealed(secret.expose(), context); }
    /// Nothing when the text was made with another key, for another context, or changed since.
    std::optional<Secret> opened(std::string_view text, std::string_view context) const;

    /// The keyed hash of something too short for a bare one: 64 hexadecimal digits.
    std::string hash(std::string_view bytes, std::string_view context) const;
    std::string hash(const Secret& secret, std::string_view context) const { return hash(secret.expose(), context); }

private:
    Secret key_;
};

} // namespace tianbao::account
