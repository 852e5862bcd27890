// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "account/second_factor.hpp"
#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"
#include "util/expected.hpp"

#include <string>
#include <string_view>

namespace tianbao::account {

/// The purpose of the seal that keeps authenticators' keys.
inline constexpr std::string_view kAuthenticatorSeal = "authenticator";

/// Why a code does not do.
enum class CodeFault {
    required,
    malformed, ///< neither six digits nor a recovery code
    wrong,     ///< also for one that was used already
    locked,    ///< not even looked at
};

/// A code that is right and not yet used up.
struct ProvenCode {
    SecondFactor factor = SecondFactor::totp;
    std::int64_t step = 0;     ///< of a code by time
    std::string recovery_hash; ///< of a recovery code
};

/// Tries the codes of 二次验证. A try is counted and written to the audit trail before it is judged, so that many tries at once are
/// counted, too.
class SecondFactorCheck {
public:
    SecondFactorCheck(db::Pool& pool, const Seal& seal) : pool_(pool), seal_(seal) {}

    Expected<ProvenCode, CodeFault> try_code(Authenticator authenticator, const Secret& typed, const http::Request& request,
                                             const http::Caller& caller, Instant now) const;
    /// Uses the code up in the transaction of what it is for. False when that has happened already.
    static bool take(db::Transaction& tx, const UserId& user, const ProvenCode& code, Instant now);

    /// A key as it is stored, and back; a recovery code as it is stored.
    std::string sealed(const Secret& key, const UserId& user) const;
    std::string recovery_hash(const Secret& code, const UserId& user) const;

private:
    bool count(Authenticator& authenticator, const http::Request& request, const http::Caller& caller, Instant now) const;

    db::Pool& pool_;
    const Seal& seal_;
};

} // namespace tianbao::account
