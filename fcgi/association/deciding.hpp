// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"

namespace tianbao::association {

/// Grants a request that waits: the association, who is told, the audit row. `by`: the name of who decided. False: it does not wait any more.
bool grant(db::Transaction& tx, const AssociationRequest& asked, Proof proof, const std::string& by, const audit::Source& source);

/// Refuses one with an answer that its asker reads. False: it does not wait any more.
bool refuse(db::Transaction& tx, const AssociationRequest& asked, const std::string& answer, const audit::Source& source);

} // namespace tianbao::association
