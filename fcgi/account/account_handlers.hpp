// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account.hpp"
#include "account/session_settings.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

namespace tianbao::account {

/// 个人中心: 基本信息, 登录记录, 消息.
class AccountHandlers {
public:
    AccountHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                    const SessionSettings& settings)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), settings_(settings)
    {
    }

    /// GET /account. Signed in.
    http::Response profile(const http::Request& request, const http::Caller& caller);
    /// POST /account: post, email. Signed in.
    http::Response change_profile(const http::Request& request, const http::Caller& caller);
    /// GET /account/sessions. Signed in.
    http::Response sessions(const http::Request& request, const http::Caller& caller);
    /// POST /account/sessions/{id}/end: ends one of the caller's own sessions. Signed in.
    http::Response end_session(const http::Request& request, const http::Caller& caller);
    /// POST /account/sessions/end: ends all of the caller's sessions but this one. Signed in.
    http::Response end_other_sessions(const http::Request& request, const http::Caller& caller);
    /// GET /account/messages: shows the messages, after which they count as read. Signed in.
    http::Response messages(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    SessionSettings settings_;
};

} // namespace tianbao::account
