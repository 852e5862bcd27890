// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
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

/// `waiting`: what the user has asked for and waits for.
void show_list(html::Page& page, const std::vector<Association>& associations, const Unfinished& unfinished,
               const std::vector<AssociationRequest>& waiting, const enterprise::Districts& districts, const std::optional<ClaimTry>& tried);

void show_leaving(html::Page& page, const Leaving& leaving);

} // namespace tianbao::association
