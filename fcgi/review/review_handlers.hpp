// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/size_class.hpp"
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
    const enterprise::SizeThresholds& sizes;
};

/// 管理端: an officer of a district sees what belongs to the district, the service centre the whole city; the rest is not found.
class ReviewHandlers {
public:
    ReviewHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const ReviewParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts)
    {
    }

    /// GET /review?period=2026-10&state=&district=&q=&after=: enterprises of one period; with state=requested the requests to return
    /// that wait, of all periods. agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /review/{uscc}/{period}: what was last submitted; ?done= as the acts below say. agency.
    http::Response filing(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/return: version, reason_class, reason, mark.A01.m …. agency.
    http::Response give_back(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/acceptance: version. agency.
    http::Response accept(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/return-request: version, request, decision=grant|refuse, reason, mark.A01.m …. agency.
    http::Response decide_request(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/explanation: version, act=accept|withdraw, check, place, months (1 to 12). agency.
    http::Response accept_explanation(const http::Request& request, const http::Caller& caller);

private:
    ListFilter read_filter(const http::Request& request, const http::Caller& caller) const;
    ReviewFiling load(const http::Request& request, const http::Caller& caller);
    const form::Form& form_of(const ReviewFiling& filing) const;
    bool given_back(const ReviewFiling& seen, const ReturnReason& reason, const http::Request& request, const http::Caller& caller);
    bool accepted(const ReviewFiling& seen, const http::Request& request, const http::Caller& caller);
    bool request_refused(const ReviewFiling& seen, const std::string& answer, const http::Request& request, const http::Caller& caller);
    void accept_until(const ReviewFiling& seen, const form::Acceptance& acceptance, const http::Request& request, const http::Caller& caller);
    void withdraw(const ReviewFiling& seen, const http::Request& request, const http::Caller& caller);
    http::Response stale_page(const ReturnForm& form, const http::Request& request, const http::Caller& caller);
    http::Response filing_page(const ReviewFiling& filing, const Refused& refused, int status, const http::Request& request,
                               const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ReviewParts parts_;
};

} // namespace tianbao::review
