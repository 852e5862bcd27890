// SPDX-License-Identifier: MPL-2.0
#include "filing/paper_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/filing_address.hpp"
#include "filing/filing_paper_views.hpp"
#include "filing/receipt_paper_views.hpp"
#include "review/scope.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

http::Response pdf_file(std::string bytes, std::string_view name)
{
    return http::download(std::move(bytes), "application/pdf", name);
}

Folder own_folder(db::Pool& pool, const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    auto reader = pool.read();
    auto folder = FilingRepository(reader).find_folder(caller.user().id, request.path_value("uscc"), period);
    if (!folder || !folder->filing) throw http::NotFound{};
    return std::move(*folder);
}

Folder watched_folder(db::Pool& pool, const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    if (!enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    auto reader = pool.read();
    auto folder = FilingRepository(reader).watch_folder(review::scope_of(caller.user()).district, request.path_value("uscc"), period);
    if (!folder || !folder->filing) throw http::NotFound{};
    return std::move(*folder);
}

const Submission& submission_of(const Folder& folder, const http::Request& request)
{
    const auto* submission = submission_numbered(folder, request.query.text("number"));
    if (!submission) throw http::NotFound{};
    return *submission;
}

/// Before the file is made: what cannot be recorded is not handed out.
void record_look(db::Pool& pool, const Folder& folder, std::string_view content, const http::Request& request, const http::Caller& caller,
                 Instant now)
{
    audit::record_read(pool.read(), audit::source_of(request, caller, now),
                       {"enterprise.view_as",
                        "enterprise",
                        folder.enterprise.id.text(),
                        {{"content", std::string(content)}, {"period", folder.filing->period.text()}}});
}

} // namespace

http::Response PaperHandlers::blank(const http::Request& request, const http::Caller&)
{
    const auto* form = forms_.version(request.path_value("version"));
    if (!form) throw http::NotFound{};
    const std::scoped_lock lock(blanks_mutex_);
    auto& bytes = blanks_[form->version];
    if (bytes.empty()) bytes = blank_paper(words_, *form, clock_());
    return pdf_file(bytes, blank_paper_name(words_, *form));
}

http::Response PaperHandlers::filing(const http::Request& request, const http::Caller& caller)
{
    const auto folder = own_folder(pool_, request, caller);
    const bool is_draft = folder.submissions.empty() && request.query.text("number").empty();
    const auto* submission = is_draft ? nullptr : &submission_of(folder, request);
    const auto& form = form_of(submission ? submission->form_version : folder.filing->form_version);
    return pdf_file(filing_paper(words_, form, folder, submission, clock_()), filing_paper_name(words_, folder));
}

http::Response PaperHandlers::receipt(const http::Request& request, const http::Caller& caller)
{
    const auto folder = own_folder(pool_, request, caller);
    const auto& submission = submission_of(folder, request);
    const auto& form = form_of(submission.form_version);
    return pdf_file(receipt_paper(words_, form, folder, submission, origin_, clock_()), receipt_paper_name(words_, folder, submission));
}

http::Response PaperHandlers::watched_filing(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto folder = watched_folder(pool_, request, caller);
    const auto& submission = submission_of(folder, request);
    record_look(pool_, folder, "filing", request, caller, now);
    return pdf_file(filing_paper(words_, form_of(submission.form_version), folder, &submission, now), filing_paper_name(words_, folder));
}

http::Response PaperHandlers::watched_receipt(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto folder = watched_folder(pool_, request, caller);
    const auto& submission = submission_of(folder, request);
    record_look(pool_, folder, "receipt", request, caller, now);
    return pdf_file(receipt_paper(words_, form_of(submission.form_version), folder, submission, origin_, now),
                    receipt_paper_name(words_, folder, submission));
}

const form::Form& PaperHandlers::form_of(const std::string& version) const
{
    const auto* form = forms_.version(version);
    if (!form) throw std::runtime_error("unknown form version " + version);
    return *form;
}

} // namespace tianbao::filing
