// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/proof_views.hpp"
#include "db/database.hpp"
#include "enterprise/enterprise.hpp"
#include "html/page.hpp"

namespace tianbao::association {

/// 关联确认: the filler approves or refuses who wants to be associated. {uscc}: one of the caller's enterprises.
class ApprovalHandlers {
public:
    ApprovalHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock) : pool_(pool), frame_(frame), clock_(clock) {}

    /// GET /association/{uscc}/approval: the filler; others of the enterprise are led to their list. enterprise_side.
    http::Response waiting(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/approval: request, decision=agree|refuse, answer. The filler. enterprise_side.
    http::Response answer(const http::Request& request, const http::Caller& caller);

private:
    enterprise::Enterprise load(const http::Request& request, const http::Caller& caller);
    http::Response page(const enterprise::Enterprise& enterprise, const ApprovalPage& shown, int status, const http::Request& request,
                        const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
};

} // namespace tianbao::association
