// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/password_check.hpp"
#include "account/sessions.hpp"
#include "html/page.hpp"
#include "sign_in/admission.hpp"
#include "sign_in/entries.hpp"
#include "sign_in/sign_in_views.hpp"

namespace tianbao::sign_in {

/// 登录 of 原互动平台用户, and 退出.
class SignInHandlers {
public:
    SignInHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const account::Sessions& sessions,
                   const account::PasswordHashes& hashes, const Entries& entries, const Admission& admission, const FormerUserSettings& former_users)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), check_(pool, hashes), entries_(entries), admission_(admission),
          closing_day_(former_users.closing_day)
    {
    }

    /// GET /sign-in: return_to. Anyone.
    http::Response sign_in(const http::Request& request, const http::Caller& caller);
    /// POST /sign-in/former: login_name, password, return_to. Anyone.
    http::Response sign_in_former(const http::Request& request, const http::Caller& caller);
    /// POST /sign-out: ends the session, then the provider's. Signed in, also with the initial password.
    http::Response sign_out(const http::Request& request, const http::Caller& caller);
    /// GET /signed-out: sso ("remains" when the provider could not be told). Anyone.
    http::Response signed_out(const http::Request& request, const http::Caller& caller);

private:
    std::optional<std::string> provider_log_out(const account::SsoSession& session, Instant now) const;
    http::Response page(const http::Request& request, const http::Caller& caller, const std::string& login_name, const std::string& return_to,
                        const std::vector<html::Problem>& problems);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const account::Sessions& sessions_;
    account::PasswordCheck check_;
    const Entries& entries_;
    const Admission& admission_;
    ShanghaiDay closing_day_;
};

} // namespace tianbao::sign_in
