// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "user/merger.hpp"
#include "util/expected.hpp"

namespace tianbao::user {

/// Proposes a merger in the transaction: the administrator's right, both accounts as they stand, messages to both, the audit row.
/// Throws http::Forbidden when the right is gone, http::NotFound for no such account.
Expected<MergerId, MergerObstacle> propose_merger(db::Transaction& tx, const MergerForm& form, const UserId& administrator,
                                                  const audit::Source& source);

/// Carries out a merger that waits, by a second administrator: all of the joined account goes over, it is closed and its
/// sessions end, both are told. What is not possible any more is an obstacle. Throws the same, and TryAgain when somebody changed
/// one of them meanwhile, or decided it.
Expected<void, MergerObstacle> carry_out_merger(db::Transaction& tx, const Merger& merger, const UserId& administrator, const audit::Source& source);

} // namespace tianbao::user
