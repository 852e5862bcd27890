// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "user/merger.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::user {

/// 合并账号 as stored, and what goes over from one account to the other.
class MergerRepository {
public:
    explicit MergerRepository(db::Reader& database) : database_(database) {}

    /// Those that wait, the oldest first; 100 at most.
    std::vector<Merger> waiting(Instant now);
    /// Those that are over, the latest first; 50 at most.
    std::vector<Merger> decided(Instant now);
    std::optional<Merger> find(const MergerId& id);
    /// One that waits and has this account in it.
    std::optional<MergerId> waiting_of(const UserId& user, Instant now);

    /// False: one of the accounts is in another one that waits. One that has expired makes room.
    bool propose(const Merger& merger);
    /// Confirms or refuses one that waits; never the proposer's own. False: it does not wait any more, or is one's own.
    bool decide(const MergerId& id, MergerOutcome outcome, const std::string& answer, const UserId& administrator, Instant now);
    /// Withdraws one's own, or ends one that has lapsed. False: it does not wait any more, or is somebody else's.
    bool end(const MergerId& id, MergerOutcome outcome, const UserId& administrator, Instant now);

    /// Associations, the right to file, requests for it, offers of it, objections, messages, appeals, log-ins and what is known of the person go over,
    /// and the joined account is closed. False when something was added to the joined one meanwhile: nothing may stay done then.
    bool carry_over(const UserId& joined, const UserId& kept, const UserId& actor, Instant now);
    /// Whether some log-in by the SSO stayed with an account that was joined.
    bool has_identity(const UserId& joined);

private:
    void take_mobile(const UserId& joined, const UserId& kept);

    db::Reader& database_;
};

} // namespace tianbao::user
