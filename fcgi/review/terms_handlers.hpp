// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "review/terms_views.hpp"
#include "util/time.hpp"

namespace tianbao::review {

/// 延期和免报: an officer grants and ends what holds for single enterprises of the officer's scope; the rest is not found.
class TermsHandlers {
public:
    TermsHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::Calendar& calendar,
                  const enterprise::Districts& districts)
        : pool_(pool), frame_(frame), clock_(clock), calendar_(calendar), districts_(districts)
    {
    }

    /// GET /review/terms?after=: all that is running. viewing.
    http::Response running(const http::Request& request, const http::Caller& caller);
    /// GET /review/{uscc}/terms: of one enterprise; ?done=extended|exempted|ended|withdrawn. viewing;
    /// a district that it has left reads what held in its own months.
    http::Response terms(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/terms/extension: period, until, extension_reason. agency.
    http::Response extend(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/terms/exemption: first_period, last_period, exemption_class, exemption_reason. agency.
    http::Response exempt(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/terms/end: first, last: an exemption ends earlier. agency.
    http::Response end(const http::Request& request, const http::Caller& caller);
    /// POST /review/{uscc}/terms/withdrawal: kind (extension or exemption), period. agency.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    /// For acts: an enterprise of the officer's scope.
    TermsSheet load(const http::Request& request, const http::Caller& caller);
    bool withdrawn(const TermsSheet& seen, bool is_extension, period::Period period, const http::Request& request, const http::Caller& caller);
    http::Response page(const TermsSheet& sheet, const TermsTyped& typed, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    const enterprise::Districts& districts_;
};

} // namespace tianbao::review
