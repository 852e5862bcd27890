// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/sessions.hpp"
#include "html/page.hpp"
#include "sign_in/admission.hpp"
#include "sign_in/provider.hpp"
#include "sign_in/sign_in_request_repository.hpp"

namespace tianbao::sign_in {

/// 统一身份认证登录 and 注册: to the provider and back.
class SsoHandlers {
public:
    SsoHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const account::Sessions& sessions, Provider& provider,
                const Admission& admission)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions), provider_(provider), admission_(admission)
    {
    }

    /// GET /sign-in/sso: return_to. Anyone.
    http::Response sign_in(const http::Request& request, const http::Caller& caller);
    /// GET /register: return_to. Anyone.
    http::Response register_account(const http::Request& request, const http::Caller& caller);
    /// GET /sign-in/callback: state, code, iss, error, as the provider sends them. Anyone.
    http::Response callback(const http::Request& request, const http::Caller& caller);

private:
    http::Response to_provider(const http::Request& request, const http::Caller& caller, bool registers);
    SsoExpected<SignInRequest> take_request(const http::Request& request, Instant now);
    SsoExpected<SsoIdentity> identify(const http::Request& request, const SignInRequest& begun, Instant now);
    http::Response failed(const http::Request& request, const http::Caller& caller, SsoFault fault, const std::string& return_to);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const account::Sessions& sessions_;
    Provider& provider_;
    const Admission& admission_;
};

} // namespace tianbao::sign_in
