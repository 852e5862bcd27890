// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sso_identity.hpp"
#include "util/id.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace tianbao::sign_in {

/// An open account that has the mobile number of an SSO account.
struct BindingCandidate {
    UserId user;
    bool is_bound = false; ///< to another account of the same provider
    bool is_locked = false;
    bool is_bound_elsewhere = false; ///< to an account of another provider
    bool is_enterprise = false;      ///< by the word of one of these
    bool is_management = false;      ///< has a role of 管理端
};

/// Why nothing can be bound without asking the user.
enum class BindingDoubt {
    several_accounts,
    mobile_not_verified,
    account_bound,
    own_wish, ///< none: whoever is logged in asked for it, and confirms to which account of the SSO
};

std::string_view word_of(BindingDoubt doubt);
/// Throws std::invalid_argument for an unknown word.
BindingDoubt doubt_from(std::string_view word);

/// What came of binding an account of the SSO to an account here, decided in the transaction that does it.
enum class BindOutcome {
    bound,
    used_up,    ///< what waited for it is gone: the choice was made already
    ended,      ///< the account has been closed or locked, or is one of 管理端 that this proof does not open
    enterprise, ///< one of the two is an enterprise's: see account/one_account
    taken,      ///< one of the two is bound otherwise
};

struct BindTo {
    UserId user;
    bool is_locked = false;
};
struct NewAccount {};

/// What the first log-in of an SSO account binds to, 首次登录的绑定.
using Binding = std::variant<BindTo, NewAccount, BindingDoubt>;

/// The rule of portal.md, "A visitor becomes a user": the one account with the same verified mobile number; a new account when
/// there is none, or when that one belongs to another account of the same provider; otherwise the user is asked: the number finds an account
/// once, so one that another provider's account was bound to has to be proven. An enterprise's log-in has an account of its own, whatever number
/// it came with, and finds there what its enterprise has.
Binding decide_binding(const SsoIdentity& identity, const std::vector<BindingCandidate>& same_mobile);

/// How the verified mobile number leads to an account: as the only one that has it, or as the one of several that the user chooses, 按企业选择.
enum class FoundBy { mobile, choice };

/// The accounts that the number can find so, without any other proof: none once it has found one, which is bound then; none that is locked; no
/// enterprise's, and none for an enterprise's log-in (account/one_account); by a choice never one of 管理端.
std::vector<UserId> accounts_found(FoundBy by, const SsoIdentity& identity, const std::vector<BindingCandidate>& same_mobile);

} // namespace tianbao::sign_in
