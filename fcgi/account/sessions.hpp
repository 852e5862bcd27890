// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/second_factor.hpp"
#include "account/session.hpp"
#include "account/session_cookies.hpp"
#include "db/database.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"
#include "http/response.hpp"

#include <optional>
#include <string>

namespace tianbao::account {

/// A caller for whom a form can be shown, and the cookie to which the form's token belongs.
struct FormCaller {
    http::Caller caller;
    Secret new_browser_token; ///< empty: the browser has its cookie already
};

/// Who calls: begins, recognises and ends sessions. Each request reads the row, so that an ended session is dead at once.
class Sessions {
public:
    Sessions(db::Pool& pool, const SessionSettings& settings, Secret key, const Clock& clock);

    /// The caller of a request, by the session cookie; a visitor when the session is not alive. One statement.
    http::Caller identify(const http::Request& request) const;

    /// The caller with a token for forms even if the browser had no cookie yet; `keep` then sets it.
    FormCaller form_caller(const http::Request& request, const http::Caller& caller) const;
    void keep(http::Response& response, const FormCaller& form) const;

    /// Begins a session in the transaction of the log-in and ends the one that the browser had. Gives the new token.
    /// `second_factor`: the one that the log-in had already, by the SSO's word.
    Secret begin(db::Transaction& tx, const http::Request& request, const http::Caller& caller, const UserId& user, SignInWay way,
                 const std::optional<SsoSession>& sso, Instant now, std::optional<SecondFactor> second_factor = std::nullopt) const;
    /// A new secret for a session that goes on, against fixation.
    Secret renew(db::Transaction& tx, const SessionId& session) const;

    /// What the session came to its end by whose token the browser still shows; nothing when there is none, or it is not known any more.
    std::optional<SessionEnd> shown_end(const http::Request& request, const http::Caller& caller) const;

    const SessionCookies& cookies() const { return cookies_; }
    const SessionSettings& settings() const { return settings_; }

private:
    db::Pool& pool_;
    SessionSettings settings_;
    SessionCookies cookies_;
    const Clock& clock_;
};

} // namespace tianbao::account
