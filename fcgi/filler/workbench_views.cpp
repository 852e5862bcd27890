// SPDX-License-Identifier: MPL-2.0
#include "filler/workbench_views.hpp"

#include "enterprise/category_views.hpp"
#include "filing/state_views.hpp"
#include "html/names.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

void show_due(html::Dictionary& row, const WorkbenchEntry& entry, const WorkbenchMoment& moment)
{
    const auto period = moment.period();
    const auto standing = period::standing(period, moment.now, moment.calendar, entry.founded_on);
    filing::show_due(row, filing::due_of(entry.state, standing), period::days_left(moment.now, period, moment.calendar));
}

/// What the row of an enterprise says on either page.
void show_entry(html::Dictionary& row, const WorkbenchEntry& entry, const WorkbenchMoment& moment)
{
    row.set(names::kENTERPRISE_NAME, entry.name);
    row.set(names::kUSCC, entry.uscc);
    filing::show_state(row, entry.state);
    show_due(row, entry, moment);
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
    values.set(names::kDUE_ON, day_text(moment.calendar.due_day(period)) + " 24:00");
    values.set(names::kCURRENT_PERIOD, period.text());
    if (entries.empty()) {
        values.show(names::kNO_ENTERPRISES);
        return;
    }
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
