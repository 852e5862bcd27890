// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contact_book.hpp"
#include "db/database.hpp"
#include "filler/filler_settings.hpp"
#include "filler/handover.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filler {

/// 申请填报员 and 填报人更换. {uscc}: one of the caller's enterprises, anything else is not found.
class FillerHandlers {
public:
    FillerHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, contact::ContactBook& contacts, const period::Calendar& calendar,
                   const FillerSettings& settings = {})
        : pool_(pool), frame_(frame), clock_(clock), contacts_(contacts), calendar_(calendar), settings_(settings)
    {
    }

    /// GET /filler/{uscc}/apply: asks, or says who the filler is. enterprise_side.
    http::Response ask_apply(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/apply. enterprise_side.
    http::Response apply(const http::Request& request, const http::Caller& caller);
    /// GET /filler/{uscc}/handover: the other users to choose from, and what goes along. enterprise_side.
    http::Response ask_handover(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/handover: successor, confirmation (the successor's name), epoch. enterprise_side.
    http::Response hand_over(const http::Request& request, const http::Caller& caller);

private:
    FillerEnterprise load(const http::Request& request, const http::Caller& caller);
    Application granted(const FillerEnterprise& enterprise, const http::Request& request, const http::Caller& caller);
    http::Response offered(const FillerEnterprise& enterprise, const Candidate& to, const http::Request& request, const http::Caller& caller);
    bool handed_over(const FillerEnterprise& enterprise, const Candidate& to, const http::Request& request, const http::Caller& caller);
    http::Response holder_page(const FillerEnterprise& enterprise, int status, const http::Request& request, const http::Caller& caller);
    http::Response handover_page(const FillerEnterprise& enterprise, const std::vector<Candidate>& candidates, const HandoverForm& form,
                                 const std::vector<HandoverRefusal>& refusals, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    contact::ContactBook& contacts_;
    const period::Calendar& calendar_;
    FillerSettings settings_;
};

} // namespace tianbao::filler
