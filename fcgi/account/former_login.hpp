// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::account {

/// 原互动平台用户的用户名与密码
struct FormerLogin {
    std::string login_name;
    UserId user;
    std::string name;
    std::optional<Telephone> mobile; ///< on record
    std::string password_hash;
    bool password_is_initial = false;
    int wrong_passwords = 0;
    std::optional<Instant> locked_until;
    bool may_come_in = true;                ///< false: the account is closed or locked, or has a role of 管理端
    std::optional<Instant> initial_until{}; ///< until when an initial password is good that was given to this user alone
    int wrong_mobiles = 0;                  ///< tried as the mobile on record since the last right one or the last reset
    std::optional<Instant> mobile_closed_until{};
    int lock_minutes = 0; ///< for which the account has been locked in the day that began at `locks_began_at`
    std::optional<Instant> locks_began_at{};
};

/// A user name of which its owner knows it again and nobody else learns it: its first character and, of a longer one, its last, y**1.
std::string masked_login_name(std::string_view login_name);

/// What is counted of an account's wrong passwords.
struct WrongPasswords {
    int number;
    std::optional<Instant> locked_until;
    int lock_minutes;
    std::optional<Instant> locks_began_at;
};

/// So many wrong passwords cost nothing but their count.
inline constexpr int kFreeTries = 4;

/// Until when an account is locked after that many wrong passwords: from the fifth on for 1 minute, doubling to 15.
std::optional<Instant> lock_after(int wrong_passwords, Instant now);

/// The lock, as long as it stands: not when it is over, nor when it is longer than locks are. By a clock that was ahead it would stand until that
/// time has come.
std::optional<Instant> standing_lock(const std::optional<Instant>& locked_until, Instant now);

/// So long can an account be locked in a day, whoever guesses and whoever logs in between: nobody keeps its owner out for longer.
/// Then only addresses are slowed (kMostTriesOfAddressAtAccount). A day later both counts begin anew.
inline constexpr int kMostLockMinutes = 60;
inline constexpr std::chrono::hours kLockDay{24};

/// What is counted with one try more.
WrongPasswords with_one_more(const FormerLogin& login, Instant now);

bool is_locked(const FormerLogin& login, Instant now);

/// Whether the account has been locked for as long as it can be in a day.
bool is_locking_spent(const FormerLogin& login, Instant now);

/// Full minutes until the account's lock and a closed 修改密码 have ended, at least 1.
int minutes_locked(const FormerLogin& login, Instant now);

/// So many wrong mobile numbers close 修改密码 of an account for an hour; no log-in opens it.
inline constexpr int kMostWrongMobiles = 5;
/// After so many it stays closed until an administrator resets the password.
inline constexpr int kLastWrongMobile = 20;

/// Until when 修改密码 is closed after that many wrong mobile numbers: after each fifth for an hour.
std::optional<Instant> closed_after(int wrong_mobiles, Instant now);

/// Whether no mobile number is looked at any more, not even the right one.
enum class MobileDoor { open, closed_for_now, closed };
MobileDoor mobile_door(const FormerLogin& login, Instant now);

/// Whether the password lets its owner in: an initial one only in its time and, when the world knows it, until the closing day.
bool lets_in(const FormerLogin& login, ShanghaiDay closing_day, Instant now);

/// Whether the way in of accounts that nobody claimed has been closed: after the last day, Shanghai.
bool is_closed_to_unclaimed(ShanghaiDay closing_day, Instant now);

} // namespace tianbao::account
