// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enrolment/enrolment.hpp"
#include "enterprise/district.hpp"
#include "filler/handover_request.hpp"
#include "html/page.hpp"

#include <set>

namespace tianbao::enrolment {

/// The desk of an officer: what waits, and what districts ask.
struct Desk {
    const std::vector<association::AssociationRequest>& waiting;
    const std::vector<DistrictRule>& rules;
    const std::set<EnterpriseId>& own; ///< enterprises that are the officer's own
    std::string district; ///< of the officer; empty: the whole city
    const association::ProofDefaults& defaults;
};

/// What came back with it: an answer typed to `request` with its fault, or that nothing was done.
struct DeskPage {
    std::string request{};
    std::string typed{};
    std::optional<filler::WordsFault> fault{};
    bool is_gone = false;  ///< the request cannot be decided so any more
    bool has_role = false; ///< the asker has a role of 管理端
    bool is_own = false;   ///< the request is about an enterprise of the officer's own
    bool is_stale = false; ///< somebody else has set the rule meanwhile
};

void show_desk(html::Page& page, const Desk& desk, const DeskPage& shown, const enterprise::Districts& districts, Instant now);

/// The page of one enterprise.
void show_proof_sheet(html::Page& page, const ProofSheet& sheet, const association::ProofDefaults& defaults, bool is_stale, Instant now);

} // namespace tianbao::enrolment
