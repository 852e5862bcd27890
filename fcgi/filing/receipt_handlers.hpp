// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 回执 and its verification by whoever holds the paper.
class ReceiptHandlers {
public:
    /// `origin`: of the portal as people reach it, for the code on the paper.
    ReceiptHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms, const period::Calendar& calendar,
                    std::string origin)
        : pool_(pool), frame_(frame), clock_(clock), forms_(forms), calendar_(calendar), origin_(std::move(origin))
    {
    }

    /// GET /filing/{uscc}/{period}/receipt?number=1; without a number: of the last submission. Everybody who is associated with the
    /// enterprise, for every submission.
    http::Response receipt(const http::Request& request, const http::Caller& caller);
    /// GET /verify?number=…&hash=…. anyone.
    http::Response verify(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const form::FormBook& forms_;
    const period::Calendar& calendar_;
    std::string origin_;
};

} // namespace tianbao::filing
