// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/password_check.hpp"
#include "account/sessions.hpp"
#include "html/page.hpp"
#include "sign_in/admission.hpp"
#include "sign_in/choice_repository.hpp"
#include "sign_in/entries.hpp"

namespace tianbao::sign_in {

/// 确认原有账号: after a log-in by the SSO that bound to no account.
class ChooseHandlers {
public:
    ChooseHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const account::Sessions& sessions,
                   const account::PasswordHashes& hashes, const Entries& entries, const Admission& admission, const FormerUserSettings& former_users)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), check_(pool, hashes), entries_(entries), admission_(admission),
          closing_day_(former_users.closing_day)
    {
    }

    /// GET /sign-in/choose: proof (what came of one by another entry). Anyone with a log-in that waits.
    http::Response choose(const http::Request& request, const http::Caller& caller);
    /// POST /sign-in/choose: account, one of those with the verified mobile number of the log-in. Anyone with a log-in that waits.
    http::Response pick(const http::Request& request, const http::Caller& caller);
    /// POST /sign-in/proof: login_name, password. The shared initial password proves nothing, unless the verified mobile
    /// number is the one on record, and nothing at all after the closing day. Anyone with a log-in that waits.
    http::Response prove(const http::Request& request, const http::Caller& caller);
    /// POST /sign-in/fresh: goes on with a new account. Anyone with a log-in that waits.
    http::Response go_fresh(const http::Request& request, const http::Caller& caller);

private:
    std::optional<PendingBinding> find_pending(const http::Request& request, Instant now);
    std::vector<AccountChoice> choices(const PendingBinding& pending);
    http::Response page(const http::Request& request, const http::Caller& caller, const PendingBinding& pending, const std::string& login_name,
                        const std::vector<html::Problem>& problems);
    http::Response over(const http::Request& request, const http::Caller& caller);

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
