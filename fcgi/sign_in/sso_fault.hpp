// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"

#include <string_view>

namespace tianbao::sign_in {

/// Why a log-in by the SSO did not come to pass, or a notice of a log-out was not taken; each has its own code in the audit trail.
enum class SsoFault {
    // the browser's return
    state_missing,         ///< no state, or no cookie of this browser
    state_unknown,         ///< never given out, or used already
    state_browser,         ///< given to another browser
    state_expired,         ///< older than ten minutes
    answer_entry,          ///< came to the address of another entry
    answer_issuer,         ///< `iss` of the answer is another provider
    answer_issuer_missing, ///< and it was promised
    answer_with_tokens,    ///< tokens in the address: nobody asked for them
    cancelled,             ///< access_denied: the user turned back
    provider_error,        ///< another error of the provider
    code_missing,
    code_too_long,
    // a call to the provider
    timed_out,
    unreachable,
    provider_down,    ///< 5xx
    provider_busy,    ///< as many threads wait for it as may: nobody asked
    untrusted,        ///< certificate or protocol
    answer_too_large, ///< of any endpoint
    redirected,       ///< an endpoint leads elsewhere: never followed
    // discovery
    discovery_refused,
    discovery_type,
    discovery_malformed,
    discovery_issuer,
    discovery_endpoint, ///< one is missing
    discovery_host,     ///< one is on a host that the configuration does not name
    // the key set
    keys_refused,
    keys_type,
    keys_malformed,
    keys_too_many,
    keys_repeated, ///< two of one id
    keys_unusable, ///< none that may verify a signature
    // the token endpoint
    token_refused,  ///< the code: used, expired, of another client
    client_refused, ///< the portal itself: its id, secret or key
    token_type,     ///< the answer is no JSON
    token_malformed,
    token_kind, ///< no bearer token
    token_no_id_token,
    token_no_access_token,
    token_unsafe, ///< an access token that is no header's value
    // the ID token
    id_token_too_large,
    id_token_malformed,
    id_token_encrypted,
    id_token_critical,     ///< demands extensions
    id_token_kind,         ///< `typ` says that it is something else
    id_token_none,         ///< not signed
    id_token_symmetric,    ///< HS…, which a public key could make
    id_token_algorithm,    ///< not in the allow-list
    id_token_key,          ///< no such key
    id_token_key_doubtful, ///< without a key id, and several fit
    id_token_key_misfit,   ///< the key is not for that algorithm
    id_token_signature,
    id_token_claims, ///< signed, but no object with each name once
    id_token_issuer,
    id_token_audience,
    id_token_audience_extra, ///< somebody else, too
    id_token_azp,
    id_token_expired,
    id_token_no_expiry,
    id_token_issued_at,
    id_token_no_issued_at,
    id_token_stale, ///< issued long ago
    id_token_not_before,
    id_token_nonce,
    id_token_no_nonce,
    id_token_subject,
    id_token_no_subject,
    id_token_at_hash,
    id_token_no_auth_time, ///< although a greatest age was asked for
    id_token_auth_time,    ///< longer ago than was asked for, or to come
    // userinfo
    userinfo_refused,
    userinfo_type,
    userinfo_malformed,
    userinfo_no_subject,
    userinfo_subject, ///< another one than the ID token's
    // CAS
    ticket_missing,
    ticket_malformed,
    cas_ticket,  ///< refused: used, expired, unknown
    cas_service, ///< of another service
    cas_refused, ///< another failure
    cas_type,
    cas_malformed,
    cas_no_user,
    // ticket exchange
    exchange_refused, ///< the answer's code says no
    exchange_type,
    exchange_malformed,
    exchange_no_token,
    exchange_no_user,
    // a notice of a log-out, from the provider
    notice_missing,
    notice_kind,   ///< no event of a log-out
    notice_nonce,  ///< an ID token in disguise
    notice_nobody, ///< neither subject nor session
    notice_no_id,
    notice_used,
    notice_not_taken, ///< the protocol of this entry has none
    // the account
    identity_subject, ///< the provider tells nothing that can be a subject
    level_low,        ///< 实名等级 below what the entry demands
    account_closed,
    account_locked, ///< by an administrator
};

inline constexpr int kSsoFaults = static_cast<int>(SsoFault::account_locked) + 1;

template <class T>
using SsoExpected = Expected<T, SsoFault>;

inline Unexpected<SsoFault> refuse(SsoFault fault)
{
    return Unexpected<SsoFault>(fault);
}

/// The code in the audit trail: "id_token_nonce".
std::string_view code_of(SsoFault fault);

/// How the page puts it to the user.
enum class FailedPage { cancelled, expired, unreachable, busy, invalid, level_low, closed, locked };
FailedPage page_of(SsoFault fault);

} // namespace tianbao::sign_in
