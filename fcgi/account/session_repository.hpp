// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/second_factor.hpp"
#include "account/session.hpp"
#include "db/database.hpp"
#include "http/caller.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::account {

/// A session with the user whose it is.
struct OwnedSession {
    Session session;
    http::Caller::User user;
    bool may_go_on = true; ///< false: the account is closed or locked, or has a role of 管理端 and came by a password
};

class SessionRepository {
public:
    explicit SessionRepository(db::Reader database) : database_(database) {}

    /// Alive or not. One statement.
    std::optional<OwnedSession> find(std::string_view token_hash);
    /// Whose session it is or was.
    std::optional<UserId> find_owner(std::string_view token_hash);
    /// Of the user's sessions that began after `since`, ended ones too; at most 20, the latest first.
    std::vector<std::string> latest_token_hashes(const UserId& user, Instant since);
    /// The log-in by the SSO; nothing for one by a password. Its provider_session is left empty: only a hash is stored.
    std::optional<SsoSession> find_sso(const SessionId& session);
    /// Whether it began by the SSO, not by a password.
    bool is_by_sso(const SessionId& session);
    /// The user's sessions that are alive, newest first, 50 at most.
    std::vector<Session> alive_of(const UserId& user, const SessionSettings& settings, Instant now);

    void note_use(const SessionId& session, Instant now);
    void insert(const Session& session, const UserId& user, std::string_view token_hash, const std::optional<SsoSession>& sso,
                std::optional<SecondFactor> second_factor);
    /// False when it had ended or is another user's.
    bool end(const UserId& user, const SessionId& session, Instant now);
    /// How many ended.
    std::size_t end_all_of(const UserId& user, const std::optional<SessionId>& except, Instant now);
    /// Of the user's sessions those that began by this entry. How many ended.
    std::size_t end_all_by_entry(const UserId& user, std::string_view entry, Instant now);
    /// Those that the provider of this entry has under that name. How many ended.
    std::size_t end_all_of_provider_session(std::string_view entry, std::string_view provider_session, Instant now);
    /// False when the session has ended.
    bool change_token(const SessionId& session, std::string_view token_hash);

private:
    db::Reader database_;
};

/// The word of a role in the table user. Throws std::runtime_error for an unknown one.
http::Role role_from(std::string_view word);

} // namespace tianbao::account
