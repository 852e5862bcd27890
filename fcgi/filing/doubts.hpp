// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "period/period.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filing {

/// One month as last submitted.
struct FiledMonth {
    period::Period period;
    std::string form_version;
    form::Cells cells;
    bool nil_declared = false;
    Instant submitted_at; ///< when the portal learned of it: of an imported one, when its import was confirmed
};

/// 累计数待核对: the cells of a filed month that do not follow from the month before, when that was filed since. Empty when the month
/// before was filed first: whatever did not follow then was explained when the month was submitted. Only the checks that the form marks
/// as rechecked count. `section` is the enterprise's industry section. Keys as A01.y, in their order.
/// Throws std::invalid_argument for a form version that the book does not have.
std::vector<std::string> doubts_of(const FiledMonth& month, const FiledMonth& before, std::string_view section, const form::FormBook& forms);

} // namespace tianbao::filing
