// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "review/bulk.hpp"
#include "review/bulk_views.hpp"
#include "review/parts.hpp"

namespace tianbao::review {

/// Acts on the chosen rows of the list, 批量审核通过 and 批量退回.
class BulkHandlers {
public:
    BulkHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const ReviewParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts)
    {
    }

    /// POST /review/bulk: the chosen (review/chosen), act=accept|return: says what will happen, and asks for the reason. reviewing.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// POST /review/bulk/acceptance: the chosen; after, where a part before ended. reviewing.
    http::Response accept(const http::Request& request, const http::Caller& caller);
    /// POST /review/bulk/return: the chosen, reason_class, reason; after, where a part before ended. reviewing.
    http::Response give_back(const http::Request& request, const http::Caller& caller);

private:
    Chosen read(const http::Request& request, const http::Caller& caller) const;
    int count(const Chosen& chosen);
    std::string over(period::Period period) const;
    Bulk bulk(const http::Request& request, const http::Caller& caller, period::Period period);
    http::Response ask_page(const BulkView& view, const std::vector<ReturnRefusal>& refusals, int status, const http::Request& request,
                            const http::Caller& caller);
    http::Response done_page(const BulkView& view, const BulkOutcome& outcome, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ReviewParts parts_;
};

} // namespace tianbao::review
