// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/group.hpp"
#include "util/expected.hpp"

#include <string>
#include <vector>

namespace tianbao::review {

/// What the service centre typed to say whether a category must file, 填报范围.
struct DutyForm {
    std::string category;
    std::string from;   ///< a month
    std::string choice; ///< must or need_not
    std::string reason;
};

struct DutyRule {
    enterprise::CategoryDuty duty;
    std::string reason;
};

enum class DutyRefusal {
    category_missing,
    from_unreadable,
    from_begun,
    from_far,
    choice_missing,
    unchanged,
    reason_missing,
    reason_short,
    reason_long
};

/// The rule, or all that is wrong with it. The list of a month is drawn when the month has ended: hence a rule begins this month at the earliest.
Expected<DutyRule, std::vector<DutyRefusal>> read_duty(const DutyForm& form, const std::vector<enterprise::CategoryDuty>& known,
                                                       period::Period this_month);

} // namespace tianbao::review
