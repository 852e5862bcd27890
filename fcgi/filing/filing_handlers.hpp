// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 数据填报列表, 查看: the enterprise's side of a filing.
class FilingHandlers {
public:
    /// `own_withdrawal`: see ReturnRequestHandlers.
    FilingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms, const period::Calendar& calendar,
                   bool own_withdrawal = false, bool masks_fillers = false, bool months_in_order = false)
        : pool_(pool), frame_(frame), clock_(clock), forms_(forms), calendar_(calendar), own_withdrawal_(own_withdrawal),
          masks_fillers_(masks_fillers), months_in_order_(months_in_order)
    {
    }

    http::Response list(const http::Request& request, const http::Caller& caller);
    http::Response view(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const form::FormBook& forms_;
    const period::Calendar& calendar_;
    bool own_withdrawal_;
    bool masks_fillers_; ///< other users' names on the list: 张**
    bool months_in_order_; ///< no month is submitted before the earlier ones that are over
};

} // namespace tianbao::filing
