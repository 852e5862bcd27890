// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/caller.hpp"
#include "http/request.hpp"

namespace tianbao::account {

/// What the pages' script asks about the session.
class SessionHandlers {
public:
    /// POST /account/session/extend: the use that keeps the session alive. JSON: idle_seconds, absolute_seconds as in Caller::User.
    /// Signed in, former users before their new password too; 401 when the session is over.
    http::Response extend(const http::Request& request, const http::Caller& caller);
};

} // namespace tianbao::account
