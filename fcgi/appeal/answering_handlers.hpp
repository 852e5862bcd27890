// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/appeal_handlers.hpp"
#include "appeal/stock_answer_repository.hpp"

namespace tianbao::appeal {

/// 管理端, 诉求反映: the officers of a district see and answer what is theirs, those of the service centre all.
class AnsweringHandlers {
public:
    AnsweringHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                      const form::FormBook& forms)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), forms_(forms)
    {
    }

    /// GET /management/appeal?state=&district=&after=. agency.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /management/appeal/{id}; ?done=answered|handed_on|closed. agency.
    http::Response appeal(const http::Request& request, const http::Caller& caller);
    /// GET /management/appeal/{id}/file: the attachment, as a download. agency.
    http::Response file(const http::Request& request, const http::Caller& caller);
    /// POST /management/appeal/{id}/answer: version, text, stock_answer, act=insert|answer. agency.
    http::Response answer(const http::Request& request, const http::Caller& caller);
    /// POST /management/appeal/{id}/handing-on: version, to, note. agency.
    http::Response hand_on(const http::Request& request, const http::Caller& caller);
    /// POST /management/appeal/{id}/closing: version. agency.
    http::Response close(const http::Request& request, const http::Caller& caller);

private:
    Thread load(const http::Request& request, const http::Caller& caller);
    http::Response thread_page(const Thread& thread, const StepTyped& typed, int status, const http::Request& request, const http::Caller& caller);
    http::Response taken(const Step& step, std::string_view done, const http::Request& request, const http::Caller& caller);
    void tell(AppealRepository& appeals, const Step& step, const Appeal& appeal, Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    const form::FormBook& forms_;
};

/// Whose appeals and answers the officer keeps: the district's code, or contact::kCentre.
std::string desk_of(const http::Caller& caller);

} // namespace tianbao::appeal
