// SPDX-License-Identifier: MPL-2.0
#include "sign_in/notice_repository.hpp"

#include "util/secret.hpp"

namespace tianbao::sign_in {

namespace {

constexpr db::Sql kTake{"INSERT INTO log_out_notice (notice_hash, taken_at) VALUES (?, ?)"};
constexpr db::Sql kKnowsSession{"SELECT EXISTS (SELECT 1 FROM session WHERE provider_session = ?)"
                                " OR EXISTS (SELECT 1 FROM pending_binding WHERE provider_session = ?)"};
constexpr db::Sql kEndWaitingOfSubject{"DELETE FROM pending_binding WHERE subject = ?"};
constexpr db::Sql kEndWaitingOfSession{"DELETE FROM pending_binding WHERE provider_session = ?"};
constexpr db::Sql kFindUser{"SELECT user_id FROM identity WHERE issuer = ? AND subject = ?"};

} // namespace

std::string stored_name(std::string_view entry, std::string_view name)
{
    return hex(sha256(std::string(entry) + "\n" + std::string(name)));
}

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
    const auto name = stored_name(entry, provider_session);
    auto rows = database_.query(kKnowsSession, name, name);
    return rows.next() && rows.flag(1);
}

std::optional<UserId> NoticeRepository::find_user(std::string_view issuer, std::string_view subject)
{
    auto rows = database_.query(kFindUser, issuer, subject);
    return rows.next() ? std::optional{UserId::stored(rows.text(1))} : std::nullopt;
}

std::size_t NoticeRepository::end_waiting_of_subject(std::string_view entry, std::string_view subject)
{
    return database_.execute(kEndWaitingOfSubject, stored_name(entry, subject));
}

std::size_t NoticeRepository::end_waiting_of_provider_session(std::string_view entry, std::string_view provider_session)
{
    return database_.execute(kEndWaitingOfSession, stored_name(entry, provider_session));
}

} // namespace tianbao::sign_in
