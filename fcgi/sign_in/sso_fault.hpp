// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"

#include <string_view>

namespace tianbao::sign_in {

/// Why a log-in by the SSO did not come to pass; each has its own code in the audit trail.
enum class SsoFault {
    // the browser's return
    state_missing,  ///< no state, or no cookie of this browser
    state_unknown,  ///< never given out, or used already
    state_browser,  ///< given to another browser
    state_expired,  ///< older than ten minutes
    answer_issuer,  ///< `iss` of the answer is another provider, or missing where it was promised
    cancelled,      ///< access_denied: the user turned back
    provider_error, ///< another error of the provider
    code_missing,
    // the provider's answers
    unreachable,
    untrusted, ///< certificate or protocol
    discovery_invalid,
    keys_invalid,
    token_refused,
    token_invalid,
    userinfo_refused,
    userinfo_invalid,
    userinfo_subject, ///< of another subject than the ID token
    // the ID token
    id_token_too_large,
    id_token_malformed,
    id_token_algorithm, ///< not in the allow-list, or not fitting the key
    id_token_key,       ///< no such key
    id_token_signature,
    id_token_issuer,
    id_token_audience,
    id_token_azp,
    id_token_expired,
    id_token_issued_at,
    id_token_not_before,
    id_token_nonce,
    id_token_subject,
    id_token_at_hash,
    // the account
    account_closed,
    account_locked, ///< by an administrator
};

template <class T>
using SsoExpected = Expected<T, SsoFault>;

inline Unexpected<SsoFault> refuse(SsoFault fault)
{
    return Unexpected<SsoFault>(fault);
}

/// The code in the audit trail: "id_token_nonce".
std::string_view code_of(SsoFault fault);

/// How the page puts it to the user.
enum class FailedPage { cancelled, expired, unreachable, invalid, closed, locked };
FailedPage page_of(SsoFault fault);

} // namespace tianbao::sign_in
