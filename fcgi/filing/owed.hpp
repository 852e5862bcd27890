// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"

#include <vector>

namespace tianbao::filing {

/// A filing of an enterprise that is a draft or returned.
struct UnsubmittedFiling {
    period::Period period;
    State state = State::draft;
    bool is_edited = false; ///< saved since it was returned
};

/// Why a filing is 仍需提交.
enum class OwedReason {
    returned, ///< and not touched since
    edited,   ///< returned, edited, not submitted again
    overdue,  ///< a draft whose last day is over
};

struct Owed {
    period::Period period;
    OwedReason reason;
};

/// 仍需提交: the filings that somebody may believe to be done although they are not, the oldest first.
std::vector<Owed> owed_of(const std::vector<UnsubmittedFiling>& filings, Instant now, const period::Calendar& calendar, const period::Terms& terms);

} // namespace tianbao::filing
