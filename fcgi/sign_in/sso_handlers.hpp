// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/sessions.hpp"
#include "html/page.hpp"
#include "sign_in/admission.hpp"
#include "sign_in/entries.hpp"
#include "sign_in/refusals.hpp"
#include "sign_in/sign_in_request_repository.hpp"

namespace tianbao::sign_in {

/// 统一身份认证登录 and 注册: to the provider and back, also to prove an old account or to bind another log-in to one's own.
class SsoHandlers {
public:
    SsoHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const account::Sessions& sessions, const Entries& entries,
                const Admission& admission)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), entries_(entries), admission_(admission)
    {
    }

    /// GET /sign-in/sso and /sign-in/sso/{entry}: return_to. Anyone.
    http::Response sign_in(const http::Request& request, const http::Caller& caller);
    /// GET /register: return_to. Anyone.
    http::Response register_account(const http::Request& request, const http::Caller& caller);
    /// POST /sign-in/proof/{entry}: to the entry by which an old account is bound. Anyone with a log-in that waits.
    http::Response prove(const http::Request& request, const http::Caller& caller);
    /// POST /account/binding/{entry}: to the entry whose account is to be bound to the caller's. enterprise_side.
    http::Response bind(const http::Request& request, const http::Caller& caller);
    /// GET /sign-in/callback and /sign-in/callback/{entry}: state, and what the provider sends (code, iss, error; ticket). Anyone.
    http::Response callback(const http::Request& request, const http::Caller& caller);

private:
    /// What the browser is sent to the provider for.
    struct Errand {
        std::string return_to;
        bool registers = false;
        SignInPurpose purpose = SignInPurpose::log_in;
        std::string purpose_of{};
    };
    IdentityProvider& provider_of(const http::Request& request) const;
    http::Response to_provider(const http::Request& request, const http::Caller& caller, bool registers);
    http::Response to_provider(const http::Request& request, const http::Caller& caller, const Errand& errand);
    SsoExpected<SignInRequest> take_request(const http::Request& request, Instant now);
    SsoExpected<SsoIdentity> complete(const http::Request& request, const SignInRequest& begun, Instant now);
    http::Response let_in(const SsoIdentity& identity, const SignInRequest& begun, const Visit& visit);
    http::Response take_proof(const SsoIdentity& proof, const SignInRequest& begun, const Visit& visit);
    http::Response keep_for_binding(const SsoIdentity& identity, const SignInRequest& begun, const Visit& visit);
    http::Response failed(const http::Request& request, const http::Caller& caller, SsoFault fault, const std::string& return_to,
                          Refused refused = Refused::pending_log_in);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const account::Sessions& sessions_;
    const Entries& entries_;
    const Admission& admission_;
};

} // namespace tianbao::sign_in
