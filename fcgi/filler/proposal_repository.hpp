// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler.hpp"
#include "filler/filler_proposal.hpp"
#include "review/scope.hpp"
#include "util/telephone.hpp"

namespace tianbao::filler {

/// A proposal that waits, with its enterprise.
struct WaitingProposal {
    std::string id; ///< its key in the list
    std::string uscc;
    std::string name;
    std::string district;
    ProposalAct act;
    std::string holder_name;
    std::string successor_name;
    std::string reference;
    std::string proposer_name;
    Instant proposed_at;
    Instant expires_at;
    bool is_own = false; ///< the asking officer's: another one has to confirm it
};

/// A request for the right that has waited too long, 待区处理.
struct OverdueRequest {
    std::string id;
    std::string uscc;
    std::string name;
    std::string district;
    std::string asker_name;
    std::string holder_name;
    std::string reason;
    Instant asked_at;
    Instant answer_until;
};

/// One enterprise of the list, with or without filler.
struct FillerRow {
    std::string uscc;
    std::string name;
    std::string district;
    std::string filler_name; ///< empty: nobody
    std::string contact_person;
    Telephone telephone;
    int users = 0; ///< associated with it
};

/// What is asked of the list of enterprises.
struct FillerFilter {
    review::Scope scope;
    std::string code; ///< its beginning; empty: what was typed is no code
    std::string name; ///< a part of it; empty: all
    bool only_vacant = false;
};

/// The right to file as officers see it: nothing is found outside the scope.
class ProposalRepository {
public:
    explicit ProposalRepository(db::Reader& database) : database_(database) {}

    std::optional<FillerEnterprise> find(const review::Scope& scope, std::string_view uscc);
    /// Ordered by key, after the one named; at most `most`.
    std::vector<WaitingProposal> waiting(const review::Scope& scope, const UserId& officer, std::string_view after, int most, Instant now);
    std::vector<OverdueRequest> overdue(const review::Scope& scope, std::string_view after, int most, Instant now);
    std::vector<FillerRow> enterprises(const FillerFilter& filter, std::string_view after, int most);
    int count_waiting(const review::Scope& scope, Instant now);
    int count_overdue(const review::Scope& scope, Instant now);

    /// The latest first, at most `most`; the first is the one that waits, if one does.
    std::vector<Proposal> of(const EnterpriseId& enterprise, int most);

    /// False: another one waits, or the enterprise is not in the scope any more. One that has expired makes room.
    bool propose(const review::Scope& scope, const EnterpriseId& enterprise, const Proposal& proposal);
    /// Confirms or refuses one that waits; never the proposer's own. False: it does not wait any more, is the officer's own, or the enterprise is not
    /// in the scope any more.
    bool decide(const review::Scope& scope, const EnterpriseId& enterprise, const ProposalId& id, ProposalOutcome outcome, const std::string& answer,
                const UserId& officer, Instant now);
    /// Withdraws one's own, or ends one that has lapsed. False: it does not wait any more, or the enterprise is not in the scope any more.
    bool end(const review::Scope& scope, const EnterpriseId& enterprise, const ProposalId& id, ProposalOutcome outcome, const UserId& officer,
             Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::filler
