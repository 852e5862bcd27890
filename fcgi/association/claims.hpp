// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "registry/registry.hpp"

#include <string>

namespace tianbao::association {

/// What the SSO says of enterprise users, 企业用户: such an account is its enterprise, so that no match form is needed. The
/// registry is asked all the same, for the facts.
class Claims {
public:
    Claims(db::Pool& pool, registry::Registry& registry, const enterprise::Districts& districts)
        : pool_(pool), registry_(registry), districts_(districts)
    {
    }

    /// Associates the user with the enterprise of the claim; any number of times is once. When the registry tells nothing
    /// good, nothing is stored. Never with a transaction open.
    ClaimOutcome claim(const UserId& user, const std::string& uscc, const audit::Source& source);

    /// claim(), for the end of a log-in: a fault is logged, and the list of associations offers another try.
    void claim_at_sign_in(const UserId& user, const std::string& uscc, const audit::Source& source);

private:
    db::Pool& pool_;
    registry::Registry& registry_;
    const enterprise::Districts& districts_;
};

} // namespace tianbao::association
