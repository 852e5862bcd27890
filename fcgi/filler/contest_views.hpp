// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "filler/contest.hpp"
#include "filler/contest_repository.hpp"
#include "filler/handover_request.hpp"
#include "html/page.hpp"

namespace tianbao::filler {

/// What came back with the words, of either side.
struct ContestTyped {
    std::string words = {};
    std::optional<WordsFault> fault = {};
    bool is_gone = false; ///< nothing was done: things have changed, or the time is over
};

/// For who has given the right away: the form where there is a `handover` to contest, or what became of the objection.
void show_contesting(html::Page& page, const FillerEnterprise& enterprise, const std::optional<Contest>& contest,
                     const std::optional<Contestable>& handover, const ContestTyped& typed);

/// An enterprise's latest objection as an officer sees it.
struct ContestSheet {
    FillerEnterprise enterprise;
    std::optional<Contest> contest;
    bool is_own = false; ///< 回避

    /// Whether it is to be decided.
    bool is_waiting() const { return contest && contest->is_waiting(); }
    /// Whether the right went to others since the handover that it is about.
    bool is_handed_on() const { return is_waiting() && enterprise.filler && enterprise.filler->epoch != contest->epoch; }
};

void show_contest(html::Page& page, const ContestSheet& sheet, const enterprise::Districts& districts, const ContestTyped& typed);

} // namespace tianbao::filler
