// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account_views.hpp"
#include "account/mobile_check.hpp"
#include "account/password_check.hpp"
#include "account/sessions.hpp"

namespace tianbao::account {

/// 修改密码 of former users.
class PasswordHandlers {
public:
    PasswordHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Sessions& sessions, const PasswordHashes& hashes)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), hashes_(hashes), check_(pool, hashes), mobiles_(pool)
    {
    }

    /// GET /account/password: return_to. Signed in, also with the initial password.
    http::Response password(const http::Request& request, const http::Caller& caller);
    /// POST /account/password: current_password, new_password, new_password_again, mobile_on_record (while the password
    /// is the initial one: five wrong ones close the page for an hour, twenty until the password is reset), return_to.
    /// Ends the user's other sessions. Signed in, also with the initial password.
    http::Response change_password(const http::Request& request, const http::Caller& caller);

private:
    http::Response refused(const http::Request& request, const http::Caller& caller, const FormerLogin& login, const PasswordForm& typed,
                           const std::vector<html::Problem>& problems, Instant now);
    http::Response store(const http::Request& request, const http::Caller& caller, const FormerLogin& login, const PasswordForm& typed, Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const Sessions& sessions_;
    const PasswordHashes& hashes_;
    PasswordCheck check_;
    MobileCheck mobiles_;
};

} // namespace tianbao::account
