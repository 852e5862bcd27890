// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/password.hpp"
#include "db/database.hpp"
#include "enterprise/reference.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "importing/import_views.hpp"
#include "importing/vocabulary.hpp"

namespace tianbao::importing {

/// 批量导入: upload, report, confirmation. The runner does the rest.
class ImportingHandlers {
public:
    /// `largest`: bytes of a file that is taken from a page.
    ImportingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms,
                      const enterprise::Reference& reference, const account::PasswordHashes& hashes, std::size_t largest);

    /// GET /imports?before=: the newest first. imports.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /imports/new?kind=. imports.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// GET /imports/template/{kind}: the Excel file to be filled. imports.
    http::Response template_file(const http::Request& request, const http::Caller& caller);
    /// POST /imports: kind, source, initial_password, file. The file is checked, nothing else is changed. imports.
    http::Response create(const http::Request& request, const http::Caller& caller);
    /// GET /imports/{id}; asks again by itself while something goes on. imports.
    http::Response import(const http::Request& request, const http::Caller& caller);
    /// GET /imports/{id}/report.csv: every finding. imports.
    http::Response report(const http::Request& request, const http::Caller& caller);
    /// POST /imports/{id}/confirmation: only_good. imports.
    http::Response confirm(const http::Request& request, const http::Caller& caller);
    /// POST /imports/{id}/resumption: goes on with what was cut off. imports.
    http::Response resume(const http::Request& request, const http::Caller& caller);
    /// POST /imports/{id}/withdrawal. imports.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    Import load(const http::Request& request);
    http::Response import_page(ImportSheet sheet, int status, const http::Request& request, const http::Caller& caller);
    http::Response new_page(const ImportForm& form, const std::vector<ImportRefusal>& refusals, const http::Request& request,
                            const http::Caller& caller);
    void ask_job(db::Transaction& tx, const ImportId& id, std::string_view kind, const http::Caller& caller, Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const form::FormBook& forms_;
    const enterprise::Reference& reference_;
    const account::PasswordHashes& hashes_;
    std::size_t largest_;
    Vocabulary words_;
};

} // namespace tianbao::importing
