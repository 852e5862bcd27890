// SPDX-License-Identifier: MPL-2.0
#include "account/former_login.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr int kLongestLockMinutes = 15;
constexpr int kMostDoublings = 4;
constexpr std::size_t kShortestWithEnd = 5; // characters of a user name whose last one is shown

} // namespace

std::string masked_login_name(std::string_view login_name)
{
    const auto name = trimmed(login_name);
    auto masked = masked_name(name);
    if (code_points(name) >= kShortestWithEnd && static_cast<unsigned char>(name.back()) < 0x80) masked += name.back();
    return masked;
}

std::optional<Instant> lock_after(int wrong_passwords, Instant now)
{
    if (wrong_passwords <= kFreeTries) return std::nullopt;
    const int doublings = std::min(wrong_passwords - kFreeTries - 1, kMostDoublings);
    return now + std::chrono::minutes{std::min(1 << doublings, kLongestLockMinutes)};
}

WrongPasswords with_one_more(const FormerLogin& login, Instant now)
{
    const bool anew = login.locks_began_at && now >= *login.locks_began_at + kLockDay;
    WrongPasswords wrong{1, std::nullopt, 0, std::nullopt};
    if (!anew) wrong = {login.wrong_passwords + 1, std::nullopt, login.lock_minutes, login.locks_began_at};
    const auto lock = lock_after(wrong.number, now);
    if (!lock || wrong.lock_minutes >= kMostLockMinutes) return wrong;
    const auto minutes = std::min(std::chrono::floor<std::chrono::minutes>(*lock - now), std::chrono::minutes{kMostLockMinutes - wrong.lock_minutes});
    wrong.locked_until = now + minutes;
    wrong.lock_minutes += static_cast<int>(minutes.count());
    if (!wrong.locks_began_at) wrong.locks_began_at = now;
    return wrong;
}

bool is_locking_spent(const FormerLogin& login, Instant now)
{
    return login.lock_minutes >= kMostLockMinutes && login.locks_began_at && now < *login.locks_began_at + kLockDay;
}

bool is_locked(const FormerLogin& login, Instant now)
{
    // by a clock that was ahead it would be locked until that time has come
    return login.locked_until && now < *login.locked_until && *login.locked_until <= now + 2 * std::chrono::minutes{kLongestLockMinutes};
}

int minutes_locked(const FormerLogin& login, Instant now)
{
    const auto until = std::max(login.locked_until.value_or(now), login.mobile_closed_until.value_or(now));
    return std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::minutes>(until - now).count()));
}

std::optional<Instant> closed_after(int wrong_mobiles, Instant now)
{
    if (wrong_mobiles % kMostWrongMobiles != 0) return std::nullopt;
    return now + std::chrono::hours{1};
}

MobileDoor mobile_door(const FormerLogin& login, Instant now)
{
    if (!login.password_is_initial) return MobileDoor::open;
    if (login.wrong_mobiles >= kLastWrongMobile) return MobileDoor::closed;
    return login.mobile_closed_until && now < *login.mobile_closed_until ? MobileDoor::closed_for_now : MobileDoor::open;
}

bool lets_in(const FormerLogin& login, ShanghaiDay closing_day, Instant now)
{
    if (!login.may_come_in) return false;
    if (!login.password_is_initial) return true;
    return (!login.initial_until || now < *login.initial_until) && !is_closed_to_unclaimed(closing_day, now);
}

bool is_closed_to_unclaimed(ShanghaiDay closing_day, Instant now)
{
    return now >= shanghai_midnight(std::chrono::sys_days(closing_day) + std::chrono::days{1});
}

} // namespace tianbao::account
