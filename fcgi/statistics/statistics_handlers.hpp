// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "statistics/refresh.hpp"
#include "statistics/statistics_views.hpp"
#include "util/time.hpp"

namespace tianbao::statistics {

/// What the pages of the statistics are made of besides the database.
struct StatisticsParts {
    const form::FormBook& forms;
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;

    Names names() const { return {districts, sections}; }
};

/// What a page was asked for: the period, and the district within what the officer sees.
struct Asked {
    period::Period period;
    period::Period latest;
    review::Scope seen;   ///< of the officer
    review::Scope chosen; ///< within it
};

/// Unknown words are not asked for; a district officer's district is not a matter of the address.
Asked read_asked(const http::FormData& said, const http::Caller& caller, const StatisticsParts& parts, Instant now);

/// 上报率: who has filed, by district, industry, category and size, with the months before; and how all figures are defined.
class StatisticsHandlers {
public:
    StatisticsHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const StatisticsParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts), refresh_(pool, parts.forms)
    {
    }

    /// GET /statistics/rates?period=2026-10&district=. viewing.
    http::Response rates(const http::Request& request, const http::Caller& caller);
    /// GET /statistics/definitions. viewing.
    http::Response definitions(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    StatisticsParts parts_;
    Refresh refresh_;
};

} // namespace tianbao::statistics
