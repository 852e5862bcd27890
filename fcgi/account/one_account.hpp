// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace tianbao::account {

/// Whether what two log-ins or accounts have may come to one account: both have to be persons'. An enterprise user (企业用户), by the SSO's
/// word, is the enterprise; who has that log-in this year need not be who has it the next, and must not find a person's account there. The one
/// rule for a first log-in, for a proof, for 绑定, for joining and for mergers.
constexpr bool fit_one_account(bool is_enterprise, bool other_is_enterprise)
{
    return !is_enterprise && !other_is_enterprise;
}

} // namespace tianbao::account
