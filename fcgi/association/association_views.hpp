// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "association/pending_match.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

#include <optional>
#include <vector>

namespace tianbao::association {

/// How a claim that was tried again ended, for its place on the list.
struct ClaimTry {
    std::string uscc;
    ClaimOutcome outcome;
};

/// What the user waits for.
struct WaitedFor {
    std::vector<AssociationRequest> requests; ///< people's answers
    std::vector<PendingMatch> pending;        ///< the registry's
};

void show_list(html::Page& page, const std::vector<Association>& associations, const Unfinished& unfinished, const WaitedFor& waiting,
               const enterprise::Districts& districts, const std::optional<ClaimTry>& tried);

void show_leaving(html::Page& page, const Leaving& leaving);

} // namespace tianbao::association
