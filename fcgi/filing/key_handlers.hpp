// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "db/database.hpp"
#include "filing/key_views.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filing {

/// 财务软件接口: the filler makes and revokes the keys with which accounting programs save drafts.
class KeyHandlers {
public:
    /// `public_url`: where programs find the interface.
    KeyHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const account::Seal& seal, std::string public_url)
        : pool_(pool), frame_(frame), clock_(clock), seal_(seal), public_url_(std::move(public_url))
    {
    }

    /// GET /filing/{uscc}/keys: those of the enterprise, and how to use them; ?done=revoked. enterprise_side.
    http::Response keys(const http::Request& request, const http::Caller& caller);
    /// POST /filing/{uscc}/keys: name, days. The answer shows the key, this once. enterprise_side, the filler.
    http::Response make(const http::Request& request, const http::Caller& caller);
    /// POST /filing/{uscc}/keys/{id}/revocation. enterprise_side, the filler.
    http::Response revoke(const http::Request& request, const http::Caller& caller);

private:
    struct Shown {
        KeyForm typed = {{}, "180"};
        std::vector<KeyFault> faults = {};
        Secret new_key = {};
        bool is_refused = false;
        int status = 200;
    };

    Desk load(const http::Request& request, const http::Caller& caller);
    http::Response page(const Shown& shown, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const account::Seal& seal_;
    std::string public_url_;
};

} // namespace tianbao::filing
