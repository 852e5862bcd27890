// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/former_login.hpp"
#include "account/sessions.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"
#include "sign_in/binding_repository.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/expected.hpp"

#include <functional>
#include <string>
#include <variant>

namespace tianbao::sign_in {

/// Associates an enterprise user with the enterprise that the SSO says it is. Called after a log-in, outside any transaction.
using ClaimEnterprise = std::function<void(const UserId&, const std::string& uscc, const audit::Source&)>;

/// Ends what an enterprise user has of another enterprise, by the SSO's former word. Called in the transaction that takes over the new one.
using LeaveFormer = std::function<void(db::Transaction&, const UserId&, const std::string& uscc, const audit::Source&)>;

/// The request of a log-in and when it is judged.
struct Visit {
    const http::Request& request;
    const http::Caller& caller;
    Instant now;
    /// Whose password was proven, if that let in: it has to be the same still in the transaction that begins the session, else TryAgain. A
    /// session that began after its change ended all others would outlive it.
    const account::FormerLogin* proven = nullptr;

    audit::Source source(const UserId& user) const { return {user, request.client_address, request.id, now}; }
};

/// A log-in that succeeded: the user, and the secret of the new session.
struct Admitted {
    UserId user;
    Secret session_token;
    bool lacks_second_factor = false; ///< has a role of 管理端, for which the SSO told none
};

/// A log-in that waits for the user's choice; the token for its cookie.
struct Waiting {
    Secret binding_token;
};

/// How an old account was proven to be one's own.
enum class AccountProof { password, entry };

/// Lets somebody in who has proven who they are, 登录完成: binds the account and begins the session in one transaction.
class Admission {
public:
    Admission(db::Pool& pool, const account::Sessions& sessions, ClaimEnterprise claim_enterprise, LeaveFormer leave_former)
        : pool_(pool), sessions_(sessions), claim_enterprise_(std::move(claim_enterprise)), leave_former_(std::move(leave_former))
    {
    }

    /// By the SSO: to the bound account, by the rule of binding, or not yet.
    std::variant<Admitted, Waiting, SsoFault> admit(const SsoIdentity& identity, const std::string& return_to, const Visit& visit) const;
    /// After the choice not to bind: to a new account. Nothing when the choice was made already.
    std::optional<Admitted> admit_fresh(const PendingBinding& pending, std::string_view token_hash, const Visit& visit) const;
    /// After the choice of one of several accounts with the verified mobile number. Nothing when it cannot be chosen, or no more.
    std::optional<Admitted> admit_chosen(const PendingBinding& pending, std::string_view token_hash, const UserId& user, const Visit& visit) const;
    /// After proof of an old account; or why nothing was bound.
    Expected<Admitted, BindOutcome> admit_proven(const PendingBinding& pending, std::string_view token_hash, const UserId& user, AccountProof proof,
                                                 const Visit& visit) const;
    /// 绑定统一身份认证: binds what waits for it to the account of the caller, who confirmed it.
    BindOutcome bind_by_wish(const PendingBinding& pending, std::string_view token_hash, const UserId& user, const Visit& visit) const;
    /// By the password of the former platform.
    Admitted admit_former(const UserId& user, const Visit& visit) const;

    /// The way on: sets the session's cookie, clears the others; for an enterprise user claims the enterprise first.
    http::Response way_on(const Admitted& admitted, const SsoIdentity* identity, const std::string& target, const Visit& visit) const;

private:
    std::variant<Admitted, Waiting, SsoFault> admit_once(db::Transaction& tx, const SsoIdentity& identity, const std::string& return_to,
                                                         const Visit& visit) const;
    /// Binds an account that the verified mobile number found. Nothing when it does not find it any more, now that its row is held.
    std::optional<Admitted> admit_found(db::Transaction& tx, const UserId& user, const SsoIdentity& identity, FoundBy by, const Visit& visit) const;
    BindOutcome bind_proven(db::Transaction& tx, const PendingBinding& pending, std::string_view token_hash, const UserId& user,
                            const Visit& visit) const;
    /// Takes over what the SSO says of the user, and leaves a row of what is another now.
    void refresh(db::Transaction& tx, const UserId& user, const SsoIdentity& identity, const Visit& visit) const;
    /// For an enterprise user claims the enterprise; a fault is logged.
    void claim(const UserId& user, const SsoIdentity& identity, const Visit& visit) const;
    Admitted begin(db::Transaction& tx, const UserId& user, const SsoIdentity& identity, const char* act, const char* binding,
                   const Visit& visit) const;
    static void use_password(db::Transaction& tx, const Visit& visit);

    db::Pool& pool_;
    const account::Sessions& sessions_;
    ClaimEnterprise claim_enterprise_;
    LeaveFormer leave_former_;
};

} // namespace tianbao::sign_in
