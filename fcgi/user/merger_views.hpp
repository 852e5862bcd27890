// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "user/merger.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::user {

/// One merger as its page is drawn.
struct MergerSheet {
    Merger merger;
    User kept;
    User joined;
    bool is_own = false; ///< of who looks: another one has to confirm it
    bool is_waiting = false;
    bool was_not_possible = false; ///< what was posted does not fit how it stands
    std::optional<MergerObstacle> obstacle;
    std::string answer; ///< as typed
    std::optional<ReasonFault> answer_fault;
};

void show_mergers(html::Dictionary& values, const std::vector<Merger>& waiting, const std::vector<Merger>& decided, const UserId& who);
void show_merger_form(html::Dictionary& values, const User& kept, const std::vector<User>& candidates, const MergerForm& form,
                      const enterprise::Districts& districts);
void show_merger_obstacle(html::Dictionary& values, MergerObstacle obstacle);
void show_merger(html::Dictionary& values, const MergerSheet& sheet, const enterprise::Districts& districts);

html::Problem problem_of(MergerFault fault);
html::Problem problem_of_answer(ReasonFault fault);

} // namespace tianbao::user
