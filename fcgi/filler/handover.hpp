// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "filler/filler.hpp"
#include "period/calendar.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tianbao::filler {

/// What was posted to hand the right over, 填报人更换.
struct HandoverForm {
    std::string successor; ///< a user's id
    std::string epoch;     ///< of the right that the form showed
    std::string name;      ///< the successor's, typed to confirm
};

/// Why a handover is refused before anything is tried.
enum class HandoverRefusal {
    nobody_chosen,
    not_a_candidate,
    right_changed, ///< the right left and came back since the form was shown
    name_missing,
    name_differs,
};

/// Whom the right goes to, or all that is wrong with the form. `epoch`: of the right as it is. Names match after normalising width, blanks and case.
Expected<Candidate, std::vector<HandoverRefusal>> choose_successor(const HandoverForm& form, const std::vector<Candidate>& candidates,
                                                                   std::int64_t epoch);

/// A filing that goes along with the right.
struct OpenFiling {
    period::Period period;
    filing::State state = filing::State::draft; ///< draft or returned
    std::string author;                         ///< who saved it last
};

/// What the enterprise has open and owes, as stored.
struct HandoverFolder {
    std::vector<OpenFiling> open;    ///< the oldest first
    std::set<period::Period> filed;  ///< of the periods that may be due next
    period::Terms terms;
};

/// A period and until when it is due.
struct NextDue {
    period::Period period;
    period::Deadline due;
};

/// The earliest deadline that is not over, of a period for which something is asked and nothing was filed.
std::optional<NextDue> next_due(const HandoverFolder& folder, const period::Calendar& calendar, Instant now);

/// The first period that may be due next; older ones only by an extension.
period::Period first_looked_at(Instant now);

} // namespace tianbao::filler
