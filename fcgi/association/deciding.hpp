// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"

namespace tianbao::association {

/// What came of granting a request.
enum class GrantOutcome {
    granted,
    gone,       ///< it does not wait any more, or the enterprise has gone out of business since
    asker_role, ///< the asker has got a role of 管理端 since, which no enterprise is associated with; the request still waits
};

/// Grants a request that waits: the association, who is told, the audit row. `by`: the name of who decided. Of what was not granted nothing may
/// be committed.
GrantOutcome grant(db::Transaction& tx, const AssociationRequest& asked, Proof proof, const std::string& by, const audit::Source& source);

/// Refuses one with an answer that its asker reads. False: it does not wait any more.
bool refuse(db::Transaction& tx, const AssociationRequest& asked, const std::string& answer, const audit::Source& source);

/// Tells who waits for a letter to the enterprise that it has been issued. What was asked for goes on: the code in it associates.
void tell_letter_issued(db::Transaction& tx, const EnterpriseId& enterprise, const std::string& name, const std::string& uscc, Instant now);

} // namespace tianbao::association
