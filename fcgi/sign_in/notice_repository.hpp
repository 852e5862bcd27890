// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"

#include <optional>
#include <string>
#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// What an entry's provider calls something, as it is stored: also `session.provider_session` (account/session_repository).
std::string stored_name(std::string_view entry, std::string_view name);

/// 退出通知 that were taken, and whom they are about.
class NoticeRepository {
public:
    explicit NoticeRepository(db::Reader database) : database_(database) {}

    /// False when it was taken before.
    bool take(std::string_view entry, std::string_view id, Instant now);
    /// Whether a session, ended or not, was begun with what the provider calls its session, or a log-in with it waits for its user's choice.
    bool knows_session(std::string_view entry, std::string_view provider_session);
    /// The user to whom an account of the SSO is bound.
    std::optional<UserId> find_user(std::string_view issuer, std::string_view subject);
    /// Log-ins of this subject that wait for a choice. How many ended.
    std::size_t end_waiting_of_subject(std::string_view entry, std::string_view subject);
    /// Those that the provider has under that name. How many ended.
    std::size_t end_waiting_of_provider_session(std::string_view entry, std::string_view provider_session);

private:
    db::Reader database_;
};

} // namespace tianbao::sign_in
