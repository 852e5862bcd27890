// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association_views.hpp"
#include "association/claims.hpp"
#include "db/database.hpp"
#include "html/page.hpp"

namespace tianbao::association {

/// 关联企业: the list, 解除关联, and the enterprise user's claim.
class AssociationHandlers {
public:
    AssociationHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, Claims& claims, const enterprise::Districts& districts,
                        bool masks_fillers = false)
        : pool_(pool), frame_(frame), clock_(clock), claims_(claims), districts_(districts), masks_fillers_(masks_fillers)
    {
    }

    /// GET /association?done=WORD&uscc=CODE: users; their own associations
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /association/{uscc}/end (解除关联): users associated with it
    http::Response ask_end(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/end: the same, unless filler
    http::Response end(const http::Request& request, const http::Caller& caller);
    /// POST /association/claim uscc (再次核验): users whose identity has the claim
    http::Response claim(const http::Request& request, const http::Caller& caller);

private:
    http::Response list_page(const http::Request& request, const http::Caller& caller, const std::optional<ClaimTry>& tried, int status);
    http::Response leaving_page(const http::Request& request, const http::Caller& caller, const Leaving& leaving, int status);
    Leaving load(const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    Claims& claims_;
    const enterprise::Districts& districts_;
    bool masks_fillers_; ///< other users' names: 张**
};

} // namespace tianbao::association
