// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/climate_views.hpp"
#include "statistics/statistics_handlers.hpp"

namespace tianbao::statistics {

/// 景气: what enterprises judge of their business, as diffusion indexes, and what troubles them.
class ClimateHandlers {
public:
    ClimateHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const StatisticsParts& parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(parts), refresh_(pool, parts.forms)
    {
    }

    /// GET /statistics/climate?period=2026-10&district=&indicator=H01&by=district|section|size|category. viewing.
    http::Response climate(const http::Request& request, const http::Caller& caller);

private:
    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    StatisticsParts parts_;
    Refresh refresh_;
};

} // namespace tianbao::statistics
