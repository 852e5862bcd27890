// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing_form.hpp"
#include "filing/filing_repository.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 数据填报, 数据填报列表, 查看: the enterprise's side of a filing.
class FilingHandlers {
public:
    FilingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms, const period::Calendar& calendar)
        : pool_(pool), frame_(frame), clock_(clock), forms_(forms), calendar_(calendar)
    {
    }

    http::Response list(const http::Request& request, const http::Caller& caller);
    http::Response view(const http::Request& request, const http::Caller& caller);
    http::Response edit(const http::Request& request, const http::Caller& caller);
    http::Response change(const http::Request& request, const http::Caller& caller);

private:
    const form::Form& form_of(const Desk& desk, period::Period period) const;
    http::Response store(const http::Request& request, const http::Caller& caller, const Desk& desk, const form::Form& form,
                         const PostedFiling& posted, period::Period period, Instant now);
    http::Response refused(const http::Request& request, const http::Caller& caller, const Desk& desk, const form::Form& form,
                           const PostedFiling& posted, period::Period period, Refusal refusal, Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const form::FormBook& forms_;
    const period::Calendar& calendar_;
};

} // namespace tianbao::filing
