// SPDX-License-Identifier: MPL-2.0
#include "filing/watch_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/filing_address.hpp"
#include "filing/filing_head_views.hpp"
#include "filing/filing_repository.hpp"
#include "filing/filing_views.hpp"
#include "filing/history_handlers.hpp"
#include "filing/receipt_views.hpp"
#include "review/scope.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

std::string_view code_of(const http::Request& request)
{
    if (!enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    return request.path_value("uscc");
}

} // namespace

http::Response WatchHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const int year = year_of(request, now);
    auto reader = pool_.read();
    const auto sheet = FilingRepository(reader).watch_year(review::scope_of(caller.user()).district, code_of(request), year);
    if (!sheet) throw http::NotFound{};
    record(sheet->enterprise.id, "list", std::to_string(year), request, caller);
    return list_page({frame_, request, caller, now, calendar_, false, true}, *sheet, year);
}

http::Response WatchHandlers::timeline(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    TimelineRepository timelines(reader);
    const auto enterprise = timelines.watch(review::scope_of(caller.user()).district, code_of(request));
    if (!enterprise) throw http::NotFound{};
    record(enterprise->id, "timeline", {}, request, caller);
    html::Page page(frame_, request, caller, html::names::kTITLE_TIMELINE, html::names::kNAV_MANAGEMENT);
    show_side(page.values(), enterprise->uscc, true);
    return timeline_page(page, timelines, *enterprise, forms_, request);
}

http::Response WatchHandlers::view(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    auto reader = pool_.read();
    const auto folder = FilingRepository(reader).watch_folder(review::scope_of(caller.user()).district, code_of(request), period);
    if (!folder) throw http::NotFound{};
    record(folder->enterprise.id, "filing", period.text(), request, caller);
    const Scene scene{frame_, request, caller, clock_(), calendar_, false, true};
    if (!folder->filing) return not_open_page(scene, folder->enterprise, period, folder->holder);
    return view_page(scene, *folder, form_of(folder->filing->form_version));
}

http::Response WatchHandlers::receipt(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    auto reader = pool_.read();
    const auto folder = FilingRepository(reader).watch_folder(review::scope_of(caller.user()).district, code_of(request), period);
    if (!folder) throw http::NotFound{};
    const auto* submission = submission_numbered(*folder, request.query.text("number"));
    if (!submission) throw http::NotFound{};
    record(folder->enterprise.id, "receipt", period.text(), request, caller);
    return receipt_page({frame_, request, caller, clock_(), calendar_, false, true}, *folder, *submission, form_of(submission->form_version), origin_);
}

/// Before the page is made: what cannot be recorded is not shown.
void WatchHandlers::record(const EnterpriseId& enterprise, std::string_view page, std::string_view period, const http::Request& request,
                           const http::Caller& caller)
{
    audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()),
                       {"enterprise.view_as", "enterprise", enterprise.text(), {{"content", std::string(page)}, {"period", std::string(period)}}});
}

const form::Form& WatchHandlers::form_of(const std::string& version) const
{
    const auto* form = forms_.version(version);
    if (!form) throw std::runtime_error("unknown form version " + version);
    return *form;
}

} // namespace tianbao::filing
