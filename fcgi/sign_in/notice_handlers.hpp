// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"
#include "sign_in/entries.hpp"

namespace tianbao::sign_in {

/// 退出通知: a provider's server says that a log-in there has ended (OpenID Connect Back-Channel Logout 1.0; CAS Protocol 3.0, 2.3.3).
class NoticeHandlers {
public:
    NoticeHandlers(db::Pool& pool, const Clock& clock, const Entries& entries) : pool_(pool), clock_(clock), entries_(entries) {}

    /// POST /sign-in/log-out-notice[/{entry}] and, as CAS has it, /sign-in/callback[/{entry}]: logout_token or logoutRequest. A provider, by
    /// its signature or by the ticket that a session was begun with; it is answered 200, or 400 with no reason.
    http::Response take(const http::Request& request, const http::Caller& caller);

private:
    http::Response refused(SsoFault fault, const SsoSettings& entry, const http::Request& request, Instant now);
    std::optional<SsoFault> end_sessions(const SsoSettings& entry, const LogOutNotice& notice, const http::Request& request, Instant now);

    db::Pool& pool_;
    const Clock& clock_;
    const Entries& entries_;
};

} // namespace tianbao::sign_in
