// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::filler {

/// An objection to a handover.
using ContestId = Id<struct ContestTag>;

/// How it ended. lapsed: upheld, but the right could not go back any more; or another one was upheld, which gave the right back past it.
enum class ContestOutcome { upheld, rejected, lapsed };

std::string_view word_of(ContestOutcome outcome);
std::optional<ContestOutcome> contest_outcome_from(std::string_view word);

/// A handover that its giver may contest: the right is where it went, or was handed on from there.
struct Contestable {
    std::int64_t epoch = 0;    ///< of the right that came by it
    std::string receiver_name; ///< to whom it went
};

/// 异议: the former filler says to the district that a handover was not meant. The right stays with who has it until officers decide, and
/// handing it on ends nothing: what the district gives back, it takes from whoever holds it then.
struct Contest {
    ContestId id;
    std::int64_t epoch = 0; ///< of the right that came by the handover
    UserId former;
    std::string former_name;
    std::string receiver_name; ///< to whom it was handed over
    std::string reason;
    Instant contested_at;
    std::optional<ContestOutcome> outcome; ///< none: it waits
    std::string answer;
    bool is_standing = true; ///< the right has gone by handovers alone since; else there is nothing left to give back

    /// Whether it is to be decided.
    bool is_waiting() const { return !outcome && is_standing; }
};

/// One that has nothing left to give back, since another one was upheld.
struct FallenContest {
    ContestId id;
    UserId former;
    bool has_left = false; ///< the former filler's account is closed
};

} // namespace tianbao::filler
