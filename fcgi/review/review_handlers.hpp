// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "review/decision.hpp"
#include "review/list_repository.hpp"
#include "review/parts.hpp"
#include "review/review_views.hpp"
#include "util/time.hpp"

namespace tianbao::review {

/// 管理端: an officer of a district sees what belongs to the district, the service centre the whole city; the rest is not found. Viewers see the same
/// and decide nothing.
class ReviewHandlers {
public:
    ReviewHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const ReviewParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts)
    {
    }

    /// GET /review/{uscc}/{period}: what was last submitted; ?done= as the acts below say. viewing.
    http::Response filing(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/return: version, reason_class, reason, fix_due, contact, mark.A01.m …; with act=keep these are kept for
    /// later, with act=agree:CHECK:PLACE or withdraw:CHECK:PLACE (months.CHECK.PLACE) too, and the explanation is decided on. reviewing.
    http::Response give_back(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/acceptance: version. reviewing.
    http::Response accept(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/return-request: version, request, decision=grant|refuse, and the fields of a return. reviewing.
    http::Response decide_request(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/explanation: version, act=accept|withdraw, check, place, months (1 to 12). reviewing.
    http::Response accept_explanation(const http::Request& request, const http::Caller& caller);

private:
    ReviewFiling load(const http::Request& request, const http::Caller& caller);
    ReviewFiling load_to_decide(const http::Request& request, const http::Caller& caller);
    const form::Form& form_of(const ReviewFiling& filing) const;
    Decisions decisions(const http::Request& request, const http::Caller& caller);
    Powers powers_over(const ReviewFiling& filing, const http::Caller& caller) const;
    std::optional<http::Response> side_act(const ReviewFiling& filing, const ReturnForm& form, const http::Request& request,
                                           const http::Caller& caller);
    bool is_explained(const ReviewFiling& filing, const form::Acceptance& acceptance) const;
    Neighbours neighbours_of(const ReviewFiling& filing, const http::Request& request, const http::Caller& caller);
    void accept_until(const ReviewFiling& seen, const form::Acceptance& acceptance, const http::Request& request, const http::Caller& caller);
    void withdraw(const ReviewFiling& seen, const std::string& check, const std::string& place, const http::Request& request,
                  const http::Caller& caller);
    http::Response stale_page(const ReturnForm& form, const http::Request& request, const http::Caller& caller);
    http::Response filing_page(const ReviewFiling& filing, const Refused& refused, int status, const http::Request& request,
                               const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ReviewParts parts_;
};

} // namespace tianbao::review
