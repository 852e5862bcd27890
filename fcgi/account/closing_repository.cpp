// SPDX-License-Identifier: MPL-2.0
#include "account/closing_repository.hpp"

namespace tianbao::account {

namespace {

constexpr db::Sql kFilledBy{"SELECT e.name, e.uscc FROM filler f JOIN enterprise e ON e.id = f.enterprise_id WHERE f.user_id = ? ORDER BY e.name"};

constexpr db::Sql kClose{"UPDATE user SET closed_at = ?, mobile = NULL, email = '', post = '' WHERE id = ? AND closed_at IS NULL AND role = 'user'"};

constexpr db::Sql kUnbind{"DELETE FROM identity WHERE user_id = ?"};
constexpr db::Sql kLeave{"DELETE a FROM association a LEFT JOIN filler f ON f.user_id = a.user_id AND f.enterprise_id = a.enterprise_id"
                         " WHERE a.user_id = ? AND f.user_id IS NULL"};
constexpr db::Sql kLeft{"SELECT COUNT(*) FROM association WHERE user_id = ?"};
constexpr db::Sql kForgetMatches{"DELETE FROM registry_match WHERE user_id = ?"};
constexpr db::Sql kForgetForms{"DELETE FROM held_form WHERE user_id = ?"};
constexpr db::Sql kForgetMessages{"DELETE FROM message WHERE user_id = ?"};
// the name stays, so that an import of the former users does not bring the account back
constexpr db::Sql kVoidPassword{"UPDATE former_login SET password_hash = '' WHERE user_id = ?"};

} // namespace

std::vector<FilledEnterprise> ClosingRepository::filled_by(const UserId& user)
{
    auto rows = database_.query(kFilledBy, user);
    std::vector<FilledEnterprise> filled;
    while (rows.next()) filled.push_back({rows.text(1), rows.text(2)});
    return filled;
}

bool ClosingRepository::close(const UserId& user, Instant now)
{
    return database_.execute(kClose, now, user) == 1;
}

bool ClosingRepository::release(const UserId& user)
{
    for (const auto& sql : {kUnbind, kLeave, kForgetMatches, kForgetForms, kForgetMessages, kVoidPassword}) database_.execute(sql, user);
    auto left = database_.query(kLeft, user);
    return left.next() && left.number(1) == 0;
}

} // namespace tianbao::account
