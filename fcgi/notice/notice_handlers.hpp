// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::notice {

/// 通知公告, for everybody.
class NoticeHandlers {
public:
    NoticeHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock) : pool_(pool), frame_(frame), clock_(clock) {}

    /// GET /notice?after=: the newest first, after the notice named. anyone.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /notice/{id}. anyone.
    http::Response notice(const http::Request& request, const http::Caller& caller);

    /// For the home page: the newest few.
    void show_latest(html::Dictionary& values);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
};

} // namespace tianbao::notice
