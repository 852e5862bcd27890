// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/contest.hpp"
#include "filler/filler.hpp"
#include "review/scope.hpp"

#include <vector>

namespace tianbao::filler {

/// A contest that waits, with its enterprise, in an officer's list.
struct WaitingContest {
    std::string id; ///< its key in the list
    std::string uscc;
    std::string name;
    std::string district;
    std::string former_name;
    std::string holder_name;
    std::string reason;
    Instant contested_at;
};

/// 异议 to handovers, as stored: one for each handover.
class ContestRepository {
public:
    explicit ContestRepository(db::Reader& database) : database_(database) {}

    /// Whether the user gave the present right away by a handover after that time.
    bool may_contest(const EnterpriseId& enterprise, const UserId& former, Instant after);
    /// The latest one of the enterprise; of one user where `former` is named.
    std::optional<Contest> latest(const EnterpriseId& enterprise, const std::optional<UserId>& former = {});
    /// False: may_contest() does not hold, or the handover has been contested already.
    bool contest(const EnterpriseId& enterprise, const Contest& contest, Instant after);
    /// False: it does not wait any more.
    bool decide(const EnterpriseId& enterprise, const ContestId& id, ContestOutcome outcome, const std::string& answer, const UserId& officer,
                Instant now);

    /// Those that wait, ordered by key, after the one named; at most `most`.
    std::vector<WaitingContest> waiting(const review::Scope& scope, std::string_view after, int most);
    int count_waiting(const review::Scope& scope);

private:
    db::Reader& database_;
};

} // namespace tianbao::filler
