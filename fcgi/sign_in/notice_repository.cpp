// SPDX-License-Identifier: MPL-2.0
#include "sign_in/notice_repository.hpp"

#include "util/secret.hpp"

namespace tianbao::sign_in {

namespace {

constexpr db::Sql kTake{"INSERT INTO log_out_notice (notice_hash, taken_at) VALUES (?, ?)"};
constexpr db::Sql kKnowsSession{"SELECT 1 FROM session WHERE provider_session = ? LIMIT 1"};
constexpr db::Sql kFindUser{"SELECT user_id FROM identity WHERE issuer = ? AND subject = ?"};

/// What an entry's provider calls something, as it is stored: also `session.provider_session` (account/session_repository).
std::string stored_name(std::string_view entry, std::string_view name)
{
    return hex(sha256(std::string(entry) + "\n" + std::string(name)));
}

} // namespace

bool NoticeRepository::take(std::string_view entry, std::string_view id, Instant now)
{
    try {
        database_.execute(kTake, stored_name(entry, id), now);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool NoticeRepository::knows_session(std::string_view entry, std::string_view provider_session)
{
    return database_.query(kKnowsSession, stored_name(entry, provider_session)).next();
}

std::optional<UserId> NoticeRepository::find_user(std::string_view issuer, std::string_view subject)
{
    auto rows = database_.query(kFindUser, issuer, subject);
    return rows.next() ? std::optional{UserId::stored(rows.text(1))} : std::nullopt;
}

} // namespace tianbao::sign_in
