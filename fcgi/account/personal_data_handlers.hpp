// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/personal_data_views.hpp"
#include "account/sessions.hpp"
#include "db/database.hpp"
#include "html/page.hpp"

namespace tianbao::account {

/// 个人信息: what is held about the user, as page and as file, and 注销账号.
class PersonalDataHandlers {
public:
    PersonalDataHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Sessions& sessions)
        : pool_(pool), frame_(frame), clock_(clock), sessions_(sessions)
    {
    }

    /// GET /account/data. Signed in.
    http::Response data(const http::Request& request, const http::Caller& caller);
    /// GET /account/data/download: all of it as JSON. Signed in.
    http::Response download(const http::Request& request, const http::Caller& caller);
    /// GET /account/close: what closing means, or what stands against it. Signed in.
    http::Response ask_close(const http::Request& request, const http::Caller& caller);
    /// POST /account/close: confirmation, the user's own name. Signed in.
    http::Response close(const http::Request& request, const http::Caller& caller);
    /// GET /account/closed. Anyone.
    http::Response closed(const http::Request& request, const http::Caller& caller);

private:
    bool is_closed_by(const http::Request& request, const http::Caller& caller);
    http::Response close_page(const http::Request& request, const http::Caller& caller, std::string confirmation, int status);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const Sessions& sessions_;
};

} // namespace tianbao::account
