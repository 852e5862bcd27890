// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session_settings.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "user/user.hpp"

namespace tianbao::user {

/// 账号 and 管理角色, for system administrators: who there is and how accounts stand, nothing of what they file.
class UserHandlers {
public:
    UserHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                 const account::SessionSettings& settings, ShanghaiDay closing_day)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), settings_(settings), closing_day_(closing_day)
    {
    }

    /// GET /user: q, role, state (locked), before. administration.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /user/roles: who has a role of 管理端. administration.
    http::Response roles(const http::Request& request, const http::Caller& caller);
    /// GET /user/{id}: one account; ?done=lock|unlock|sessions|role|second-factor. Leaves an audit row. administration.
    http::Response user(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    account::SessionSettings settings_;
    ShanghaiDay closing_day_;
};

} // namespace tianbao::user
