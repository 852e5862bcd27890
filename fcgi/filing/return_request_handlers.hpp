// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing_repository.hpp"
#include "filing/filing_views.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 申请退回: the filler asks the officers to return a filing that was submitted. With `own_withdrawal` it is returned at once while no officer
/// has opened it and its last day is not over (撤回).
class ReturnRequestHandlers {
public:
    ReturnRequestHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::Calendar& calendar, bool own_withdrawal = false)
        : pool_(pool), frame_(frame), clock_(clock), calendar_(calendar), own_withdrawal_(own_withdrawal)
    {
    }

    /// POST /filing/{uscc}/{period}/return-request: version, reason. The filler.
    http::Response ask(const http::Request& request, const http::Caller& caller);

private:
    Folder load(const http::Request& request, const http::Caller& caller);
    Scene scene(const http::Request& request, const http::Caller& caller, Instant now) const;
    http::Response refused(const http::Request& request, const http::Caller& caller, bool lost_right);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    bool own_withdrawal_;
};

} // namespace tianbao::filing
