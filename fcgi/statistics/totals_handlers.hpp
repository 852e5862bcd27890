// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/words.hpp"
#include "statistics/statistics_handlers.hpp"
#include "statistics/totals_views.hpp"

namespace tianbao::statistics {

/// 汇总: sums of each indicator by district, industry, size and category, with small ones hidden.
class TotalsHandlers {
public:
    TotalsHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const StatisticsParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts), refresh_(pool, parts.forms), words_(frame.templates, "statistics/export_words.tpl")
    {
    }

    /// GET /statistics/totals?period=2026-10&district=&indicator=A01&column=y&by=district|section|size|category. viewing.
    http::Response totals(const http::Request& request, const http::Caller& caller);
    /// POST /statistics/totals/export: period, district, by, indicator, column, format=xlsx|csv, purpose. All indicators. agency.
    http::Response export_totals(const http::Request& request, const http::Caller& caller);

private:
    struct Choice;
    Choice choose(const http::FormData& said, const http::Caller& caller, Instant now) const;
    http::Response page(const Choice& choice, const std::string& purpose, const std::vector<html::Problem>& problems, const http::Request& request,
                        const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    StatisticsParts parts_;
    Refresh refresh_;
    html::Words words_;
};

} // namespace tianbao::statistics
