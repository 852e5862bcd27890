// SPDX-License-Identifier: MPL-2.0
#include "filing/owed.hpp"

#include <algorithm>

namespace tianbao::filing {

std::vector<Owed> owed_of(const std::vector<UnsubmittedFiling>& filings, Instant now, const period::Calendar& calendar, const period::Terms& terms)
{
    std::vector<Owed> owed;
    for (const auto& filing : filings) {
        if (filing.state == State::returned) {
            owed.push_back({filing.period, filing.is_edited ? OwedReason::edited : OwedReason::returned});
        } else if (filing.state == State::draft && period::standing(filing.period, now, calendar, terms) == period::PeriodStanding::backfill) {
            owed.push_back({filing.period, OwedReason::overdue});
        }
    }
    std::sort(owed.begin(), owed.end(), [](const Owed& one, const Owed& other) { return one.period < other.period; });
    return owed;
}

} // namespace tianbao::filing
