// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "filler/handover_request.hpp"
#include "html/page.hpp"

namespace tianbao::association {

/// What is wrong with a code; `refused` says no more, whatever the reason is.
enum class CodeFault { missing, unreadable, refused };

/// What came back with the page: what was typed with what is wrong with it, or that nothing was done.
struct ProofPage {
    std::string code{};
    std::optional<CodeFault> code_fault{};
    int wait = 0; ///< minutes until another try
    std::string reason{};
    std::optional<filler::WordsFault> reason_fault{};
    bool is_gone = false; ///< the enterprise asks for something else now
};

/// The page 关联认证. `waiting`: what the user has asked for and waits for; `until`: when an approval asked for now is due.
void show_proof(html::Page& page, const Match& match, const Openers& openers, const std::optional<AssociationRequest>& waiting,
                const ProofPage& shown, ShanghaiDay until);

/// The filler's page: who waits for an answer. `typed` with `fault`: the answer to `request` that came back.
struct ApprovalPage {
    std::string request{};
    std::string typed{};
    std::optional<filler::WordsFault> fault{};
    bool is_gone = false;
    bool has_role = false; ///< the asker has a role of 管理端
};

void show_approvals(html::Page& page, const std::vector<AssociationRequest>& waiting, const ApprovalPage& shown, Instant now);

} // namespace tianbao::association
