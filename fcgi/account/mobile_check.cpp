// SPDX-License-Identifier: MPL-2.0
#include "account/mobile_check.hpp"

#include "account/account.hpp"
#include "account/former_login_repository.hpp"
#include "audit/audit.hpp"

namespace tianbao::account {

namespace {

constexpr int kMostRounds = 20;

} // namespace

bool MobileCheck::is_right(FormerLogin login, std::string_view typed, const http::Request& request, const http::Caller& caller, Instant now) const
{
    const auto mobile = mobile_of(typed);
    if (!mobile || !retrying([&] { return count(login, request, caller, now); })) return false;
    return login.mobile && Telephone(*mobile) == *login.mobile;
}

/// Commits one number with its audit row. False when 修改密码 is closed, or the password is not the initial one any more.
bool MobileCheck::count(FormerLogin& login, const http::Request& request, const http::Caller& caller, Instant now) const
{
    for (int round = 0; round < kMostRounds; ++round) {
        const bool closed = mobile_door(login, now) != MobileDoor::open;
        auto tx = pool_.begin();
        FormerLoginRepository logins(tx);
        if (closed || logins.count_mobile(login, now)) {
            if (!closed) logins.forget_tries(login.user);
            audit::record(tx, audit::source_of(request, caller, now),
                          {"former_login.mobile", "former_login", login.user.text(), {{"state", closed ? "locked" : "counted"}}});
            tx.commit();
            return !closed;
        }
        auto present = logins.find_by_user(login.user);
        if (!present || !present->password_is_initial) return false;
        login = std::move(*present);
    }
    return false;
}

} // namespace tianbao::account
