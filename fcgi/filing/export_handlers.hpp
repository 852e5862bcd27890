// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/export_repository.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "html/words.hpp"

namespace tianbao::filing {

/// What an enterprise ever filed, to take away. Everybody who is associated with it; each export is audited.
class ExportHandlers {
public:
    ExportHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms)
        : pool_(pool), clock_(clock), forms_(forms), words_(frame.templates, "filing/workbook_words.tpl"),
          paper_words_(frame.templates, "filing/pdf_words.tpl")
    {
    }

    /// GET /filing/{uscc}/export.xlsx
    http::Response workbook(const http::Request& request, const http::Caller& caller);
    /// GET /filing/{uscc}/export.csv
    http::Response csv(const http::Request& request, const http::Caller& caller);
    /// GET /filing/{uscc}/export.pdf
    http::Response paper(const http::Request& request, const http::Caller& caller);

private:
    ExportedHistory load(const http::Request& request, const http::Caller& caller, std::string_view format, Instant now);

    db::Pool& pool_;
    const Clock& clock_;
    const form::FormBook& forms_;
    html::Words words_;
    html::Words paper_words_;
};

} // namespace tianbao::filing
