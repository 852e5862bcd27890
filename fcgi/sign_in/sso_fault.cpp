// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sso_fault.hpp"

namespace tianbao::sign_in {

std::string_view code_of(SsoFault fault)
{
    switch (fault) {
    case SsoFault::state_missing:
        return "state_missing";
    case SsoFault::state_unknown:
        return "state_unknown";
    case SsoFault::state_browser:
        return "state_browser";
    case SsoFault::state_expired:
        return "state_expired";
    case SsoFault::answer_issuer:
        return "answer_issuer";
    case SsoFault::cancelled:
        return "cancelled";
    case SsoFault::provider_error:
        return "provider_error";
    case SsoFault::code_missing:
        return "code_missing";
    case SsoFault::unreachable:
        return "unreachable";
    case SsoFault::untrusted:
        return "untrusted";
    case SsoFault::discovery_invalid:
        return "discovery_invalid";
    case SsoFault::keys_invalid:
        return "keys_invalid";
    case SsoFault::token_refused:
        return "token_refused";
    case SsoFault::token_invalid:
        return "token_invalid";
    case SsoFault::userinfo_refused:
        return "userinfo_refused";
    case SsoFault::userinfo_invalid:
        return "userinfo_invalid";
    case SsoFault::userinfo_subject:
        return "userinfo_subject";
    case SsoFault::id_token_too_large:
        return "id_token_too_large";
    case SsoFault::id_token_malformed:
        return "id_token_malformed";
    case SsoFault::id_token_algorithm:
        return "id_token_algorithm";
    case SsoFault::id_token_key:
        return "id_token_key";
    case SsoFault::id_token_signature:
        return "id_token_signature";
    case SsoFault::id_token_issuer:
        return "id_token_issuer";
    case SsoFault::id_token_audience:
        return "id_token_audience";
    case SsoFault::id_token_azp:
        return "id_token_azp";
    case SsoFault::id_token_expired:
        return "id_token_expired";
    case SsoFault::id_token_issued_at:
        return "id_token_issued_at";
    case SsoFault::id_token_not_before:
        return "id_token_not_before";
    case SsoFault::id_token_nonce:
        return "id_token_nonce";
    case SsoFault::id_token_subject:
        return "id_token_subject";
    case SsoFault::id_token_at_hash:
        return "id_token_at_hash";
    case SsoFault::account_closed:
        return "account_closed";
    case SsoFault::account_locked:
        return "account_locked";
    }
    return "unknown";
}

FailedPage page_of(SsoFault fault)
{
    switch (fault) {
    case SsoFault::cancelled:
        return FailedPage::cancelled;
    case SsoFault::state_missing:
    case SsoFault::state_unknown:
    case SsoFault::state_browser:
    case SsoFault::state_expired:
        return FailedPage::expired;
    case SsoFault::unreachable:
        return FailedPage::unreachable;
    case SsoFault::account_closed:
        return FailedPage::closed;
    case SsoFault::account_locked:
        return FailedPage::locked;
    case SsoFault::answer_issuer:
    case SsoFault::provider_error:
    case SsoFault::code_missing:
    case SsoFault::untrusted:
    case SsoFault::discovery_invalid:
    case SsoFault::keys_invalid:
    case SsoFault::token_refused:
    case SsoFault::token_invalid:
    case SsoFault::userinfo_refused:
    case SsoFault::userinfo_invalid:
    case SsoFault::userinfo_subject:
    case SsoFault::id_token_too_large:
    case SsoFault::id_token_malformed:
    case SsoFault::id_token_algorithm:
    case SsoFault::id_token_key:
    case SsoFault::id_token_signature:
    case SsoFault::id_token_issuer:
    case SsoFault::id_token_audience:
    case SsoFault::id_token_azp:
    case SsoFault::id_token_expired:
    case SsoFault::id_token_issued_at:
    case SsoFault::id_token_not_before:
    case SsoFault::id_token_nonce:
    case SsoFault::id_token_subject:
    case SsoFault::id_token_at_hash:
        return FailedPage::invalid;
    }
    return FailedPage::invalid;
}

} // namespace tianbao::sign_in
