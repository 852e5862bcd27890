// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "review/duty_rule_views.hpp"
#include "util/time.hpp"

namespace tianbao::review {

/// 填报范围: which categories of enterprises must file, from which month on.
class DutyRuleHandlers {
public:
    DutyRuleHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock) : pool_(pool), frame_(frame), clock_(clock) {}

    /// GET /review/duty: ?done=set. viewing.
    http::Response rules(const http::Request& request, const http::Caller& caller);
    /// POST /review/duty: seen, category, from, choice (must or need_not), reason. centre.
    http::Response decide(const http::Request& request, const http::Caller& caller);

private:
    http::Response page(DutySheet sheet, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
};

} // namespace tianbao::review
