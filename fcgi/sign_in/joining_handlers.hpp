// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/mobile_check.hpp"
#include "account/password_check.hpp"
#include "account/sessions.hpp"
#include "html/page.hpp"
#include "sign_in/admission.hpp"
#include "sign_in/entries.hpp"
#include "sign_in/joining_views.hpp"

namespace tianbao::sign_in {

/// 合并与绑定: somebody who is logged in proves that another account, or another log-in, is theirs, too.
class JoiningHandlers {
public:
    JoiningHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const account::Sessions& sessions,
                    const account::PasswordHashes& hashes, const Entries& entries, const Admission& admission,
                    const FormerUserSettings& former_users)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), check_(pool, hashes), mobiles_(pool), entries_(entries),
          admission_(admission), closing_day_(former_users.closing_day)
    {
    }

    /// GET /account/merger: done, binding (what came of one). enterprise_side.
    http::Response ways(const http::Request& request, const http::Caller& caller);
    /// POST /account/merger: login_name, password, mobile_on_record (while the password is the initial one). Counted, slowed and answered as
    /// the log-in of former users is; mobile numbers as 修改密码 counts them. enterprise_side, by a session of the SSO.
    http::Response join(const http::Request& request, const http::Caller& caller);
    /// GET /account/binding: which account of the SSO came back. enterprise_side.
    http::Response binding(const http::Request& request, const http::Caller& caller);
    /// POST /account/binding: binds it. enterprise_side.
    http::Response bind(const http::Request& request, const http::Caller& caller);

private:
    http::Response page(const http::Request& request, const http::Caller& caller, const JoinForm& typed, const std::vector<html::Problem>& problems);
    std::optional<html::Problem> problem_of_initial(const account::FormerLogin& login, const JoinForm& typed, const http::Request& request,
                                                    const http::Caller& caller, Instant now);
    std::optional<html::Problem> join_proven(const account::FormerLogin& login, const http::Request& request, const http::Caller& caller,
                                             Instant now);
    std::optional<PendingBinding> find_wish(const http::Request& request, const http::Caller& caller, Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const account::Sessions& sessions_;
    account::PasswordCheck check_;
    account::MobileCheck mobiles_;
    const Entries& entries_;
    const Admission& admission_;
    ShanghaiDay closing_day_;
};

} // namespace tianbao::sign_in
