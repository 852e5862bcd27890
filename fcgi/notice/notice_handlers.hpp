// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "notice/banners.hpp"
#include "util/time.hpp"

namespace tianbao::notice {

/// 通知公告, for everybody: those of the whole city and of every district, each with whom it is for.
class NoticeHandlers {
public:
    NoticeHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts, Banners& banners)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), banners_(banners)
    {
    }

    /// GET /notice?after=: the newest first, after the notice named; what is pinned stands on the first page's top. anyone.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /notice/{id}. anyone.
    http::Response notice(const http::Request& request, const http::Caller& caller);
    /// POST /notice/{id}/dismissal: back: no longer on top of this user's pages. signed_in.
    http::Response dismiss(const http::Request& request, const http::Caller& caller);

    /// For the home page: what is pinned and the newest few.
    void show_current(html::Dictionary& values);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    Banners& banners_;
};

} // namespace tianbao::notice
