// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing_repository.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 申请退回: the filler asks the officers to return a filing that was submitted.
class ReturnRequestHandlers {
public:
    ReturnRequestHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::Calendar& calendar)
        : pool_(pool), frame_(frame), clock_(clock), calendar_(calendar)
    {
    }

    /// POST /filing/{uscc}/{period}/return-request: version, reason. The filler.
    http::Response ask(const http::Request& request, const http::Caller& caller);

private:
    Folder load(const http::Request& request, const http::Caller& caller);
    http::Response refused(const http::Request& request, const http::Caller& caller, bool lost_right);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
};

} // namespace tianbao::filing
