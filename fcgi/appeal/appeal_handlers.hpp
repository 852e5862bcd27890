// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/appeal_views.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "net/virus_scanner.hpp"
#include "util/time.hpp"

namespace tianbao::appeal {

/// 诉求反映 of users: asked, added to, closed and reopened by who asked alone; another's is not found.
class AppealHandlers {
public:
    AppealHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                   const form::FormBook& forms, net::Scanner& scanner)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), forms_(forms), scanner_(scanner)
    {
    }

    /// GET /appeal?after=. enterprise_side.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /appeal/new?uscc=&period=&indicator=. enterprise_side.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// POST /appeal: key, enterprise, period, indicator, appeal_class, title, text, file (multipart/form-data). enterprise_side.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// GET /appeal/{id}; ?done=asked|added|closed|reopened. enterprise_side.
    http::Response appeal(const http::Request& request, const http::Caller& caller);
    /// GET /appeal/{id}/file: the attachment, as a download. enterprise_side.
    http::Response file(const http::Request& request, const http::Caller& caller);
    /// POST /appeal/{id}/message: version, text. enterprise_side.
    http::Response add(const http::Request& request, const http::Caller& caller);
    /// POST /appeal/{id}/closing: version. enterprise_side.
    http::Response close(const http::Request& request, const http::Caller& caller);
    /// POST /appeal/{id}/reopening: version, text. enterprise_side.
    http::Response reopen(const http::Request& request, const http::Caller& caller);

private:
    Thread load(const http::Request& request, const http::Caller& caller);
    http::Response asking_page(AskingSheet sheet, int status, const http::Request& request, const http::Caller& caller);
    http::Response thread_page(const Thread& thread, const StepTyped& typed, int status, const http::Request& request, const http::Caller& caller);
    http::Response taken(const Step& step, std::string_view done, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    const form::FormBook& forms_;
    net::Scanner& scanner_;
};

/// The attachment as a download under a name of ours.
http::Response file_download(const Attachment& file, const AppealId& id);

} // namespace tianbao::appeal
