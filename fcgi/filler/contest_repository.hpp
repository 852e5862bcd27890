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

    /// The handover after that time by which the user gave the right away that others have since, whether handed on or not. The user's are those
    /// of accounts that were merged into this one, too; what one of them has contested already is not contestable.
    std::optional<Contestable> contestable(const EnterpriseId& enterprise, const UserId& former, Instant after);
    /// Of the enterprise the one that is to be decided first: who handed on and contests that comes after who contests the handover before
    /// it. Where none waits, the one decided last. Of one user where `former` is named.
    std::optional<Contest> foremost(const EnterpriseId& enterprise, const std::optional<UserId>& former = {});
    /// False: the handover is not contestable() any more, or has been contested already. Comes before or after an act that gives the right back.
    bool contest(const EnterpriseId& enterprise, const Contest& contest, Instant after);
    /// Who has the right now that the contest is about, with the epoch that it has come to. None: it has gone another way.
    std::optional<Filler> holder(const EnterpriseId& enterprise, const ContestId& id);
    /// All to whom the right has gone since the handover of that epoch, less closed accounts.
    std::vector<UserId> receivers(const EnterpriseId& enterprise, std::int64_t epoch);
    /// False: it does not wait any more, or the enterprise is not in the scope any more.
    bool decide(const review::Scope& scope, const EnterpriseId& enterprise, const ContestId& id, ContestOutcome outcome, const std::string& answer,
                const UserId& officer, Instant now);

    /// Those of the enterprise that nobody has decided, the earliest handover first.
    std::vector<FallenContest> undecided(const EnterpriseId& enterprise);

    /// Those that wait, ordered by key, after the one named; at most `most`.
    std::vector<WaitingContest> waiting(const review::Scope& scope, std::string_view after, int most);
    int count_waiting(const review::Scope& scope);

private:
    db::Reader& database_;
};

} // namespace tianbao::filler
