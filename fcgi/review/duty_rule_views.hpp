// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "review/duty_rule_repository.hpp"

namespace tianbao::review {

/// What the page of the rules is drawn from.
struct DutySheet {
    const std::vector<DutyDecision>& decisions;
    DutyForm typed;
    std::vector<DutyRefusal> refusals = {};
    bool is_stale = false;
    period::Period this_month;
};

void show_duties(html::Page& page, const DutySheet& sheet);

} // namespace tianbao::review
