// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/appeal_repository.hpp"
#include "appeal/attachment_views.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

namespace tianbao::appeal {

/// The page on which a user asks.
struct AskingSheet {
    AppealForm form;
    AppealId key;
    std::vector<OwnEnterprise> enterprises = {};
    std::vector<html::Problem> problems = {};
    bool has_lost_file = false; ///< a file was chosen; browsers do not send it again by themselves
};

std::vector<html::Problem> problems_of(const std::vector<AppealRefusal>& refusals);
html::Problem problem_of(StepRefusal refusal);

/// `report`: whose indicators are offered; none: none are.
void show_asking(html::Page& page, const AskingSheet& sheet, const form::Form* report, Instant now);

/// The user's own appeals. `next_key` empty: the last page.
void show_own(html::Dictionary& values, const std::vector<Appeal>& appeals, bool is_first_page, const std::string& next_key);

/// The facts of an appeal as a row or on its page: title, class, state, enterprise, period, whose it is.
void show_appeal(html::Dictionary& row, const Appeal& appeal, const enterprise::Districts& districts);

/// All that happened; what officers wrote for each other is for officers alone.
void show_thread(html::Dictionary& values, const Thread& thread, const enterprise::Districts& districts, const form::FormBook& forms, bool for_officers);

/// What was typed for the next step, on either side.
struct StepTyped {
    std::string text = {};
    std::string note = {}; ///< of an officer to whom it is handed on
    std::string to = {};   ///< the office chosen for that
    std::optional<StepRefusal> refusal = {};
    bool is_stale = false; ///< somebody took another step meanwhile
};

void show_step_typed(html::Page& page, const StepTyped& typed);

} // namespace tianbao::appeal
