// SPDX-License-Identifier: MPL-2.0
#include "filler/workbench_handlers.hpp"

#include "filing/month_order_repository.hpp"
#include "filler/filler_views.hpp"
#include "filler/workbench_repository.hpp"
#include "filler/workbench_views.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace names = html::names;

namespace {

/// Only what the enterprise's row bears out is said.
void show_done(html::Page& page, const http::Request& request, const std::vector<WorkbenchEntry>& entries, const UserId& user)
{
    const auto done = request.query.text("done");
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.uscc == request.query.text("uscc"); });
    if (entry == entries.end() || !entry->filler) return;
    if (done == "granted" && entry->filler == user) {
        page.values().set(names::kFLASH_NAME, entry->name);
        page.show_flash(names::kFLASH_FILLER_GRANTED);
    } else if (done == "handed_over" && entry->filler != user) {
        page.values().set(names::kFLASH_NAME, entry->filler_name);
        page.show_flash(names::kFLASH_FILLER_HANDED_OVER);
    }
}

} // namespace

http::Response WorkbenchHandlers::workbench(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user().id;
    const auto mine = entries(user, now);
    html::Page page(frame_, request, caller, names::kTITLE_WORKBENCH, names::kNAV_WORKBENCH);
    show_workbench(page.values(), mine, user, {calendar_, now});
    show_done(page, request, mine, user);
    return page.answer("filler/workbench.tpl");
}

void WorkbenchHandlers::show_todo(html::Dictionary& values, const http::Caller& caller)
{
    if (!http::may(http::Access::enterprise_side, caller)) return;
    const auto now = clock_();
    const auto& user = caller.user().id;
    filler::show_todo(values, entries(user, now), user, {calendar_, now});
}

std::vector<WorkbenchEntry> WorkbenchHandlers::entries(const UserId& user, Instant now)
{
    auto reader = pool_.read();
    auto entries = workbench_of(reader, user, period::current_period(now), now);
    for (auto& entry : entries) {
        if (entry.filler && entry.filler != user) entry.filler_name = shown_name(entry.filler_name, settings_);
    }
    if (months_in_order_) add_months_first(reader, entries, user, now);
    return entries;
}

void WorkbenchHandlers::add_months_first(db::Reader& database, std::vector<WorkbenchEntry>& entries, const UserId& user, Instant now) const
{
    const auto period = period::current_period(now);
    const auto states = filing::month_states_of(database, user, period.year());
    for (auto& entry : entries) {
        const bool waits = entry.filler == user && (!entry.state || entry.state == filing::State::draft) &&
                           period::is_fillable(period::standing(period, now, calendar_, entry.terms));
        if (!waits) continue;
        const auto known = states.find(entry.uscc);
        const auto filed = known == states.end() ? filing::MonthStates{} : known->second;
        entry.months_first = filing::overdue_before(period, filed, now, calendar_, entry.terms);
    }
}

} // namespace tianbao::filler
