// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"

namespace tianbao::association {

/// 关联: stores the enterprise, associates the user, tells the enterprise's other users, else its district, and leaves the audit row. One that
/// was associated before, or has a role of 管理端, only has the enterprise stored. Throws TryAgain when somebody stored the same enterprise
/// meanwhile.
void join(db::Transaction& tx, const UserId& user, const enterprise::Enterprise& enterprise, Proof proof, const audit::Source& source);

} // namespace tianbao::association
