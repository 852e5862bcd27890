// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/timeline_repository.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filing {

/// What an enterprise's people can look back on.
class HistoryHandlers {
public:
    HistoryHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms)
        : pool_(pool), frame_(frame), clock_(clock), forms_(forms)
    {
    }

    /// GET /filing/{uscc}/timeline?before= (时间线): everybody who is associated with the enterprise.
    http::Response timeline(const http::Request& request, const http::Caller& caller);
    /// GET /filing/{uscc}/series?indicator=A01&column=m&to=2026-10 (指标走势): everybody who is associated with the enterprise.
    http::Response series(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const form::FormBook& forms_;
};

/// 时间线 from where ?before= says, on that page.
http::Response timeline_page(html::Page& page, TimelineRepository& timelines, const TimelineEnterprise& enterprise, const form::FormBook& forms,
                             const http::Request& request);

} // namespace tianbao::filing
