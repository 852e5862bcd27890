// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/former_login.hpp"
#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"

#include <string_view>

namespace tianbao::account {

/// Compares the mobile on record of an account whose password is the shared initial one, 原登记手机号核对. A number is counted and
/// written to the audit trail before it is judged, so that many at once are counted too, and no log-in takes a count back.
class MobileCheck {
public:
    explicit MobileCheck(db::Pool& pool) : pool_(pool) {}

    /// Whether `typed` is the mobile on record. False without a look at it when 修改密码 is closed; what is no mobile number is
    /// refused without a count. To be asked after the password was right: its tries are forgotten.
    bool is_right(FormerLogin login, std::string_view typed, const http::Request& request, const http::Caller& caller, Instant now) const;

private:
    bool count(FormerLogin& login, const http::Request& request, const http::Caller& caller, Instant now) const;

    db::Pool& pool_;
};

} // namespace tianbao::account
