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

/// 累计数待核对, cells as A01.y in their order.
using Doubts = std::vector<std::string>;

/// The cells of a filed month that do not follow from the month before, when that was filed since, and those that go on from a figure there that is
/// doubtful itself (`doubts_before`, of the form of `before`). Without these none when the month before was filed first: whatever did not follow
/// then was explained when the month was submitted. Only the checks that the form marks as rechecked count. `section` is the enterprise's industry
/// section. January goes on from nothing. Throws std::invalid_argument for a form version that the book does not have.
Doubts doubts_of(const FiledMonth& month, const FiledMonth& before, const Doubts& doubts_before, std::string_view section, const form::FormBook& forms);

/// The same for a month further on, of whose month before nothing but its doubts has changed: what did not follow then, and is in `kept`, stays.
Doubts doubts_going_on(const FiledMonth& month, const Doubts& kept, const FiledMonth& before, const Doubts& doubts_before, std::string_view section,
                       const form::FormBook& forms);

} // namespace tianbao::filing
