// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "review/review_views.hpp"
#include "util/time.hpp"

namespace tianbao::review {

/// What the review's pages are made of besides the database.
struct ReviewParts {
    const period::Calendar& calendar;
    const form::FormBook& forms;
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;
};

/// 管理端: an officer of a district sees what belongs to the district, the service centre the whole city; the rest is not found.
class ReviewHandlers {
public:
    ReviewHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const ReviewParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts)
    {
    }

    /// GET /review?period=2026-10&state=&district=&q=&after=: enterprises of one period. agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /review/{uscc}/{period}: what was last submitted; ?done=returned|accepted. agency.
    http::Response filing(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/return: version, reason_class, reason. agency.
    http::Response give_back(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/acceptance: version. agency.
    http::Response accept(const http::Request& request, const http::Caller& caller);

private:
    ListFilter read_filter(const http::Request& request, const http::Caller& caller) const;
    ReviewFiling load(const http::Request& request, const http::Caller& caller);
    bool given_back(const ReviewFiling& seen, const ReturnReason& reason, const http::Request& request, const http::Caller& caller);
    bool accepted(const ReviewFiling& seen, const http::Request& request, const http::Caller& caller);
    http::Response filing_page(const ReviewFiling& filing, const Refused& refused, int status, const http::Request& request,
                               const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ReviewParts parts_;
};

} // namespace tianbao::review
