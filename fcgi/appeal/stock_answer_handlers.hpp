// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/answering_views.hpp"
#include "db/database.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::appeal {

/// 常用答复: officers keep what they often answer; a district's for the district, the service centre's for all.
class StockAnswerHandlers {
public:
    StockAnswerHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock) : pool_(pool), frame_(frame), clock_(clock) {}

    /// GET /management/stock-answer. agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// POST /management/stock-answer: key, title, text. agency.
    http::Response add(const http::Request& request, const http::Caller& caller);
    /// POST /management/stock-answer/{id}/removal. agency.
    http::Response remove(const http::Request& request, const http::Caller& caller);

private:
    http::Response page(const StockAnswer& typed, const std::vector<html::Problem>& problems, int status, const http::Request& request,
                        const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
};

} // namespace tianbao::appeal
