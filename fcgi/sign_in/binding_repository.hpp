// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/caller.hpp"
#include "sign_in/binding.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

/// The user to whom an SSO account is bound.
struct BoundUser {
    UserId id;
    bool is_closed = false;
    bool is_locked = false; ///< 已锁定, by an administrator
};

/// A log-in that waits for the user's choice of an account, or an SSO account to be bound to who is logged in; at most kPendingLife.
struct PendingBinding {
    SsoIdentity identity;
    BindingDoubt doubt = BindingDoubt::several_accounts;
    std::string return_to;
    Instant created_at;
    std::string session{}; ///< own_wish: in which it was asked for
};

inline constexpr std::chrono::minutes kPendingLife{15};

class BindingRepository {
public:
    explicit BindingRepository(db::Reader database) : database_(database) {}

    std::optional<BoundUser> find_bound(const SsoIdentity& identity);
    /// The open accounts with the verified mobile number, persons' before enterprises', bound ones first.
    std::vector<BindingCandidate> candidates(const SsoIdentity& identity);
    /// Holds these accounts until the end of the transaction: who binds, locks or closes one of them at the same time comes before or after.
    void hold_candidates(const SsoIdentity& identity);
    /// Of the providers by whose accounts the user logs in.
    std::vector<std::string> issuers_of(const UserId& user);

    /// Uses the user's row, so that closing or locking the account, a merger, and another binding at the same time conflict.
    BindOutcome bind(const UserId& user, const SsoIdentity& identity, Instant now);
    /// Whether the SSO says of one of the account's log-ins that it is an enterprise's.
    bool is_enterprise(const UserId& user);
    /// Takes over what the SSO says at this log-in: kind, enterprise, the person's own name, verified mobile number. Which of the last
    /// two are others now, with a blank between.
    std::string refresh(const UserId& user, const SsoIdentity& identity);
    /// A new user with that log-in. Throws db::DuplicateKey when it is bound already.
    UserId create_bound(const SsoIdentity& identity, Instant now);
    http::Role role_of(const UserId& user);
    /// Tells the user by a message that the old account was found.
    void tell_bound(const UserId& user, Instant now);
    /// Tells the user by a message that a log-in was bound to the account, by somebody who has proven both.
    void tell_bound_by_proof(const UserId& user, Instant now);

    std::optional<PendingBinding> find_pending(std::string_view token_hash, Instant now);
    /// Also removes some that are past their time.
    void insert_pending(const PendingBinding& pending, std::string_view token_hash);
    /// False when it was used already.
    bool remove_pending(std::string_view token_hash);

private:
    void insert(const UserId& user, const SsoIdentity& identity, Instant now);

    db::Reader database_;
};

} // namespace tianbao::sign_in
