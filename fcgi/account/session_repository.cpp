// SPDX-License-Identifier: MPL-2.0
#include "account/session_repository.hpp"

#include "account/account.hpp"
#include "sealing/places.hpp"
#include "util/secret.hpp"

#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr db::Sql kFind{
    "SELECT s.id, s.method, s.began_at, s.seen_at, s.ended_at, s.client_address, s.user_agent, s.user_id, u.name, u.role, u.district,"
    " u.closed_at, COALESCE(f.password_is_initial, FALSE),"
    " (SELECT COUNT(*) FROM message m WHERE m.user_id = s.user_id AND m.read_at IS NULL), u.locked_at, s.second_factor_at, u.dismissed_notices"
    " FROM session s JOIN user u ON u.id = s.user_id"
    " LEFT JOIN former_login f ON f.user_id = s.user_id AND s.method = 'former' WHERE s.token_hash = ?"};

constexpr db::Sql kLatestTokenHashes{"SELECT token_hash FROM session WHERE user_id = ? AND began_at > ? ORDER BY began_at DESC LIMIT 20"};
constexpr db::Sql kFindOwner{"SELECT user_id FROM session WHERE token_hash = ?"};

constexpr db::Sql kFindSso{"SELECT COALESCE(entry, 'sso'), COALESCE(id_token, '') FROM session"
                           " WHERE id = ? AND method = 'sso' AND (entry IS NOT NULL OR id_token IS NOT NULL)"};

constexpr db::Sql kIsBySso{"SELECT 1 FROM session WHERE id = ? AND method = 'sso'"};

constexpr db::Sql kAlive{"SELECT id, method, began_at, seen_at, ended_at, client_address, user_agent FROM session"
                         " WHERE user_id = ? AND began_at > ? AND seen_at > ? AND ended_at IS NULL ORDER BY began_at DESC, id DESC LIMIT 50"};

constexpr db::Sql kNoteUse{"UPDATE session SET seen_at = ? WHERE id = ? AND seen_at < ? AND ended_at IS NULL"};

constexpr db::Sql kInsert{"INSERT INTO session (id, token_hash, user_id, method, id_token, client_address, user_agent, began_at, seen_at,"
                          " second_factor, second_factor_at, entry, provider_session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kEnd{"UPDATE session SET ended_at = ? WHERE id = ? AND user_id = ? AND ended_at IS NULL"};

constexpr db::Sql kEndAll{"UPDATE session SET ended_at = ? WHERE user_id = ? AND id <> ? AND ended_at IS NULL"};

constexpr db::Sql kEndByEntry{
    "UPDATE session SET ended_at = ? WHERE user_id = ? AND method = 'sso' AND COALESCE(entry, 'sso') = ? AND ended_at IS NULL"};

constexpr db::Sql kEndOfProviderSession{"UPDATE session SET ended_at = ? WHERE provider_session = ? AND ended_at IS NULL"};

constexpr db::Sql kChangeToken{"UPDATE session SET token_hash = ? WHERE id = ? AND ended_at IS NULL"};

/// A provider's name for a session as it is stored: of one entry, and of one length.
std::string stored_name(std::string_view entry, std::string_view provider_session)
{
    return hex(sha256(std::string(entry) + "\n" + std::string(provider_session)));
}

Session session_of(const db::Rows& rows)
{
    return {SessionId::stored(rows.text(1)),
            rows.text(2) == "former" ? SignInWay::former : SignInWay::sso,
            rows.instant(3),
            rows.instant(4),
            rows.optional_instant(5),
            rows.text(6),
            rows.text(7)};
}

} // namespace

http::Role role_from(std::string_view word)
{
    if (const auto role = role_named(word)) return *role;
    throw std::runtime_error("unknown role of a user");
}

std::optional<OwnedSession> SessionRepository::find(std::string_view token_hash)
{
    auto rows = database_.query(kFind, token_hash);
    if (!rows.next()) return std::nullopt;
    auto session = session_of(rows);
    http::Caller::User user{UserId::stored(rows.text(8)),     session.id, rows.text(9), role_from(rows.text(10)), rows.text(11), rows.flag(13),
                            static_cast<int>(rows.number(14))};
    user.dismissed_notices = rows.text(17);
    user.lacks_second_factor = http::is_management(user.role) && rows.is_null(16);
    const bool may_have_sessions = rows.is_null(12) && rows.is_null(15) && (session.way == SignInWay::sso || !http::is_management(user.role));
    return OwnedSession{std::move(session), std::move(user), may_have_sessions};
}

std::optional<UserId> SessionRepository::find_owner(std::string_view token_hash)
{
    auto rows = database_.query(kFindOwner, token_hash);
    return rows.next() ? std::optional{UserId::stored(rows.text(1))} : std::nullopt;
}

std::vector<std::string> SessionRepository::latest_token_hashes(const UserId& user, Instant since)
{
    auto rows = database_.query(kLatestTokenHashes, user, since);
    std::vector<std::string> hashes;
    while (rows.next()) hashes.push_back(rows.text(1));
    return hashes;
}

std::optional<SsoSession> SessionRepository::find_sso(const SessionId& session)
{
    auto rows = database_.query(kFindSso, session);
    return rows.next() ? std::optional{SsoSession{rows.text(1), Secret(rows.opened(2, sealing::kSessionIdToken, session.text())), {}}} : std::nullopt;
}

bool SessionRepository::is_by_sso(const SessionId& session)
{
    return database_.query(kIsBySso, session).next();
}

std::vector<Session> SessionRepository::alive_of(const UserId& user, const SessionSettings& settings, Instant now)
{
    auto rows = database_.query(kAlive, user, now - settings.absolute, now - settings.idle);
    std::vector<Session> sessions;
    while (rows.next()) sessions.push_back(session_of(rows));
    return sessions;
}

void SessionRepository::note_use(const SessionId& session, Instant now)
{
    database_.execute(kNoteUse, now, session, now);
}

void SessionRepository::insert(const Session& session, const UserId& user, std::string_view token_hash, const std::optional<SsoSession>& sso,
                               std::optional<SecondFactor> second_factor)
{
    const auto of_sso = [&](const std::string SsoSession::*member) {
        return sso && !((*sso).*member).empty() ? std::optional{(*sso).*member} : std::nullopt;
    };
    const auto name = of_sso(&SsoSession::provider_session);
    std::optional<std::string> id_token; // sealed: it may tell the person's number
    if (sso && !sso->id_token.empty()) id_token = database_.sealer().sealed(sso->id_token.expose(), {sealing::kSessionIdToken, session.id.text()});
    database_.execute(kInsert, session.id, token_hash, user, session.way == SignInWay::former ? "former" : "sso", id_token, session.client_address,
                      session.user_agent, session.began_at, session.seen_at, second_factor ? std::optional{word_of(*second_factor)} : std::nullopt,
                      second_factor ? std::optional{session.began_at} : std::nullopt, of_sso(&SsoSession::entry),
                      name ? std::optional{stored_name(sso->entry, *name)} : std::nullopt);
}

bool SessionRepository::end(const UserId& user, const SessionId& session, Instant now)
{
    return database_.execute(kEnd, now, session, user) == 1;
}

std::size_t SessionRepository::end_all_of(const UserId& user, const std::optional<SessionId>& except, Instant now)
{
    return database_.execute(kEndAll, now, user, except ? except->text() : std::string{});
}

std::size_t SessionRepository::end_all_by_entry(const UserId& user, std::string_view entry, Instant now)
{
    return database_.execute(kEndByEntry, now, user, entry);
}

std::size_t SessionRepository::end_all_of_provider_session(std::string_view entry, std::string_view provider_session, Instant now)
{
    return database_.execute(kEndOfProviderSession, now, stored_name(entry, provider_session));
}

bool SessionRepository::change_token(const SessionId& session, std::string_view token_hash)
{
    return database_.execute(kChangeToken, token_hash, session) == 1;
}

} // namespace tianbao::account
