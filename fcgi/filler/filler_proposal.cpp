// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_proposal.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filler {

namespace {

std::optional<ProposalFault> fault_of_reference(std::string_view reference, bool is_required)
{
    if (reference.empty() && is_required) return ProposalFault::reference_missing;
    if (code_points(reference) > kLongestReference) return ProposalFault::reference_long;
    return std::nullopt;
}

} // namespace

std::string_view word_of(ProposalAct act)
{
    switch (act) {
    case ProposalAct::replacement:
        return "replacement";
    case ProposalAct::removal:
        return "removal";
    case ProposalAct::refusal:
        return "refusal";
    }
    throw std::logic_error("no such act");
}

std::optional<ProposalAct> proposal_act_from(std::string_view word)
{
    for (const auto one : {ProposalAct::replacement, ProposalAct::removal, ProposalAct::refusal}) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

std::string_view word_of(ProposalOutcome outcome)
{
    switch (outcome) {
    case ProposalOutcome::confirmed:
        return "confirmed";
    case ProposalOutcome::refused:
        return "refused";
    case ProposalOutcome::withdrawn:
        return "withdrawn";
    case ProposalOutcome::expired:
        return "expired";
    case ProposalOutcome::lapsed:
        return "lapsed";
    }
    throw std::logic_error("no such outcome");
}

std::optional<ProposalOutcome> proposal_outcome_from(std::string_view word)
{
    for (const auto one :
         {ProposalOutcome::confirmed, ProposalOutcome::refused, ProposalOutcome::withdrawn, ProposalOutcome::expired, ProposalOutcome::lapsed}) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

Expected<ProposalDraft, std::vector<ProposalFault>> read_proposal(const ProposalForm& form, const std::vector<Candidate>& candidates,
                                                                  const std::vector<HandoverRequest>& overdue)
{
    std::vector<ProposalFault> faults;
    ProposalDraft draft{ProposalAct::replacement, {}, {}, std::string(trimmed(form.reference)), {}};
    const auto act = proposal_act_from(form.act);
    if (act) {
        draft.act = *act;
    } else {
        faults.push_back(ProposalFault::act_missing);
    }
    const auto asked = std::find_if(overdue.begin(), overdue.end(), [&](const HandoverRequest& one) { return one.id.text() == form.request; });
    if (asked != overdue.end()) draft.request = asked->id;
    if (act == ProposalAct::refusal && !draft.request) faults.push_back(ProposalFault::request_missing);
    if (act == ProposalAct::replacement) {
        const auto wanted = draft.request ? asked->asked_by.text() : form.successor;
        const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& one) { return one.user.text() == wanted; });
        if (found != candidates.end()) {
            draft.successor = found->user;
        } else {
            faults.push_back(wanted.empty() ? ProposalFault::successor_missing : ProposalFault::successor_unknown);
        }
    }
    if (const auto fault = fault_of_reference(draft.reference, !draft.request)) faults.push_back(*fault);
    if (auto words = read_words(form.reason)) {
        draft.reason = std::move(*words);
    } else {
        faults.push_back(words.error() == WordsFault::missing ? ProposalFault::reason_missing : ProposalFault::reason_long);
    }
    if (!faults.empty()) return Unexpected<std::vector<ProposalFault>>(std::move(faults));
    return draft;
}

} // namespace tianbao::filler
