// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "review/adjusting_views.hpp"
#include "review/parts.hpp"
#include "util/time.hpp"

namespace tianbao::review {

/// 核定值: who may send a filing back may set one at its cells; the filed values are nobody's to alter.
class AdjustingHandlers {
public:
    AdjustingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const ReviewParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts)
    {
    }

    /// GET /review/{uscc}/{period}/adjustment?place=A01.m: those that were set, and the form for one. agency.
    http::Response adjustments(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/adjustment: version, place, value, reason. agency.
    http::Response adjust(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/{period}/adjustment/withdrawal: version, adjustment, withdrawal_reason. agency.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    struct Sheet;
    Sheet load(const http::Request& request, const http::Caller& caller);
    http::Response page(const Sheet& sheet, const TypedAdjustment& typed, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ReviewParts parts_;
};

} // namespace tianbao::review
