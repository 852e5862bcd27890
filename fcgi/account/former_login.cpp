// SPDX-License-Identifier: MPL-2.0
#include "account/former_login.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr int kLongestLockMinutes = 15;
constexpr int kMostDoublings = 4;

} // namespace

std::optional<Instant> lock_after(int wrong_passwords, Instant now)
{
    if (wrong_passwords <= kFreeTries) return std::nullopt;
    const int doublings = std::min(wrong_passwords - kFreeTries - 1, kMostDoublings);
    return now + std::chrono::minutes{std::min(1 << doublings, kLongestLockMinutes)};
}

bool is_locked(const FormerLogin& login, Instant now)
{
    return login.locked_until && now < *login.locked_until;
}

int minutes_locked(const FormerLogin& login, Instant now)
{
    if (!is_locked(login, now)) return 1;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*login.locked_until - now).count());
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
