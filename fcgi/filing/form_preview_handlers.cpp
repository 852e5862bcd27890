// SPDX-License-Identifier: MPL-2.0
#include "filing/form_preview_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/enterprise.hpp"
#include "enterprise/industry.hpp"
#include "filing/form_preview_views.hpp"
#include "filing/trial_repository.hpp"
#include "util/secret.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace names = html::names;

namespace {

/// Filings that a page tries; `check-form --trial` tries all, however many.
constexpr int kMostTried = 1000;
constexpr int kTriedAtOnce = 250;

const http::UploadedFile* file_of(const http::Request& request)
{
    const auto found = std::find_if(request.files.begin(), request.files.end(), [](const auto& file) { return file.field == "file"; });
    return found == request.files.end() || (found->filename.empty() && found->bytes.empty()) ? nullptr : &*found;
}

/// As chosen and typed; a page that sends none means the industry that it would have shown.
PreviewEnterprise enterprise_of(const http::FormData& form)
{
    PreviewEnterprise enterprise;
    if (const auto industry = trimmed(form.text("industry")); !industry.empty()) enterprise.industry = industry;
    enterprise.size = enterprise::size_from(form.text("size"));
    return enterprise;
}

/// Tries the month's filings in the order of their enterprises. Whether these were all.
bool run(Trial& trial, TrialRepository repository, period::Period period)
{
    std::string after;
    while (trial.filings() < kMostTried) {
        const auto filed = repository.filed(period, after, kTriedAtOnce);
        for (const auto& filing : filed) trial.add(filing);
        if (filed.size() < kTriedAtOnce) return true;
        after = filed.back().enterprise.id.text();
    }
    return repository.filed(period, after, 1).empty();
}

} // namespace

http::Response FormPreviewHandlers::blank(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_FORM_PREVIEW, names::kNAV_MANAGEMENT);
    show_preview_form(page, period::current_period(clock_()).text(), {.size = enterprise::SizeClass::small});
    return page.answer("filing/form_preview.tpl");
}

http::Response FormPreviewHandlers::refused(const http::Request& request, const http::Caller& caller, const std::vector<html::Problem>& problems) const
{
    html::Page page(frame_, request, caller, names::kTITLE_FORM_PREVIEW, names::kNAV_MANAGEMENT);
    show_preview_form(page, std::string(request.form.text("period")), enterprise_of(request.form), problems);
    return page.answer("filing/form_preview.tpl", 422);
}

http::Response FormPreviewHandlers::preview(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto* file = file_of(request);
    const auto period = period::Period::parse(trimmed(request.form.text("period")));
    const auto enterprise = enterprise_of(request.form);
    std::vector<html::Problem> problems;
    if (!file) problems.push_back({"file", names::kFILE_PROBLEM, names::kFORM_FILE_REQUIRED});
    if (file && !is_valid_utf8(file->bytes)) problems.push_back({"file", names::kFILE_PROBLEM, names::kFORM_FILE_NO_TEXT});
    if (!period || *period < period::first_period() || *period > period::current_period(now))
        problems.push_back({"period", names::kPERIOD_PROBLEM, names::kTRIAL_PERIOD_WRONG});
    if (!enterprise::IndustryCode::parse(enterprise.industry)) problems.push_back({"industry", names::kINDUSTRY_PROBLEM, names::kINDUSTRY_UNKNOWN});
    if (!problems.empty()) return refused(request, caller, problems);

    const form::FormSource given{file->bytes, file->filename.empty() ? "form.toml" : file->filename};
    const auto preview = preview_of(given, basis_.forms);
    html::Page page(frame_, request, caller, names::kTITLE_FORM_PREVIEW, names::kNAV_MANAGEMENT);
    show_preview_form(page, period->text(), enterprise);
    if (!preview) {
        show_fault(page.values(), given, preview.error());
        return page.answer("filing/form_preview.tpl", 422);
    }
    const Basis basis{preview->book, basis_.sizes};
    Trial trial(basis, preview->form(), *period);
    const bool is_whole = run(trial, TrialRepository(pool_.read()), *period);
    auto reader = pool_.read();
    audit::record_read(reader, audit::source_of(request, caller, now),
                       {"form.try", "form", hex(sha256(given.text)), {{"period", period->text()}}});
    show_preview(page.values(), *preview, {*period, trial, is_whole}, enterprise, basis);
    return page.answer("filing/form_preview.tpl");
}

} // namespace tianbao::filing
