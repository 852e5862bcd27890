// SPDX-License-Identifier: MPL-2.0
#include "account/former_login.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr int kLongestLockMinutes = 15;
constexpr int kMostDoublings = 4;
constexpr std::chrono::hours kMobileClosed{1};
constexpr std::size_t kShortestWithEnd = 5; // characters of a user name whose last one is shown

/// Twice as long leaves room for clocks of machines that differ a little.
std::optional<Instant> standing(const std::optional<Instant>& until, std::chrono::minutes longest, Instant now)
{
    return until && now < *until && *until <= now + 2 * longest ? until : std::nullopt;
}

/// Whether the locks of a day are counted on: it is not over, and was not begun by a clock that was ahead.
bool is_lock_day(const FormerLogin& login, Instant now)
{
    const auto& began = login.locks_began_at;
    return began && now < *began + kLockDay && *began <= now + 2 * std::chrono::minutes{kLongestLockMinutes};
}

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
    const bool anew = login.locks_began_at && !is_lock_day(login, now);
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
    return login.lock_minutes >= kMostLockMinutes && is_lock_day(login, now);
}

std::optional<Instant> standing_lock(const std::optional<Instant>& locked_until, Instant now)
{
    return standing(locked_until, std::chrono::minutes{kLongestLockMinutes}, now);
}

bool is_locked(const FormerLogin& login, Instant now)
{
    return standing_lock(login.locked_until, now).has_value();
}

int minutes_locked(const FormerLogin& login, Instant now)
{
    const auto until = std::max(standing_lock(login.locked_until, now).value_or(now), standing(login.mobile_closed_until, kMobileClosed, now).value_or(now));
    return std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::minutes>(until - now).count()));
}

std::optional<Instant> closed_after(int wrong_mobiles, Instant now)
{
    if (wrong_mobiles % kMostWrongMobiles != 0) return std::nullopt;
    return now + kMobileClosed;
}

MobileDoor mobile_door(const FormerLogin& login, Instant now)
{
    if (!login.password_is_initial) return MobileDoor::open;
    if (login.wrong_mobiles >= kLastWrongMobile) return MobileDoor::closed;
    return standing(login.mobile_closed_until, kMobileClosed, now) ? MobileDoor::closed_for_now : MobileDoor::open;
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
