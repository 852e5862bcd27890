// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/second_factor_check.hpp"
#include "account/second_factor_views.hpp"
#include "account/sessions.hpp"
#include "html/page.hpp"

namespace tianbao::account {

/// 二次验证 of the roles of 管理端: setting the authenticator up at the first use, its code at each log-in for which the SSO tells no
/// second factor, and the recovery codes.
class SecondFactorHandlers {
public:
    SecondFactorHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Sessions& sessions, const Seal& seal)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), seal_(seal), check_(pool, seal)
    {
    }

    /// GET /account/second-factor: return_to. What the session lacks, or how it stands. Roles of 管理端, before 二次验证 too.
    http::Response page(const http::Request& request, const http::Caller& caller);
    /// POST /account/second-factor/enrolment: sealed_key, totp_code, return_to. Shows the recovery codes, once. As above.
    http::Response enrol(const http::Request& request, const http::Caller& caller);
    /// POST /account/second-factor: totp_code (or a recovery code), return_to. As above.
    http::Response prove(const http::Request& request, const http::Caller& caller);
    /// POST /account/second-factor/recovery-codes: totp_code. New codes in the place of the old ones. Roles of 管理端.
    http::Response renew_codes(const http::Request& request, const http::Caller& caller);

private:
    http::Response show(const http::Request& request, const http::Caller& caller, const std::optional<Authenticator>& authenticator,
                        const SecondFactorForm& typed, std::optional<CodeFault> fault);
    http::Response show_codes(const http::Request& request, const http::Caller& caller, const std::vector<Secret>& codes,
                              const std::string& return_to, const Secret& session_token);
    Secret pass(db::Transaction& tx, const http::Request& request, const http::Caller& caller, SecondFactor factor, Instant now);
    std::vector<std::string> hashes_of(const std::vector<Secret>& codes, const UserId& user) const;
    std::string enrolment_context(const http::Caller& caller) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const Sessions& sessions_;
    const Seal& seal_;
    SecondFactorCheck check_;
};

} // namespace tianbao::account
