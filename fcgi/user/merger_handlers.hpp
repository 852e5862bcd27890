// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "user/merger.hpp"
#include "user/merger_views.hpp"

namespace tianbao::user {

/// 合并账号, for system administrators: one proposes, another one confirms.
class MergerHandlers {
public:
    MergerHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts)
    {
    }

    /// GET /merger: those that wait, and those that are over. administration.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /merger/new: kept, q (who the other account may be). administration.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// POST /merger: kept, joined, q, reference, reason. administration.
    http::Response propose(const http::Request& request, const http::Caller& caller);
    /// GET /merger/{id}. administration.
    http::Response merger(const http::Request& request, const http::Caller& caller);
    /// POST /merger/{id}/decision: decision=confirm|refuse|withdraw, answer. administration.
    http::Response decide(const http::Request& request, const http::Caller& caller);

private:
    MergerSheet load(const http::Request& request, const http::Caller& caller);
    http::Response form_page(const MergerForm& form, std::optional<MergerObstacle> obstacle, const std::vector<html::Problem>& problems,
                             const http::Request& request, const http::Caller& caller);
    http::Response page(const MergerSheet& sheet, const http::Request& request, const http::Caller& caller);
    http::Response confirm(MergerSheet sheet, const http::Request& request, const http::Caller& caller);
    void lapse(const Merger& merger, const UserId& administrator, const audit::Source& source);
    http::Response refuse(MergerSheet sheet, const http::Request& request, const http::Caller& caller);
    http::Response withdraw(const MergerSheet& sheet, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
};

} // namespace tianbao::user
