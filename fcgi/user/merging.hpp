// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "user/merger.hpp"
#include "util/expected.hpp"

#include <string>

namespace tianbao::user {

/// Proposes a merger in the transaction: the administrator's right, both accounts as they stand, messages to both, the audit row.
/// Throws http::Forbidden when the right is gone, http::NotFound for no such account.
Expected<MergerId, MergerObstacle> propose_merger(db::Transaction& tx, const MergerForm& form, const UserId& administrator,
                                                  const audit::Source& source);

/// Carries out a merger that waits, by a second administrator: all of the joined account goes over, it is closed and its
/// sessions end, both are told. What is not possible any more is an obstacle. Throws the same, and TryAgain when somebody changed
/// one of them meanwhile, or decided it.
Expected<void, MergerObstacle> carry_out_merger(db::Transaction& tx, const Merger& merger, const UserId& administrator, const audit::Source& source);

/// 合并原平台账号: joins a former account to that of somebody who has proven both, in the transaction: all of it goes over as in a merger,
/// it is closed, its sessions end, and the owner is told. `by`: what proved it, for the audit trail. An obstacle leaves the transaction to be
/// given up. Throws TryAgain when somebody changed one of them meanwhile.
Expected<void, MergerObstacle> join_by_proof(db::Transaction& tx, const UserId& kept, const UserId& joined, const std::string& by,
                                             const audit::Source& source);

} // namespace tianbao::user
