// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "directory/directory_views.hpp"
#include "enterprise/reference.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::directory {

/// 企业: an officer finds the enterprises of the own scope, sees all that is held of one, and changes what officers decide.
class DirectoryHandlers {
public:
    DirectoryHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Reference& reference,
                      association::ProofDefaults defaults)
        : pool_(pool), frame_(frame), clock_(clock), reference_(reference), defaults_(std::move(defaults))
    {
    }

    /// GET /enterprise?q=&district=&category=&status=&filler=none&after=. viewing.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /enterprise/{uscc}: an act of its own in the audit trail; ?done=category|moved|revoked. viewing.
    http::Response enterprise(const http::Request& request, const http::Caller& caller);
    /// POST /enterprise/{uscc}/category: version, category, category_from, category_until, category_reason. agency.
    http::Response change_category(const http::Request& request, const http::Caller& caller);
    /// POST /enterprise/{uscc}/district: version, district, move_reason. centre.
    http::Response move(const http::Request& request, const http::Caller& caller);
    /// POST /enterprise/{uscc}/association/end: version, user, revocation_reason. agency.
    http::Response end_association(const http::Request& request, const http::Caller& caller);

private:
    ListFilter read_filter(const http::Request& request, const http::Caller& caller) const;
    Sheet load(const http::Request& request, const http::Caller& caller);
    bool category_changed(const Sheet& seen, const GivenCategory& category, const http::Request& request, const http::Caller& caller);
    bool moved(const Sheet& seen, const MoveForm& form, const http::Request& request, const http::Caller& caller);
    bool association_ended(const Sheet& seen, const Person& person, const std::string& reason, const http::Request& request,
                           const http::Caller& caller);
    /// The page as it stands now, with what the officer typed.
    http::Response page(const Typed& typed, int status, const http::Request& request, const http::Caller& caller);
    http::Response stale_page(Typed typed, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Reference& reference_;
    association::ProofDefaults defaults_;
};

} // namespace tianbao::directory
