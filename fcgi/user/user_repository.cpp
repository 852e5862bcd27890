// SPDX-License-Identifier: MPL-2.0
#include "user/user_repository.hpp"

#include "account/account.hpp"
#include "account/session_repository.hpp"
#include "db/like.hpp"
#include "sealing/places.hpp"

namespace tianbao::user {

namespace {

constexpr const char* kAfterAllIds = "~"; // sorts behind every id

#define TIANBAO_USER_COLUMNS                                                                                                                         \
    "SELECT u.id, u.name, u.mobile, u.role, u.district, f.login_name, EXISTS (SELECT 1 FROM identity i WHERE i.user_id = u.id), u.locked_at,"        \
    " u.closed_at, (SELECT MAX(s.seen_at) FROM session s WHERE s.user_id = u.id), (SELECT COUNT(*) FROM association a WHERE a.user_id = u.id)"
#define TIANBAO_USER_TABLES " FROM user u LEFT JOIN former_login f ON f.user_id = u.id"

constexpr db::Sql kList{TIANBAO_USER_COLUMNS TIANBAO_USER_TABLES
                        " WHERE u.id < ? AND (? = FALSE OR u.locked_at IS NOT NULL) ORDER BY u.id DESC LIMIT ?"};
constexpr db::Sql kListOfRole{TIANBAO_USER_COLUMNS TIANBAO_USER_TABLES
                              " WHERE u.role = ? AND u.id < ? AND (? = FALSE OR u.locked_at IS NOT NULL) ORDER BY u.id DESC LIMIT ?"};

// Each way to be found by itself, since no index serves all: 1 what is looked for, 2 the key, 3-4 role, 5 locked, 6 most.
#define TIANBAO_FOUND_REST " AND n.id < ? AND (? = '' OR n.role = ?) AND (? = FALSE OR n.locked_at IS NOT NULL) ORDER BY n.id DESC LIMIT ?)"
constexpr db::Sql kSearch{TIANBAO_USER_COLUMNS
                          " FROM ((SELECT n.id FROM user n WHERE n.name LIKE ?" TIANBAO_FOUND_REST
                          " UNION (SELECT n.id FROM former_login g JOIN user n ON n.id = g.user_id WHERE g.login_name LIKE ?" TIANBAO_FOUND_REST
                          " UNION (SELECT n.id FROM user n WHERE n.mobile_hash" TIANBAO_ONE_OF_MARKS TIANBAO_FOUND_REST
                          " UNION (SELECT n.id FROM user n WHERE n.mobile_tail" TIANBAO_ONE_OF_MARKS TIANBAO_FOUND_REST
                          ") found JOIN user u ON u.id = found.id LEFT JOIN former_login f ON f.user_id = u.id ORDER BY u.id DESC LIMIT ?"};
#undef TIANBAO_FOUND_REST

constexpr db::Sql kManagers{TIANBAO_USER_COLUMNS TIANBAO_USER_TABLES
                            " WHERE u.role IN ('district_officer', 'centre_officer', 'administrator', 'auditor', 'viewer', 'reviewer', 'form_designer')"
                            " AND u.closed_at IS NULL"
                            " ORDER BY u.role, u.district, u.id LIMIT 500"};
constexpr db::Sql kFind{TIANBAO_USER_COLUMNS
                        ", u.created_at, u.standing, EXISTS (SELECT 1 FROM identity i WHERE i.user_id = u.id AND i.kind = 'enterprise'),"
                        " COALESCE(f.password_is_initial, FALSE), f.initial_until,"
                        " (SELECT t.enrolled_at FROM authenticator t WHERE t.user_id = u.id), u.joined_into,"
                        " (SELECT k.name FROM user k WHERE k.id = u.joined_into)" TIANBAO_USER_TABLES " WHERE u.id = ?"};

#undef TIANBAO_USER_COLUMNS
#undef TIANBAO_USER_TABLES

constexpr db::Sql kWithMobile{"SELECT id FROM user WHERE mobile_hash" TIANBAO_ONE_OF_MARKS " AND closed_at IS NULL ORDER BY id LIMIT 10"};

constexpr db::Sql kUseRight{
    "UPDATE user SET role_uses = role_uses + 1 WHERE id = ? AND role = 'administrator' AND locked_at IS NULL AND closed_at IS NULL"};
constexpr db::Sql kBeginChange{"UPDATE user SET standing = standing + 1 WHERE id = ? AND standing = ?"};
constexpr db::Sql kHoldAdministrators{"UPDATE user SET role_uses = role_uses + 1 WHERE role = 'administrator'"};
constexpr db::Sql kOtherAdministrators{
    "SELECT COUNT(*) FROM user WHERE role = 'administrator' AND locked_at IS NULL AND closed_at IS NULL AND id <> ?"};

constexpr db::Sql kLock{"UPDATE user SET locked_at = ? WHERE id = ?"};
constexpr db::Sql kUnlock{"UPDATE user SET locked_at = NULL WHERE id = ?"};
constexpr db::Sql kSetRole{"UPDATE user SET role = ?, district = ? WHERE id = ?"};
constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"};

User user_of(const db::Rows& rows)
{
    return User{UserId::stored(rows.text(1)),
                rows.text(2),
                rows.telephone(3, sealing::kUserMobile, rows.text(1)),
                account::role_from(rows.text(4)),
                rows.text(5),
                rows.text(6),
                rows.flag(7),
                rows.optional_instant(8),
                rows.optional_instant(9),
                rows.optional_instant(10),
                static_cast<int>(rows.number(11))};
}

std::vector<User> users_of(db::Rows rows)
{
    std::vector<User> users;
    while (rows.next()) users.push_back(user_of(rows));
    return users;
}

} // namespace

std::vector<User> UserRepository::list(const ListFilter& filter, int most)
{
    const auto before = filter.before.empty() ? std::string(kAfterAllIds) : filter.before;
    const std::string role(filter.role ? account::word_of(*filter.role) : "");
    const bool locked = filter.only_locked;
    if (filter.search.text.empty())
        return users_of(role.empty() ? database_.query(kList, before, locked, most) : database_.query(kListOfRole, role, before, locked, most));
    const auto text = db::literal(filter.search.text);
    const auto m = database_.sealer().marks(filter.search.mobile);
    return users_of(database_.query(kSearch, "%" + text + "%", before, role, role, locked, most, text + "%", before, role, role, locked, most, m[0],
                                    m[1], m[2], m[3], before, role, role, locked, most, m[0], m[1], m[2], m[3], before, role, role, locked, most,
                                    most));
}

std::vector<User> UserRepository::managers()
{
    return users_of(database_.query(kManagers));
}

std::optional<User> UserRepository::find(const UserId& user)
{
    auto rows = database_.query(kFind, user);
    if (!rows.next()) return std::nullopt;
    auto found = user_of(rows);
    found.created_at = rows.instant(12);
    found.standing = rows.number(13);
    found.is_enterprise = rows.flag(14);
    found.password_is_initial = rows.flag(15);
    found.initial_until = rows.optional_instant(16);
    found.authenticator_since = rows.optional_instant(17);
    if (const auto into = rows.optional_text(18)) found.joined_into = UserId::stored(*into);
    found.joined_into_name = rows.text(19);
    return found;
}

std::vector<UserId> UserRepository::with_mobile(std::string_view mobile)
{
    const auto m = database_.sealer().marks(mobile);
    auto rows = database_.query(kWithMobile, m[0], m[1], m[2], m[3]);
    std::vector<UserId> users;
    while (rows.next()) users.push_back(UserId::stored(rows.text(1)));
    return users;
}

bool UserRepository::use_right(const UserId& administrator)
{
    return database_.execute(kUseRight, administrator) == 1;
}

bool UserRepository::begin_change(const UserId& user, std::int64_t standing)
{
    return database_.execute(kBeginChange, user, standing) == 1;
}

int UserRepository::other_administrators(const UserId& user)
{
    database_.execute(kHoldAdministrators);
    auto rows = database_.query(kOtherAdministrators, user);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

void UserRepository::lock(const UserId& user, Instant now)
{
    database_.execute(kLock, now, user);
}

void UserRepository::unlock(const UserId& user)
{
    database_.execute(kUnlock, user);
}

void UserRepository::set_role(const UserId& user, http::Role role, const std::string& district)
{
    database_.execute(kSetRole, account::word_of(role), district.empty() ? std::nullopt : std::optional{district}, user);
}

void UserRepository::tell(const UserId& user, std::string_view kind, const std::string& facts, Instant now)
{
    database_.execute(kMessage, new_id_text(now), user, kind, facts, now);
}

} // namespace tianbao::user
