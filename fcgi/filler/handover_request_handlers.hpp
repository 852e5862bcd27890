// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler.hpp"
#include "filler/filler_settings.hpp"
#include "filler/handover_request.hpp"
#include "html/page.hpp"
#include "net/virus_scanner.hpp"
#include "period/working_days.hpp"
#include "util/time.hpp"

namespace tianbao::filler {

struct RequestPage;

/// 申请移交填报权, between the users of one enterprise. {uscc}: one of the caller's enterprises, anything else is not found.
class HandoverRequestHandlers {
public:
    HandoverRequestHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::WorkingDays& working_days,
                            const FillerSettings& settings, net::Scanner& scanner)
        : pool_(pool), frame_(frame), clock_(clock), working_days_(working_days), settings_(settings), scanner_(scanner)
    {
    }

    /// GET /filler/{uscc}/request: the filler sees who asks, the others ask or see what became of it. enterprise_side.
    http::Response request(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/request: reason, file (multipart/form-data). enterprise_side.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// GET /filler/{uscc}/request/{id}/file: the evidence of the caller's own request, as a download. enterprise_side.
    http::Response evidence(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/claim: epoch; the enterprise's own account, proven by the register, takes the right at once. enterprise_side.
    http::Response claim(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/request/withdrawal: request. enterprise_side.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);
    /// POST /filler/{uscc}/request/answer: request, epoch, decision=agree|refuse, answer. enterprise_side.
    http::Response answer(const http::Request& request, const http::Caller& caller);

private:
    /// One transaction: the request, its evidence, who is told, the audit row.
    Asking asked(const FillerEnterprise& enterprise, const std::string& reason, const std::optional<appeal::Attachment>& evidence,
                 const http::Request& request, const http::Caller& caller);
    FillerEnterprise load(const http::Request& request, const http::Caller& caller);
    http::Response agree(const FillerEnterprise& enterprise, const HandoverRequest& asked, const http::Request& request, const http::Caller& caller);
    http::Response refuse(const FillerEnterprise& enterprise, const HandoverRequest& asked, const http::Request& request, const http::Caller& caller);
    http::Response page(const FillerEnterprise& enterprise, const RequestPage& shown, int status, const http::Request& request,
                        const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::WorkingDays& working_days_;
    FillerSettings settings_;
    net::Scanner& scanner_;
};

} // namespace tianbao::filler
