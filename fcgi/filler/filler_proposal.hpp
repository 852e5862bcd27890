// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filler/filler.hpp"
#include "filler/handover_request.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::filler {

/// A proposal of officers about the right.
using ProposalId = Id<struct ProposalTag>;

/// What is to be done once a second officer has confirmed it.
enum class ProposalAct {
    replacement, ///< 更换填报员
    removal,     ///< 撤销填报员
    refusal,     ///< 不同意移交申请
};

std::string_view word_of(ProposalAct act);
std::optional<ProposalAct> proposal_act_from(std::string_view word);

/// How a proposal ended. lapsed: the right had changed hands meanwhile.
enum class ProposalOutcome { confirmed, refused, withdrawn, expired, lapsed };

std::string_view word_of(ProposalOutcome outcome);
std::optional<ProposalOutcome> proposal_outcome_from(std::string_view word);

/// 更换或撤销填报员: one officer proposes it on a written request, another one confirms it.
struct Proposal {
    ProposalId id;
    ProposalAct act;
    UserId holder;
    std::string holder_name;
    std::int64_t epoch = 0; ///< of the right that the proposer saw
    std::optional<UserId> successor;
    std::string successor_name;
    std::optional<HandoverRequestId> request; ///< that it decides
    std::string reference;                    ///< 文号
    std::string reason;
    UserId proposed_by;
    std::string proposer_name;
    Instant proposed_at;
    Instant expires_at;
    std::optional<ProposalOutcome> outcome;
    std::string answer;
    std::string decider_name;
    std::optional<Instant> decided_at;

    /// Whether it waits for its second officer.
    bool is_waiting(Instant now) const { return !outcome && now < expires_at; }
};

/// Days after which a proposal that nobody has confirmed is void.
inline constexpr std::chrono::days kProposalDays{10};

/// What an officer typed.
struct ProposalForm {
    std::string act;
    std::string epoch;
    std::string successor;
    std::string request;
    std::string reference;
    std::string reason;
};

enum class ProposalFault {
    act_missing,
    successor_missing,
    successor_unknown,
    request_missing, ///< a refusal names no request that waits too long
    reference_missing,
    reference_long,
    reason_missing,
    reason_long
};

inline constexpr std::size_t kLongestReference = 80; ///< code points

/// What is read of the form.
struct ProposalDraft {
    ProposalAct act;
    std::optional<UserId> successor;
    std::optional<HandoverRequestId> request;
    std::string reference;
    std::string reason;
};

/// The proposal, or all that is wrong with it. A replacement goes to one of `candidates`; with a request that has waited too long
/// the request itself is the reference, and its asker the successor. `overdue`: the requests that may be decided.
Expected<ProposalDraft, std::vector<ProposalFault>> read_proposal(const ProposalForm& form, const std::vector<Candidate>& candidates,
                                                                  const std::vector<HandoverRequest>& overdue);

} // namespace tianbao::filler
