// SPDX-License-Identifier: MPL-2.0
#include "filing/return_request_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/filing_address.hpp"
#include "filing/return_request_repository.hpp"
#include "filing/return_request_views.hpp"
#include "filing/right_repository.hpp"
#include "http/form_version.hpp"
#include "roster/roster_repository.hpp"
#include "util/text.hpp"

#include <fmt/format.h>


namespace tianbao::filing {

namespace {

/// Whether the waiting request is what this form asks for: sent twice, it was made once.
bool is_made(const Filing& filing, const http::FormData& form)
{
    const auto* request = present_request(filing);
    return request && !request->is_granted && request->reason == normalised_lines(form.text("reason"));
}

http::Response made(const Folder& folder)
{
    return http::see_other(fmt::format("/filing/{}/{}#return-request", folder.enterprise.uscc, folder.filing->period.text()));
}

} // namespace

http::Response ReturnRequestHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto folder = load(request, caller);
    const auto& filing = *folder.filing;
    const auto typed = request.form.text("reason");
    const auto scene = this->scene(request, caller, now);
    const auto allowed = may_request(filing, folder.holder, caller.user().id, http::version_of(request.form));
    if (!allowed && allowed.error() == RequestRefusal::asked_already && is_made(filing, request.form)) return made(folder);
    if (!allowed) return request_refused_page(scene, folder, typed, allowed.error());
    const auto reason = read_request_reason(typed);
    if (!reason) return request_fault_page(scene, folder, typed, reason.error());

    auto tx = pool_.begin();
    if (!RightRepository(tx).use(folder.enterprise.id, *folder.holder, now)) return refused(request, caller, true);
    ReturnRequestRepository requests(tx);
    const bool may_end_it = own_withdrawal_ && may_take_back(filing, now, period::due_at(filing.period, calendar_, folder.enterprise.terms));
    if (may_end_it && requests.take_back(folder.enterprise.id, filing, *reason, caller.user().id, now)) {
        roster::RosterRepository(tx).follow_filing(folder.enterprise.id, filing.period);
        audit::record(tx, audit::source_of(request, caller, now),
                      {"filing.withdraw", "filing", folder.enterprise.id.text() + "/" + filing.period.text(), {{"submission", std::to_string(filing.submission)}}});
        tx.commit();
        return http::see_other(fmt::format("/filing/{}/{}/edit", folder.enterprise.uscc, filing.period.text()));
    }
    if (!requests.ask(folder.enterprise.id, filing, *reason, caller.user().id, now)) return refused(request, caller, false);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.request_return",
                   "filing",
                   folder.enterprise.id.text() + "/" + filing.period.text(),
                   {{"submission", std::to_string(filing.submission)}}});
    tx.commit();
    return made(folder);
}

Scene ReturnRequestHandlers::scene(const http::Request& request, const http::Caller& caller, Instant now) const
{
    return {frame_, request, caller, now, calendar_, own_withdrawal_};
}

/// A draft that was never submitted has nothing to return, but it is found.
Folder ReturnRequestHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    auto reader = pool_.read();
    auto folder = FilingRepository(reader).find_folder(caller.user().id, request.path_value("uscc"), period);
    if (!folder || !folder->filing) throw http::NotFound{};
    return std::move(*folder);
}

/// Lost against an act of the same moment: what stands now decides what is said.
http::Response ReturnRequestHandlers::refused(const http::Request& request, const http::Caller& caller, bool lost_right)
{
    const auto folder = load(request, caller);
    if (!lost_right && is_made(*folder.filing, request.form)) return made(folder);
    const auto allowed = may_request(*folder.filing, folder.holder, caller.user().id, http::version_of(request.form));
    const auto refusal = lost_right ? RequestRefusal::not_filler : allowed ? RequestRefusal::changed : allowed.error();
    return request_refused_page(scene(request, caller, clock_()), folder, request.form.text("reason"), refusal);
}

} // namespace tianbao::filing
