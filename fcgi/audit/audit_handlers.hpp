// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit_views.hpp"
#include "db/database.hpp"
#include "html/page.hpp"

namespace tianbao::audit {

/// 审计日志: what the auditor reads. Each look at it is an act, too.
class AuditHandlers {
public:
    AuditHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock)
        : pool_(pool), frame_(frame), clock_(clock), words_(frame.templates, "audit/words.tpl"), acts_(frame.templates, "part/audit_act.tpl")
    {
    }

    /// GET /audit?person=&act=&uscc=&object_kind=&object_id=&from=&to=&address=&after=: the trail, newest first. auditing.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /audit/{id}: one row in full. auditing.
    http::Response event(const http::Request& request, const http::Caller& caller);
    /// POST /audit/export: the filters of the list, and purpose: the rows as CSV. auditing.
    http::Response export_trail(const http::Request& request, const http::Caller& caller);

private:
    struct Sought {
        Search search;
        std::vector<Namesake> namesakes;
    };
    Sought seek(const SearchForm& form, std::vector<html::Problem>& problems);
    http::Response page(const TrailView& trail, const std::vector<html::Problem>& problems, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    html::Words words_;
    html::Words acts_;
};

} // namespace tianbao::audit
