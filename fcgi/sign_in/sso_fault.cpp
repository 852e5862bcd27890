// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sso_fault.hpp"

namespace tianbao::sign_in {

namespace {

struct Row {
    SsoFault fault;
    std::string_view code;
    FailedPage page;
};

constexpr Row kRows[] = {
    {SsoFault::state_missing, "state_missing", FailedPage::expired},
    {SsoFault::state_unknown, "state_unknown", FailedPage::expired},
    {SsoFault::state_browser, "state_browser", FailedPage::expired},
    {SsoFault::state_expired, "state_expired", FailedPage::expired},
    {SsoFault::answer_entry, "answer_entry", FailedPage::invalid},
    {SsoFault::answer_issuer, "answer_issuer", FailedPage::invalid},
    {SsoFault::answer_issuer_missing, "answer_issuer_missing", FailedPage::invalid},
    {SsoFault::answer_with_tokens, "answer_with_tokens", FailedPage::invalid},
    {SsoFault::cancelled, "cancelled", FailedPage::cancelled},
    {SsoFault::provider_error, "provider_error", FailedPage::invalid},
    {SsoFault::code_missing, "code_missing", FailedPage::invalid},
    {SsoFault::code_too_long, "code_too_long", FailedPage::invalid},
    {SsoFault::timed_out, "timed_out", FailedPage::unreachable},
    {SsoFault::unreachable, "unreachable", FailedPage::unreachable},
    {SsoFault::provider_down, "provider_down", FailedPage::unreachable},
    {SsoFault::provider_busy, "provider_busy", FailedPage::busy},
    {SsoFault::untrusted, "untrusted", FailedPage::invalid},
    {SsoFault::answer_too_large, "answer_too_large", FailedPage::invalid},
    {SsoFault::redirected, "redirected", FailedPage::invalid},
    {SsoFault::discovery_refused, "discovery_refused", FailedPage::invalid},
    {SsoFault::discovery_type, "discovery_type", FailedPage::invalid},
    {SsoFault::discovery_malformed, "discovery_malformed", FailedPage::invalid},
    {SsoFault::discovery_issuer, "discovery_issuer", FailedPage::invalid},
    {SsoFault::discovery_endpoint, "discovery_endpoint", FailedPage::invalid},
    {SsoFault::discovery_host, "discovery_host", FailedPage::invalid},
    {SsoFault::keys_refused, "keys_refused", FailedPage::invalid},
    {SsoFault::keys_type, "keys_type", FailedPage::invalid},
    {SsoFault::keys_malformed, "keys_malformed", FailedPage::invalid},
    {SsoFault::keys_too_many, "keys_too_many", FailedPage::invalid},
    {SsoFault::keys_repeated, "keys_repeated", FailedPage::invalid},
    {SsoFault::keys_unusable, "keys_unusable", FailedPage::invalid},
    {SsoFault::token_refused, "token_refused", FailedPage::invalid},
    {SsoFault::client_refused, "client_refused", FailedPage::invalid},
    {SsoFault::token_type, "token_type", FailedPage::invalid},
    {SsoFault::token_malformed, "token_malformed", FailedPage::invalid},
    {SsoFault::token_kind, "token_kind", FailedPage::invalid},
    {SsoFault::token_no_id_token, "token_no_id_token", FailedPage::invalid},
    {SsoFault::token_no_access_token, "token_no_access_token", FailedPage::invalid},
    {SsoFault::token_unsafe, "token_unsafe", FailedPage::invalid},
    {SsoFault::id_token_too_large, "id_token_too_large", FailedPage::invalid},
    {SsoFault::id_token_malformed, "id_token_malformed", FailedPage::invalid},
    {SsoFault::id_token_encrypted, "id_token_encrypted", FailedPage::invalid},
    {SsoFault::id_token_critical, "id_token_critical", FailedPage::invalid},
    {SsoFault::id_token_kind, "id_token_kind", FailedPage::invalid},
    {SsoFault::id_token_none, "id_token_none", FailedPage::invalid},
    {SsoFault::id_token_symmetric, "id_token_symmetric", FailedPage::invalid},
    {SsoFault::id_token_algorithm, "id_token_algorithm", FailedPage::invalid},
    {SsoFault::id_token_key, "id_token_key", FailedPage::invalid},
    {SsoFault::id_token_key_doubtful, "id_token_key_doubtful", FailedPage::invalid},
    {SsoFault::id_token_key_misfit, "id_token_key_misfit", FailedPage::invalid},
    {SsoFault::id_token_signature, "id_token_signature", FailedPage::invalid},
    {SsoFault::id_token_claims, "id_token_claims", FailedPage::invalid},
    {SsoFault::id_token_issuer, "id_token_issuer", FailedPage::invalid},
    {SsoFault::id_token_audience, "id_token_audience", FailedPage::invalid},
    {SsoFault::id_token_audience_extra, "id_token_audience_extra", FailedPage::invalid},
    {SsoFault::id_token_azp, "id_token_azp", FailedPage::invalid},
    {SsoFault::id_token_expired, "id_token_expired", FailedPage::invalid},
    {SsoFault::id_token_no_expiry, "id_token_no_expiry", FailedPage::invalid},
    {SsoFault::id_token_issued_at, "id_token_issued_at", FailedPage::invalid},
    {SsoFault::id_token_no_issued_at, "id_token_no_issued_at", FailedPage::invalid},
    {SsoFault::id_token_stale, "id_token_stale", FailedPage::invalid},
    {SsoFault::id_token_not_before, "id_token_not_before", FailedPage::invalid},
    {SsoFault::id_token_nonce, "id_token_nonce", FailedPage::invalid},
    {SsoFault::id_token_no_nonce, "id_token_no_nonce", FailedPage::invalid},
    {SsoFault::id_token_subject, "id_token_subject", FailedPage::invalid},
    {SsoFault::id_token_no_subject, "id_token_no_subject", FailedPage::invalid},
    {SsoFault::id_token_at_hash, "id_token_at_hash", FailedPage::invalid},
    {SsoFault::id_token_no_auth_time, "id_token_no_auth_time", FailedPage::invalid},
    {SsoFault::id_token_auth_time, "id_token_auth_time", FailedPage::invalid},
    {SsoFault::userinfo_refused, "userinfo_refused", FailedPage::invalid},
    {SsoFault::userinfo_type, "userinfo_type", FailedPage::invalid},
    {SsoFault::userinfo_malformed, "userinfo_malformed", FailedPage::invalid},
    {SsoFault::userinfo_no_subject, "userinfo_no_subject", FailedPage::invalid},
    {SsoFault::userinfo_subject, "userinfo_subject", FailedPage::invalid},
    {SsoFault::ticket_missing, "ticket_missing", FailedPage::invalid},
    {SsoFault::ticket_malformed, "ticket_malformed", FailedPage::invalid},
    {SsoFault::cas_ticket, "cas_ticket", FailedPage::invalid},
    {SsoFault::cas_service, "cas_service", FailedPage::invalid},
    {SsoFault::cas_refused, "cas_refused", FailedPage::invalid},
    {SsoFault::cas_type, "cas_type", FailedPage::invalid},
    {SsoFault::cas_malformed, "cas_malformed", FailedPage::invalid},
    {SsoFault::cas_no_user, "cas_no_user", FailedPage::invalid},
    {SsoFault::exchange_refused, "exchange_refused", FailedPage::invalid},
    {SsoFault::exchange_type, "exchange_type", FailedPage::invalid},
    {SsoFault::exchange_malformed, "exchange_malformed", FailedPage::invalid},
    {SsoFault::exchange_no_token, "exchange_no_token", FailedPage::invalid},
    {SsoFault::exchange_no_user, "exchange_no_user", FailedPage::invalid},
    {SsoFault::notice_missing, "notice_missing", FailedPage::invalid},
    {SsoFault::notice_kind, "notice_kind", FailedPage::invalid},
    {SsoFault::notice_nonce, "notice_nonce", FailedPage::invalid},
    {SsoFault::notice_nobody, "notice_nobody", FailedPage::invalid},
    {SsoFault::notice_no_id, "notice_no_id", FailedPage::invalid},
    {SsoFault::notice_used, "notice_used", FailedPage::invalid},
    {SsoFault::notice_not_taken, "notice_not_taken", FailedPage::invalid},
    {SsoFault::identity_subject, "identity_subject", FailedPage::invalid},
    {SsoFault::level_low, "level_low", FailedPage::level_low},
    {SsoFault::account_closed, "account_closed", FailedPage::closed},
    {SsoFault::account_locked, "account_locked", FailedPage::locked},
};

/// Every fault has its row, in the order of the faults.
constexpr bool is_whole()
{
    int at = 0;
    for (const auto& row : kRows) {
        if (static_cast<int>(row.fault) != at++) return false;
    }
    return at == kSsoFaults;
}
static_assert(is_whole());

} // namespace

std::string_view code_of(SsoFault fault)
{
    return kRows[static_cast<int>(fault)].code;
}

FailedPage page_of(SsoFault fault)
{
    return kRows[static_cast<int>(fault)].page;
}

} // namespace tianbao::sign_in
