// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/email_proof.hpp"
#include "account/email_views.hpp"
#include "db/database.hpp"
#include "html/page.hpp"

namespace tianbao::account {

/// 验证电子邮箱: a code is mailed to the address of 基本信息, and typed here.
class EmailHandlers {
public:
    /// `sends_mail`: the configuration names a mail server.
    EmailHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Seal& seal, bool sends_mail)
        : pool_(pool), frame_(frame), clock_(clock), seal_(seal), sends_mail_(sends_mail)
    {
    }

    /// GET /account/email. Signed in.
    http::Response email(const http::Request& request, const http::Caller& caller);
    /// POST /account/email/code: leaves a code to be mailed. Signed in.
    http::Response send_code(const http::Request& request, const http::Caller& caller);
    /// POST /account/email/verification: email_code. Five tries with a code. Signed in.
    http::Response verify(const http::Request& request, const http::Caller& caller);

private:
    http::Response page(const http::Request& request, const http::Caller& caller, const std::string& typed,
                        const std::vector<html::Problem>& problems);
    std::string address_of(const http::Caller& caller);
    bool is_right(const EmailProof& proof, const std::string& code, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    Seal seal_;
    bool sends_mail_;
};

} // namespace tianbao::account
