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

/// How it ended. lapsed: upheld, but the right could not go back any more.
enum class ContestOutcome { upheld, rejected, lapsed };

std::string_view word_of(ContestOutcome outcome);
std::optional<ContestOutcome> contest_outcome_from(std::string_view word);

/// 异议: the former filler says to the district that a handover was not meant. The right stays with the new one until officers decide.
struct Contest {
    ContestId id;
    std::int64_t epoch = 0; ///< of the right that came by the handover
    UserId former;
    std::string former_name;
    std::string reason;
    Instant contested_at;
    std::optional<ContestOutcome> outcome; ///< none: it waits
    std::string answer;
};

} // namespace tianbao::filler
