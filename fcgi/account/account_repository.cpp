// SPDX-License-Identifier: MPL-2.0
#include "account/account_repository.hpp"

#include "account/session_repository.hpp"
#include "sealing/places.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::account {

namespace {

constexpr db::Sql kFind{"SELECT u.name, u.mobile, u.post, u.email, u.role, u.district, u.created_at, f.login_name,"
                        " EXISTS (SELECT 1 FROM identity i WHERE i.user_id = u.id),"
                        " EXISTS (SELECT 1 FROM identity i WHERE i.user_id = u.id AND i.kind = 'enterprise'), p.verified_at"
                        " FROM user u LEFT JOIN former_login f ON f.user_id = u.id"
                        " LEFT JOIN email_proof p ON p.user_id = u.id AND p.email = u.email WHERE u.id = ?"};

constexpr db::Sql kChangeProfile{"UPDATE user SET post = ?, email = ? WHERE id = ?"};

constexpr db::Sql kMessages{"SELECT id, kind, facts, sent_at, read_at FROM message WHERE user_id = ? ORDER BY sent_at DESC, id DESC LIMIT 100"};

constexpr db::Sql kMarkRead{"UPDATE message SET read_at = ? WHERE user_id = ? AND read_at IS NULL AND id <= ?"};

Message message_of(const db::Rows& rows)
{
    Message message{rows.text(1), rows.text(2), {}, rows.instant(4), !rows.is_null(5)};
    const auto facts = nlohmann::json::parse(rows.text(3), nullptr, false);
    if (!facts.is_object()) return message;
    for (const auto& [name, value] : facts.items()) {
        if (value.is_string()) message.facts.emplace(name, value.get<std::string>());
    }
    return message;
}

} // namespace

std::string Message::fact(std::string_view name) const
{
    const auto found = facts.find(name);
    return found == facts.end() ? std::string{} : found->second;
}

std::optional<Account> AccountRepository::find(const UserId& user)
{
    auto rows = database_.query(kFind, user);
    if (!rows.next()) return std::nullopt;
    return Account{rows.text(1),
                   rows.telephone(2, sealing::kUserMobile, user.text()),
                   rows.text(3),
                   rows.text(4),
                   role_from(rows.text(5)),
                   rows.text(6),
                   rows.instant(7),
                   rows.text(8),
                   rows.flag(9),
                   rows.flag(10),
                   rows.optional_instant(11)};
}

bool AccountRepository::change_profile(const UserId& user, const Profile& profile)
{
    return database_.execute(kChangeProfile, profile.post, profile.email, user) == 1;
}

std::vector<Message> AccountRepository::messages_of(const UserId& user)
{
    auto rows = database_.query(kMessages, user);
    std::vector<Message> messages;
    while (rows.next()) messages.push_back(message_of(rows));
    return messages;
}

void AccountRepository::mark_read(const UserId& user, const std::string& newest, Instant now)
{
    database_.execute(kMarkRead, now, user, newest);
}

} // namespace tianbao::account
