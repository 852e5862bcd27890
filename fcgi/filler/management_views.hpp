// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "filler/contest_repository.hpp"
#include "filler/proposal_repository.hpp"
#include "html/page.hpp"

namespace tianbao::filler {

/// Why nothing was done.
enum class NotDone {
    changed, ///< the right or the proposal has changed since the page was opened
    lapsed,  ///< the right had changed hands, so the proposal is void
    own,     ///< one's own proposal needs another officer
    own_enterprise, ///< 回避: the enterprise is or was the officer's
};

/// One enterprise on an officer's page, with what came back with it.
struct ManagedFiller {
    FillerEnterprise enterprise;
    std::vector<Candidate> users; ///< all that are associated, the filler too
    std::vector<HandoverRequest> requests;
    std::vector<Proposal> proposals; ///< the latest first
    ProposalForm typed;
    std::vector<ProposalFault> faults;
    std::string typed_answer;
    std::optional<WordsFault> answer_fault;
    std::optional<NotDone> not_done;
    bool is_own = false; ///< the enterprise is or was the officer's, who decides nothing about it

    /// The one that waits for its second officer.
    const Proposal* waiting(Instant now) const;
    /// Those that officers may decide.
    std::vector<HandoverRequest> overdue(Instant now) const;
    /// Who may become filler.
    std::vector<Candidate> candidates() const;

    int status() const;
};

void show_managed(html::Page& page, const ManagedFiller& seen, const enterprise::Districts& districts, const UserId& officer, Instant now);

/// What every list of 填报员 shows above its rows.
struct ListHead {
    std::string list; ///< proposals, requests, contests, vacant or all
    std::string typed;
    int waiting = 0;
    int overdue = 0;
    int contests = 0;
    bool is_first_page = true;
    std::string next_key;
};

void show_list_head(html::Dictionary& values, const ListHead& head);
void show_proposals(html::Dictionary& values, const std::vector<WaitingProposal>& proposals, const enterprise::Districts& districts);
void show_overdue(html::Dictionary& values, const std::vector<OverdueRequest>& requests, const enterprise::Districts& districts);
void show_contests(html::Dictionary& values, const std::vector<WaitingContest>& contests, const enterprise::Districts& districts);
void show_enterprises(html::Dictionary& values, const std::vector<FillerRow>& rows, const enterprise::Districts& districts);

} // namespace tianbao::filler
