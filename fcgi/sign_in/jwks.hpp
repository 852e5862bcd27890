// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sso_fault.hpp"

#include <cjose/jwk.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

/// A public key of the provider (RFC 7517) that may verify signatures.
struct VerificationKey {
    std::string id;        ///< kid; empty: it has none
    std::string algorithm; ///< that the key is restricted to; empty: none
    std::string type;      ///< "RSA" of 2048 bits or more, "EC" on P-256
    std::shared_ptr<cjose_jwk_t> key;

    /// Whether the key may have signed with this algorithm.
    bool fits(std::string_view algorithm_of_token) const;
};

/// The provider's key set, at most kMostKeys keys in kLargestKeySet bytes.
class KeySet {
public:
    static constexpr std::size_t kLargestKeySet = 64 * 1024;
    static constexpr std::size_t kMostKeys = 20;

    /// Leaves out keys of other kinds and for other uses: symmetric, encryption, weak.
    static SsoExpected<KeySet> parse(std::string_view json);

    bool knows(std::string_view id) const;
    /// The key of that id; for a token without one the only key that fits, if it is the only one.
    SsoExpected<const VerificationKey*> find(std::string_view id, std::string_view algorithm) const;
    bool empty() const { return keys_.empty(); }

private:
    std::vector<VerificationKey> keys_;
};

} // namespace tianbao::sign_in
