// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "filler/filler_proposal.hpp"
#include "html/page.hpp"
#include "review/scope.hpp"
#include "util/time.hpp"

namespace tianbao::filler {

struct ManagedFiller;

/// 管理端 · 填报员: officers of a district see its enterprises, the service centre the whole city; the rest is not found.
class ManagementHandlers {
public:
    ManagementHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts)
    {
    }

    /// GET /management/filler?list=proposals|requests|contests|vacant|all&q=&after=. agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /management/filler/{uscc}: users, requests, the proposal that waits, those before. agency.
    http::Response filler(const http::Request& request, const http::Caller& caller);
    /// GET /management/handover-request/{id}/file: the evidence of a request, as a download. agency.
    http::Response evidence(const http::Request& request, const http::Caller& caller);
    /// POST /management/filler/{uscc}/proposal: epoch, act=replacement|removal|refusal, successor, request, reference, reason. agency.
    http::Response propose(const http::Request& request, const http::Caller& caller);
    /// POST /management/filler/{uscc}/decision: proposal, decision=confirm|refuse|withdraw, answer. agency.
    http::Response decide(const http::Request& request, const http::Caller& caller);

private:
    ManagedFiller load(const http::Request& request, const http::Caller& caller);
    http::Response confirm(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller);
    http::Response refuse(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller);
    http::Response withdraw(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller);
    bool carried_out(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller);
    void lapse(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller);
    http::Response page(const ManagedFiller& seen, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
};

} // namespace tianbao::filler
