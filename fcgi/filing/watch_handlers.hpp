// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 以企业视角查看: an officer sees an enterprise's own pages, of the enterprises now in the own scope, and can do nothing there. What
/// is not submitted stays the enterprise's own. Every look is an act, and the enterprise's timeline tells it.
class WatchHandlers {
public:
    /// `origin`: of the portal as people reach it, for the code on a receipt.
    WatchHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms, const period::Calendar& calendar,
                  std::string origin)
        : pool_(pool), frame_(frame), clock_(clock), forms_(forms), calendar_(calendar), origin_(std::move(origin))
    {
    }

    /// GET /enterprise/{uscc}/as?year=2026 (数据填报列表). agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}/as/timeline?before= (时间线). agency.
    http::Response timeline(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}/as/{period}?number=1&with=2 (查看). agency.
    http::Response view(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}/as/{period}/receipt?number=1 (回执). agency.
    http::Response receipt(const http::Request& request, const http::Caller& caller);

private:
    void record(const EnterpriseId& enterprise, std::string_view page, std::string_view period, const http::Request& request,
                const http::Caller& caller);
    const form::Form& form_of(const std::string& version) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const form::FormBook& forms_;
    const period::Calendar& calendar_;
    std::string origin_;
};

} // namespace tianbao::filing
