// SPDX-License-Identifier: MPL-2.0
#include "account/former_login_repository.hpp"

#include "sealing/places.hpp"

namespace tianbao::account {

namespace {

#define TIANBAO_FORMER_LOGIN                                                                                                                         \
    "SELECT f.login_name, f.user_id, u.name, u.mobile, f.password_hash, f.password_is_initial, f.wrong_passwords,"                                   \
    " f.locked_until, u.closed_at, u.locked_at, u.role, f.initial_until, f.wrong_mobiles, f.mobile_closed_until,"                                    \
    " f.lock_minutes, f.locks_began_at FROM former_login f JOIN user u ON u.id = f.user_id"

constexpr db::Sql kFindByName{TIANBAO_FORMER_LOGIN " WHERE f.login_name = ?"};
constexpr db::Sql kFindByUser{TIANBAO_FORMER_LOGIN " WHERE f.user_id = ?"};

constexpr db::Sql kCosts{"SELECT DISTINCT password_cost FROM former_login"};

constexpr db::Sql kCountTry{"UPDATE former_login SET wrong_passwords = ?, locked_until = ?, lock_minutes = ?, locks_began_at = ?"
                            " WHERE login_name = ? AND wrong_passwords = ? AND lock_minutes = ? AND locks_began_at <=> ?"};

constexpr db::Sql kCountMobile{
    "UPDATE former_login SET wrong_mobiles = wrong_mobiles + 1, mobile_closed_until = ? WHERE login_name = ? AND wrong_mobiles = ?"};

constexpr db::Sql kForgetTries{"UPDATE former_login SET wrong_passwords = 0, locked_until = NULL WHERE user_id = ?"};

constexpr db::Sql kChangePassword{"UPDATE former_login SET password_hash = ?, password_is_initial = FALSE, initial_until = NULL, wrong_passwords = "
                                  "0, locked_until = NULL, wrong_mobiles = 0, mobile_closed_until = NULL, changed_at = ?"
                                  " WHERE login_name = ? AND password_hash = ?"};

constexpr db::Sql kRenewHash{"UPDATE former_login SET password_hash = ? WHERE login_name = ? AND password_hash = ?"};

constexpr db::Sql kReset{"UPDATE former_login SET password_hash = ?, password_is_initial = TRUE, initial_until = ?, wrong_passwords = 0,"
                         " locked_until = NULL, wrong_mobiles = 0, mobile_closed_until = NULL, changed_at = ? WHERE user_id = ?"};

std::optional<FormerLogin> first_of(db::Rows rows)
{
    if (!rows.next()) return std::nullopt;
    const bool may_come_in = rows.is_null(9) && rows.is_null(10) && rows.text(11) == "user";
    return FormerLogin{rows.text(1),
                       UserId::stored(rows.text(2)),
                       rows.text(3),
                       rows.is_null(4) ? std::nullopt : std::optional(rows.telephone(4, sealing::kUserMobile, rows.text(2))),
                       rows.text(5),
                       rows.flag(6),
                       static_cast<int>(rows.number(7)),
                       rows.optional_instant(8),
                       may_come_in,
                       rows.optional_instant(12),
                       static_cast<int>(rows.number(13)),
                       rows.optional_instant(14),
                       static_cast<int>(rows.number(15)),
                       rows.optional_instant(16)};
}

} // namespace

std::optional<FormerLogin> FormerLoginRepository::find_by_name(std::string_view login_name)
{
    return first_of(database_.query(kFindByName, login_name));
}

std::optional<FormerLogin> FormerLoginRepository::find_by_user(const UserId& user)
{
    return first_of(database_.query(kFindByUser, user));
}

std::vector<std::string> FormerLoginRepository::costs()
{
    auto rows = database_.query(kCosts);
    std::vector<std::string> costs;
    while (rows.next()) costs.push_back(rows.text(1));
    return costs;
}

bool FormerLoginRepository::count_try(const FormerLogin& login, Instant now)
{
    const auto wrong = with_one_more(login, now);
    return database_.execute(kCountTry, wrong.number, wrong.locked_until, wrong.lock_minutes, wrong.locks_began_at, login.login_name,
                             login.wrong_passwords, login.lock_minutes, login.locks_began_at) == 1;
}

bool FormerLoginRepository::count_mobile(const FormerLogin& login, Instant now)
{
    return database_.execute(kCountMobile, closed_after(login.wrong_mobiles + 1, now), login.login_name, login.wrong_mobiles) == 1;
}

void FormerLoginRepository::forget_tries(const UserId& user)
{
    database_.execute(kForgetTries, user);
}

bool FormerLoginRepository::use_password(const FormerLogin& login)
{
    forget_tries(login.user); // holds the row, so that what is read now stays
    const auto present = find_by_user(login.user);
    return present && present->may_come_in && present->password_hash == login.password_hash;
}

bool FormerLoginRepository::change_password(const FormerLogin& login, std::string_view new_hash, Instant now)
{
    return database_.execute(kChangePassword, new_hash, now, login.login_name, login.password_hash) == 1;
}

bool FormerLoginRepository::renew_hash(const FormerLogin& login, std::string_view new_hash)
{
    return database_.execute(kRenewHash, new_hash, login.login_name, login.password_hash) == 1;
}

bool FormerLoginRepository::reset_password(const UserId& user, std::string_view initial_hash, Instant until, Instant now)
{
    return database_.execute(kReset, initial_hash, until, now, user) == 1;
}

} // namespace tianbao::account
