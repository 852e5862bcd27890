// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "period/calendar.hpp"
#include "review/adjusting.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// The page 核定值 of one filing.
struct AdjustingView {
    const ReviewFiling& filing;
    const form::Form& form;
    const period::Calendar& calendar;
    Level level;
    bool may_adjust;
};

/// What an officer typed, and what is wrong with it.
struct TypedAdjustment {
    AdjustmentForm form = {};
    std::vector<AdjustmentRefusal> refusals = {};
    std::string withdrawn = {}; ///< the id of the adjustment that was to be withdrawn
    std::string withdrawal_reason = {};
    std::optional<AdjustmentRefusal> withdrawal_refusal = {};
    bool is_stale = false; ///< not carried out, since the filing has changed
};

/// The one of that id, if it stands and an officer of that level may undo it.
const filing::Adjustment* undoable(const std::vector<filing::Adjustment>& adjustments, std::string_view id, Level level);

void show_adjusting(html::Page& page, const AdjustingView& view, const TypedAdjustment& typed);

} // namespace tianbao::review
