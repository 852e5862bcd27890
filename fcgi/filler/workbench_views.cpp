// SPDX-License-Identifier: MPL-2.0
#include "filler/workbench_views.hpp"

#include "enterprise/category_views.hpp"
#include "filing/owed_views.hpp"
#include "filing/state_views.hpp"
#include "enterprise/confirmation.hpp"
#include "filing/registry_wait_views.hpp"
#include "html/names.hpp"
#include "period/due_views.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

void show_state(html::Dictionary& row, const WorkbenchEntry& entry, const WorkbenchMoment& moment)
{
    const auto period = moment.period();
    const auto standing = period::standing(period, moment.now, moment.calendar, entry.terms);
    const auto due = filing::due_of(entry.state, standing);
    filing::show_state(row, entry.state, standing);
    filing::show_due(row, due, {period, moment.now, moment.calendar, entry.terms});
    row.show_if(due == filing::Due::met && entry.nil_declared, names::kROW_NIL);
    row.show_if(due != filing::Due::exempt, names::kROW_FILE);
    if (const auto* exemption = entry.terms.exemption(period); exemption && due == filing::Due::exempt)
        period::show_exempt_reason(row.add(names::kROW_EXEMPT), *exemption);
    if (const auto* extension = entry.terms.extension(period)) row.add(names::kROW_EXTENDED).set(names::kEXTENDED_UNTIL, day_text(extension->until));
    if (!entry.months_first.empty()) row.add(names::kROW_WAITS).set(names::kFIRST_MONTH, entry.months_first.front().text());
}

/// 仍需提交, of all enterprises of the user together.
void show_owed(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, const WorkbenchMoment& moment)
{
    html::Dictionary* list = nullptr;
    for (const auto& entry : entries) {
        const auto owed = filing::owed_of(entry.unsubmitted, moment.now, moment.calendar, entry.terms);
        if (owed.empty()) continue;
        if (!list) list = &values.add(names::kOWED);
        filing::show_owed(*list, entry.uscc, entry.name, owed);
    }
}

/// 关联确认 that wait for this user as a filler.
void show_approvals(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, const UserId& user)
{
    html::Dictionary* list = nullptr;
    for (const auto& entry : entries) {
        if (entry.approvals == 0 || entry.filler != user) continue;
        if (!list) list = &values.add(names::kAPPROVALS);
        auto& row = list->add(names::kAPPROVAL_ROW);
        row.set(names::kAPPROVAL_USCC, entry.uscc);
        row.set(names::kAPPROVAL_NAME, entry.name);
        row.set(names::kAPPROVAL_COUNT, std::to_string(entry.approvals));
    }
}

/// What the row of an enterprise says on either page.
void show_entry(html::Dictionary& row, const WorkbenchEntry& entry, const WorkbenchMoment& moment)
{
    row.set(names::kENTERPRISE_NAME, entry.name);
    row.set(names::kUSCC, entry.uscc);
    show_state(row, entry, moment);
}

/// 资料是否仍然正确: asks, and keeps from nothing.
void show_still_right(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, Instant now)
{
    html::Dictionary* list = nullptr;
    for (const auto& entry : entries) {
        if (!enterprise::is_to_be_confirmed(entry.confirmed_at, now)) continue;
        if (!list) list = &values.add(names::kSTILL_RIGHT);
        auto& row = list->add(names::kSTILL_RIGHT_ROW);
        row.set(names::kSTILL_RIGHT_NAME, entry.name);
        row.set(names::kSTILL_RIGHT_USCC, entry.uscc);
        row.set(names::kSTILL_RIGHT_SINCE, day_text(shanghai_day(entry.confirmed_at)));
    }
}

html::Name act_of(const WorkbenchEntry& entry, const UserId& user)
{
    if (!entry.filler) return names::kMAY_APPLY;
    return entry.filler == user ? names::kIS_FILLER : names::kTAKEN;
}

} // namespace

void show_workbench(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, const UserId& user, const WorkbenchMoment& moment)
{
    const auto period = moment.period();
    values.set(names::kPERIOD_YEAR, std::to_string(period.year()));
    values.set(names::kPERIOD_MONTH, std::to_string(period.month()));
    period::show_due_day(values, period, moment.calendar);
    values.set(names::kCURRENT_PERIOD, period.text());
    if (entries.empty()) {
        values.show(names::kNO_ENTERPRISES);
        return;
    }
    for (const auto& entry : entries) filing::show_registry_wait(values, entry.name, entry.registry_wait);
    show_owed(values, entries, moment);
    show_approvals(values, entries, user);
    show_still_right(values, entries, moment.now);
    auto& table = values.add(names::kENTERPRISES);
    for (const auto& entry : entries) {
        auto& row = table.add(names::kENTERPRISE);
        show_entry(row, entry, moment);
        enterprise::show_category(row, entry.category);
        row.set(names::kFILLER_NAME, entry.filler_name);
        row.show_if(!entry.filler, names::kNO_FILLER);
        row.show(act_of(entry, user));
    }
}

void show_todo(html::Dictionary& values, const std::vector<WorkbenchEntry>& entries, const UserId& user, const WorkbenchMoment& moment)
{
    if (entries.empty()) {
        values.show(names::kNO_TODOS);
        return;
    }
    const auto period = moment.period();
    show_owed(values, entries, moment);
    show_approvals(values, entries, user);
    show_still_right(values, entries, moment.now);
    auto& list = values.add(names::kTODOS);
    list.set(names::kPERIOD, period.text());
    list.set(names::kPERIOD_YEAR, std::to_string(period.year()));
    list.set(names::kPERIOD_MONTH, std::to_string(period.month()));
    for (const auto& entry : entries) {
        auto& row = list.add(names::kTODO);
        show_entry(row, entry, moment);
        row.show(entry.filler == user ? names::kTODO_FILE : names::kTODO_SEE);
    }
}

} // namespace tianbao::filler
