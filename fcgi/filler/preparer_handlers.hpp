// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler.hpp"
#include "filler/filler_settings.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filler {

/// 填报权限: who may do what for an enterprise. {uscc}: one of the caller's enterprises, anything else is not found.
class PreparerHandlers {
public:
    PreparerHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const FillerSettings& settings = {})
        : pool_(pool), frame_(frame), clock_(clock), settings_(settings)
    {
    }

    /// GET /filler/{uscc}/rights: done. Of colleagues the filler alone sees who they are. enterprise_side.
    http::Response rights(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/rights: user, act=give|take_back. The filler's alone. enterprise_side.
    http::Response change(const http::Request& request, const http::Caller& caller);

private:
    FillerEnterprise load(const http::Request& request, const http::Caller& caller);
    bool changed(const FillerEnterprise& enterprise, const UserId& user, bool gives, const http::Request& request, const http::Caller& caller);
    http::Response page(const http::Request& request, const http::Caller& caller, int status);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    FillerSettings settings_;
};

} // namespace tianbao::filler
