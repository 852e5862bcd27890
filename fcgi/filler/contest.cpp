// SPDX-License-Identifier: MPL-2.0
#include "filler/contest.hpp"

#include <stdexcept>

namespace tianbao::filler {

std::string_view word_of(ContestOutcome outcome)
{
    switch (outcome) {
    case ContestOutcome::upheld:
        return "upheld";
    case ContestOutcome::rejected:
        return "rejected";
    case ContestOutcome::lapsed:
        return "lapsed";
    }
    throw std::logic_error("no such outcome");
}

std::optional<ContestOutcome> contest_outcome_from(std::string_view word)
{
    for (const auto one : {ContestOutcome::upheld, ContestOutcome::rejected, ContestOutcome::lapsed}) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

} // namespace tianbao::filler
