// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "reminder/text_views.hpp"
#include "util/time.hpp"

namespace tianbao::reminder {

/// 催报文字: the service centre writes what reminders say; every version stays.
class TextHandlers {
public:
    TextHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::Calendar& calendar, const ReminderSettings& settings)
        : pool_(pool), frame_(frame), clock_(clock), calendar_(calendar), letter_(frame.templates, settings)
    {
    }

    /// GET /reminder/text: the texts of all kinds. centre.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /reminder/text/{kind}; ?version=2 puts that version into the form. centre.
    http::Response edit(const http::Request& request, const http::Caller& caller);
    /// POST /reminder/text/{kind}: version, subject, body, act=preview|save|reset. centre.
    http::Response change(const http::Request& request, const http::Caller& caller);

private:
    http::Response page(TextView view, int status, const http::Request& request, const http::Caller& caller);
    http::Response written(Kind kind, const std::optional<Text>& text, TextView view, const http::Request& request, const http::Caller& caller);
    TextView view_of(Kind kind);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    Letter letter_;
};

} // namespace tianbao::reminder
