// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "notice/banners.hpp"
#include "notice/editing_views.hpp"
#include "review/scope.hpp"
#include "util/time.hpp"

namespace tianbao::notice {

/// 管理端, 通知公告: officers write, preview, publish, correct and withdraw; a district's officer for the district alone.
class EditingHandlers {
public:
    EditingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts, Banners& banners)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), banners_(banners)
    {
    }

    /// GET /management/notice?after=; ?done=published|saved|withdrawn. agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /management/notice/new. agency.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// POST /management/notice: key and the fields of the form, act=preview|save. agency.
    http::Response publish(const http::Request& request, const http::Caller& caller);
    /// GET /management/notice/{id}. agency.
    http::Response edit(const http::Request& request, const http::Caller& caller);
    /// POST /management/notice/{id}: version and the fields of the form, act=preview|save. agency.
    http::Response save(const http::Request& request, const http::Caller& caller);
    /// POST /management/notice/{id}/withdrawal: version. agency.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    WrittenNotice load(const http::Request& request, const http::Caller& caller);
    http::Response stale_page(EditingSheet sheet, const http::Request& request, const http::Caller& caller);
    http::Response page(const EditingSheet& sheet, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    Banners& banners_;
};

} // namespace tianbao::notice
