// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "review/list_address.hpp"
#include "review/list_views.hpp"
#include "review/parts.hpp"
#include "util/time.hpp"

namespace tianbao::review {

/// The list of a period's filings: an officer of a district sees what belonged to the district in that period, the service centre all.
class ListHandlers {
public:
    ListHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const ReviewParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts)
    {
    }

    /// GET /review?period=2026-10&state=&district=&industry=&category=&size=&late=&explained=&adjusted=&q=&sort=&after=|before=: enterprises of one
    /// period; with state=requested the requests to return that wait, of all periods. viewing.
    http::Response list(const http::Request& request, const http::Caller& caller);

private:
    http::Response requests(const ListFilter& filter, const http::Request& request, const http::Caller& caller);
    ListView view_of(const ListFilter& filter, const http::Caller& caller) const;
    void draw(period::Period period);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ReviewParts parts_;
};

} // namespace tianbao::review
