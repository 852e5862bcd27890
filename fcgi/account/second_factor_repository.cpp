// SPDX-License-Identifier: MPL-2.0
#include "account/second_factor_repository.hpp"

#include "account/former_login.hpp"

namespace tianbao::account {

namespace {

constexpr db::Sql kFind{"SELECT a.user_id, a.sealed_key, a.last_step, a.wrong_codes, a.locked_until, a.enrolled_at,"
                        " (SELECT COUNT(*) FROM recovery_code r WHERE r.user_id = a.user_id AND r.used_at IS NULL)"
                        " FROM authenticator a WHERE a.user_id = ?"};

constexpr db::Sql kEnrol{"INSERT INTO authenticator (user_id, sealed_key, last_step, enrolled_at) VALUES (?, ?, ?, ?)"};
constexpr db::Sql kRemove{"DELETE FROM authenticator WHERE user_id = ?"};

constexpr db::Sql kCountTry{
    "UPDATE authenticator SET wrong_codes = wrong_codes + 1, locked_until = ? WHERE user_id = ? AND wrong_codes = ? AND sealed_key = ?"};
constexpr db::Sql kTakeStep{"UPDATE authenticator SET last_step = ?, wrong_codes = 0, locked_until = NULL WHERE user_id = ?"
                            " AND (last_step < ? OR last_step > ?)"};
constexpr db::Sql kForgetTries{"UPDATE authenticator SET wrong_codes = 0, locked_until = NULL WHERE user_id = ?"};

constexpr db::Sql kTakeRecoveryCode{"UPDATE recovery_code SET used_at = ? WHERE user_id = ? AND code_hash = ? AND used_at IS NULL"};
constexpr db::Sql kInsertRecoveryCode{"INSERT INTO recovery_code (user_id, code_hash) VALUES (?, ?)"};
constexpr db::Sql kRemoveRecoveryCodes{"DELETE FROM recovery_code WHERE user_id = ?"};

constexpr db::Sql kNote{"UPDATE session SET second_factor = ?, second_factor_at = ? WHERE id = ? AND ended_at IS NULL"};

} // namespace

std::optional<Authenticator> SecondFactorRepository::find(const UserId& user)
{
    auto rows = database_.query(kFind, user);
    if (!rows.next()) return std::nullopt;
    return Authenticator{
        UserId::stored(rows.text(1)),    rows.text(2), rows.number(3), static_cast<int>(rows.number(4)), rows.optional_instant(5), rows.instant(6),
        static_cast<int>(rows.number(7))};
}

bool SecondFactorRepository::enrol(const UserId& user, std::string_view sealed_key, std::int64_t used_step, Instant now)
{
    try {
        database_.execute(kEnrol, user, sealed_key, used_step, now);
    } catch (const db::DuplicateKey&) {
        return false;
    }
    return true;
}

bool SecondFactorRepository::remove(const UserId& user)
{
    database_.execute(kRemoveRecoveryCodes, user);
    return database_.execute(kRemove, user) == 1;
}

bool SecondFactorRepository::count_try(const Authenticator& authenticator, Instant now)
{
    return database_.execute(kCountTry, lock_after(authenticator.wrong_codes + 1, now), authenticator.user, authenticator.wrong_codes,
                             authenticator.sealed_key) == 1;
}

bool SecondFactorRepository::take_step(const UserId& user, std::int64_t step)
{
    return database_.execute(kTakeStep, step, user, step, step + kMostStepsAhead) == 1;
}

bool SecondFactorRepository::take_recovery_code(const UserId& user, std::string_view code_hash, Instant now)
{
    if (database_.execute(kTakeRecoveryCode, now, user, code_hash) != 1) return false;
    database_.execute(kForgetTries, user);
    return true;
}

void SecondFactorRepository::replace_recovery_codes(const UserId& user, const std::vector<std::string>& code_hashes)
{
    database_.execute(kRemoveRecoveryCodes, user);
    for (const auto& hash : code_hashes) database_.execute(kInsertRecoveryCode, user, hash);
}

bool SecondFactorRepository::note(const SessionId& session, SecondFactor factor, Instant now)
{
    return database_.execute(kNote, word_of(factor), now, session) == 1;
}

} // namespace tianbao::account
