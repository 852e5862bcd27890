// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler_settings.hpp"
#include "filler/workbench.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

#include <vector>

namespace tianbao::filler {

/// 工作台
class WorkbenchHandlers {
public:
    WorkbenchHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::Calendar& calendar,
                     const FillerSettings& settings = {}, bool months_in_order = false)
        : pool_(pool), frame_(frame), clock_(clock), calendar_(calendar), settings_(settings), months_in_order_(months_in_order)
    {
    }

    /// GET /workbench; ?done=granted|handed_over with uscc=: what has just been done. enterprise_side.
    http::Response workbench(const http::Request& request, const http::Caller& caller);

    /// For the home page: what a user of the enterprises' side has to do; nothing for others.
    void show_todo(html::Dictionary& values, const http::Caller& caller);

private:
    std::vector<WorkbenchEntry> entries(const UserId& user, Instant now);
    void add_months_first(db::Reader& database, std::vector<WorkbenchEntry>& entries, const UserId& user, Instant now) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    FillerSettings settings_;
    bool months_in_order_; ///< no month is submitted before the earlier ones that are over
};

} // namespace tianbao::filler
