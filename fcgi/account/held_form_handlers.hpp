// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/held_form.hpp"
#include "account/sessions.hpp"
#include "html/page.hpp"

namespace tianbao::account {

/// Takes a request that needs a log-in through the log-in without losing what was typed.
class HeldFormHandlers {
public:
    HeldFormHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Sessions& sessions, std::string public_origin)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), public_origin_(std::move(public_origin))
    {
    }

    /// For dispatch: any request that needs a log-in and has none.
    http::Response ask_to_sign_in(const http::Request& request, const http::Caller& caller);

    /// For dispatch: a former user who has to change the password first.
    static http::Response ask_for_password(const http::Request& request);
    /// Leads somebody of the management to 二次验证, and from there to what was wanted.
    static http::Response ask_for_second_factor(const http::Request& request);

    /// GET /sign-in/resume: what was posted when the session had ended, with a button that sends it on. Signed in.
    http::Response resume(const http::Request& request, const http::Caller& caller);

private:
    http::Response hold(const http::Request& request, const std::optional<UserId>& owner);
    bool has_room(const http::Request& request);
    bool belongs_to(const HeldForm& form, const UserId& user);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const Sessions& sessions_;
    std::string public_origin_;
};

} // namespace tianbao::account
