// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enrolment/enrolment_views.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "http/caller.hpp"

namespace tianbao::enrolment {

/// 关联认证: how enterprises are proven, and requests that officers decide. Nothing is found outside the officer's scope.
class EnrolmentHandlers {
public:
    EnrolmentHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                      association::ProofDefaults defaults)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), defaults_(std::move(defaults))
    {
    }

    /// GET /enrolment: requests that wait, the districts' rules; ?done=. agency.
    http::Response desk(const http::Request& request, const http::Caller& caller);
    /// POST /enrolment/district: district, rule, version. agency; a district officer's own.
    http::Response change_district_rule(const http::Request& request, const http::Caller& caller);
    /// POST /enrolment/request/{id}/decision: decision=agree|refuse, answer. agency.
    http::Response decide(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}/proof: the enterprise's rule and codes; ?done=. agency.
    http::Response proof(const http::Request& request, const http::Caller& caller);
    /// POST /enterprise/{uscc}/proof: version, rule (empty: as the district says). agency.
    http::Response change_rule(const http::Request& request, const http::Caller& caller);
    /// POST /enterprise/{uscc}/code/end (作废): code, an id. agency.
    http::Response end_code(const http::Request& request, const http::Caller& caller);

private:
    ProofSheet load(const http::Request& request, const http::Caller& caller);
    http::Response desk_page(const DeskPage& shown, int status, const http::Request& request, const http::Caller& caller);
    http::Response sheet_page(bool is_stale, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    association::ProofDefaults defaults_;
};

} // namespace tianbao::enrolment
